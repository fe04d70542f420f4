// What I did in this tab, to be taken back and done again, the latest first.
import type { Act, Deed, Write } from "./acts";
import { key } from "./keys";
import { postOwn } from "./requests";

const MOST = 100;

export interface Undoing {
  undo: Deed | null;
  redo: Deed | null;
}

interface Done {
  act: Act;
  /** What took it back. */
  by?: Act;
}

export class Undo {
  private done: Done[] = [];
  private joining: Act[] | null = null;
  private undone: Done[] = [];
  private readonly listeners = new Set<() => void>();
  private state: Undoing = { undo: null, redo: null };

  /** `numberOf` is the change's number in the log, as soon as the stream or the history tells it. */
  constructor(
    private readonly perform: (act: Act) => void,
    private readonly numberOf: (write: Write) => Promise<number>,
  ) {}

  /** What can be taken back and done again now, with its description. */
  get = (): Undoing => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** I did something new: what was taken back before cannot be done again. */
  did(act: Act): void {
    if (act.final) return;
    if (this.joining) {
      this.joining.push(act);
      return;
    }
    this.done = [...this.done, { act }].slice(-MOST);
    this.undone = [];
    this.tell();
  }

  /** What is done within is one thing to the person who did it: it is taken back at once. */
  together<T>(work: () => T): T {
    if (this.joining) return work();
    const acts: Act[] = (this.joining = []);
    try {
      return work();
    } finally {
      this.joining = null;
      const joined = joinedInto(acts);
      for (const act of joined) this.did(act);
    }
  }

  /** A refused act never happened. */
  refused(id: string): void {
    this.done = this.done.filter((one) => one.act.id !== id);
    this.undone = this.undone.filter((one) => one.act.id !== id && one.by?.id !== id);
    this.tell();
  }

  /** Take back the latest, or the one that a toast speaks of.  Answers with what was taken back. */
  async undo(id?: string): Promise<Deed | null> {
    const one = id ? this.done.find((each) => each.act.id === id) : this.done.at(-1);
    if (!one) return null;
    this.done = this.done.filter((each) => each !== one);
    const by = await this.reversed(one.act);
    this.undone = [...this.undone, { act: one.act, by }];
    this.perform(by);
    this.tell();
    return one.act.deed;
  }

  /** Do again what was taken back last. */
  async redo(): Promise<Deed | null> {
    const one = this.undone.at(-1);
    if (!one?.by) return null;
    this.undone = this.undone.slice(0, -1);
    // What was made and deleted comes back as what it was; all else is simply done again.
    const made = one.act.writes.some((write) => write.makes);
    const again = made ? await this.byNumber(one.by, one.act.deed) : afresh(one.act, one.act.writes, one.act.back);
    this.done = [...this.done, { act: again }];
    this.perform(again);
    this.tell();
    return one.act.deed;
  }

  private async reversed(act: Act): Promise<Act> {
    return act.back ? afresh(act, act.back, act.writes) : this.byNumber(act, act.deed);
  }

  /** The server takes it back by what it logged. */
  private async byNumber(act: Act, deed: Deed): Promise<Act> {
    const numbers = await Promise.all(act.writes.map((write) => this.numberOf(write)));
    return { id: key(), at: Date.now(), deed, writes: numbers.toReversed().map((change) => postOwn("/undo", { change })) };
  }

  private tell(): void {
    this.state = { undo: this.done.at(-1)?.act.deed ?? null, redo: this.undone.at(-1)?.act.deed ?? null };
    for (const listener of this.listeners) listener();
  }
}

/** One act of many; where the server must take one back by its log, they stay apart. */
function joinedInto(acts: readonly Act[]): readonly Act[] {
  const [first] = acts;
  if (!first || acts.length === 1 || acts.some((act) => !act.back)) return acts;
  return [{ ...first, writes: acts.flatMap((act) => act.writes), back: acts.toReversed().flatMap((act) => act.back!) }];
}

/** The same requests under keys of their own: the server has answered the old ones. */
function afresh(act: Act, writes: readonly Write[], back?: readonly Write[]): Act {
  return { id: key(), at: Date.now(), deed: act.deed, writes: writes.map((write) => ({ ...write, key: key() })), ...(back ? { back: [...back] } : {}) };
}
