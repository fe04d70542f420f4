import * as formats from "@/locales/formats";
import type { Hue } from "@/ui/hues";
import { classes } from "@/ui/classes";
import { tipIfCut } from "@/ui/tips";
import { Reach } from "./Reach";
import type { Datum } from "./scale";
import style from "./Charts.module.css";

/** Names with bars beside each other, the number at the end. */
export function Bars({ label, data, hue = "c1" }: { label: string; data: readonly Datum[]; hue?: Hue }) {
  const most = Math.max(1, ...data.map(({ value }) => value));
  return (
    <ul aria-label={label} className={style.bars}>
      {data.map((one) => (
        <li key={one.key}>
          <Reach href={one.href} className={style.barRow}>
            <span className={style.barName} {...tipIfCut(one.name)}>{one.name}</span>
            <svg aria-hidden="true" className={style.track} viewBox="0 0 100 14" preserveAspectRatio="none"><rect width={(one.value / most) * 100} height="14" className={classes(style.fill, style[hue])} /></svg>
            <span className={style.figure}>{formats.number(one.value)}</span>
          </Reach>
        </li>
      ))}
    </ul>
  );
}
