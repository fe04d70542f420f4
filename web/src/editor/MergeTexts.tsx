import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { RenderedHtml } from "./RenderedHtml";
import { RichText } from "./RichText";
import style from "./MergeTexts.module.css";

interface Both {
  key: string;
  mine: string;
  theirs: string;
}

/** Somebody wrote the description meanwhile: both texts side by side, and a third that holds. */
export function MergeTexts({ gid, describe }: { gid: Gid; describe: (gid: Gid, html: string, base: string) => void }) {
  const { t } = useLingui();
  const { outbox, store } = useWeft();
  const [both, setBoth] = useState<Both | null>(null);
  const [merged, setMerged] = useState("");
  const [begun, setBegun] = useState(0);
  useEffect(
    () =>
      outbox.events.on("conflict", ({ entry, of, mine, theirs }) => {
        if (of !== store.resolve(gid)) return;
        setBoth({ key: entry.key, mine, theirs });
        setMerged(mine);
        setBegun((n) => n + 1);
      }),
    [outbox, store, gid],
  );
  if (!both) return null;
  const take = (text: string) => {
    setMerged(text);
    setBegun((n) => n + 1);
  };
  const keep = (text: string) => {
    outbox.discard(both.key);
    if (text !== both.theirs) describe(gid, text, both.theirs);
    setBoth(null);
  };
  return (
    <Dialog
      title={t`Somebody else changed this description`}
      size="huge"
      isSticky
      onClose={() => setBoth(null)}
      actions={
        <>
          <Button size="form" onClick={() => keep(both.theirs)}><Trans>Discard my text</Trans></Button>
          <Button size="form" kind="primary" onClick={() => keep(merged)}><Trans>Save the result</Trans></Button>
        </>
      }
    >
      <p className={style.quiet}><Trans>Nothing is lost: both texts are here. Take one, or write what shall hold below.</Trans></p>
      <div className={style.versions}>
        <Version name={t`Your text`} html={both.mine} onTake={() => take(both.mine)} />
        <Version name={t`Their text, saved`} html={both.theirs} onTake={() => take(both.theirs)} />
      </div>
      <h3 className={style.head}><Trans>Result</Trans></h3>
      <RichText key={begun} value={merged} flavour="task" label={t`Result`} hasTools className={style.writing} onChange={setMerged} />
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
