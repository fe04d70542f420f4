import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useUser } from "@/store/hooks";
import type { Mark } from "@/store/inbox";
import type { Item } from "@/store/types";
import { Button, IconButton } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Kbd } from "@/ui/Kbd";
import style from "./Inbox.module.css";
import { useSaid } from "./saying";

/** Above what one reads: what one does with it, the ways to its neighbours, and why it is here. */
export function TriageBar({ item, place, items, onGo, onMark, onSnooze }: {
  item: Item;
  place: number;
  items: readonly Item[];
  onGo: (item: Item | undefined) => void;
  onMark: (items: readonly Item[], mark: Mark) => void;
  onSnooze: (item: Item) => void;
}) {
  const { t } = useLingui();
  const who = useUser(item.actor);
  const said = useSaid();
  const why = said(item.reason, who?.name ?? t`Somebody`, item.other?.name ?? null, item.words === null);
  const isDone = item.is_archived;
  return (
    <>
      <div className={style.triage} role="toolbar" aria-label={t`In the inbox`}>
        <Button icon={isDone ? "undo" : "check"} onClick={() => onMark([item], { is_archived: !isDone })}>{isDone ? t`Move back` : t`Done`} <Kbd keys="e" /></Button>
        <Button kind="quiet" icon="clock" aria-haspopup="menu" onClick={() => onSnooze(item)}>{t`Snooze`}</Button>
        <Button kind="quiet" icon="bookmark" isOn={item.is_bookmarked} onClick={() => onMark([item], { is_bookmarked: !item.is_bookmarked })}>{t`Bookmark`}</Button>
        <span className={style.grow} />
        <span className={style.place}>{t`${place + 1} of ${items.length}`}</span>
        <IconButton icon="chevron-up" label={t`The one before`} keys="k" disabled={place <= 0} onClick={() => onGo(items[place - 1])} />
        <IconButton icon="chevron-down" label={t`The next one`} keys="j" disabled={place >= items.length - 1} onClick={() => onGo(items[place + 1])} />
      </div>
      <p className={style.because}>
        <Icon name="info" />
        <span>
          <Trans><b>Why you see this.</b> {why}.</Trans>{" "}
          <Link to="/settings/$part" params={{ part: "notifications" }} className={style.change}><Trans>Change what you are told</Trans></Link>
        </span>
      </p>
    </>
  );
}
