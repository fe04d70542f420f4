// My inbox, as the server has it: how much is new, and the parts that are looked at, page by page.  The
// stream says only that it is another; it is then asked for anew.
import { ask, send } from "../api/client";
import { byPlace, isIn, itemOf, type Tab } from "../store/inbox";
import type { Store } from "../store/store";
import { type Gid, INBOX, type Item, type Moment, type Reason } from "../store/types";
import { Events } from "./events";

const PAGE = 50;
/** Many are rung for at once: they do not all ask in the same moment. */
const SOON = 80;
const JITTER = 250;
/** No number of the log orders it: the latest answer is the word. */
const LATEST = Number.MAX_SAFE_INTEGER;
const FIELDS = [
  "resource.(name|title|html_text|status_type|resource_type)", "reason", "reasons", "actor.gid", "comment.html_text", "other.(name|title|resource_type)", "unread_count", "happened_at", "shown_at",
  "read_at", "is_bookmarked", "is_archived", "snoozed_until",
].join(",");

/** What one looks through it for; nothing: all of it. */
export interface Wanted {
  tab: Tab;
  only?: "unread" | "mentions" | "assigned_to_me" | "assigned_by_me";
  by?: Gid;
}

export interface Part {
  gids: readonly Gid[];
  state: "loading" | "ready" | "offline";
  hasMore: boolean;
}

interface Open {
  wanted: Wanted;
  part: Part;
  offset: string | null;
  count: number;
  listeners: Set<() => void>;
}

type Named = { gid: Gid; resource_type: string; name?: string; title?: string; html_text?: string; status_type?: string };
interface Row {
  resource: Named | null;
  reason: Reason;
  reasons: Reason[];
  actor: { gid: Gid } | null;
  comment: { html_text: string } | null;
  other: Named | null;
  unread_count: number;
  happened_at: Moment;
  shown_at: Moment;
  read_at: Moment | null;
  is_bookmarked: boolean;
  is_archived: boolean;
  snoozed_until: Moment | null;
}

export interface Told extends Record<string, unknown> {
  /** What came since the last look, the newest first. */
  news: readonly Item[];
}

export class InboxFeed {
  readonly events = new Events<Told>();
  private readonly open = new Map<string, Open>();
  private looking: ReturnType<typeof setTimeout> | null = null;
  private waking: ReturnType<typeof setTimeout> | null = null;
  private newest = new Date().toISOString();

  constructor(
    private readonly store: Store,
    private readonly workspace: Gid,
    private readonly ended: AbortSignal,
    /** What is kept on this device is another. */
    private readonly soil: () => void,
  ) {
    ended.addEventListener("abort", () => [this.looking, this.waking].forEach((timer) => timer && clearTimeout(timer)));
  }

  /** It is another, or may be: ask soon. */
  ring(): void {
    if (this.ended.aborted) return;
    this.looking ??= setTimeout(() => {
      this.looking = null;
      void this.look();
    }, SOON + Math.random() * JITTER);
  }

  /** A part of it, kept up to date until `close`. */
  watch(wanted: Wanted): { part: () => Part; subscribe: (listener: () => void) => () => void; more: () => void; close: () => void } {
    const name = JSON.stringify(wanted);
    const found = this.open.get(name) ?? { wanted, part: this.known(wanted), offset: null, count: 0, listeners: new Set() };
    this.open.set(name, found);
    if (found.count++ === 0) void this.fetch(found);
    return {
      part: () => found.part,
      subscribe: (listener) => {
        found.listeners.add(listener);
        return () => found.listeners.delete(listener);
      },
      more: () => void this.fetchMore(found),
      close: () => void found.count--,
    };
  }

  /** What this device still knows of it. */
  private known({ tab, only, by }: Wanted): Part {
    if (by || (only && only !== "unread")) return { gids: [], state: "loading", hasMore: false };
    const now = Date.now(), items = [...this.store.all("item")].filter((item) => isIn(tab, item, now) && (only !== "unread" || item.unread_count > 0));
    return { gids: items.toSorted(byPlace).map(({ gid }) => gid), state: items.length ? "ready" : "loading", hasMore: false };
  }

  private async look(): Promise<void> {
    try {
      const count = await ask<{ unread_count: number; wakes_at: Moment | null }>({ method: "GET", path: "/api/weft/1/inbox/count", query: { workspace: this.workspace } });
      this.store.load([{ gid: INBOX, kind: "inbox", unread: count.unread_count, wakes_at: count.wakes_at }], LATEST);
      this.wakeAt(count.wakes_at);
      const { rows } = await this.page({ tab: "activity" }, { limit: 20 });
      this.tellNews(rows);
      this.soil();
    } catch {
      // It is asked for again as soon as the stream stands.
    }
    for (const [name, open] of this.open) {
      if (open.count > 0) void this.fetch(open);
      else this.open.delete(name);
    }
  }

