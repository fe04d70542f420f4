import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { send } from "@/api/client";
import { known } from "@/app/remote";
import { SmallPicture } from "@/app/SmallPicture";
import { useRemembered } from "@/app/remembered";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { ViewTools } from "@/app/viewTools";
import { addressOf, bytes, iconOf, isPicture } from "@/files/files";
import { ago } from "@/locales/formats";
import { useProject } from "@/store/hooks";
import type { Attachment, Gid } from "@/store/types";
import { Button, IconButton, buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Dialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Segments } from "@/ui/Tabs";
import { tipIfCut } from "@/ui/tips";
import style from "./Files.module.css";

interface File extends Pick<Attachment, "gid" | "name" | "resource_subtype" | "created_at" | "size" | "download_url" | "view_url" | "permanent_url"> {
  parent: { gid: Gid; name: string } | null;
}
interface Page {
  data: File[];
  next_page: { offset: string } | null;
}

const FIELDS = "name,resource_subtype,created_at,size,download_url,view_url,permanent_url,parent.name";
const MANY = 60;

/** All that hangs on the tasks of a project, the newest first. */
export function Files() {
  const { t } = useLingui();
  const { project: asked = "" } = useParams({ strict: false });
  const project = useProject(asked)?.gid ?? asked, gid = known(project);
  const [look, setLook] = useRemembered<"grid" | "list">("files.look", "grid");
  const [shown, setShown] = useState<Gid | null>(null);
  const openTask = useOpenTask();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["files", project],
    enabled: gid !== null,
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const answer = await send({ method: "GET", path: `/api/weft/1/projects/${gid}/files`, query: { limit: MANY, opt_fields: FIELDS, ...(pageParam ? { offset: pageParam } : {}) }, signal });
      return (await answer.json()) as Page;
    },
    getNextPageParam: (page) => page.next_page?.offset,
  });
  const files = data?.pages.flatMap((page) => page.data) ?? [];
  const pictures = files.filter(({ name, resource_subtype }) => resource_subtype !== "external" && isPicture(name));
  return (
    <div className={style.page}>
      <ViewTools><Segments label={t`How files are shown`} tabs={[{ id: "grid", name: t`Grid` }, { id: "list", name: t`List` }]} chosen={look} onChoose={setLook} /></ViewTools>
      {error ? <ErrorPanel title={t`The files could not be read`} onRetry={() => void refetch()}>{error.message}</ErrorPanel> : !data && gid && <Skeleton rows={8} />}
      {(data || !gid) && files.length === 0 && <EmptyState icon="clip" title={t`No files yet`}>{t`What is attached to a task of this project appears here.`}</EmptyState>}
      <ul aria-label={t`Files`} className={look === "grid" ? style.grid : style.list}>
        {files.map((file) => <li key={file.gid}><Tile file={file} isGrid={look === "grid"} onLook={() => setShown(file.gid)} onTask={openTask} /></li>)}
      </ul>
      {hasNextPage && <div className={style.more}><Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}><Trans>Show more files</Trans></Button></div>}
      {shown && <Large files={pictures} gid={shown} onLook={setShown} />}
    </div>
  );
}

function Tile({ file, isGrid, onLook, onTask }: { file: File; isGrid: boolean; onLook: () => void; onTask: (gid: Gid) => void }) {
  const { t } = useLingui();
  const address = addressOf(file) ?? "#", isShown = file.resource_subtype !== "external" && isPicture(file.name);
  const picture = isShown ? <SmallPicture of={file.gid} className={style.picture} /> : <span className={style.picture}><Icon name={iconOf(file)} size="l" /></span>;
  const words = <b className={style.name} {...tipIfCut(file.name)}>{file.name}</b>;
  const inside = <>{picture}{words}</>;
  const { parent } = file;
  return (
    <div className={classes(style.file, isGrid ? style.tile : style.row)}>
      {isShown ? <button type="button" className={style.open} aria-label={t`Show ${file.name}`} onClick={onLook}>{inside}</button> : <a className={style.open} href={address} target="_blank" rel="noopener noreferrer">{inside}</a>}
      <span className={style.about}>
        {parent && <button type="button" className={style.task} onClick={() => onTask(parent.gid)} {...tipIfCut(parent.name)}>{parent.name}</button>}
        <span className={style.quiet}>{file.size == null ? t`Link` : bytes(file.size)} · {ago(file.created_at)}</span>
      </span>
    </div>
  );
}

/** Pictures, large; arrows go from one to the next. */
function Large({ files, gid, onLook }: { files: readonly File[]; gid: Gid; onLook: (gid: Gid | null) => void }) {
  const { t } = useLingui();
  const at = files.findIndex((file) => file.gid === gid), file = files[at], address = addressOf(file) ?? "";
  const step = (by: number) => onLook(files[(at + by + files.length) % files.length]?.gid ?? gid);
  return (
    <Dialog title={file?.name ?? t`Picture`} size="huge" onClose={() => onLook(null)} actions={<a className={buttonLook({ size: "form" })} href={address} target="_blank" rel="noopener noreferrer"><Icon name="external" /><Trans>Open the original</Trans></a>}>
      <div role="group" aria-label={t`Picture`} className={style.large} onKeyDown={(event) => { if (event.key === "ArrowRight") step(1); else if (event.key === "ArrowLeft") step(-1); }}>
        {files.length > 1 && <IconButton icon="chevron-left" label={t`Previous picture`} onClick={() => step(-1)} />}
        <img src={address} alt={file?.name ?? ""} />
        {files.length > 1 && <IconButton icon="chevron-right" label={t`Next picture`} onClick={() => step(1)} />}
      </div>
    </Dialog>
  );
}
