import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { send } from "@/api/client";
import { bringBackFromTrash } from "@/app/remote";
import { SmallPicture } from "@/app/SmallPicture";
import { addressOf, bytes, iconOf, isPicture } from "@/files/files";
import { ago } from "@/locales/formats";
import { useAttachments, useEntity, useMe, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { IconButton, buttonLook } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import type { Part } from "./parts";
import style from "./TaskView.module.css";
import type { Upload, Uploads } from "./uploading";

/** Files and links, with what is still on its way. */
export function Attachments({ gid, may, uploads }: Part & { uploads: Uploads }) {
  const { t } = useLingui();
  const all = useAttachments(gid);
  if (!all.length && !uploads.all.length) return null;
  return (
    <section className={style.part} aria-label={t`Attachments`}>
      <h3 className={style.head}><Trans>Attachments</Trans><span className={style.grow} />{may("comment") && <IconButton icon="plus" label={t`Attach files`} onClick={uploads.choose} />}</h3>
      <ul className={style.files}>
        {all.map((one) => <File key={one} gid={one} canDelete={may("edit")} onLook={uploads.look} />)}
        {uploads.all.map((one) => <OnItsWay key={one.key} upload={one} uploads={uploads} />)}
      </ul>
      {uploads.shown && <Large gid={uploads.shown} all={all} onLook={uploads.look} />}
    </section>
  );
}

function File({ gid, canDelete, onLook }: { gid: Gid; canDelete: boolean; onLook: (gid: Gid) => void }) {
  const { t } = useLingui();
  const file = useEntity("attachment", gid);
  const me = useMe();
  const weft = useWeft();
  const queries = useQueryClient();
  if (!file) return null;
  const { name } = file, address = addressOf(file) ?? "#", isShown = isPicture(name);
  const remove = async () => {
    if (!(await confirm({ title: t`Delete the file “${file.name}”?`, consequence: t`Texts that show it lose it, too. It lies in the trash.`, yes: t`Delete the file`, isDestructive: true }))) return;
    const anew = () => void queries.invalidateQueries({ queryKey: ["task", file.parent] });
    const refused = (error: Error) => void say(sentence(error.message), { isUrgent: true });
    const restore = () => bringBackFromTrash(me.workspace, gid).then(() => (weft.need([gid]), anew()), refused);
    const gone = () => {
      weft.store.drop(gid);
      say(t`Deleted the file “${name}”`, { icon: "trash", action: { label: t`Undo`, run: () => void restore() } });
    };
    await send({ method: "DELETE", path: `/api/1.0/attachments/${gid}` }).then(gone, refused);
    anew();
  };
  const words = (
    <>
      {isShown ? <SmallPicture of={gid} className={style.thumb} /> : <span className={style.thumb}><Icon name={iconOf(file)} /></span>}
      <span className={style.fileWords}>
        <b className={style.cut} {...tipIfCut(file.name)}>{file.name}</b>
        <span className={style.quiet}>{file.size == null ? t`Link` : bytes(file.size)} · {ago(file.created_at)}</span>
      </span>
    </>
  );
  return (
    <li className={style.file}>
      {isShown ? <button type="button" className={style.open} onClick={() => onLook(gid)} aria-label={t`Show ${file.name}`}>{words}</button> : <a className={style.open} href={address} target="_blank" rel="noopener noreferrer">{words}</a>}
      <MenuButton
        label={t`Actions for ${file.name}`}
        kind="quiet"
        groups={() => [{ entries: [
          { id: "open", name: t`Open`, icon: "external", onChoose: () => void open(address, "_blank", "noopener") },
          { id: "copy", name: t`Copy link`, icon: "link", onChoose: () => void toClipboard(new URL(address, location.origin).href).then(() => say(t`Link copied`)) },
          ...(canDelete ? [{ id: "delete", name: t`Delete the file`, icon: "trash" as const, isDanger: true, onChoose: () => void remove() }] : []),
        ] }]}
      />
    </li>
  );
}

function OnItsWay({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useLingui();
  const { file, share, refused } = upload;
  return (
    <li className={style.file}>
      <span className={style.open}>
        <span className={style.thumb}><Icon name={refused ? "warning" : "upload"} /></span>
        <span className={style.fileWords}>
          <b className={style.cut}>{file.name}</b>
          {refused ? <span role="alert" className={style.bad}>{refused}</span> : <progress className={style.progress} aria-label={t`Sending ${file.name}`} value={share} max={1} />}
        </span>
      </span>
      {refused && <IconButton icon="refresh" label={t`Try again`} onClick={() => uploads.again(upload)} />}
      {refused && <IconButton icon="x" label={t`Do not send`} onClick={() => uploads.dismiss(upload)} />}
    </li>
  );
}

/** Pictures, large; arrows go from one to the next. */
function Large({ gid, all, onLook }: { gid: Gid; all: readonly Gid[]; onLook: (gid: Gid | null) => void }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const file = useEntity("attachment", gid);
  const pictures = all.filter((one) => isPicture(store.get("attachment", one)?.name ?? ""));
  const at = pictures.indexOf(gid), address = addressOf(file) ?? "";
  const step = (by: number) => onLook(pictures[(at + by + pictures.length) % pictures.length] ?? gid);
  return (
    <Dialog title={file?.name ?? t`Picture`} size="huge" onClose={() => onLook(null)} actions={<a className={buttonLook({ size: "form" })} href={address} target="_blank" rel="noopener noreferrer"><Icon name="external" /><Trans>Open the original</Trans></a>}>
      <div
        role="group"
        aria-label={t`Picture`}
        className={style.large}
        onKeyDown={(event) => {
          if (event.key === "ArrowRight") step(1);
          else if (event.key === "ArrowLeft") step(-1);
        }}
      >
        {pictures.length > 1 && <IconButton icon="chevron-left" label={t`Previous picture`} onClick={() => step(-1)} />}
        <img src={address} alt={file?.name ?? ""} />
        {pictures.length > 1 && <IconButton icon="chevron-right" label={t`Next picture`} onClick={() => step(1)} />}
      </div>
    </Dialog>
  );
}
