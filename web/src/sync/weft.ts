// Everything a tab needs, put together: store, actions, undo, outbox, stream and cache of one workspace.
import type { Act } from "../store/acts";
import { type Actions, actionsOn } from "../store/actions";
import { itemOf } from "../store/inbox";
import { key } from "../store/keys";
import { Store } from "../store/store";
import { type Entity, type Gid, type Me, SHELF } from "../store/types";
import { Undo } from "../store/undo";
import { ApiError } from "../api/errors";
import { pause } from "./backoff";
import { belongsTo, hasDetail, isOfHome, missing, unknownPeople } from "./belonging";
import { Cache, type Thing, wipe } from "./cache";
import { listenToBrowser } from "./browser";
import { InboxFeed } from "./inbox";
import { Keeper, type Standing, whenIdle } from "./keeping";
import { Live } from "./live";
import { apply } from "./ops";
import type { Open, Opened, State } from "./opened";
import { Outbox } from "./outbox";
import { Presences } from "./presence";
import { changedSnapshot, pathOf, rows, snapshot, tagOf } from "./snapshots";
import type { Said } from "./stream";
import { type Channel, type Lock, type Word, channel, locks } from "./tabs";
import { soon } from "./who";

export type { Opened, State } from "./opened";

export interface Parts {
  store?: Store;
  channel?: Channel;
  lock?: Lock;
}

const LINGER = 30_000;
const MOST_ROWS = 400;
/** Of each section, what is shown before the rest is there. */
const FIRST = 100;
/** So many are taken in at once, while somebody looks already. */
const SLICE = 1_500;

export class Weft {
  readonly store: Store;
  readonly actions: Actions;
  readonly undo: Undo;
  readonly outbox: Outbox;
  readonly live: Live;
  readonly presence: Presences;
  readonly inbox: InboxFeed;
  private readonly things = new Map<string, Open>();
  private readonly stale = new Set<Gid>();
  private readonly ended = new AbortController();
  private readonly keeper: Keeper;
  private home = { seq: 0, epoch: "" };
  private asking: ReturnType<typeof setTimeout> | null = null;

  private constructor(
    readonly me: Me,
    private readonly cache: Cache,
    private readonly channel: Channel,
    lock: Lock,
    store: Store,
  ) {
    this.store = store;
    this.live = new Live(me.workspace, key(), channel, lock);
    this.outbox = new Outbox(store, cache, channel, () => this.live.leads, (gids) => this.refetch(gids));
    const perform = (act: Act) => void this.outbox.add(act);
    this.undo = new Undo(perform, (gid) => store.any(gid));
    this.actions = actionsOn(store, () => me, (act) => {
      this.undo.did(act);
      perform(act);
    });
    this.presence = new Presences(me.gid, me.workspace, this.ended.signal);
    this.keeper = new Keeper(store, cache, (path) => (path === pathOf.workspace(me.workspace) ? { ...this.home, belongs: isOfHome } : this.standing(path)), () => this.home.epoch);
    this.inbox = new InboxFeed(store, me.workspace, this.ended.signal, () => this.keeper.soil(pathOf.workspace(me.workspace)));
    channel.listen((word) => this.hear(word));
    this.live.events.on("said", (said) => void this.take(said));
    this.live.events.on("state", (state) => {
      this.outbox.hurry();
      if (state === "live") this.catchUp();
      if (state === "live") this.inbox.ring();
    });
    this.live.events.on("tooOld", () => void this.anew());
    this.outbox.events.on("acked", ({ key, gid }) => gid && this.readdress(`~${key}`, gid));
    // What came while a mark was on its way may have been heard before its answer.
    this.outbox.events.on("acked", ({ own }) => own.some((gid) => gid !== SHELF) && this.inbox.ring());
    this.outbox.events.on("refused", (entry) => this.undo.refused(entry.act));
  }

  /** Who is signed in, what was seen last, what waits to be sent; then the server's word. */
  static async open(me: Me, parts: Parts = {}): Promise<Weft> {
    await wipe(me.gid);
    const name = `weft-${me.gid}-${me.workspace}`, ended = new AbortController();
    const cache = await Cache.open(me.gid, me.workspace);
    const weft = new Weft(me, cache, parts.channel ?? channel(name), parts.lock ?? locks(name, ended.signal), parts.store ?? new Store());
    weft.ended.signal.addEventListener("abort", () => ended.abort());
    await cache.keepMe(me).catch(() => undefined);
    await weft.begin();
    return weft;
  }

