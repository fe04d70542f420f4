import { useLingui } from "@lingui/react/macro";
import { useCommands } from "@/app/commands";
import type { Mark } from "@/store/inbox";
import type { Gid, Item } from "@/store/types";
import { isAnswerable } from "./triage";

/** The keys of the inbox; they stand in the palette and in the keyboard help. */
export function useInboxKeys({ items, current, meant, mark, goTo, open, setChosen, setSnoozing, setReplying, markAll }: {
  items: readonly Item[];
  /** The one that keys act on; or all that are chosen. */
  current: Item | null;
  meant: readonly Item[];
  mark: (items: readonly Item[], mark: Mark) => void;
  goTo: (item: Item | undefined) => void;
  open: (item: Item) => void;
  setChosen: (change: (before: ReadonlySet<Gid>) => ReadonlySet<Gid>) => void;
  setSnoozing: (items: readonly Item[]) => void;
  setReplying: (gid: Gid) => void;
  markAll: (mark: Mark) => void;
}): void {
  const { t } = useLingui();
  const group = t`In the inbox`;
  const at = current ? items.indexOf(current) : -1;
  const choose = (gid: Gid) => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(gid)) next.add(gid);
    return next;
  });
  const own = { group, isFirst: true };
  useCommands([
    { ...own, id: "inbox-next", name: t`The next one`, icon: "arrow-down", keys: "j", run: () => goTo(items[at + 1]) },
    { ...own, id: "inbox-previous", name: t`The one before`, icon: "arrow-up", keys: "k", run: () => goTo(items[at - 1]) },
    ...(current
      ? ([
          { ...own, id: "inbox-open", name: t`Open`, icon: "pane", keys: "o", run: () => open(current) },
          { ...own, id: "inbox-archive", name: current.is_archived ? t`Move back to the inbox` : t`Archive`, icon: "archive", keys: "e", run: () => mark(meant, { is_archived: !current.is_archived }) },
          { ...own, id: "inbox-bookmark", name: current.is_bookmarked ? t`Remove the bookmark` : t`Bookmark`, icon: "bookmark", keys: "b", run: () => mark(meant, { is_bookmarked: !current.is_bookmarked }) },
          { ...own, id: "inbox-unread", name: current.unread_count > 0 ? t`Mark as read` : t`Mark as unread`, icon: "circle", keys: "u", run: () => mark(meant, { is_read: current.unread_count > 0 }) },
          { ...own, id: "inbox-snooze", name: t`Snooze`, icon: "clock", keys: "s", run: () => setSnoozing(meant) },
          { ...own, id: "inbox-choose", name: t`Choose`, icon: "check", keys: "x", run: () => choose(current.gid) },
          ...(isAnswerable(current) ? [{ ...own, id: "inbox-reply", name: t`Reply`, icon: "message" as const, keys: "r", run: () => setReplying(current.gid) }] : []),
        ] as const)
      : []),
    { ...own, id: "inbox-read-all", name: t`Mark all as read`, icon: "check", keys: "shift+u", run: () => markAll({ is_read: true }) },
    { ...own, id: "inbox-archive-read", name: t`Archive all that was read`, icon: "archive", keys: "shift+e", run: () => markAll({ is_archived: true }) },
  ]);
}
