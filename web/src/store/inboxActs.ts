// What one does with one's inbox, as verbs.
import type { Act, Deed, Write } from "./acts";
import { backOf, type Mark, marked, patchesOf } from "./inbox";
import { postOwn } from "./requests";
import type { Store } from "./store";
import { type Gid, INBOX, type Item, type Moment } from "./types";

type Perform = (deed: Deed, writes: Write[], back?: Write[], more?: Partial<Act>) => string;

function verbOf(mark: Mark): Deed["verb"] {
  if (mark.is_archived !== undefined) return mark.is_archived ? "archiveItem" : "unarchiveItem";
  if (mark.snoozed_until !== undefined) return mark.snoozed_until ? "snoozeItem" : "wakeItem";
  if (mark.is_bookmarked !== undefined) return mark.is_bookmarked ? "keepItem" : "unkeepItem";
  return mark.is_read ? "readItem" : "unreadItem";
}

/** When it last happened, of all that one has seen: what comes meanwhile stays new. */
const newest = (items: readonly Item[]): Moment | undefined => items.reduce<Moment | undefined>((last, { happened_at }) => (last && last > happened_at ? last : happened_at), undefined);

export function inboxActs(store: Store, act: Perform) {
  const unread = () => store.get("inbox", INBOX)?.unread ?? 0;

  function markItems(gids: readonly Gid[], mark: Mark, more: Partial<Act> = {}): string {
    const items = gids.flatMap((gid) => store.get("item", gid) ?? []);
    if (!items.length) return "";
    const now = new Date().toISOString();
    const write = (some: readonly Item[], things: readonly Gid[], what: Mark): Write =>
      postOwn("/inbox/mark", { resources: things, ...what, ...(what.is_read ? { until: newest(some) } : {}) }, ...patchesOf(some, what, unread(), now));
    const after = new Map(items.map((item) => [item.resource, marked(item, mark, now)]));
    const back = backOf(items, mark).map(({ things, mark: what }) => write(things.flatMap((thing) => after.get(thing) ?? []), things, what));
    const deed: Deed = { verb: verbOf(mark), count: items.length, ...(items.length === 1 ? { name: items[0]!.name } : {}) };
    return act(deed, [write(items, items.map(({ resource }) => resource), mark)], back, more);
  }

  return {
    /** Mark items of my inbox; the id of the act, for a toast that offers to take it back. */
    markItems,
    /** One looks at it: nothing to take back, nothing to tell. */
    readItem: (gid: Gid): void => {
      if (store.get("item", gid)?.unread_count) markItems([gid], { is_read: true }, { final: true });
    },
  };
}
