import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import { SmallPicture } from "@/app/SmallPicture";
import { addressOf, bytes, iconOf, isPicture } from "@/files/files";
import type { Gid } from "@/store/types";
import { Button, IconButton } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { sentence } from "@/ui/refusals";
import { tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { useFiles } from "./messageData";
import style from "./Messages.module.css";

/** Files that came with a message, and the way to add some. */
export function MessageFiles({ message, mayAttach, mayRemove, beside }: { message: Gid; mayAttach: boolean; mayRemove: boolean; beside?: ReactNode }) {
  const { t } = useLingui();
  const { files, attach, remove, bringBack } = useFiles(message);
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (chosen: readonly File[]) => {
    setBusy(true);
    await attach(chosen).catch((error: Error) => void say(sentence(error.message), { isUrgent: true }));
    setBusy(false);
  };
  const drop = async ({ gid, name }: { gid: Gid; name: string }) => {
    const restore = () => bringBack(gid).catch((error: Error) => void say(sentence(error.message), { isUrgent: true }));
    if (await remove(gid)) say(t`Deleted the file “${name}”`, { icon: "trash", action: { label: t`Undo`, run: () => void restore() } });
  };
  return (
    <>
      {files.length > 0 && (
        <ul aria-label={t`Files`} className={style.files}>
          {files.map((file) => (
            <li key={file.gid} className={style.file}>
              <a href={addressOf(file) ?? "#"} target="_blank" rel="noopener noreferrer">
                {file.resource_subtype !== "external" && isPicture(file.name) ? <SmallPicture of={file.gid} className={style.thumb} /> : <span className={style.thumb}><Icon name={iconOf(file)} /></span>}
                <span className={style.fileWords}><b {...tipIfCut(file.name)}>{file.name}</b><span className={style.quiet}>{file.size == null ? t`Link` : bytes(file.size)}</span></span>
              </a>
              {mayRemove && <IconButton icon="x" label={t`Remove ${file.name}`} onClick={() => void drop(file)} />}
            </li>
          ))}
        </ul>
      )}
      <div className={style.tools}>
        {beside}
        {mayAttach && <>
          <input ref={picker} type="file" hidden multiple aria-label={t`Files`} onChange={(event) => { void send([...(event.target.files ?? [])]); event.target.value = ""; }} />
          <Button kind="quiet" icon="clip" isBusy={isBusy} className={style.attach} onClick={() => picker.current?.click()}><Trans>Attach files</Trans></Button>
        </>}
      </div>
    </>
  );
}
