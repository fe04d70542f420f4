import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { RenderedHtml } from "./RenderedHtml";
import { RichText } from "./RichText";
import type { Flavour } from "./xml";
import style from "./MergeTexts.module.css";

/** Two versions of one text side by side, and a third that holds. */
export function BothTexts({ title, mine, theirs, flavour, onKeep, onClose }: { title: string; mine: string; theirs: string; flavour: Flavour; onKeep: (html: string) => void; onClose: () => void }) {
  const { t } = useLingui();
  const [merged, setMerged] = useState(mine);
  const [begun, setBegun] = useState(0);
  const take = (text: string) => {
    setMerged(text);
    setBegun((n) => n + 1);
  };
  return (
    <Dialog
      title={title}
      size="huge"
      isSticky
      onClose={onClose}
      actions={
        <>
          <Button size="form" onClick={() => onKeep(theirs)}><Trans>Discard my text</Trans></Button>
          <Button size="form" kind="primary" onClick={() => onKeep(merged)}><Trans>Save the result</Trans></Button>
        </>
      }
    >
      <p className={style.quiet}><Trans>Nothing is lost: both texts are here. Take one, or write what shall hold below.</Trans></p>
      <div className={style.versions}>
        <Version name={t`Your text`} html={mine} onTake={() => take(mine)} />
        <Version name={t`Their text, saved`} html={theirs} onTake={() => take(theirs)} />
      </div>
      <h3 className={style.head}><Trans>Result</Trans></h3>
      <RichText key={begun} value={merged} flavour={flavour} label={t`Result`} hasTools className={style.writing} onChange={setMerged} />
    </Dialog>
  );
}

function Version({ name, html, onTake }: { name: string; html: string; onTake: () => void }) {
  return (
    <section className={style.version} aria-label={name}>
      <h3 className={style.head}>{name}<span className={style.grow} /><Button onClick={onTake}><Trans>Take this</Trans></Button></h3>
      <RenderedHtml html={html} />
    </section>
  );
}
