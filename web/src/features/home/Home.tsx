import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { useDesk } from "@/app/desk";
import { Page } from "@/app/Page";
import { today as readersToday } from "@/locales/formats";
import { useMe } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { USUAL } from "./arranging";
import { greetingAt } from "./greeting";
import { PARTS } from "./parts";
import { useSummary } from "./summary";
import style from "./Home.module.css";

const Arranger = lazy(() => import("./Arranger"));
const Checklist = lazy(() => import("./Checklist"));

/** Where the day begins: what is due, who waits, and what one worked on last, as one arranged it. */
export function Home() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { desk } = useDesk();
  const [now] = useState(() => new Date());
  const [isArranging, setArranging] = useState(false);
  const today = readersToday(now.getTime());
  const widgets = desk?.widgets ?? USUAL;
  const first = me.name.trim().split(/\s+/)[0] ?? me.name;
  const summary = useSummary(today);
  return (
    <Page title={t`Home`}>
      <div className={style.home}>
        <header className={style.top}>
          <div>
            <h2 className={style.greeting}>{i18n._({ ...greetingAt(now, me.zone), values: { first } })}</h2>
            <p className={style.summary}>{summary}</p>
          </div>
          <Button kind="quiet" icon="sliders" isOn={isArranging} onClick={() => setArranging(!isArranging)}>{isArranging ? t`Done` : t`Customise`}</Button>
        </header>
        {desk?.welcome && !desk.welcome.is_dismissed && <Suspense fallback={null}><Checklist welcome={desk.welcome} /></Suspense>}
        {isArranging ? (
          <Suspense fallback={null}><Arranger today={today} widgets={widgets} /></Suspense>
        ) : (
          <div className={style.cards}>
            {widgets.map(({ kind, is_wide }) => {
              const Part = PARTS[kind];
              return Part && <div key={kind} className={classes(style.slot, is_wide && style.wide)}><Suspense fallback={<div className={style.card} />}><Part today={today} /></Suspense></div>;
            })}
            {widgets.length === 0 && <p className={style.bare}><Trans>Nothing stands here. Customise your home to bring something back.</Trans></p>}
          </div>
        )}
      </div>
    </Page>
  );
}
