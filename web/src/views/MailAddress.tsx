import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ask } from "@/api/client";
import { useAnew, useRemote } from "@/app/remote";
import { Button, IconButton } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Skeleton } from "@/ui/Skeleton";
import { toClipboard } from "@/ui/clipboard";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./MailAddress.module.css";

/** The reader's own address for new tasks, to copy and to have made anew. */
export default function MailAddress({ title, path, onClose }: { title: string; path: string; onClose: () => void }) {
  const { t } = useLingui();
  const { data, error } = useRemote<{ address: string | null }>(path);
  const anew = useAnew();
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const address = data?.address ?? "";
  const copy = () => void toClipboard(address).then(() => say(t`Address copied`, { icon: "mail" }));
  const change = async () => {
    setBusy(true);
    setWrong(null);
    try {
      await ask({ method: "POST", path, data: {} });
      await anew(path);
      say(t`The address is another from now on`, { icon: "mail" });
    } catch (refused) {
      setWrong(sentence((refused as Error).message));
    } finally {
      setBusy(false);
    }
  };
  const said = wrong ?? (error ? sentence(error.message) : null);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="form" isBusy={isBusy} disabled={!address} onClick={() => void change()}><Trans>Make another address</Trans></Button>
          <Button size="form" kind="primary" onClick={onClose}><Trans>Done</Trans></Button>
        </>
      }
    >
      <div className={style.parts}>
        <p><Trans>What you send to this address becomes a task: its subject the name, its text the description, its files attachments. People here in Cc follow it.</Trans></p>
        {address ? (
          <p className={style.address}><code>{address}</code><IconButton icon="copy" label={t`Copy the address`} onClick={copy} /></p>
        ) : said ? null : (
          <Skeleton rows={1} />
        )}
        <p className={style.hint}><Trans>It is yours alone: only what comes from the address of your account is taken. Once you make another, this one leads nowhere.</Trans></p>
        {said && <p role="alert" className={style.wrong}>{said}</p>}
      </div>
    </Dialog>
  );
}
