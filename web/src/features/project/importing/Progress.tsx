import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useUnsent, useWeft } from "@/store/hooks";
import { TOGETHER } from "@/sync/outbox";
import { Button } from "@/ui/Button";
import { stop, type Carried } from "./carrying";
import type { Issue } from "./plan";
import { download, rowsOf } from "./problems";
import style from "./Import.module.css";

/** How many are on the server; the rest follows, also when this is closed, unless one stops it. */
export function Progress({ carried, issues }: { carried: Carried; issues: readonly Issue[] }) {
  const { t } = useLingui();
  const weft = useWeft();
  const { count, act, lines } = carried;
  const entries = useUnsent().filter(({ key }) => lines.has(key));
  const [left, setLeft] = useState<number | null>(null);
  const waiting = entries.filter(({ state }) => state === "queued").length;
  const refused = entries.filter(({ state }) => state === "refused");
  const made = count - waiting - refused.length - (left ?? 0);
  const isWhole = made === count;
  const problems = rowsOf(issues, refused, lines);
  return (
    <section className={style.part} aria-label={t`How far it is`}>
      <p role="status"><b>{isWhole ? <Plural value={count} one="# task is there." other="All # tasks are there." /> : <Plural value={count} one={<Trans>{made} of # task is saved.</Trans>} other={<Trans>{made} of # tasks are saved.</Trans>} />}</b></p>
      <progress className={style.bar} aria-label={t`Tasks that are saved`} max={count} value={made} />
      {waiting > 0 && left === null && <p className={style.note}><Trans>You can close this and go on working: the rest follows by itself.</Trans></p>}
      {left !== null && left > 0 && <p className={style.note}><Plural value={left} one="Stopped: # task was not made." other="Stopped: # tasks were not made." /></p>}
      {refused.length > 0 && <p className={style.wrong}><Plural value={refused.length} one="# was refused." other="# were refused." /> <Link to="/unsent"><Trans>See why</Trans></Link></p>}
      <div className={style.acts}>
        {waiting > TOGETHER && left === null && <Button size="form" icon="x" onClick={() => setLeft(stop(weft, carried))}><Trans>Stop here</Trans></Button>}
        <Button size="form" icon="undo" disabled={!act} onClick={() => act && void weft.undo.undo(act)}><Trans>Take all of it back</Trans></Button>
        {problems.length > 0 && <Button size="form" icon="download" onClick={() => download(problems)}><Trans>List of problems</Trans></Button>}
      </div>
    </section>
  );
}
