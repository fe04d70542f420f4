// Writes on their way: kept and sent in the same moment, in order and by the leading tab, kept until they are
// answered.  What was refused stays here, with the reason, until somebody sends it again or lets it go.
import { ApiError, Unreachable, ask, send } from "../api/client";
import type { Act, Deed, Write } from "../store/acts";
import { readdressed } from "../store/patches";
import { isOwn } from "../store/inbox";
import type { Store } from "../store/store";
import type { Gid } from "../store/types";
import { Backoff, pause } from "./backoff";
import type { Cache } from "./cache";
import { Events } from "./events";
import type { Channel, Word } from "./tabs";

/** Writes older than this ask before they are sent: the server keeps answers for seven days. */
export const OLD = 6 * 24 * 3600 * 1000;
/** How long the stream may take to tell what was answered, before the rows are asked for. */
const GRACE = 3_000;
/** As many as the batch operation takes: so many may be on their way. */
export const TOGETHER = 10;
const PROVISIONAL = /~[0-9a-f-]{36}/;
const DESCRIPTION = /\/(?<kinds>tasks|projects)\/(?<gid>[^/]+)\/description$/;

export interface Refused {
  status: number;
  sentence: string;
  field: string | null;
}

export interface Entry extends Write {
  at: number;
  act: string;
  deed: Deed;
  state: "queued" | "refused" | "held";
  refused?: Refused;
}

export interface Told extends Record<string, unknown> {
  /** What waits, was refused or is held changed. */
  changed: readonly Entry[];
  /** The server refused: the change was taken off what is shown. */
  refused: Entry;
  /** Somebody else changed the same rich text: both texts, to be merged. */
  conflict: { entry: Entry; of: Gid; mine: string; theirs: string };
  /** `own`: what it changed of what is mine alone. */
  acked: { key: string; gid: Gid | null; own: readonly Gid[]; answer?: unknown };
}

