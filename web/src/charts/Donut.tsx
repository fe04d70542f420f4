import * as formats from "@/locales/formats";
import { classes } from "@/ui/classes";
import { HUES } from "@/ui/hues";
import { tipIfCut } from "@/ui/tips";
import { Reach, useGo } from "./Reach";
import { type Datum, ring } from "./scale";
import style from "./Charts.module.css";

const OUTER = 56;
const INNER = 36;

/** Parts of a whole as a ring, and beside it by name; the last of many stands for the others. */
export function Donut({ label, data, middle, under }: { label: string; data: readonly Datum[]; middle: string; under: string }) {
  const go = useGo();
  const whole = Math.max(1, data.reduce((sum, { value }) => sum + value, 0));
  const starts = data.map((_, at) => data.slice(0, at).reduce((sum, { value }) => sum + value, 0) / whole);
  const hue = (at: number) => style[HUES[at === data.length - 1 && data[at]!.key === "…" ? 7 : at % 7]!];
  return (
    <div className={style.donut}>
      <svg aria-hidden="true" viewBox="-60 -60 120 120" className={style.ring}>
        {data.map((one, at) => {
          const path = <path d={ring(starts[at]!, starts[at]! + one.value / whole, OUTER, INNER)} className={classes(style.fill, style.part, hue(at))}><title>{`${one.name}: ${formats.number(one.value)}`}</title></path>;
          return one.value === 0 ? null : one.href ? <a key={one.key} href={one.href} tabIndex={-1} onClick={go}>{path}</a> : <g key={one.key}>{path}</g>;
        })}
        <text y="2" textAnchor="middle" className={style.middle}>{middle}</text>
        <text y="15" textAnchor="middle" className={style.tick}>{under}</text>
      </svg>
      <ul aria-label={label} className={style.legend}>
        {data.map((one, at) => (
          <li key={one.key}>
            <Reach href={one.href} className={style.legendRow}>
              <i aria-hidden="true" className={classes(style.swatch, hue(at))} />
              <span className={style.barName} {...tipIfCut(one.name)}>{one.name}</span>
              <span className={style.figure}>{formats.number(one.value)}</span>
            </Reach>
          </li>
        ))}
      </ul>
    </div>
  );
}
