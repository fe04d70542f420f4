import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams, useRouter } from "@tanstack/react-router";
import { ApiError } from "@/api/client";
import { bringBackFromTrash, useAnew } from "@/app/remote";
import { usePageTitle } from "@/app/titles";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { isEmptyText } from "@/editor/xml";
import { dayAndTime, list, wholeMoment } from "@/locales/formats";
import { useMe, useProject, useUser } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button, buttonLook } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { sentence } from "@/ui/refusals";
import { Skeleton } from "@/ui/Skeleton";
import { tip } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { useAbilities, type Abilities } from "../remote";
import { Words } from "./Compose";
import { Conversation } from "./Conversation";
import { type Message, useMessage, useMessageActs, useNews } from "./messageData";
import { MessageFiles } from "./MessageFiles";
import { Both, useRewording } from "./rewording";
import { ReactionButton, ReactionRow } from "./Reacting";
import style from "./Messages.module.css";

/** One message with what is said below it. */
export function MessagePage() {
  const { t } = useLingui();
  const { project: asked = "", message = "" } = useParams({ strict: false }) as { project?: string; message?: string };
  const project = useProject(asked)?.gid ?? asked;
  const may = useAbilities(project);
  const { data, error, refetch } = useMessage(message);
  useNews(project, message);
  return (
    <div className={style.page}>
      <div className={style.column}>
        <Link to="/projects/$project/messages" params={{ project }} search={{}} className={style.back}><Icon name="arrow-left" size="s" /><Trans>All messages</Trans></Link>
        {data && !(error instanceof ApiError) ? <Whole key={message} message={data} project={project} may={may} />
          : error instanceof ApiError && error.status === 404 ? <Lost />
          : error ? <ErrorPanel title={t`The message could not be read`} onRetry={() => void refetch()}>{error.message}</ErrorPanel> : <Skeleton rows={8} />}
      </div>
    </div>
  );
}

function Lost() {
  const { t } = useLingui();
  return (
    <EmptyState icon="eye-off" title={t`This message is not here`} actions={<Link to="/trash" className={buttonLook()}><Trans>Open the trash</Trans></Link>}>
      <Trans>It was deleted, or you no longer have access to it.</Trans>
    </EmptyState>
  );
}

function Whole({ message, project, may }: { message: Message; project: Gid; may: Abilities }) {
  const { t } = useLingui();
  const { gid, name, html_text, created_by, created_at, is_edited, reaction_summary } = message;
  const who = useUser(created_by?.gid);
  const { react } = useMessageActs(gid);
  const { begun, clash, begin, save, cancel } = useRewording(message);
  const answers = { reactions: reaction_summary, onReact: (emoji: string, comes: boolean) => void react({ emoji, comes }) };
  usePageTitle(name);
  return (
    <>
      <article aria-label={name} className={style.whole}>
        {begun ? (
          <Words begun={begun} label={t`Edit the message`} yes={<Trans>Save the message</Trans>} onSend={(draft) => void save(draft)} onCancel={cancel} />
        ) : (
          <>
            <header className={style.head}>
              <h2 className={style.heading}>{name}</h2>
              <Acts message={message} project={project} onEdit={begin} />
            </header>
            <p className={style.author}>
              <Avatar person={who ?? created_by} size="l" />
              <b>{created_by?.name ?? t`Somebody`}</b>
              <time dateTime={created_at} className={style.quiet} {...tip(wholeMoment(created_at))}>{dayAndTime(created_at)}</time>
              {is_edited && <span className={style.quiet}><Trans>edited</Trans></span>}
            </p>
            {!isEmptyText(html_text) && <RenderedHtml html={html_text} className={style.text} />}
          </>
        )}
        <ReactionRow {...answers} />
        <MessageFiles message={gid} mayAttach={may.comment} mayRemove={may.edit} beside={<ReactionButton {...answers} className={style.addEmoji} />} />
      </article>
      <Conversation message={gid} mayComment={may.comment} />
      {clash && <Both {...clash} />}
    </>
  );
}

function Acts({ message, project, onEdit }: { message: Message; project: Gid; onEdit: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const { navigate } = useRouter();
  const anew = useAnew();
  const { gid, name, is_followed, is_editable, followers } = message;
  const { follow, remove } = useMessageActs(gid);
  const copy = () => void toClipboard(`${location.origin}/messages/${gid}`).then(() => say(t`Link copied`, { icon: "link" }));
  const restore = () => bringBackFromTrash(me.workspace, gid).then(() => anew("messages"), (error: Error) => void say(sentence(error.message), { isUrgent: true }));
  const drop = async () => {
    try {
      await remove(project);
      say(t`Message deleted`, { icon: "trash", action: { label: t`Undo`, run: () => void restore() } });
      await navigate({ to: "/projects/$project/messages", params: { project }, search: {} });
    } catch (error) {
      say(sentence((error as Error).message), { isUrgent: true });
    }
  };
  const names = list(followers.map((one) => one.name));
  const groups = () => [
    { entries: [...(is_editable ? [{ id: "edit", name: t`Edit`, icon: "edit" as const, onChoose: onEdit }] : []), { id: "copy", name: t`Copy link`, icon: "link" as const, onChoose: copy }] },
    ...(is_editable ? [{ entries: [{ id: "delete", name: t`Delete the message`, icon: "trash" as const, isDanger: true, onChoose: () => void drop() }] }] : []),
  ];
  return (
    <span className={style.acts}>
      <Button kind="quiet" icon="bell" isOn={is_followed} {...tip(names ? t`Followed by ${names}` : t`Hear of new comments`)} onClick={() => void follow(!is_followed)}>{is_followed ? <Trans>Following</Trans> : <Trans>Follow</Trans>}</Button>
      <MenuButton label={t`Actions for ${name}`} placement="bottom end" groups={groups} />
    </span>
  );
}
