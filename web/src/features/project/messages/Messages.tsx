import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { useCommands } from "@/app/commands";
import { remember, remembered } from "@/app/remembered";
import { wordsOf } from "@/editor/xml";
import { ago, wholeMoment } from "@/locales/formats";
import { useMe, useProject, useUser } from "@/store/hooks";
import type { Gid, Moment } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { tip } from "@/ui/tips";
import { useAbilities } from "../remote";
import { Compose } from "./Compose";
import { type Listed, useMessages, useNews } from "./messageData";
import style from "./Messages.module.css";

/** What people say to all of a project, the newest first. */
export function Messages() {
  const { project: asked = "" } = useParams({ strict: false });
  const gid = useProject(asked)?.gid ?? asked;
  return <Of key={gid} project={gid} />;
}

function Of({ project }: { project: Gid }) {
  const { t } = useLingui();
  const may = useAbilities(project);
  const [isWriting, setWriting] = useState(false);
  const { messages, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMessages(project);
  const seen = useLastLook(project);
  useNews(project);
  useCommands(may.comment ? [{ id: "messages.new", name: t`Write a message`, group: t`On this project`, icon: "message", run: () => setWriting(true) }] : []);
  const isEmpty = messages?.length === 0;
  return (
    <div className={style.page}>
      <div className={style.column}>
        {may.comment && <Compose project={project} isOpen={isWriting} onOpen={setWriting} />}
        {error ? <ErrorPanel title={t`The messages could not be read`} onRetry={() => void refetch()}>{error.message}</ErrorPanel> : !messages && <Skeleton rows={6} />}
        {isEmpty && !isWriting && (
          <EmptyState icon="message" title={t`No messages yet`} actions={may.comment && <Button kind="primary" onClick={() => setWriting(true)}><Trans>Write the first message</Trans></Button>}>
            {t`News, questions and decisions for everybody in this project stand here, each with its conversation.`}
          </EmptyState>
        )}
        {messages && !isEmpty && (
          <ul aria-label={t`Messages`} className={style.list} onKeyDown={step}>
            {messages.map((one) => <li key={one.gid}><Card message={one} project={project} seen={seen} /></li>)}
          </ul>
        )}
        {hasNextPage && <div className={style.more}><Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}><Trans>Show earlier messages</Trans></Button></div>}
      </div>
    </div>
  );
}

/** When one looked here before this time; what came since is new. */
function useLastLook(project: Gid): Moment | null {
  const name = `messages.seen.${useMe().gid}.${project}`;
  const [before] = useState(() => remembered<Moment | null>(name, null));
  useEffect(() => () => remember(name, new Date().toISOString()), [name]);
  return before;
}

/** Arrows go from one message to the next. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-message]")];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Card({ message, project, seen }: { message: Listed; project: Gid; seen: Moment | null }) {
  const { t } = useLingui();
  const me = useMe();
  const { gid, name, html_text, created_by, created_at, num_comments, commented_at } = message;
  const who = useUser(created_by?.gid);
  const excerpt = useMemo(() => wordsOf(html_text), [html_text]);
  const latest = commented_at && commented_at > created_at ? commented_at : created_at;
  const isNew = seen !== null && latest > seen && !(created_by?.gid === me.gid && latest === created_at);
  const isOnItsWay = gid.startsWith("~");
  const inside = (
    <>
      <Avatar person={who ?? created_by} size="l" />
      <span className={style.words}>
        <span className={style.by}>
          <b>{created_by?.name ?? t`Somebody`}</b>
          <time dateTime={created_at} className={style.quiet} {...tip(wholeMoment(created_at))}>{ago(created_at)}</time>
          {isNew && <span className={style.new}><Trans>New</Trans></span>}
        </span>
        <span className={style.name}>{name}</span>
        {excerpt && <span className={style.excerpt}>{excerpt}</span>}
        {num_comments > 0 && commented_at && (
          <span className={style.below}><Icon name="message" size="s" /><Plural value={num_comments} one="# comment" other="# comments" /> · <Trans>latest {ago(commented_at)}</Trans></span>
        )}
      </span>
    </>
  );
  if (isOnItsWay) return <div className={classes(style.card, style.pending)}>{inside}</div>;
  return <Link data-message={gid} to="/projects/$project/messages/$message" params={{ project, message: gid }} search={{}} className={style.card}>{inside}</Link>;
}