  /** Keep a thing up to date until `close`; its state is told to listeners. */
  openThing(what: Opened): { state: () => State; ready: Promise<void>; subscribe: (listener: () => void) => () => void; close: () => void } {
    const [kind, named] = Object.entries(what)[0] as ["project" | "list" | "task", Gid];
    const gid = this.store.resolve(named), path = pathOf[kind](gid);
    let open = this.things.get(path);
    if (!open) {
      open = { kind, gid, path, count: 0, state: "loading", seq: 0, epoch: "", ready: Promise.resolve(), listeners: new Set() };
      this.things.set(path, open);
      open.ready = gid.startsWith("~") ? Promise.resolve(this.become(open, "ready")) : this.fetch(open);
    } else if (open.state === "gone") open.ready = this.fetch(open); // it may have come back
    const found = open;
    found.count++;
    let isOpen = true;
    return {
      state: () => found.state,
      ready: found.ready,
      subscribe: (listener) => {
        found.listeners.add(listener);
        return () => found.listeners.delete(listener);
      },
      close: () => {
        if (isOpen && --found.count === 0) setTimeout(() => this.leave(found), LINGER);
        isOpen = false;
      },
    };
  }

  /** Single things that are named somewhere and not here yet: somebody who left, a task elsewhere. */
  need(gids: Iterable<Gid>): void {
    for (const gid of gids) if (!this.store.any(gid) && !gid.startsWith("~")) this.stale.add(gid);
    this.askSoon();
  }

  async end(): Promise<void> {
    this.ended.abort();
    if (this.asking) clearTimeout(this.asking);
    this.keeper.end();
    this.live.end();
    this.outbox.end();
    this.channel.close();
    this.cache.close();
    this.store.clear();
  }

  // Beginning.

  private async begin(): Promise<void> {
    const path = pathOf.workspace(this.me.workspace);
    const kept = await this.cache.thing(path).catch(() => undefined);
    if (kept) this.hold(kept);
    await this.outbox.restore();
    const fresh = await this.tryFetch(path, kept);
    if (fresh) {
      this.hold(fresh);
      void this.cache.keepThing(fresh).catch(() => undefined);
    } else if (!kept) throw new ApiError(503, "Weft cannot be reached.");
    if (fresh) await this.dropLost(fresh);
    this.listenToBrowser();
    this.wish();
    this.inbox.ring();
  }

  private hold(thing: Thing): void {
    this.load(thing.entities, thing.seq);
    this.home = { seq: thing.seq, epoch: thing.epoch };
    this.keeper.soil(thing.path);
  }

  private async tryFetch(path: string, kept?: Thing): Promise<Thing | null> {
    try {
      const asked = kept ? changedSnapshot(path, { tag: tagOf(kept) }) : snapshot(path);
      return await (kept ? soon(asked) : asked);
    } catch (error) {
      if (error instanceof ApiError && !error.isPassing) throw error;
      return null;
    }
  }

  private dropLost(fresh: Thing): Promise<void> {
    return this.cache.keepProjects(new Set(fresh.entities.map((entity) => entity.gid)));
  }

  private listenToBrowser(): void {
    const hurry = () => {
      this.live.hurry();
      this.outbox.hurry();
    };
    listenToBrowser(this.ended.signal, hurry, () => void this.keeper.keepAll());
  }

  // Things.

  private async fetch(open: Open): Promise<void> {
    const kept = await this.cache.thing(open.path).catch(() => undefined);
    const isFresh = kept && kept.epoch === this.home.epoch && kept.epoch !== "";
    if (kept) {
      this.keep(open, kept);
      this.become(open, "ready");
    }
    // A project as of a number is brought up to date by the stream; a task has its texts anew, an own list its sections.
    if (isFresh && open.path.includes("/projects/")) return this.wish();
    try {
      const isWhole = !kept && open.kind === "project" && (await this.look(open));
      if (!isWhole) await this.takeIn(open, await snapshot(open.path));
      open.isBehind = false;
      this.become(open, "ready");
      whenIdle(() => void this.keeper.keep(open.path).catch(() => undefined));
    } catch (error) {
      open.isBehind = true;
      if (error instanceof ApiError && [403, 404].includes(error.status)) this.lose(open);
      else if (!kept) this.become(open, error instanceof ApiError && !error.isPassing ? "refused" : "offline");
    }
    this.wish();
  }