  private tellNews(items: readonly Item[]): void {
    const news = items.filter((item) => item.happened_at > this.newest && item.unread_count > 0);
    this.newest = items.reduce((latest, { happened_at }) => (happened_at > latest ? happened_at : latest), this.newest);
    if (news.length) this.events.tell("news", news);
  }

  private wakeAt(moment: Moment | null): void {
    if (this.waking) clearTimeout(this.waking);
    this.waking = moment === null ? null : setTimeout(() => this.ring(), Math.min(Date.parse(moment) - Date.now() + 500, 2 ** 31 - 1));
  }

  /** The first page anew: what left it is gone, what was looked at beyond it stays. */
  private async fetch(open: Open): Promise<void> {
    try {
      const { rows, offset } = await this.page(open.wanted);
      const first = rows.map(({ gid }) => gid), last = rows.at(-1);
      const beyond = offset && last ? open.part.gids.filter((gid) => !first.includes(gid) && this.isBeyond(gid, last)) : [];
      this.dropGone(open.wanted, rows, offset === null);
      if (!beyond.length) open.offset = offset;
      this.become(open, { gids: [...first, ...beyond], state: "ready", hasMore: open.offset !== null });
    } catch {
      this.become(open, { ...open.part, state: "offline" });
    }
  }

  /** What should stand on the page and does not is no longer for me to see. */
  private dropGone({ tab, only, by }: Wanted, rows: readonly Item[], isAll: boolean): void {
    if (only || by) return;
    const there = new Set(rows.map(({ gid }) => gid)), last = rows.at(-1), now = Date.now();
    for (const item of this.store.every("item")) {
      if (!there.has(item.gid) && isIn(tab, item, now) && (isAll || (last && byPlace(last, item) > 0)) && !this.store.isPending(item.gid)) this.store.drop(item.gid, LATEST);
    }
  }

  private isBeyond(gid: Gid, last: Item): boolean {
    const item = this.store.get("item", gid);
    return item !== undefined && byPlace(last, item) < 0;
  }

  private async fetchMore(open: Open): Promise<void> {
    const { offset } = open;
    if (!offset) return;
    open.offset = null; // asked for once
    try {
      const page = await this.page(open.wanted, { offset });
      open.offset = page.offset;
      const gids = [...new Set([...open.part.gids, ...page.rows.map(({ gid }) => gid)])];
      this.become(open, { gids, state: "ready", hasMore: page.offset !== null });
    } catch {
      open.offset = offset;
    }
  }

  private async page({ tab, only, by }: Wanted, more: { limit?: number; offset?: string } = {}): Promise<{ rows: Item[]; offset: string | null }> {
    const query = { workspace: this.workspace, tab, ...(only ? { [only]: true } : {}), by, limit: PAGE, opt_fields: FIELDS, ...more };
    const response = await send({ method: "GET", path: "/api/weft/1/inbox", query, signal: this.ended });
    const { data, next_page } = (await response.json()) as { data: Row[]; next_page?: { offset: string } | null };
    const rows = data.flatMap(itemFrom);
    this.store.load(rows, LATEST);
    return { rows, offset: next_page?.offset ?? null };
  }

  private become(open: Open, part: Part): void {
    open.part = part;
    for (const listener of open.listeners) listener();
  }
}

function itemFrom({ resource, actor, comment, other, ...row }: Row): Item[] {
  if (!resource) return [];
  const also = other && { gid: other.gid, name: other.name ?? other.title ?? "", resource_type: other.resource_type };
  return [{
    ...row, gid: itemOf(resource.gid), kind: "item", resource: resource.gid, resource_type: resource.resource_type as Item["resource_type"],
    name: (resource.resource_type === "status_update" ? also?.name : undefined) ?? resource.name ?? resource.title ?? "", actor: actor?.gid ?? null, words: wordsOf(comment?.html_text ?? resource.html_text ?? null),
    other: also, status_type: resource.status_type ?? null,
  }];
}

const SIGNS: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** What a rich text says, on one line, with people by their names. */
function wordsOf(html: string | null): string | null {
  const plain = html?.replaceAll(/<[^>]+>/g, " ").replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, sign: string) => SIGNS[sign]!);
  return plain?.replaceAll(/\s+/g, " ").replaceAll(/ (?=[.,;:!?])/g, "").trim() ?? null;
}
