// What I did in this tab, to be taken back and done again, the latest first.
import type { Act, Deed, Write } from "./acts";
import { key } from "./keys";
import { postOwn } from "./requests";
import type { Entity, Gid, Patch } from "./types";

const MOST = 100;

export interface Undoing {
  undo: Deed | null;
  redo: Deed | null;
}

interface Done {
  act: Act;
  /** What it took away, as it was: shown again as soon as it is taken back. */
  lost: readonly Patch[];
  /** What took it back. */
  by?: Done;
}

export class Undo {
  private done: Done[] = [];
  private joining: Done[] | null = null;
  private undone: Done[] = [];
  private readonly listeners = new Set<() => void>();
  private state: Undoing = { undo: null, redo: null };

  constructor(
    private readonly perform: (act: Act) => void,
    private readonly shown: (gid: Gid) => Entity | undefined,
  ) {}

  /** What can be taken back and done again now, with its description. */
  get = (): Undoing => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What was done last, for a toast that offers to take it back. */
  last = (): string | undefined => this.done.at(-1)?.act.id;

  /** I am about to do something new: what was taken back before cannot be done again. */
  did(act: Act): void {
    if (act.final) return;
    const one = this.doing(act);
    if (this.joining) this.joining.push(one);
    else this.keep([one]);
  }

  private keep(some: readonly Done[]): void {
    this.done = [...this.done, ...some].slice(-MOST);
    this.undone = [];
    this.tell();
  }

  private doing(act: Act): Done {
    const gone = act.writes.flatMap((write) => write.patches).filter((patch) => patch.gone);
    const lost: Patch[] = gone.flatMap(({ gid }) => this.shown(gid) ?? []).map((made) => ({ gid: made.gid, made }));
    return { act, lost: act.back ? lost : [...lost, ...this.asItWas(act)] };
  }

  /** Taken back by the server's log, it is shown at once as it was. */
  private asItWas(act: Act): Patch[] {
    return act.writes.flatMap(({ patches }) => patches).flatMap(({ gid, set }): Patch[] => {
      const now = set && (this.shown(gid) as unknown as Record<string, unknown> | undefined);
      return now ? [{ gid, set: Object.fromEntries(Object.keys(set).map((name) => [name, now[name] ?? null])) }] : [];
    });
  }

  /** What is done within is one thing to the person who did it: it is taken back at once. */
  together<T>(work: () => T): T {
    if (this.joining) return work();
    const some: Done[] = (this.joining = []);
    try {
      return work();
    } finally {
      this.joining = null;
      if (some.length) this.keep(joinedInto(some));
    }
  }

  /** A refused act never happened. */
  refused(id: string): void {
    this.done = this.done.filter((one) => one.act.id !== id);
    this.undone = this.undone.filter((one) => one.act.id !== id && one.by?.act.id !== id);
    this.tell();
  }

  /** These writes were let go before they were sent: there is nothing to take back of them. */
  dropped(keys: ReadonlySet<string>): void {
    const isOf = ({ patches }: Write) => patches.some(({ gid }) => keys.has(gid.slice(1)));
    this.done = this.done.flatMap((one) => {
      const { writes, back } = one.act, kept = writes.filter((write) => !keys.has(write.key));
      if (kept.length === writes.length) return [one];
      return kept.length ? [{ ...one, act: { ...one.act, writes: kept, ...(back ? { back: back.filter((write) => !isOf(write)) } : {}) } }] : [];
    });
    this.tell();
  }

  /** Take back the latest, or the one that a toast speaks of.  Answers with what was taken back. */
  undo(id?: string): Deed | null {
    const one = id ? this.done.find((each) => each.act.id === id) : this.done.at(-1);
    if (!one) return null;
    this.done = this.done.filter((each) => each !== one);
    const by = one.act.back ? afresh(one.act, one.act.back, one.act.writes) : byLog(one);
    this.undone = [...this.undone, { ...one, by: this.doing(by) }];
    this.perform(by);
    this.tell();
    return one.act.deed;
  }

  /** Do again what was taken back last. */
  redo(): Deed | null {
    const one = this.undone.at(-1);
    if (!one?.by) return null;
    this.undone = this.undone.slice(0, -1);
    // What was made and deleted comes back as what it was; all else is simply done again.
    const made = one.act.writes.some((write) => write.makes);
    const again = made ? { ...byLog(one.by), back: one.by.act.writes } : afresh(one.act, one.act.writes, one.act.back);
    this.done = [...this.done, this.doing(again)];
    this.perform(again);
    this.tell();
    return one.act.deed;
  }

  private tell(): void {
    this.state = { undo: this.done.at(-1)?.act.deed ?? null, redo: this.undone.at(-1)?.act.deed ?? null };
    for (const listener of this.listeners) listener();
  }
}

/** One act of many; where the server must take one back by its log, they stay apart. */
function joinedInto(some: readonly Done[]): readonly Done[] {
  const acts = some.map(({ act }) => act), [first] = acts;
  if (!first || acts.length === 1 || acts.some((act) => !act.back)) return some;
  const act = { ...first, writes: acts.flatMap(({ writes }) => writes), back: acts.toReversed().flatMap(({ back }) => back!) };
  return [{ act, lost: some.flatMap(({ lost }) => lost) }];
}

/** The server takes it back by its log, where its key finds it: it may be on its way still, for it is sent before this. */
function byLog({ act, lost }: Done): Act {
  const writes = act.writes.toReversed().map(({ key: written, patches }) => {
    const its = new Set(patches.map(({ gid }) => gid));
    return postOwn("/undo", { key: written }, ...lost.filter(({ gid }) => its.has(gid)));
  });
  return { id: key(), at: Date.now(), deed: act.deed, writes };
}

/** The same requests under keys of their own: the server has answered the old ones. */
function afresh(act: Act, writes: readonly Write[], back?: readonly Write[]): Act {
  return { id: key(), at: Date.now(), deed: act.deed, writes: writes.map((write) => ({ ...write, key: key() })), ...(back ? { back: [...back] } : {}) };
}