  /** A first look at a project that is not kept here: the beginning of each section; true where that is all. */
  private async look(open: Open): Promise<boolean> {
    const first = await snapshot(open.path, { first: FIRST });
    if (first.isWhole) this.keep(open, first);
    else {
      this.load(first.entities, first.seq);
      this.become(open, "begun");
    }
    return first.isWhole;
  }

  /** Many are taken in bit by bit where something is shown already: nobody waits for the last one to scroll. */
  private async takeIn(open: Open, thing: Thing): Promise<void> {
    if (open.state !== "begun") return this.keep(open, thing);
    for (let at = 0; at < thing.entities.length; at += SLICE) {
      await pause(0, this.ended.signal);
      this.load(thing.entities.slice(at, at + SLICE), thing.seq);
    }
    this.stand(open, thing);
  }

  private load(entities: readonly Entity[], seq: number): void {
    for (const gid of this.store.load(entities, seq)) this.stale.add(gid);
  }

  /** The server is back: what it could not be asked for is asked for now. */
  private catchUp(): void {
    for (const open of this.things.values()) if (open.isBehind) void this.fetch(open);
  }

  /** What was opened before the server knew of it is kept up to date from now on. */
  private readdress(provisional: Gid, gid: Gid): void {
    const open = [...this.things.values()].find((one) => one.gid === provisional);
    if (!open) return;
    this.things.delete(open.path);
    Object.assign(open, { gid, path: pathOf[open.kind](gid) });
    this.things.set(open.path, open);
    open.ready = this.fetch(open);
  }

  private keep(open: Open, thing: Thing): void {
    this.load(thing.entities, thing.seq);
    this.stand(open, thing);
  }

  /** All of it is in the store: it is true as of its number. */
  private stand(open: Open, thing: Thing): void {
    if (open.path.includes("/projects/")) for (const gid of missing(this.store, open.gid, thing)) this.store.drop(gid);
    Object.assign(open, { seq: thing.seq, epoch: thing.epoch });
    this.keeper.soil(open.path);
    this.askForUnknown(thing.entities);
  }

  /** A thing that is open and whole, as it may be kept. */
  private standing(path: string): Standing | null {
    const open = this.things.get(path);
    return open?.state === "ready" && open.seq ? { seq: open.seq, epoch: open.epoch, belongs: belongsTo(open, this.store) } : null;
  }

  private askForUnknown(entities: readonly Entity[]): void {
    const people = unknownPeople(this.store, entities);
    if (people.size) this.need(people);
  }

  private lose(open: Open): void {
    this.become(open, "gone");
    void this.cache.forget(new Set([open.gid]));
    const heard = apply(this.store, [{ seq: 0, gid: open.gid, action: "gone" }], this.me, () => false);
    for (const gid of heard.stale) this.stale.add(gid);
  }

  private become(open: Open, state: State): void {
    if (open.state === state) return;
    open.state = state;
    for (const listener of open.listeners) listener();
  }

  private leave(open: Open): void {
    if (open.count > 0 || this.ended.signal.aborted) return;
    void this.keeper.keep(open.path).finally(() => {
      if (open.count === 0) this.things.delete(open.path);
      this.wish();
    });
  }

  private wish(): void {
    const open = [...this.things.values()].filter(({ seq }) => seq > 0);
    const lists = open.filter(({ path }) => !path.includes("/user_task_lists/"));
    const since = Math.min(this.home.seq, ...open.map(({ seq }) => seq), ...(this.live.position ? [this.live.position] : []));
    this.live.want([this.me.workspace, this.me.gid, ...lists.map(({ gid }) => this.store.resolve(gid))], since);
    this.askSoon();
  }

