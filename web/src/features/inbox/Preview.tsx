import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { TaskPaneSlot, useClosePane } from "@/app/TaskPaneSlot";
import { useAnew, useRemote } from "@/app/remote";
import { send } from "@/api/client";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { dayAndTime, wholeMoment } from "@/locales/formats";
import { useEntity, useUser } from "@/store/hooks";
import { itemOf } from "@/store/inbox";
import type { Gid, Item, Reason } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button, buttonLook, IconButton } from "@/ui/Button";
import { ClothLabel, type Tone } from "@/ui/ClothLabel";
import { EmptyState } from "@/ui/EmptyState";
import { sentence } from "@/ui/refusals";
import { Skeleton } from "@/ui/Skeleton";
import { tip } from "@/ui/tips";
import { say } from "@/ui/toasts";
import style from "./Inbox.module.css";
import { useSaid } from "./saying";

interface Event_ {
  reason: Reason;
  actor: { gid: Gid; name: string } | null;
  other: { gid: Gid; name?: string; resource_type: string; approval_status?: string; message?: string } | null;
  happened_at: string;
}
const FIELDS = "reason,actor.name,other.(name|resource_type|approval_status|message),happened_at";

/** What is no task: a project, a status update, a message, a team; and what happened to it. */
export function Preview() {
  const { t } = useLingui();
  const { thing = "" } = useParams({ strict: false }) as { thing?: string };
  const item = useEntity("item", itemOf(thing));
  const close = useClosePane();
  return (
    <TaskPaneSlot label={item?.name ?? t`Inbox`}>
      <div className={style.preview} key={thing}>
        <header className={style.previewHead}><span className={style.grow} />{item && <Where item={item} />}<IconButton icon="x" label={t`Close`} keys="esc" onClick={close} /></header>
        <div className={style.previewBody}>{item ? <Thing item={item} /> : <EmptyState icon="eye-off" title={t`This is not in your inbox`} />}</div>
      </div>
    </TaskPaneSlot>
  );
}

/** The way to the thing itself. */
function Where({ item }: { item: Item }) {
  const project = item.resource_type === "project" ? item.resource : item.resource_type === "status_update" ? item.other?.gid : null;
  if (item.resource_type === "message") return <Link to="/messages/$message" params={{ message: item.resource }} className={buttonLook()}><Trans>Open the message</Trans></Link>;
  if (project) return <Link to="/projects/$project" params={{ project }} className={buttonLook()}><Trans>Open the project</Trans></Link>;
  return item.resource_type === "team" && <Link to="/teams/$team" params={{ team: item.resource }} className={buttonLook()}><Trans>Open the team</Trans></Link>;
}

function Thing({ item }: { item: Item }) {
  const { data } = useRemote<Event_[]>("/api/weft/1/inbox/events", { resource: item.resource, opt_fields: FIELDS, limit: 30 });
  return (
    <>
      <h2 className={style.previewTitle}>{item.name}</h2>
      {item.resource_type === "status_update" && <Update item={item} />}
      {item.resource_type === "message" && <Said item={item} />}
      {data ? <ol className={style.events}>{data.map((event) => <Happened key={`${event.happened_at}${event.reason}`} event={event} />)}</ol> : <Skeleton rows={3} />}
    </>
  );
}

const TONES: Record<string, Tone> = { on_track: "ok", at_risk: "warn", off_track: "bad", on_hold: "info", complete: "ok", dropped: "mute" };

function Update({ item }: { item: Item }) {
  const { t } = useLingui();
  const who = useUser(item.actor);
  const { data } = useRemote<{ title: string; html_text: string; status_type: string }>(`/api/1.0/status_updates/${item.resource}`, { opt_fields: "title,html_text,status_type" });
  const names: Record<string, string> = { on_track: t`On track`, at_risk: t`At risk`, off_track: t`Off track`, on_hold: t`On hold`, complete: t({ message: "Complete", context: "how a project goes" }), dropped: t`Dropped` };
  const type = data?.status_type ?? item.status_type ?? "";
  return (
    <article className={style.update}>
      <p className={style.author}><Avatar person={who ?? null} /><b>{who?.name}</b>{names[type] && <ClothLabel tone={TONES[type] ?? "mute"}>{names[type]}</ClothLabel>}</p>
      {data ? <><h3>{data.title}</h3><RenderedHtml html={data.html_text} /></> : <p>{item.words}</p>}
    </article>
  );
}

/** What was said to the project. */
function Said({ item }: { item: Item }) {
  const { t } = useLingui();
  const { data } = useRemote<{ html_text: string; created_by: { gid: Gid; name: string } | null }>(`/api/weft/1/messages/${item.resource}`, { opt_fields: "html_text,created_by.name" });
  const who = useUser(data?.created_by?.gid);
  return (
    <article className={style.update}>
      <p className={style.author}><Avatar person={who ?? null} /><b>{data?.created_by?.name ?? t`Somebody`}</b></p>
      {data ? <RenderedHtml html={data.html_text} /> : <Skeleton rows={2} />}
    </article>
  );
}

function Happened({ event }: { event: Event_ }) {
  const { t } = useLingui();
  const said = useSaid();
  const who = useUser(event.actor?.gid);
  const name = who?.name ?? event.actor?.name ?? t`Somebody`;
  const request = event.other?.resource_type === "access_request" ? event.other : null;
  return (
    <li className={style.event}>
      <Avatar person={who ?? null} size="l" />
      <div className={style.grow}>
        <p>{said(event.reason, name, event.other?.name ?? null, true)}</p>
        <time dateTime={event.happened_at} className={style.time} {...tip(wholeMoment(event.happened_at))}>{dayAndTime(event.happened_at)}</time>
        {request?.message && <p className={style.message}>{request.message}</p>}
        {request?.approval_status === "pending" && event.reason === "access_requested" && <Answer request={request.gid} />}
      </div>
    </li>
  );
}

/** Let somebody in, or not. */
function Answer({ request }: { request: Gid }) {
  const { t } = useLingui();
  const anew = useAnew();
  const answer = (verb: "approve" | "reject", done: string) => () =>
    void send({ method: "POST", path: `/api/1.0/access_requests/${request}/${verb}` }).then(
      () => (say(done), anew("/api/weft/1/inbox/events")),
      (error: Error) => say(sentence(error.message), { isUrgent: true }),
    );
  return (
    <p className={style.answer}>
      <Button kind="primary" onClick={answer("approve", t`Let in`)}>{t`Let in`}</Button>
      <Button onClick={answer("reject", t`Turned away`)}>{t`Turn away`}</Button>
    </p>
  );
}
