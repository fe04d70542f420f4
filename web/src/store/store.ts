// The one store of a tab: what the server said (base), what was done here and not yet answered
// (pending), and what is shown (base with pending laid over it).  A server's word changes the base only;
// pending patches are laid over it again, so a remote edit between a local write and its answer is kept.
import { Indexes } from "./indexes";
import { patched, readdressed } from "./patches";
import type { Entity, Gid, Kind, Kinds, Patch } from "./types";

export type Listener = () => void;
export interface Pending {
  key: string;
  patches: readonly Patch[];
}

export class Store {
  readonly indexes = new Indexes((topic) => this.mark(topic));
  private readonly base = new Map<Gid, Entity>();
  private readonly shown = new Map<Gid, Entity>();
  private readonly pending = new Map<string, Pending>();
  /** gid → keys of the pending writes that touch it, in their order. */
  private readonly touching = new Map<Gid, string[]>();
  /** The number up to which the server's word on a thing is known. */
  private readonly asOf = new Map<Gid, number>();
  private readonly aliases = new Map<Gid, Gid>();
  private readonly keys = new Map<Gid, Gid>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly dirty = new Set<string>();
  private readonly everyOf = new Map<Kind, readonly Entity[]>();
  private depth = 0;
  private flushing = false;

  // Reading.

  /** The entity as it is shown, or `undefined`. */
  get<K extends Kind>(kind: K, gid: Gid | null | undefined): Kinds[K] | undefined {
    const found = gid ? this.shown.get(this.resolve(gid)) : undefined;
    return found?.kind === kind ? (found as Kinds[K]) : undefined;
  }

  /** The entity of whatever kind. */
  any(gid: Gid): Entity | undefined {
    return this.shown.get(this.resolve(gid));
  }

  /** What the server said last, without what is pending. */
  said(gid: Gid): Entity | undefined {
    return this.base.get(this.resolve(gid));
  }

  /** The number as of which the server's word on a thing is known; 0 where it never spoke of it. */
  knownAsOf(gid: Gid): number {
    return this.asOf.get(gid) ?? 0;
  }

  *all<K extends Kind>(kind: K): Iterable<Kinds[K]> {
    for (const entity of this.shown.values()) if (entity.kind === kind) yield entity as Kinds[K];
  }

  /** All of a kind; the same array until one of them changes. */
  every<K extends Kind>(kind: K): readonly Kinds[K][] {
    const kept = this.everyOf.get(kind);
    if (kept) return kept as readonly Kinds[K][];
    const found = [...this.all(kind)];
    this.everyOf.set(kind, found);
    return found;
  }

  *saidAll(): Iterable<[Entity, number]> {
    for (const entity of this.base.values()) yield [entity, this.knownAsOf(entity.gid)];
  }

  /** The gid of what was made here as `~key`, once the server gave it one. */
  resolve(gid: Gid): Gid {
    return this.aliases.get(gid) ?? gid;
  }

  /** What names a row for React: stays the same when a provisional gid becomes the real one. */
  keyOf(gid: Gid): string {
    return this.keys.get(gid) ?? gid;
  }

  /** A write of mine on this thing is still on its way. */
  isPending(gid: Gid): boolean {
    return this.touching.has(this.resolve(gid));
  }

  // Listening.