  /** Its detail is wanted, whether or not it came yet: the stream may have overtaken the snapshot that brings it. */
  private isOpenTask(gid: Gid): boolean {
    return [...this.things.values()].some((open) => open.kind === "task" && this.store.resolve(open.gid) === gid);
  }

  private follows = (gid: Gid): boolean => [...this.things.values()].some((open) => open.gid === gid && open.state === "ready");

  // The stream.

  private async take(said: Said): Promise<void> {
    this.presence.hear(said.presence ?? []);
    const heard = apply(this.store, said.ops, this.me, this.follows);
    for (const [provisional, gid] of heard.named) {
      void this.cache.keepName(provisional, gid);
      this.readdress(provisional, gid); // the answer may come after whoever shows it asked by its own gid
    }
    const gone = new Set(said.ops.filter((op) => op.action === "gone").flatMap(({ gid }) => [gid, itemOf(gid)]));
    if (gone.size) {
      for (const gid of gone) if (this.store.said(gid)?.kind === "item") this.store.drop(gid);
      void this.cache.forget(gone);
      for (const open of this.things.values()) if (gone.has(open.gid)) this.become(open, "gone");
    }
    const told = new Set(said.ops.map((op) => op.gid));
    for (const open of this.things.values()) if (open.state === "gone" && told.has(open.gid) && !gone.has(open.gid)) void this.fetch(open);
    for (const open of this.things.values()) if (open.seq) open.seq = Math.max(open.seq, said.seq);
    this.home.seq = Math.max(this.home.seq, said.seq);
    if (said.ops.length) for (const path of [pathOf.workspace(this.me.workspace), ...this.things.keys()]) this.keeper.soil(path);
    for (const gid of heard.stale) this.stale.add(gid);
    const later = [...heard.keys].filter(([, { gid }]) => heard.stale.has(gid)).map(([name]) => name);
    this.outbox.told([...heard.keys.keys()].filter((name) => !later.includes(name)));
    if (heard.inbox) this.inbox.ring();
    if (heard.resnapshot) await this.anew();
    else if (this.stale.size) await this.askNow();
    this.outbox.told(later);
  }

  /** The number was too old, or a right was gained: everything open is fetched again. */
  private async anew(): Promise<void> {
    try {
      const fresh = await snapshot(pathOf.workspace(this.me.workspace));
      this.hold(fresh);
      await this.dropLost(fresh);
      for (const open of this.things.values()) {
        open.epoch = "";
        await this.cache.dropThing(open.path);
        await this.fetch(open);
      }
      this.live.startFrom(Math.min(this.home.seq, ...[...this.things.values()].filter(({ seq }) => seq > 0).map(({ seq }) => seq)));
    } catch {
      setTimeout(() => void this.anew(), 5_000);
    }
  }

  // Rows.

  private askSoon(): void {
    if (this.asking || !this.stale.size || this.ended.signal.aborted) return;
    this.asking = setTimeout(() => void this.askNow(), 20);
  }

  private async askNow(): Promise<void> {
    if (this.asking) clearTimeout(this.asking);
    this.asking = null;
    const wanted = [...this.stale].slice(0, MOST_ROWS);
    for (const gid of wanted) this.stale.delete(gid);
    if (wanted.length) await this.refetch(wanted).catch(() => wanted.forEach((gid) => this.stale.add(gid)));
    if (this.stale.size) this.askSoon();
  }

  private async refetch(gids: readonly Gid[]): Promise<void> {
    const detailed = gids.filter((gid) => hasDetail(this.store.said(gid)) || this.isOpenTask(gid)), plain = gids.filter((gid) => !detailed.includes(gid));
    for (const [some, detail] of [[plain, false], [detailed, true]] as const) {
      const known = some.filter((gid) => /^\d+$/.test(gid));
      if (!known.length) continue;
      const { seq, entities } = await rows(known, this.me.workspace, detail);
      const there = new Set(entities.map((entity) => entity.gid));
      this.store.batch(() => {
        for (const gid of this.store.load(entities, seq)) this.stale.add(gid);
        for (const gid of known) if (!there.has(gid) && this.store.knownAsOf(gid) <= seq) this.store.drop(gid, seq);
      });
      this.askForUnknown(entities);
    }
  }

  private hear(word: Word): void {
    this.live.hear(word);
    this.outbox.hear(word);
  }
}
