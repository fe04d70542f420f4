import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { loadEditor, RichText } from "@/editor/RichText";
import { EMPTY_TEXT, type Flavour, isEmptyText } from "@/editor/xml";
import { Button } from "@/ui/Button";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./Overview.module.css";

/** A text that is read until one writes; it is kept by its button, and what is refused stays to be sent again. */
export function TextPart({ title, html, flavour, mayEdit, placeholder, isShy = false, isTitleHidden = false, onSave }: {
  title: string;
  html: string;
  flavour: Flavour;
  mayEdit: boolean;
  placeholder: string;
  /** Where nothing is written, it is only there for those who may write. */
  isShy?: boolean;
  isTitleHidden?: boolean;
  onSave: (html: string) => Promise<void> | void;
}) {
  const { t } = useLingui();
  const [isWriting, setWriting] = useState(false), [isBusy, setBusy] = useState(false);
  const written = useRef<string | null>(null);
  const isBlank = isEmptyText(html);
  if (isBlank && !mayEdit) return null;
  const begin = () => {
    written.current = null;
    setWriting(true);
  };
  const save = async () => {
    const now = written.current;
    if (now === null || now === html) return setWriting(false);
    setBusy(true);
    try {
      await onSave(now);
      setWriting(false);
    } catch (refused) {
      say(sentence((refused as Error).message), { isUrgent: true });
    } finally {
      setBusy(false);
    }
  };
  const warm = { onPointerEnter: () => void loadEditor(), onFocus: () => void loadEditor() };
  return (
    <section className={style.part} aria-label={title}>
      {(!isTitleHidden || (mayEdit && !isBlank && !isWriting)) && (
        <header className={style.partHead}>
          <h2 className={isTitleHidden ? style.unseen : style.partName}>{title}</h2>
          {mayEdit && !isBlank && !isWriting && <Button kind="quiet" icon="edit" aria-label={t`Edit: ${title}`} {...warm} onClick={begin}><Trans>Edit</Trans></Button>}
        </header>
      )}
      {isWriting ? (
        <>
          <div className={style.writing}>
            <RichText value={html || EMPTY_TEXT} flavour={flavour} label={title} placeholder={placeholder} autoFocus hasTools onChange={(text) => void (written.current = text)} onSend={() => void save()} onLeave={() => written.current === null && setWriting(false)} />
          </div>
          <div className={style.buttons}>
            <Button onClick={() => setWriting(false)}><Trans>Cancel</Trans></Button>
            <Button kind="primary" isBusy={isBusy} onClick={() => void save()}><Trans>Save the text</Trans></Button>
          </div>
        </>
      ) : isBlank ? (
        <button type="button" className={isShy ? style.shyInvite : style.invite} {...warm} onClick={begin}>{placeholder}</button>
      ) : (
        <RenderedHtml html={html} className={style.text} />
      )}
    </section>
  );
}
