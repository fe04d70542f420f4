import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import type { Mark, Tab } from "@/store/inbox";
import type { Item } from "@/store/types";
import { Button, IconButton } from "@/ui/Button";
import style from "./Inbox.module.css";

/** What one does with several at once. */
export function BulkBar({ items, tab, onMark, onSnooze, onEnd, onAll }: {
  items: readonly Item[];
  tab: Tab;
  onMark: (items: readonly Item[], mark: Mark) => void;
  onSnooze: (items: readonly Item[]) => void;
  onEnd: () => void;
  onAll: () => void;
}) {
  const { t } = useLingui();
  const isUnread = items.some((one) => one.unread_count > 0);
  return (
    <div className={style.bulk} role="toolbar" aria-label={t`Chosen items`}>
      <b role="status">{plural(items.length, { one: "# chosen", other: "# chosen" })}</b>
      <Button kind="quiet" icon={isUnread ? "check" : "circle"} onClick={() => onMark(items, { is_read: isUnread })}>{isUnread ? t`Mark as read` : t`Mark as unread`}</Button>
      <Button kind="quiet" icon="bookmark" onClick={() => onMark(items, { is_bookmarked: true })}>{t`Bookmark`}</Button>
      <Button kind="quiet" icon="clock" aria-haspopup="menu" onClick={() => onSnooze(items)}>{t`Snooze`}</Button>
      <Button kind="quiet" icon={tab === "archive" ? "undo" : "archive"} onClick={() => onMark(items, { is_archived: tab !== "archive" })}>{tab === "archive" ? t`Move back` : t`Archive`}</Button>
      <Button kind="quiet" onClick={onAll}>{t`Choose all`}</Button>
      <IconButton icon="x" label={t`Choose none`} onClick={onEnd} />
    </div>
  );
}
