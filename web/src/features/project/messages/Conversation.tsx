import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { remember, remembered } from "@/app/remembered";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { loadEditor, RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText, joined } from "@/editor/xml";
import { dayAndTime, wholeMoment } from "@/locales/formats";
import { useMe, useUser } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { MenuButton } from "@/ui/Menu";
import { sentence } from "@/ui/refusals";
import { Skeleton } from "@/ui/Skeleton";
import { tip } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { type Said, useConversation } from "./messageData";
import { ReactionButton, ReactionRow } from "./Reacting";
import style from "./Messages.module.css";

type Talk = ReturnType<typeof useConversation>;

/** What is said below a message, the oldest first, and where one answers. */
export function Conversation({ message, mayComment }: { message: Gid; mayComment: boolean }) {
  const { t } = useLingui();
  const talk = useConversation(message);
  const { comments } = talk;
  return (
    <section aria-label={t`Comments`} className={style.talk}>
      <h3 className={style.partName}>{comments?.length ? t`Comments ${comments.length}` : t`Comments`}</h3>
      {!comments && <Skeleton rows={3} />}
      {comments?.length === 0 && !mayComment && <p className={style.quiet}><Trans>Nobody has answered yet.</Trans></p>}
      <ol className={style.comments}>{comments?.map((one) => <li key={one.gid}><Comment said={one} talk={talk} /></li>)}</ol>
      {mayComment && <Answer message={message} talk={talk} />}
    </section>
  );
}

function Comment({ said, talk }: { said: Said; talk: Talk }) {
  const { t } = useLingui();
  const { gid, html_text, created_by, created_at, is_edited, is_editable, source, reaction_summary } = said;
  const who = useUser(created_by?.gid);
  const [isWriting, setWriting] = useState(false);
  const [begun, setBegun] = useState(html_text);
  const latest = useRef(html_text);
  const name = created_by?.name ?? t`Somebody`;
  const isOnItsWay = gid.startsWith("~");
  const answers = { reactions: reaction_summary, onReact: (emoji: string, comes: boolean) => void talk.react({ gid, emoji, comes }) };
  const write = (html: string) => {
    setBegun((latest.current = html));
    setWriting(true);
  };
  const save = async () => {
    const words = latest.current;
    setWriting(false);
    if (isEmptyText(words) || words === html_text) return;
    if (!(await talk.reword({ gid, html_text: words }))) write(words); // it was refused: the words are still there
  };
  const restore = () => talk.bringBack(gid).catch((error: Error) => void say(sentence(error.message), { isUrgent: true }));
  const drop = async () => {
    if (await talk.remove(gid)) say(t`Comment deleted`, { icon: "trash", action: { label: t`Undo`, run: () => void restore() } });
  };
  const groups = () => [
    { entries: [{ id: "edit", name: t`Edit`, icon: "edit" as const, onChoose: () => write(html_text) }] },
    { entries: [{ id: "delete", name: t`Delete the comment`, icon: "trash" as const, isDanger: true, onChoose: () => void drop() }] },
  ];
  return (
    <article className={classes(style.comment, isOnItsWay && style.pending)} aria-label={t`Comment by ${name}`}>
      <Avatar person={who ?? created_by} size="l" />
      <div className={style.said}>
        <header className={style.by}>
          <b>{name}</b>
          <time dateTime={created_at} className={style.quiet} {...tip(wholeMoment(created_at))}>{dayAndTime(created_at)}</time>
          {source === "email" && <span className={style.quiet}><Trans>by mail</Trans></span>}
          {is_edited && <span className={style.quiet}><Trans>edited</Trans></span>}
          <span className={style.grow} />
          {!isOnItsWay && <ReactionButton {...answers} className={style.shy} />}
          {is_editable && !isOnItsWay && <MenuButton label={t`Actions for this comment`} kind="quiet" placement="bottom end" className={style.shy} groups={groups} />}
        </header>
        {isWriting ? (
          <div className={style.writing}>
            <RichText value={begun} flavour="comment" label={t`Comment`} isSmall autoFocus hasTools onChange={(html) => void (latest.current = html)} onSend={() => void save()} onLeave={() => setWriting(false)} />
            <div className={style.buttons}>
              <Button onClick={() => setWriting(false)}><Trans>Cancel</Trans></Button>
              <Button kind="primary" onClick={() => void save()}><Trans>Save the comment</Trans></Button>
            </div>
          </div>
        ) : (
          <RenderedHtml html={html_text} isSmall />
        )}
        <ReactionRow {...answers} />
      </div>
    </article>
  );
}

/** Where one answers; what was begun survives a reload. */
function Answer({ message, talk }: { message: Gid; talk: Talk }) {
  const { t } = useLingui();
  const me = useMe();
  const photo = useUser(me.gid)?.photo;
  const name = `draft.${me.gid}.${message}`;
  const [begun, setBegun] = useState(() => remembered<string>(name, EMPTY_TEXT));
  const [isOpen, setOpen] = useState(!isEmptyText(begun));
  const [round, setRound] = useState(0); // each answer is written in a fresh editor
  const isBlank = isEmptyText(begun);
  const latest = useRef(begun);
  const keep = (html: string) => {
    setBegun((latest.current = html));
    if (isEmptyText(html)) localStorage.removeItem(`weft.${name}`);
    else remember(name, html);
  };
  const begin = (html: string) => {
    keep(html);
    setRound((n) => n + 1);
  };
  const send = async () => {
    if (isBlank) return;
    setBegun((latest.current = EMPTY_TEXT));
    setRound((n) => n + 1);
    if (!(await talk.say(begun))) begin(joined(begun, latest.current)); // it was refused: the words are still there
    else if (isEmptyText(latest.current)) keep(EMPTY_TEXT);
  };
  const warm = () => void loadEditor();
  return (
    <div className={style.answer}>
      <Avatar person={{ gid: me.gid, name: me.name, photo }} size="l" />
      <div className={classes(style.field, isOpen && style.fieldOpen)}>
        {isOpen ? (
          <RichText key={round} value={begun} flavour="comment" label={t`Comment`} placeholder={t`Write a comment. Type @ to mention, / for formats`} isSmall hasTools autoFocus={round > 0 || isBlank} className={style.fieldEditor} onChange={keep} onSend={() => void send()} onBlur={() => isBlank && setOpen(false)} />
        ) : (
          <button type="button" className={style.fieldInvite} onClick={() => setOpen(true)} onPointerEnter={warm} onFocus={warm}><Trans>Write a comment. Type @ to mention, / for formats</Trans></button>
        )}
        <IconButton icon="arrow-up" kind="primary" label={t`Send the comment`} keys="mod+enter" className={style.sendButton} aria-disabled={isBlank} onMouseDown={(event) => event.preventDefault()} onClick={isOpen && !isBlank ? () => void send() : () => setOpen(true)} />
      </div>
    </div>
  );
}
