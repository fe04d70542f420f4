import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { door } from "@/api/client";
import { refusal } from "@/api/errors";
import { known } from "@/app/remote";
import { addressOf, bytes, iconOf } from "@/files/files";
import { ago } from "@/locales/formats";
import type { Gid } from "@/store/types";
import { key } from "@/store/keys";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { sentence } from "@/ui/refusals";
import { tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { type KeyFile, useKeyFiles } from "./overviewData";
import style from "./Overview.module.css";

/** The files and links that everybody in the project needs. */
export function KeyFiles({ project, mayEdit }: { project: Gid; mayEdit: boolean }) {
  const { t } = useLingui();
  const { files, link, remove, anew } = useKeyFiles(project);
  const picker = useRef<HTMLInputElement>(null);
  const [isLinking, setLinking] = useState(false), [isSending, setSending] = useState(false);
  if (!files || (!files.length && !mayEdit)) return null;
  const sendAll = async (chosen: readonly File[]) => {
    setSending(true);
    for (const file of chosen) await upload(project, file).catch((refused: Error) => void say(sentence(refused.message), { isUrgent: true }));
    setSending(false);
    await anew();
  };
  const keepLink = async (values: FormData) => {
    const url = String(values.get("url") ?? "").trim(), name = String(values.get("name") ?? "").trim();
    if (!/^https?:\/\/./.test(url)) throw new Error(t`url: Write an address that begins with https://`);
    await link(url, name || url.replace(/^https?:\/\//, ""));
    setLinking(false);
  };
  return (
    <section className={style.part} aria-label={t`Key resources`}>
      <header className={style.partHead}>
        <h2 className={style.partName}><Trans>Key resources</Trans></h2>
        {mayEdit && known(project) && (
          <span className={style.adds}>
            <Button kind="quiet" icon="link" aria-haspopup="dialog" onClick={() => setLinking(true)}><Trans>Add link</Trans></Button>
            <Button kind="quiet" icon="upload" isBusy={isSending} onClick={() => picker.current?.click()}><Trans>Add file</Trans></Button>
          </span>
        )}
      </header>
      <input ref={picker} type="file" hidden multiple aria-label={t`Files`} onChange={(event) => { void sendAll([...(event.target.files ?? [])]); event.target.value = ""; }} />
      {files.length > 0 ? (
        <ul className={style.keys}>{files.map((file) => <Card key={file.gid} file={file} mayEdit={mayEdit} onRemove={() => void remove(file.gid)} />)}</ul>
      ) : (
        <p className={style.quiet}><Trans>Links and files that everybody in the project needs stand here.</Trans></p>
      )}
      {isLinking && (
        <FormDialog title={t`Add a link`} yes={t`Add the link`} onSend={keepLink} onClose={() => setLinking(false)}>
          <TextField label={t`Address`} name="url" type="url" autoFocus autoComplete="off" maxLength={2048} placeholder="https://" />
          <TextField label={t`What it is called`} name="name" autoComplete="off" maxLength={1024} />
        </FormDialog>
      )}
    </section>
  );
}

function Card({ file, mayEdit, onRemove }: { file: KeyFile; mayEdit: boolean; onRemove: () => void }) {
  const { t } = useLingui();
  return (
    <li className={style.key}>
      <a href={addressOf(file) ?? "#"} target="_blank" rel="noopener noreferrer">
        <Icon name={iconOf(file)} />
        <span className={style.roleWords}>
          <span className={style.roleName} {...tipIfCut(file.name)}>{file.name}</span>
          <span className={style.quiet}>{file.size == null ? t`Link` : bytes(file.size)} · {ago(file.created_at)}</span>
        </span>
      </a>
      {mayEdit && <MenuButton label={t`Actions for ${file.name}`} groups={() => [{ entries: [{ id: "remove", name: t`Remove`, icon: "trash", isDanger: true, onChoose: onRemove }] }]} />}
    </li>
  );
}

async function upload(parent: Gid, file: File): Promise<void> {
  const form = new FormData();
  form.set("parent", parent);
  form.set("file", file, file.name);
  const answer = await fetch(`${door.origin}/api/1.0/attachments`, { method: "POST", body: form, headers: { ...door.headers, "accept-language": door.language, "idempotency-key": key() } });
  if (!answer.ok) throw await refusal(answer);
}
