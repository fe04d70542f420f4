import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { Unreachable } from "@/api/client";
import { Page } from "@/app/Page";
import { useSession } from "@/app/session";
import { bytes } from "@/files/files";
import { percent } from "@/locales/formats";
import { key } from "@/store/keys";
import { Button, buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { sentence } from "@/ui/refusals";
import { ThreadMeter } from "@/ui/ThreadMeter";
import { begin, type Sending } from "./sending";
import { Steps } from "./Steps";
import { ORIGINS } from "./words";
import style from "./Imports.module.css";

/** The first step: a file, from wherever it comes. */
export function NewImport() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const upload = useUpload();
  const isGuest = workspace.kind === "guest";
  return (
    <Page title={t`Import`} actions={<Link to="/imports" className={buttonLook({ kind: "quiet" })}><Icon name="x" /><Trans>Close</Trans></Link>} tabs={<Steps found={null} now="source" />}>
      {isGuest ? <Guests /> : (
        <Drop isOff={upload.isSending} onFile={upload.send}>
          <div className={style.reading}>
            {upload.file ? <OnItsWay upload={upload} file={upload.file} /> : <Chooser isBack={upload.isBack} onFile={upload.send} />}
          </div>
        </Drop>
      )}
    </Page>
  );
}

/** Guests see why nothing is offered to them. */
export function Guests() {
  const { t } = useLingui();
  return <EmptyState icon="upload" title={t`Guests cannot import`}><Trans>Ask a member of the workspace to do it: imported projects can then be shared with you.</Trans></EmptyState>;
}

function useUpload() {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const { workspace } = useSession();
  const { project } = useSearch({ strict: false }) as { project?: string };
  const [file, setFile] = useState<File | null>(null);
  const [isBack, setBack] = useState(false);
  const [share, setShare] = useState(0);
  const [wrong, setWrong] = useState<string | null>(null);
  const sending = useRef<Sending | null>(null);
  const once = useRef("");
  const isSending = file !== null && wrong === null;
  useEffect(() => {
    if (!isSending) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, [isSending]);
  useEffect(() => () => sending.current?.stop(), []);

  const go = async (given: File) => {
    setWrong(null);
    setShare(0);
    sending.current = begin(given, workspace.gid, project === undefined ? undefined : String(project), once.current, setShare);
    try {
      const gid = await sending.current.answer;
      sending.current = null;
      await navigate({ to: "/imports/$import", params: { import: gid }, replace: true });
    } catch (error) {
      setWrong(error instanceof Unreachable ? t`The connection was cut. The file is still chosen: try again.` : sentence((error as Error).message));
    }
  };
  return {
    file, share, wrong, isSending, isBack,
    send: (given: File) => {
      once.current = key();
      setFile(given);
      if (given.size === 0) setWrong(t`The file is empty.`);
      else void go(given);
    },
    again: () => file && void go(file),
    stop: () => {
      sending.current?.stop();
      setFile(null);
      setWrong(null);
      setBack(true);
    },
  };
}

type Upload = ReturnType<typeof useUpload>;

function OnItsWay({ upload, file }: { upload: Upload; file: File }) {
  const { t } = useLingui();
  const { share, wrong } = upload;
  const far = percent(share);
  return (
    <section aria-label={t`File`} className={style.box}>
      <h2 className={style.heading}>{file.name}</h2>
      {wrong ? (
        <p role="alert" className={style.wrong}><Icon name="warning" /><span>{wrong}</span></p>
      ) : (
        <>
          <ThreadMeter share={share} label={t`Sent`} tone="accent" width={280} />
          <p role="status" className={style.note}>{share < 1 ? t`${far} of ${bytes(file.size)}` : t`It has arrived.`}</p>
        </>
      )}
      <div className={style.acts}>
        {wrong && file.size > 0 && <Button size="form" kind="primary" onClick={upload.again}><Trans>Try again</Trans></Button>}
        <Button size="form" onClick={upload.stop}>{wrong ? <Trans>Choose another file</Trans> : <Trans>Cancel</Trans>}</Button>
      </div>
    </section>
  );
}

/** `isBack`: another file is to be chosen, and what was in focus is gone. */
function Chooser({ isBack, onFile }: { isBack: boolean; onFile: (file: File) => void }) {
  const { t, i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const choose = (accept: string) => {
    if (!input.current) return;
    input.current.accept = accept;
    input.current.click();
  };
  return (
    <>
      <section className={style.box} aria-labelledby="import-file">
        <h2 id="import-file" className={style.heading}><Trans>Bring your work over</Trans></h2>
        <p className={style.note}><Trans>Drop a file here, or choose one. It is read first: nothing is written before you have seen what would come, and everything can be taken back at once.</Trans></p>
        <div><Button size="large" kind="primary" icon="upload" autoFocus={isBack} onClick={() => choose("")}><Trans>Choose a file</Trans></Button></div>
        <input ref={input} type="file" hidden aria-label={t`File`} onChange={(event) => { const [file] = event.target.files ?? []; event.target.value = ""; if (file) onFile(file); }} />
        <p className={style.note}><Trans>Up to 1 GB, unless whoever runs this server allows another size. The format is recognised from the file.</Trans></p>
      </section>
      <h2 className={style.heading}><Trans>How to get the file</Trans></h2>
      <ul className={style.cards}>
        {ORIGINS.map(({ title, accept, how }) => (
          <li key={title}><button type="button" className={style.card} onClick={() => choose(accept)}><b>{title}</b><span>{i18n._(how)}</span></button></li>
        ))}
        <li className={style.live}><b><Trans>A running Asana, or another Weft</Trans></b><span><Trans>Whoever runs this server brings projects over with a command. The token stays in a file there:</Trans></span><code>weft import asana-api 1204,1205 --from https://app.asana.com --token-file token.txt</code></li>
      </ul>
    </>
  );
}

function Drop({ isOff, onFile, children }: { isOff: boolean; onFile: (file: File) => void; children: React.ReactNode }) {
  const { t } = useLingui();
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => !isOff && event.dataTransfer.types.includes("Files");
  return (
    <div
      className={classes(style.drop, isOver && style.over)}
      role="presentation"
      onDragOver={(event) => { if (!hasFiles(event)) return; event.preventDefault(); setOver(true); }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
      {isOver && <div className={style.veil}>{t`Drop to import`}</div>}
    </div>
  );
}
