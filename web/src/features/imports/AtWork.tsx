import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { number } from "@/locales/formats";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { ThreadMeter } from "@/ui/ThreadMeter";
import type { Ready } from "./useImport";
import style from "./Imports.module.css";

/** How far it is; one may leave meanwhile, or stop it. */
export function AtWork({ importing, label }: { importing: Ready; label: string }) {
  const { t } = useLingui();
  const { found, query, stop } = importing;
  const { done } = found, all = found.survey.items ?? 0;
  const isCounted = all > 0 && found.status !== "reading" && found.status !== "taking_back";
  const far = number(done);
  return (
    <div className={style.box}>
      <h3 className={style.heading}>{label}</h3>
      {isCounted && <ThreadMeter share={done / all} label={label} tone="accent" width={320} />}
      <p role="status" className={style.note}>
        {isCounted ? <Plural value={all} one={<Trans>{far} of # task</Trans>} other={<Trans>{far} of # tasks</Trans>} /> : <Trans>This takes a moment.</Trans>}
      </p>
      <p className={style.note}><Trans>You may leave: it goes on by itself.</Trans></p>
      {query.failureCount > 0 && <p role="alert" className={classes(style.info, style.warn)}><Icon name="offline" size="s" /><span><Trans>The server cannot be reached. It goes on there meanwhile.</Trans></span></p>}
      {found.status !== "taking_back" && <div><Button size="form" icon="x" onClick={() => void stop()}>{t`Stop`}</Button></div>}
    </div>
  );
}
