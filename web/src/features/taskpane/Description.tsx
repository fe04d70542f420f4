import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { loadEditor, RichText } from "@/editor/RichText";
import { isEmptyText } from "@/editor/xml";
import { useActions } from "@/store/hooks";
import { Button } from "@/ui/Button";
import type { Part } from "./parts";
import style from "./TaskView.module.css";
import type { Uploads } from "./uploading";

const PAUSE = 1_200;

/** What the task is about.  It is read until one writes; what is written is kept while one writes. */
export function Description({ gid, task, may, uploads }: Part & { uploads: Uploads }) {
  const { t } = useLingui();
  const act = useActions();
  const [isWriting, setWriting] = useState(false);
  const text = task.html_notes ?? "";
  const isBlank = isEmptyText(text);
  if (isWriting) return <section className={style.part} aria-label={t`Description`}><h3 className={style.head}><Trans>Description</Trans></h3><Writing gid={gid} text={text} uploads={uploads} onDone={() => setWriting(false)} /></section>;
  if (isBlank && !may("edit")) return null;
  const begin = () => {
    if (may("edit") && !getSelection()?.toString()) setWriting(true);
  };
  return (
    <section className={style.part} aria-label={t`Description`}>
      <h3 className={style.head}>
        <Trans>Description</Trans>
        <span className={style.grow} />
        {may("edit") && !isBlank && <Button kind="quiet" icon="edit" className={style.shy} onClick={() => setWriting(true)} onPointerEnter={() => void loadEditor()}>{t`Edit`}</Button>}
      </h3>
      {isBlank ? (
        <button type="button" className={style.invite} onClick={() => setWriting(true)} onPointerEnter={() => void loadEditor()} onFocus={() => void loadEditor()}>
          <Trans>Say what it is about. Type @ to mention, / for formats</Trans>
        </button>
      ) : (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the button above does it by keys
        <div className={style.read} onClick={(event) => !(event.target as Element).closest("a, button, label") && begin()}>
          <RenderedHtml html={text} onPicture={uploads.look} onCheck={may("edit") ? (html) => act.describeTask(gid, html, text) : undefined} />
        </div>
      )}
    </section>
  );
}

function Writing({ gid, text, uploads, onDone }: { gid: string; text: string; uploads: Uploads; onDone: () => void }) {
  const { t } = useLingui();
  const act = useActions();
  const base = useRef(text), latest = useRef<string | null>(null), timer = useRef(0);
  const save = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    latest.current = null;
    if (now === null || now === base.current) return;
    act.describeTask(gid, now, base.current);
    base.current = now;
  };
  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  });
  useEffect(() => () => saving.current(), []);
  const leave = () => {
    save();
    onDone();
  };
  return (
    <RichText
      value={text}
      flavour="task"
      label={t`Description`}
      placeholder={t`Say what it is about. Type @ to mention, / for formats`}
      autoFocus
      hasTools
      className={style.writing}
      onChange={(html) => {
        latest.current = html;
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => saving.current(), PAUSE);
      }}
      onSend={leave}
      onLeave={leave}
      onBlur={leave}
      onFiles={uploads.send}
    />
  );
}
