// My inbox: what stands in which part of it, and what an act makes of it.  Pure.
import { INBOX, type Gid, type Item, ITEM, type Moment, type Patch, SHELF } from "./types";

/** Things that are mine alone: no log tells of them, so the answer is the word on them. */
export const isOwn = (gid: Gid): boolean => gid === SHELF || gid === INBOX || gid.startsWith(ITEM);
/** The item of a thing. */
export const itemOf = (resource: Gid): Gid => ITEM + resource;

export type Tab = "activity" | "bookmarks" | "archive" | "snoozed";

const waits = (item: Item, now: number): boolean => item.snoozed_until !== null && Date.parse(item.snoozed_until) > now;

const TABS: Record<Tab, (item: Item, now: number) => boolean> = {
  activity: (item, now) => !item.is_archived && !waits(item, now),
  bookmarks: (item) => item.is_bookmarked,
  archive: (item) => item.is_archived,
  snoozed: waits,
};

/** Whether an item stands in a part of the inbox at this moment. */
export const isIn = (tab: Tab, item: Item, now: number): boolean => TABS[tab](item, now);
/** Whether it is among those that the badge counts. */
export const isNew = (item: Item, now: number): boolean => item.unread_count > 0 && isIn("activity", item, now);
/** The newest first. */
export const byPlace = (a: Item, b: Item): number => (a.shown_at < b.shown_at ? 1 : a.shown_at > b.shown_at ? -1 : a.gid < b.gid ? 1 : -1);

export interface Mark {
  is_read?: boolean;
  is_bookmarked?: boolean;
  is_archived?: boolean;
  snoozed_until?: Moment | null;
}

/** How an item stands after it was marked. */
export function marked(item: Item, mark: Mark, now: Moment): Item {
  const next = { ...item };
  if (mark.is_read === true) Object.assign(next, { unread_count: 0, read_at: now });
  if (mark.is_read === false) Object.assign(next, { unread_count: Math.max(1, item.unread_count), read_at: null });
  if (mark.is_bookmarked !== undefined) next.is_bookmarked = mark.is_bookmarked;
  if (mark.is_archived !== undefined) next.is_archived = mark.is_archived;
  if (mark.snoozed_until !== undefined) {
    next.snoozed_until = mark.snoozed_until;
    next.shown_at = mark.snoozed_until ?? item.happened_at;
    if (mark.snoozed_until) next.unread_count = Math.max(1, item.unread_count);
  }
  return next;
}

/** What shows a mark at once: each item, and how many are new from then on. */
export function patchesOf(items: readonly Item[], mark: Mark, unread: number, now: Moment): Patch[] {
  const at = Date.parse(now);
  let fewer = 0;
  const patches = items.map((item) => {
    const { gid, kind: _, ...set } = marked(item, mark, now);
    fewer += Number(isNew(item, at)) - Number(isNew({ ...item, ...set }, at));
    return { gid, set };
  });
  return fewer ? [...patches, { gid: INBOX, set: { unread: Math.max(0, unread - fewer) } }] : patches;
}

/** The marks that take a mark back, with the things that stood otherwise before. */
export function backOf(items: readonly Item[], mark: Mark): { things: Gid[]; mark: Mark }[] {
  const found: { things: Gid[]; mark: Mark }[] = [];
  const add = (some: readonly Item[], back: Mark) => some.length && found.push({ things: some.map(({ resource }) => resource), mark: back });
  if (mark.snoozed_until !== undefined) {
    for (const was of new Set(items.map((item) => item.snoozed_until))) add(items.filter((item) => item.snoozed_until === was), { snoozed_until: was });
    if (mark.snoozed_until) add(items.filter((item) => item.unread_count === 0), { is_read: true });
  }
  for (const name of ["is_bookmarked", "is_archived"] as const) {
    if (mark[name] !== undefined) add(items.filter((item) => item[name] !== mark[name]), { [name]: !mark[name] });
  }
  if (mark.is_read === true) add(items.filter((item) => item.unread_count > 0), { is_read: false });
  if (mark.is_read === false) add(items.filter((item) => item.unread_count === 0), { is_read: true });
  return found;
}
