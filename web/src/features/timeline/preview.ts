// Where bars would stand while one of them is in the hand: each bar listens to itself alone.
import type { Gid } from "@/store/types";
import type { Span } from "./shifting";

const NOTHING: ReadonlyMap<Gid, Span> = new Map();

export class Preview {
  private spans = NOTHING;
  private readonly listeners = new Map<Gid | null, Set<() => void>>();

  of = (gid: Gid): Span | undefined => this.spans.get(gid);
  all = (): ReadonlyMap<Gid, Span> => this.spans;

  show(spans: ReadonlyMap<Gid, Span>): void {
    const before = this.spans;
    this.spans = spans;
    for (const gid of new Set([...before.keys(), ...spans.keys(), null])) for (const tell of this.listeners.get(gid) ?? []) tell();
  }

  clear(): void {
    if (this.spans.size) this.show(NOTHING);
  }

  /** Of one bar, or (null) of any. */
  subscribe(gid: Gid | null, tell: () => void): () => void {
    const found = this.listeners.get(gid) ?? new Set();
    this.listeners.set(gid, found.add(tell));
    return () => found.delete(tell);
  }
}
