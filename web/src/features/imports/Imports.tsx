import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ask } from "@/api/client";
import { Page } from "@/app/Page";
import { useAnew, useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { bytes } from "@/files/files";
import { ago, wholeMoment } from "@/locales/formats";
import { Button, buttonLook } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import { type Import, isAtWork } from "./importing";
import { Guests } from "./NewImport";
import { useTakeBack } from "./takingBack";
import { pathOf } from "./useImport";
import { ORIGINS, STATES } from "./words";
import style from "./Imports.module.css";

type Listed = Pick<Import, "gid" | "format" | "file_name" | "size" | "status" | "created_at" | "report" | "error">;
const FIELDS = "format,file_name,size,status,created_at,report,error";

/** The reader's own imports, the latest first, and the way to another. */
export function Imports() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const path = `/api/weft/1/imports?workspace=${workspace.gid}&opt_fields=${FIELDS}`;
  const isGuest = workspace.kind === "guest";
  const { data, error, refetch } = useRemoteAll<Listed>(isGuest ? null : path);
  const begin = <Link to="/imports/new" className={buttonLook({ kind: "primary" })}><Icon name="upload" /><Trans>Import a file</Trans></Link>;
  return (
    <Page title={t`Imports`} actions={!isGuest && data && data.length > 0 && begin}>
      {isGuest && <Guests />}
      {error && !data && <ErrorPanel title={t`The imports could not load`} details={error.message} onRetry={() => void refetch()} />}
      {!isGuest && !data && !error && <Skeleton />}
      {data?.length === 0 && <EmptyState icon="upload" title={t`Nothing was imported yet`} actions={begin}><Trans>Bring projects over from Asana, Trello, Jira and others, or from a table. Your imports stand here, and each can be taken back.</Trans></EmptyState>}
      {data && data.length > 0 && <ul className={style.list}>{data.map((one) => <Line key={one.gid} one={one} path={path} />)}</ul>}
    </Page>
  );
}

function Line({ one, path }: { one: Listed; path: string }) {
  const { t, i18n } = useLingui();
  const anew = useAnew();
  const takeBack = useTakeBack();
  const forget = useChange<Listed[], string>({ path, shows: (before, gone) => before.filter(({ gid }) => gid !== gone), send: (gid) => ({ method: "DELETE", path: pathOf(gid) }) });
  const { gid, file_name: name, status, report } = one;
  const { name: state, tone } = STATES[status];
  const format = ORIGINS.find(({ formats }) => formats.includes(one.format))?.title ?? "";
  const brought = !report.is_rehearsal && report.made !== undefined ? report : null;
  const back = async () => {
    if (!(await takeBack.asked(name))) return;
    await ask({ method: "POST", path: `${pathOf(gid)}/take_back` }).catch((error: Error) => say(sentence(error.message), { isUrgent: true }));
    await anew(path);
  };
  const drop = async () => {
    const consequence = t`Its file and its report go. What it brought stays, and can no longer be taken back at once.`;
    if (await confirm({ title: t`Forget the import of “${name}”?`, consequence, yes: t`Forget the import`, isDestructive: true })) await forget(gid);
  };
  return (
    <li className={style.line}>
      <Icon name="upload" className={style.icon} />
      <span className={style.what}>
        <Link to="/imports/$import" params={{ import: gid }} data-tip={name} data-tip-cut="">{name}</Link>
        <span className={style.note} data-tip={wholeMoment(one.created_at)}>{[format, bytes(one.size), ago(one.created_at)].filter(Boolean).join(", ")}</span>
      </span>
      {brought && <span className={style.counts}><Plural value={(brought.made ?? 0) + (brought.updated ?? 0)} one="# task" other="# tasks" /></span>}
      <ClothLabel tone={tone}>{i18n._(state)}</ClothLabel>
      {(status === "brought" || status === "failed") && <Button icon="undo" onClick={() => void back()}><Trans>Take back</Trans></Button>}
      {!isAtWork(status) && <MenuButton label={t`${name}: actions`} placement="bottom end" kind="quiet" groups={() => [{ entries: [{ id: "forget", name: t`Forget…`, icon: "trash", isDanger: true, onChoose: () => void drop() }] }]} />}
    </li>
  );
}
