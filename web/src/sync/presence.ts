// Who looks at the same thing, and who is writing a comment: told through the stream, kept nowhere, over
// as soon as nobody says it again.
import { send } from "../api/client";
import type { Gid } from "../store/types";
import type { Presence } from "./stream";

/** The server forgets after 45 seconds; so do we, a little later. */
const LASTS = 50_000;
const AGAIN = 20_000;
const TYPING_LASTS = 6_000;

export interface Here {
  user: Gid;
  isTyping: boolean;
}

interface Seen {
  until: number;
  typingUntil: number;
}

const NOBODY: readonly Here[] = [];

export class Presences {
  private readonly seen = new Map<Gid, Map<Gid, Seen>>();
  private readonly shown = new Map<Gid, readonly Here[]>();
  private readonly listeners = new Map<Gid, Set<() => void>>();
  private readonly at = new Map<Gid, number>();
  private typed = 0;

  constructor(
    private readonly me: Gid,
    private readonly workspace: Gid,
    signal: AbortSignal,
  ) {
    const looking = setInterval(() => this.pass(), 2_000);
    signal.addEventListener("abort", () => clearInterval(looking));
  }

  /** The others who are there; the same list until somebody comes, goes or types. */
  of(resource: Gid): readonly Here[] {
    return this.shown.get(resource) ?? NOBODY;
  }

  subscribe(resource: Gid, listener: () => void): () => void {
    const found = this.listeners.get(resource) ?? new Set();
    this.listeners.set(resource, found.add(listener));
    return () => void found.delete(listener);
  }

  /** I am here until the answer is called. */
  enter(resource: Gid): () => void {
    this.at.set(resource, (this.at.get(resource) ?? 0) + 1);
    this.say(resource, "here");
    const again = setInterval(() => this.say(resource, "here"), AGAIN);
    return () => {
      clearInterval(again);
      const left = (this.at.get(resource) ?? 1) - 1;
      if (left > 0) this.at.set(resource, left);
      else {
        this.at.delete(resource);
        this.say(resource, "gone");
      }
    };
  }

  /** I am writing a comment; said at most every three seconds. */
  typing(resource: Gid): void {
    if (Date.now() - this.typed < 3_000) return;
    this.typed = Date.now();
    this.say(resource, "typing");
  }

  hear(told: readonly Presence[]): void {
    for (const { user, resource, state } of told) {
      if (user === this.me) continue;
      const found = this.seen.get(resource) ?? new Map<Gid, Seen>(), now = Date.now();
      this.seen.set(resource, found);
      if (state === "gone") found.delete(user);
      else found.set(user, { until: now + LASTS, typingUntil: state === "typing" ? now + TYPING_LASTS : (found.get(user)?.typingUntil ?? 0) });
      this.show(resource);
    }
  }

  private pass(): void {
    const now = Date.now();
    for (const [resource, people] of this.seen) {
      for (const [user, seen] of people) if (seen.until < now) people.delete(user);
      this.show(resource);
      if (people.size === 0) this.seen.delete(resource);
    }
  }

  private show(resource: Gid): void {
    const now = Date.now(), before = this.of(resource);
    const next = [...(this.seen.get(resource) ?? [])].map(([user, seen]) => ({ user, isTyping: seen.typingUntil > now }));
    const same = next.length === before.length && next.every((one, n) => one.user === before[n]!.user && one.isTyping === before[n]!.isTyping);
    if (same) return;
    this.shown.set(resource, next);
    for (const listener of this.listeners.get(resource) ?? []) listener();
  }

  private say(resource: Gid, state: Presence["state"]): void {
    if (resource.startsWith("~")) return;
    void send({ method: "POST", path: "/api/weft/1/presence", data: { resource, state, workspace: this.workspace } }).catch(() => undefined);
  }
}
