// Staying up to date: the leading tab holds one stream for all, with the union of what they want; every
// tab keeps its own number, so a new leader begins where the slowest of them is.
import { ApiError } from "../api/client";
import type { Gid } from "../store/types";
import { Backoff, pause } from "./backoff";
import { Events } from "./events";
import { type Said, listen } from "./stream";
import type { Channel, Connection, Lock, Wish, Word } from "./tabs";

const FORGOTTEN = 180_000;
const REMINDER = 20_000;
const SETTLE = 30;

export interface Told extends Record<string, unknown> {
  said: Said;
  state: Connection;
  /** The number is too old: fetch snapshots, then call `startFrom`. */
  tooOld: undefined;
}

export class Live {
  readonly events = new Events<Told>();
  state: Connection = "connecting";
  /** The last number that this tab has heard. */
  position = 0;
  leads = false;
  private wanted: Gid[] = [];
  private begun = false;
  private readonly wishes = new Map<string, { wish: Wish; at: number }>();
  private readonly now = new EventTarget();
  private readonly ended = new AbortController();
  private connection: AbortController | null = null;
  private from = 0;

  constructor(
    private readonly workspace: Gid,
    private readonly tab: string,
    private readonly channel: Channel,
    private readonly lock: Lock,
  ) {}

  /** Hear of these from `since` on; called again when either changes. */
  want(gids: readonly Gid[], since: number): void {
    this.wanted = gids.toSorted();
    this.position = this.begun ? Math.min(this.position, since) : since;
    this.wish();
    if (!this.begun) this.begin();
  }

  /** After snapshots were fetched anew: nothing before `seq` is missing. */
  startFrom(seq: number): void {
    this.position = seq;
    this.wish();
    this.hurry();
  }

  hear(word: Word): void {
    if (word.type === "wish") this.note(word.wish);
    else if (word.type === "bye") this.unnote(word.tab);
    else if (word.type === "who") this.wish();
    else if (word.type === "said") this.take(word.said, word.from);
    else if (word.type === "state") this.become(word.state);
    else if (word.type === "too-old") this.events.tell("tooOld", undefined);
  }

  /** Try now: the network is back, or the page is looked at again. */
  hurry(): void {
    this.now.dispatchEvent(new Event("now"));
  }

  end(): void {
    this.channel.post({ type: "bye", tab: this.tab });
    this.ended.abort();
    this.connection?.abort();
  }

  // Every tab.

  private begin(): void {
    this.begun = true;
    const reminding = setInterval(() => this.wish(), REMINDER);
    this.ended.signal.addEventListener("abort", () => clearInterval(reminding));
    this.lock.lead(() => this.lead());
  }

  private wish(): void {
    const wish = { tab: this.tab, subscribe: this.wanted, since: this.position };
    this.note(wish);
    this.channel.post({ type: "wish", wish });
  }

  private take(said: Said, from: number): void {
    // A connection that began later than this tab stands would leave a gap: have it begin again.
    if (from > this.position) return this.wish();
    const isOld = said.seq < this.position && said.ops.every((op) => op.action !== "gone" && op.action !== "resnapshot");
    this.position = Math.max(this.position, said.seq);
    if (!isOld) this.events.tell("said", said);
    else if (said.presence) this.events.tell("said", { ...said, ops: [] });
  }

  private become(state: Connection): void {
    if (this.state === state) return;
    this.state = state;
    this.events.tell("state", state);
  }

  // The leading tab.

  private note(wish: Wish): void {
    this.wishes.set(wish.tab, { wish, at: Date.now() });
    if (this.leads && this.connection) this.reconsider();
  }

  private unnote(tab: string): void {
    this.wishes.delete(tab);
  }

  private reconsider(): void {
    const { subscribe, since } = this.union();
    if (since < this.from || subscribe.some((gid) => !this.subscribed.includes(gid))) {
      this.connection?.abort();
      this.hurry();
    }
  }

  private subscribed: Gid[] = [];

  private union(): { subscribe: Gid[]; since: number } {
    const fresh = [...this.wishes.values()].filter(({ wish, at }) => wish.tab === this.tab || at > Date.now() - FORGOTTEN);
    const subscribe = [...new Set(fresh.flatMap(({ wish }) => wish.subscribe))].toSorted();
    return { subscribe, since: Math.min(...fresh.map(({ wish }) => (wish.tab === this.tab ? this.position : wish.since))) };
  }

  private async lead(): Promise<void> {
    this.leads = true;
    this.channel.post({ type: "who" });
    await pause(SETTLE, this.ended.signal);
    const backoff = new Backoff();
    while (!this.ended.signal.aborted) {
      const least = await this.connect(backoff);
      if (least !== null && !this.ended.signal.aborted) await pause(backoff.next(least), this.ended.signal, this.now);
    }
    this.leads = false;
  }

  /** One connection, until it ends; how long to wait at least, or null for not at all. */
  private async connect(backoff: Backoff): Promise<number | null> {
    const connection = (this.connection = new AbortController());
    const { subscribe, since } = this.union();
    this.subscribed = subscribe;
    this.from = since;
    try {
      for await (const said of listen(this.workspace, since, subscribe, connection.signal)) {
        if (said === "open") this.tellState("live");
        backoff.reset();
        if (typeof said === "string") continue;
        this.channel.post({ type: "said", from: since, said });
        for (const { wish } of this.wishes.values()) wish.since = Math.max(wish.since, said.seq);
        this.take(said, since);
      }
    } catch (error) {
      if (connection.signal.aborted) return null;
      if (error instanceof ApiError && error.status === 410) return this.begunTooEarly();
      this.tellState("offline");
      return error instanceof ApiError ? (error.retryAfter ?? 1) * 1000 : 0;
    }
    if (connection.signal.aborted) return null;
    this.tellState("connecting");
    return 0;
  }

  private begunTooEarly(): number {
    this.channel.post({ type: "too-old" });
    this.events.tell("tooOld", undefined);
    return 1_000;
  }

  private tellState(state: Connection): void {
    this.channel.post({ type: "state", state });
    this.become(state);
  }
}
