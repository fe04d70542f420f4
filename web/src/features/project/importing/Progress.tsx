import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useUnsent, useWeft } from "@/store/hooks";
import { Button } from "@/ui/Button";
import style from "./Import.module.css";

/** How many are on the server; the rest follows, also when this is closed. */
export function Progress({ count, act }: { count: number; act: string | undefined }) {
  const { t } = useLingui();
  const { undo } = useWeft();
  const entries = useUnsent();
  const waiting = Math.min(count, entries.filter(({ state, path }) => state === "queued" && isTask(path)).length);
  const refused = entries.filter(({ state, path }) => state === "refused" && isTask(path)).length;
  const made = count - waiting;
  return (
    <section className={style.part} aria-label={t`How far it is`}>
      <p role="status"><b>{waiting ? <Trans>{made} of {count} tasks are saved.</Trans> : <Plural value={count} one="# task is there." other="All # tasks are there." />}</b></p>
      <progress className={style.bar} aria-label={t`Tasks that are saved`} max={count} value={made} />
      {waiting > 0 && <p className={style.note}><Trans>You can close this and go on working: the rest follows by itself.</Trans></p>}
      {refused > 0 && <p className={style.wrong}><Plural value={refused} one="# was refused." other="# were refused." /> <Link to="/unsent"><Trans>See why</Trans></Link></p>}
      <div>
        <Button size="form" icon="undo" disabled={!act} onClick={() => act && void undo.undo(act)}><Trans>Take all of it back</Trans></Button>
      </div>
    </section>
  );
}

const isTask = (path: string): boolean => path === "/api/1.0/tasks" || path.endsWith("/subtasks");