  /** Be told when a topic changes: a gid, or the name of a list (see `topics`). */
  subscribe(topic: string, listener: Listener): () => void {
    const found = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, found.add(listener));
    return () => {
      found.delete(listener);
      if (found.size === 0 && this.listeners.get(topic) === found) this.listeners.delete(topic);
    };
  }

  private mark(topic: string): void {
    this.dirty.add(topic);
    if (this.depth === 0) this.schedule();
  }

  private schedule(): void {
    if (this.flushing || this.dirty.size === 0) return;
    this.flushing = true;
    queueMicrotask(() => this.flush());
  }

  /** Tell the listeners now; otherwise they are told once, at the end of the running task. */
  flush(): void {
    this.flushing = false;
    const heard = new Set<Listener>();
    for (const topic of this.dirty) for (const listener of this.listeners.get(topic) ?? []) heard.add(listener);
    this.dirty.clear();
    for (const listener of heard) listener();
  }

  /** Many changes, told once. */
  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      if (--this.depth === 0) this.schedule();
    }
  }

  // The server's word.

  /** What the server said of some things, as of a number; what is known to be newer stays. */
  load(entities: Iterable<Entity>, seq: number): Gid[] {
    const stale: Gid[] = [];
    this.batch(() => {
      for (const entity of entities) {
        if (this.knownAsOf(entity.gid) > seq) stale.push(entity.gid);
        else this.say(entity.gid, merged(this.base.get(entity.gid), entity), seq);
      }
    });
    return stale;
  }

  /** The server's change of one thing that is known. */
  hear(patch: Patch, seq: number): void {
    this.say(patch.gid, patched(this.base.get(patch.gid), patch), seq);
  }

  /** It is gone, or no longer for me: nothing of it stays. */
  drop(gid: Gid, seq = this.knownAsOf(gid)): void {
    this.say(gid, undefined, seq);
  }

  private say(gid: Gid, entity: Entity | undefined, seq: number): void {
    if (entity === undefined) this.base.delete(gid);
    else this.base.set(gid, entity);
    this.asOf.set(gid, Math.max(seq, this.knownAsOf(gid)));
    this.show(gid);
  }

  // What is done here.

  /** Lay a write of mine over what the server said. */
  overlay(write: Pending): void {
    const patches = readdressed(write.patches, (gid) => this.resolve(gid));
    this.pending.set(write.key, { key: write.key, patches });
    this.batch(() => {
      for (const gid of new Set(patches.map((patch) => patch.gid))) {
        const keys = this.touching.get(gid) ?? [];
        if (!keys.includes(write.key)) this.touching.set(gid, [...keys, write.key]);
        this.show(gid);
      }
    });
  }

  /** The write was answered or refused: what the server says shows through. */
  settle(key: string): void {
    const write = this.pending.get(key);
    if (!write) return;
    this.pending.delete(key);
    this.batch(() => {
      for (const gid of new Set(write.patches.map((patch) => patch.gid))) {
        const keys = (this.touching.get(gid) ?? []).filter((other) => other !== key);
        if (keys.length) this.touching.set(gid, keys);
        else this.touching.delete(gid);
        this.show(gid);
      }
    });
  }

  /** What was made as `~key` has a gid: everything pending that names it names the real one. */
  named(provisional: Gid, gid: Gid): void {
    if (provisional === gid || this.aliases.has(provisional)) return;
    this.aliases.set(provisional, gid);
    this.keys.set(gid, provisional);
    this.batch(() => {
      const writes = [...this.pending.values()];
      this.touching.clear();
      this.hide(provisional);
      for (const write of writes) this.overlay(write);
      this.show(gid);
      this.mark(provisional);
    });
  }

  /** Forget everything: another person, or nobody. */
  clear(): void {
    this.batch(() => {
      for (const gid of this.shown.keys()) this.hide(gid);
      for (const map of [this.base, this.pending, this.touching, this.asOf, this.aliases, this.keys]) map.clear();
    });
  }

  private show(gid: Gid): void {
    let next = this.base.get(gid);
    for (const key of this.touching.get(gid) ?? []) {
      for (const patch of this.pending.get(key)?.patches ?? []) if (patch.gid === gid) next = patched(next, patch);
    }
    const before = this.shown.get(gid);
    if (next === before) return;
    if (next === undefined) this.shown.delete(gid);
    else this.shown.set(gid, next);
    this.moved(before, next, gid);
  }

  private moved(before: Entity | undefined, next: Entity | undefined, gid: Gid): void {
    this.everyOf.delete((next ?? before)!.kind);
    this.indexes.update(before, next);
    this.mark(gid);
  }

  private hide(gid: Gid): void {
    const before = this.shown.get(gid);
    if (before === undefined) return;
    this.shown.delete(gid);
    this.moved(before, undefined, gid);
  }
}

/** A summary never takes away what a detail brought. */
function merged(before: Entity | undefined, now: Entity): Entity {
  return before ? ({ ...before, ...now } as Entity) : now;
}
