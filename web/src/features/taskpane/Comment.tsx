import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import type { Reactions } from "@/app/emoji";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { RichText } from "@/editor/RichText";
import { isEmptyText } from "@/editor/xml";
import { dayAndTime, wholeMoment } from "@/locales/formats";
import { useActions, useEntity, useMe, usePending, useUndo, useUser } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { tip } from "@/ui/tips";
import { say } from "@/ui/toasts";
import type { May } from "./asking";
import { ReactionRow, ReactionTools } from "./ReactionRow";
import style from "./TaskView.module.css";

/** What somebody said, with the answers in emoji. */
export function Comment({ gid, task, reactions, may, isPinnedHere }: { gid: Gid; task: Gid; reactions: readonly Reactions[]; may: May; isPinnedHere?: boolean }) {
  const { t } = useLingui();
  const story = useEntity("story", gid);
  const who = useUser(story?.created_by);
  const isPending = usePending(gid);
  const [isWriting, setWriting] = useState(false);
  if (!story) return null;
  const name = who?.name ?? t`Somebody`;
  return (
    <article className={classes(style.comment, isPending && style.pending)} aria-label={t`Comment by ${name}`}>
      <Avatar person={who ?? null} size="l" />
      <div className={style.said}>
        <header className={style.saidHead}>
          <b>{name}</b>
          <time dateTime={story.created_at} className={style.quiet} {...tip(wholeMoment(story.created_at))}>{dayAndTime(story.created_at)}</time>
          {story.source === "email" && <span className={style.quiet}><Trans>by mail</Trans></span>}
          {story.is_edited && <span className={style.quiet}><Trans>edited</Trans></span>}
          {story.is_pinned && <span className={style.pin}><Icon name="pin" size="s" />{isPinnedHere ? <Trans>Pinned</Trans> : null}</span>}
          <span className={style.grow} />
          {!isPinnedHere && <ReactionTools gid={gid} task={task} story={story} reactions={reactions} />}
          <CommentMenu gid={gid} may={may} onEdit={() => setWriting(true)} />
        </header>
        {isWriting ? <Rewriting gid={gid} text={story.html_text} onDone={() => setWriting(false)} /> : <RenderedHtml html={story.html_text} isSmall />}
        {!isPinnedHere && <ReactionRow gid={gid} task={task} story={story} reactions={reactions} />}
      </div>
    </article>
  );
}

function CommentMenu({ gid, may, onEdit }: { gid: Gid; may: May; onEdit: () => void }) {
  const { t } = useLingui();
  const story = useEntity("story", gid);
  const act = useActions();
  const me = useMe();
  const { takeBack } = useUndo();
  if (!story) return null;
  const isMine = story.created_by === me.gid;
  const copy = () => void toClipboard(`${location.origin}/tasks/${story.target}?comment=${gid}`).then(() => say(t`Link copied`, { icon: "link" }));
  const remove = () => {
    const id = act.deleteComment(gid);
    say(t`Comment deleted`, { icon: "trash", action: { label: t`Undo`, keys: "mod+z", run: () => takeBack(id) } });
  };
  const groups = (): MenuGroup[] => [
    {
      entries: [
        ...(isMine ? [{ id: "edit", name: t`Edit`, icon: "edit" as const, onChoose: onEdit }] : []),
        ...(may("comment") ? [{ id: "pin", name: story.is_pinned ? t`Unpin` : t`Pin to the top`, icon: "pin" as const, onChoose: () => act.pinComment(gid, !story.is_pinned) }] : []),
        { id: "copy", name: t`Copy link`, icon: "link", onChoose: copy },
      ],
    },
    ...(isMine || may("delete") ? [{ entries: [{ id: "delete", name: t`Delete the comment`, icon: "trash" as const, isDanger: true, onChoose: remove }] }] : []),
  ];
  return <MenuButton label={t`Actions for this comment`} kind="quiet" placement="bottom end" className={style.shy} groups={groups} />;
}

function Rewriting({ gid, text, onDone }: { gid: Gid; text: string; onDone: () => void }) {
  const { t } = useLingui();
  const act = useActions();
  const latest = useRef(text);
  const save = () => {
    if (!isEmptyText(latest.current) && latest.current !== text) act.editComment(gid, latest.current);
    onDone();
  };
  return (
    <div className={style.rewriting}>
      <RichText value={text} flavour="comment" label={t`Comment`} isSmall autoFocus hasTools onChange={(html) => (latest.current = html)} onSend={save} onLeave={onDone} />
      <div className={style.row}>
        <Button kind="primary" onClick={save}><Trans>Save the comment</Trans></Button>
        <Button kind="quiet" onClick={onDone}><Trans>Cancel</Trans></Button>
      </div>
    </div>
  );
}

