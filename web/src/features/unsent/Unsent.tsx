import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useLink } from "@/app/connection";
import { describe } from "@/app/deeds";
import { Page, Reading } from "@/app/Page";
import { ago } from "@/locales/formats";
import { useUnsent, useWeft } from "@/store/hooks";
import type { Entry } from "@/sync/outbox";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { toClipboard } from "@/ui/clipboard";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { classes } from "@/ui/classes";
import { wordsOf } from "./words";
import style from "./Unsent.module.css";

/** What was done here and is not on the server: on its way, refused, or too old to go unasked. */
export function Unsent() {
  const { t } = useLingui();
  const { outbox } = useWeft();
  const { isOffline } = useLink();
  const entries = useUnsent();
  const waiting = entries.filter((entry) => entry.state === "queued");
  const asking = entries.filter((entry) => entry.state !== "queued");
  const isTryable = waiting.length > 0;
  return (
    <Page title={t`Unsent changes`} actions={isTryable && <Button icon="refresh" onClick={() => outbox.hurry()}><Trans>Try now</Trans></Button>}>
      {entries.length === 0 && <EmptyState icon="cloud" title={t`All changes are saved`}><Trans>What could not be sent appears here, with its reason and your words.</Trans></EmptyState>}
      {entries.length > 0 && (
        <Reading>
          {asking.length > 0 && (
            <section className={style.part}>
              <h2 className={style.heading}><Plural value={asking.length} one="# change needs you" other="# changes need you" /></h2>
              <ul>{asking.map((entry) => <Asking key={entry.key} entry={entry} />)}</ul>
            </section>
          )}
          {isTryable && (
            <section className={style.part}>
              <h2 className={style.heading}><Plural value={waiting.length} one="# change waits" other="# changes wait" /></h2>
              <p className={style.note}>{isOffline ? t`They go out by themselves when you are back online.` : t`They are on their way.`}</p>
              <ul>{waiting.map((entry) => <Waiting key={entry.key} entry={entry} />)}</ul>
            </section>
          )}
        </Reading>
      )}
    </Page>
  );
}

function Waiting({ entry }: { entry: Entry }) {
  return (
    <li className={style.line}>
      <Icon name="clock" className={style.icon} />
      <span className={style.deed}>{describe(entry.deed)}</span>
      <span className={style.note}>{ago(new Date(entry.at).toISOString())}</span>
    </li>
  );
}

function Asking({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  const { outbox } = useWeft();
  const deed = describe(entry.deed);
  const words = wordsOf(entry.data);
  const isHeld = entry.state === "held";
  const why = isHeld ? t`It is older than six days. Look whether it still holds before it goes out.` : sentence(entry.refused?.sentence ?? t`The server refused it`);
  const discard = async () => {
    if (words && !(await confirm({ title: t`Let “${deed}” go?`, consequence: t`What you wrote is gone with it.`, yes: t`Let it go`, no: t`Keep`, isDestructive: true }))) return;
    await outbox.discard(entry.key);
  };
  return (
    <li className={style.asking}>
      <div className={style.line}>
        <Icon name="warning" className={classes(style.icon, style.warn)} />
        <span className={style.deed}>{deed}</span>
        <span className={style.note}>{ago(new Date(entry.at).toISOString())}</span>
      </div>
      <p className={style.why}>{why}</p>
      {words && <blockquote className={style.words}>{words}</blockquote>}
      <div className={style.acts}>
        <Button kind="primary" onClick={() => void outbox.retry(entry.key)}>{isHeld ? t`Send it` : t`Try again`}</Button>
        {words && <Button icon="copy" onClick={() => void toClipboard(words).then(() => say(t`Copied your text`, { icon: "copy" }))}><Trans>Copy my text</Trans></Button>}
        <Button kind="quiet" onClick={() => void discard()}><Trans>Let it go</Trans></Button>
      </div>
    </li>
  );
}