export class Outbox {
  readonly events = new Events<Told>();
  private entries = new Map<string, Entry>();
  private shown: readonly Entry[] = [];
  private readonly now = new EventTarget();
  private readonly ended = new AbortController();
  private draining = false;
  private readonly learning = new Set<string>();
  /** Sent, and not answered yet. */
  private underway = new Set<string>();
  private readonly waiting = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly store: Store,
    private readonly cache: Cache,
    private readonly channel: Channel,
    private readonly leads: () => boolean,
    /** Ask for the rows that an answered write touched, where no stream told of it. */
    private readonly refresh: (gids: readonly Gid[]) => Promise<void>,
  ) {}

  /** Everything that waits, is held or was refused, the oldest first; the same list until it changes. */
  list = (): readonly Entry[] => this.shown;

  subscribe = (listener: () => void): (() => void) => this.events.on("changed", listener);

  /** After a reload: show again what was done and never answered. */
  async restore(now = Date.now()): Promise<void> {
    for (const [provisional, gid] of await this.cache.names()) this.store.named(provisional, gid);
    for (const entry of await this.cache.entries()) {
      const held = entry.state === "queued" && now - entry.at > OLD;
      this.entries.set(entry.key, held ? { ...entry, state: "held" } : entry);
      if (entry.state !== "refused") this.store.overlay(entry);
    }
    this.changed();
  }

  /** Show it at once, keep it, and send it without waiting for that: one of both outlives a reload in the next moment. */
  async add(act: Act): Promise<void> {
    const entries = act.writes.map((write): Entry => ({ ...write, at: act.at, act: act.id, deed: act.deed, state: "queued" }));
    this.store.batch(() => {
      for (const entry of entries) this.put(entry);
    });
    this.changed();
    const kept = this.cache.keepEntries(entries);
    this.hurry();
    await kept;
    for (const entry of entries) this.channel.post({ type: "queued", key: entry.key });
  }

  private put(entry: Entry): void {
    this.entries.set(entry.key, entry);
    this.store.overlay(entry);
  }

  /** Send it (again): what was refused, or was held for its age. */
  async retry(key: string): Promise<void> {
    const entry = this.entries.get(key);
    if (!entry) return;
    const { refused: _, ...rest } = entry;
    const queued: Entry = { ...rest, at: Date.now(), state: "queued" };
    await this.cache.keepEntries([queued]);
    this.put(queued);
    this.changed();
    this.channel.post({ type: "queued", key });
    this.hurry();
  }

  /** Let it go, with everything that rests on it. */
  async discard(key: string): Promise<void> {
    const all = [key, ...this.restingOn(key)];
    await this.cache.dropEntries(all);
    for (const entry of all) {
      this.forget(entry);
      this.channel.post({ type: "settled", key: entry });
    }
    this.changed();
  }

  /** Let those go that still wait; what is on its way just now is left to be answered.  Nothing but they rests on them. */
  dropWaiting(keys: ReadonlySet<string>): ReadonlySet<string> {
    const waiting = [...this.entries.values()].filter(({ state, key }) => state === "queued" && !this.underway.has(key));
    const dropped = new Set(waiting.map(({ key }) => key).filter((key) => keys.has(key)));
    this.store.batch(() => {
      for (const key of dropped) this.forget(key);
    });
    this.changed();
    void this.cache.dropEntries(dropped).then(() => dropped.forEach((key) => this.channel.post({ type: "settled", key })));
    return dropped;
  }

  /** Nothing that was done here is left unanswered. */
  get isEmpty(): boolean {
    return ![...this.entries.values()].some((entry) => entry.state === "queued");
  }

  hear(word: Word): void {
    if (word.type === "queued") void this.learn(word.key);
    else if (word.type === "acked") {
      this.learning.delete(word.key);
      this.ack(word.key, word.gid, word.patches as Write["patches"], word.answer);
    } else if (word.type === "refused") void this.learn(word.key, true);
    else if (word.type === "settled") {
      this.learning.delete(word.key);
      this.forget(word.key);
      this.changed();
    }
  }

  /** The stream told what was written: the server's word shows through. */
  told(keys: Iterable<string>): void {
    for (const key of keys) this.store.settle(key);
  }

  hurry(): void {
    this.now.dispatchEvent(new Event("now"));
    if (!this.draining) void this.drain();
  }

  end(): void {
    this.ended.abort();
    for (const timer of this.waiting) clearTimeout(timer);
  }

  /** Another tab put something in, or the leader says that it was refused. */
  private async learn(key: string, wasRefused = false): Promise<void> {
    this.learning.add(key);
    const entry = (await this.cache.entries()).find((one) => one.key === key);
    // It may have been answered while it was looked up.
    if (!this.learning.delete(key) || !entry) return;
    this.entries.set(key, entry);
    if (entry.state === "refused") this.store.settle(key);
    else this.store.overlay(entry);
    this.changed();
    if (wasRefused) this.events.tell("refused", entry);
    else this.hurry();
  }

  private forget(key: string): void {
    this.entries.delete(key);
    this.store.settle(key);
  }

  private changed(): void {
    this.shown = [...this.entries.values()];
    this.events.tell("changed", this.shown);
  }

  // Sending.

  private async drain(): Promise<void> {
    if (this.draining || !this.leads()) return;
    this.draining = true;
    const backoff = new Backoff();
    await Promise.resolve(); // what is done in the same turn may go together
    try {
      for (let next = this.next(); next.length && !this.ended.signal.aborted && this.leads(); next = this.next()) {
        const wait = await this.sent(next);
        if (wait === null) backoff.reset();
        else await pause(backoff.next(wait), this.ended.signal, this.now);
      }
    } finally {
      this.draining = false;
    }
  }

  /** The oldest that waits, with what may go beside it in one request. */
  private next(): Entry[] {
    const queued = [...this.entries.values()].filter((entry) => entry.state === "queued");
    const first = queued[0];
    if (!first || !this.isBatchable(first)) return first ? [first] : [];
    const together: Entry[] = [];
    for (const entry of queued) {
      const belongs = entry.act === first.act || (entry.makes && first.makes); // an import is one act for each task
      if (together.length === TOGETHER || !belongs || !this.isBatchable(entry)) break;
      together.push(entry);
    }
    return together;
  }

  /** The batch operation takes it, and it names nothing that is still to be made. */
  private isBatchable(entry: Entry): boolean {
    const { path, data } = this.addressed(entry);
    return path.startsWith("/api/1.0/") && !PROVISIONAL.test(path + JSON.stringify(data));
  }

  /** Null where it was answered; milliseconds to wait at least before it is tried again. */
  private async sent(entries: readonly Entry[]): Promise<number | null> {
    this.underway = new Set(entries.map(({ key }) => key));
    try {
      if (entries.length > 1) await this.together(entries);
      else await this.alone(entries[0]!);
      return null;
    } catch (error) {
      if (error instanceof Unreachable) return 0;
      if (error instanceof ApiError && error.isPassing) return (error.retryAfter ?? 0) * 1000;
      if (error instanceof ApiError && error.status === 401) return 60_000;
      throw error;
    }
  }

  private async alone(entry: Entry): Promise<void> {
    const { method, path, data } = this.addressed(entry);
    try {
      const response = await send({ method, path, data, key: entry.key });
      const body = (await response.json().catch(() => null)) as { data?: { gid?: Gid } } | null;
      await this.answered(entry, body?.data?.gid ?? null, entry.hears && body?.data);
    } catch (error) {
      if (error instanceof ApiError && !error.isPassing && error.status !== 401) await this.refuse(entry, error);
      else throw error;
    }
  }

  private async together(entries: readonly Entry[]): Promise<void> {
    const actions = entries.map((entry) => {
      const { method, path, data } = this.addressed(entry);
      return { method: method.toLowerCase(), relative_path: path.replace("/api/1.0", ""), data, idempotency_key: entry.key };
    });
    const in_order = entries.some((entry) => entry.makes || entry.inOrder);
    const response = await send({ method: "POST", path: "/api/1.0/batch", data: { actions, ...(in_order ? { in_order } : {}) } });
    const { data } = (await response.json()) as { data: { status_code: number; body: { data?: { gid?: Gid }; errors?: { message: string }[] } }[] };
    let passing: ApiError | null = null;
    for (const [n, answer] of data.entries()) {
      const entry = entries[n]!;
      if (answer.status_code < 400) {
        await this.answered(entry, answer.body.data?.gid ?? null);
        continue;
      }
      const [, field, sentence] = /^(?:([a-z_][\w.[\]-]*): )?(.*)$/s.exec(answer.body.errors?.[0]?.message ?? "") ?? [];
      const error = new ApiError(answer.status_code, sentence ?? "", field ?? null);
      if (error.isPassing) passing = error;
      else await this.refuse(entry, error);
    }
    if (passing) throw passing;
  }

  private addressed(entry: Entry): Pick<Write, "method" | "path" | "data"> {
    const resolve = (gid: Gid) => this.store.resolve(gid);
    const path = entry.path.replace(new RegExp(PROVISIONAL, "g"), resolve);
    return { method: entry.method, path, data: readdressed(entry.data, resolve) };
  }

  private async answered(entry: Entry, gid: Gid | null, answer?: unknown): Promise<void> {
    if (entry.makes && gid) await this.cache.keepName(`~${entry.key}`, gid);
    await this.cache.dropEntries([entry.key]);
    const patches = entry.patches.filter((patch) => isOwn(patch.gid));
    this.channel.post({ type: "acked", key: entry.key, gid: entry.makes ? gid : null, patches, answer });
    this.ack(entry.key, entry.makes ? gid : null, patches, answer);
  }

  private ack(key: string, gid: Gid | null, own: Write["patches"], answer?: unknown): void {
    const entry = this.entries.get(key);
    this.entries.delete(key);
    if (gid) this.store.named(`~${key}`, gid);
    // No log tells of one's own shelf and inbox: the answer is the word on them.
    for (const patch of own) this.store.hear(patch, this.store.knownAsOf(patch.gid));
    this.changed();
    this.events.tell("acked", { key, gid, own: own.map((patch) => patch.gid), answer });
    const touched = [...new Set((entry?.patches ?? []).map((patch) => this.store.resolve(patch.gid)))].filter((one) => !isOwn(one) && !one.startsWith("~"));
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      if (touched.some((one) => this.store.isPending(one))) void this.refresh(touched).finally(() => this.store.settle(key));
      else this.store.settle(key);
    }, touched.length ? GRACE : 0);
    this.waiting.add(timer);
  }

  private async refuse(entry: Entry, error: ApiError): Promise<void> {
    const refused: Refused = { status: error.status, sentence: error.sentence, field: error.field };
    const all = [entry.key, ...this.restingOn(entry.key)].flatMap((key) => this.entries.get(key) ?? []);
    const told = all.map((one): Entry => ({ ...one, state: "refused", refused }));
    for (const one of told) {
      this.entries.set(one.key, one);
      this.store.settle(one.key);
    }
    this.changed();
    await this.cache.keepEntries(told);
    for (const { key } of told) this.channel.post({ type: "refused", key });
    const first = this.entries.get(entry.key)!;
    if (error.status === 409 && DESCRIPTION.test(entry.path)) await this.collide(first);
    else this.events.tell("refused", first);
  }

  /** Their text is what the server has now; mine is in the refused entry. */
  private async collide(entry: Entry): Promise<void> {
    const { kinds, gid } = DESCRIPTION.exec(entry.path)!.groups!, of = this.store.resolve(gid!);
    const asked = ask<{ html_notes: string }>({ method: "GET", path: `/api/1.0/${kinds}/${of}`, query: { opt_fields: "html_notes" } });
    const [theirs] = await Promise.all([asked.then((found) => found.html_notes, () => null), this.refresh([of]).catch(() => undefined)]);
    if (theirs === null) this.events.tell("refused", entry);
    else this.events.tell("conflict", { entry, of, mine: String(entry.data["html_notes"]), theirs });
  }

  /** Later writes that name what this one was to make, or take it back. */
  private restingOn(key: string): string[] {
    return [...this.entries.values()]
      .filter((entry) => entry.key !== key && (entry.path.includes(key) || JSON.stringify(entry.data).includes(key)))
      .map((entry) => entry.key);
  }
}
