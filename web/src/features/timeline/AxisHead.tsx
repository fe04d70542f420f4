import { useLingui } from "@lingui/react/macro";
import { memo, type CSSProperties } from "react";
import * as formats from "@/locales/formats";
import { type Axis, type Tick, ticks, xOf } from "./axis";
import style from "./Timeline.module.css";

/** The months and weeks, or whatever one looks at, above the bars. */
export const AxisHead = memo(function AxisHead({ axis, from, to, today }: { axis: Axis; from: number; to: number; today: number }) {
  const { t } = useLingui();
  const { above, below } = ticks(axis, Math.max(axis.from, from), Math.min(axis.to, to), formats.firstDayOfWeek(), (n) => t`Q${n}`);
  const place = ({ day, end }: Tick) => ({ "--at": `${xOf(axis, day)}px`, "--long": `${(end - day) * axis.day}px` }) as CSSProperties;
  return (
    <>
      {above.map((tick) => <div key={tick.day} className={style.large} style={place(tick)}><span>{tick.text}</span></div>)}
      {below.map((tick) => <div key={tick.day} className={style.small} style={place(tick)}>{tick.text}</div>)}
      <div className={style.now} style={{ "--at": `${xOf(axis, today) + axis.day / 2}px` } as CSSProperties} title={t`Today`}>{formats.inWords(today, { day: "numeric" })}</div>
    </>
  );
});
