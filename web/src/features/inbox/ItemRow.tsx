import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { wholeMoment } from "@/locales/formats";
import { usePending, useUser } from "@/store/hooks";
import { IconButton } from "@/ui/Button";
import { Avatar } from "@/ui/Avatar";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { tip } from "@/ui/tips";
import type { Item } from "@/store/types";
import style from "./Inbox.module.css";
import type { ListProps } from "./ItemList";
import { useExcerpt } from "./saying";
import { addressOf, isAnswerable } from "./triage";
import { shortly } from "./when";
import { reasonsOf, WHY } from "./words";

const Reply = lazy(() => import("./Reply"));

/** One thing: who did what to it last, why that concerns me, and what one does with it. */
export function ItemRow({ item, tab, opened, at, chosen, replying, onAt, onMark, onSnooze, onChoose, onReply }: ListProps & { item: Item }) {
  const { t, i18n } = useLingui();
  const who = useUser(item.actor);
  const isPending = usePending(item.gid);
  const excerpt = useExcerpt(item);
  const { gid, name } = item;
  const isUnread = item.unread_count > 0, isOpen = gid === opened, isChosen = chosen.has(gid);
  const [first, ...others] = reasonsOf(item);
  const why = WHY[first ?? item.reason];
  const shown = tab === "snoozed" ? item.shown_at : item.happened_at;
  return (
    <li data-item={gid} className={classes(style.item, isUnread && style.unread, isOpen && style.isOpen, isChosen && style.isChosen, isPending && style.pending)}>
      <span className={style.lead}>
        <input type="checkbox" className={style.box} aria-label={t`Choose ${name}`} checked={isChosen} onChange={() => onChoose(gid)} />
        <span className={style.dot} />
      </span>
      <Avatar person={who ?? null} size="l" />
      <div className={style.what}>
        <div className={style.first}>
          <Link {...(addressOf(item) as { to: "/inbox" })} search className={style.name} aria-current={isOpen ? "true" : undefined} tabIndex={gid === at ? 0 : -1} onFocus={() => onAt(gid)} draggable={false}>
            {isUnread && <span className={style.hidden}>{t`Unread`} </span>}{name || t`Untitled`}
          </Link>
          <span className={style.end}>
            {item.is_bookmarked && <Icon name="bookmark" size="s" className={style.kept} />}
            <time dateTime={shown} className={style.time} {...tip(wholeMoment(shown))}>{shortly(shown)}</time>
          </span>
        </div>
        <p className={classes(style.why, style[why.weight])}>
          <Icon name={why.icon} size="s" />
          <span>{i18n._(why.words)}{others[0] && ` · ${i18n._(WHY[others[0]].words)}`}</span>
          {item.unread_count > 1 && <span className={style.count}>{t`${item.unread_count} new`}</span>}
        </p>
        <p className={style.excerpt}>{excerpt}</p>
        {replying === gid && <Suspense fallback={null}><Reply item={item} onEnd={() => onReply(null)} /></Suspense>}
      </div>
      <span className={style.acts}>
        {isAnswerable(item) && <IconButton icon="message" label={t`Reply`} keys="r" tabIndex={-1} onClick={() => onReply(replying === gid ? null : gid)} />}
        <IconButton icon="bookmark" label={item.is_bookmarked ? t`Remove the bookmark` : t`Bookmark`} keys="b" isOn={item.is_bookmarked || undefined} tabIndex={-1} onClick={() => onMark([item], { is_bookmarked: !item.is_bookmarked })} />
        {tab === "snoozed"
          ? <IconButton icon="bell" label={t`Show it again now`} keys="s" tabIndex={-1} onClick={() => onMark([item], { snoozed_until: null })} />
          : <IconButton icon="clock" label={t`Snooze`} keys="s" aria-haspopup="menu" tabIndex={-1} onClick={() => onSnooze(item)} />}
        <IconButton icon={item.is_archived ? "undo" : "archive"} label={item.is_archived ? t`Move back to the inbox` : t`Archive`} keys="e" tabIndex={-1} onClick={() => onMark([item], { is_archived: !item.is_archived })} />
      </span>
    </li>
  );
}
