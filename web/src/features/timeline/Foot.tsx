import { Plural, Trans, useLingui } from "@lingui/react/macro";
import * as formats from "@/locales/formats";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import type { Chart } from "./chart";
import type { CriticalPath } from "./critical";
import style from "./Timeline.module.css";

export interface FootProps {
  chart: Chart;
  path: CriticalPath | null;
  loose: number;
  isTrayOpen: boolean;
  onTray: () => void;
  onToday: () => void;
  hasBaseline: boolean;
}

/** What the looks of bars mean, and the way to what is not on the axis. */
export function Foot({ chart, path, loose, isTrayOpen, onTray, onToday, hasBaseline }: FootProps) {
  const { t } = useLingui();
  const count = formats.number(loose);
  return (
    <div className={style.foot}>
      <Button kind="quiet" icon="calendar" onClick={onToday}>{t`Today`}</Button>
      <Button kind="quiet" icon="inbox" aria-expanded={isTrayOpen} onClick={onTray}>{t`Unscheduled`} <span className={style.count}>{count}</span></Button>
      {!chart.isPhone && (
        <>
          {path && <span className={style.key}><i className={classes(style.sample, style.sampleCritical)} /><Plural value={path.length} one="Critical path, # day" other="Critical path, # days" /></span>}
          {!chart.hueOf && <span className={style.key}><i className={classes(style.sample, style.sampleLate)} /><Trans>Late</Trans></span>}
          {hasBaseline && <span className={style.key}><i className={classes(style.sample, style.samplePlanned)} /><Trans>As it was planned</Trans></span>}
          {chart.mayEdit && <span className={style.advice}>{chart.rule === "off" ? <Trans>Dragging moves one task. <b>Esc</b> cancels.</Trans> : <Trans>What waits for a moved task moves along. <b>Alt</b> moves it alone, <b>Esc</b> cancels.</Trans>}</span>}
        </>
      )}
    </div>
  );
}
