import { useRef } from "react";
import * as formats from "@/locales/formats";
import { classes } from "@/ui/classes";
import { ticks } from "./scale";
import { useWidth } from "./useWidth";
import style from "./Charts.module.css";

const HEIGHT = 200;
const FOOT = 24;
const SIDE = 34;
const TOP = 8;
const END = 10;

export interface Point {
  day: string;
  total: number;
  completed: number;
}

/** How many there were, and of these how many were done, over days. */
export function Course({ label, points, names }: { label: string; points: readonly Point[]; names: { total: string; completed: string } }) {
  const frame = useRef<HTMLDivElement>(null), width = useWidth(frame, 480);
  const marks = ticks(Math.max(...points.map(({ total }) => total), 1)), most = marks.at(-1)!;
  const x = (at: number) => SIDE + (at / Math.max(1, points.length - 1)) * (width - SIDE - END), y = (value: number) => TOP + (1 - value / most) * (HEIGHT - FOOT - TOP);
  const line = (of: (point: Point) => number) => points.map((point, at) => `${at ? "L" : "M"}${x(at).toFixed(1)} ${y(of(point)).toFixed(1)}`).join("");
  const last = points.length - 1, shown = [...new Set([0, Math.round(last / 2), last])];
  const done = line(({ completed }) => completed), end = points[last];
  return (
    <div ref={frame} className={style.frame}>
      <p className={style.keys} aria-hidden="true">
        <span><i className={classes(style.swatch, style.c8)} />{names.total}</span>
        <span><i className={classes(style.swatch, style.c1)} />{names.completed}</span>
      </p>
      <svg role="img" aria-label={label} width={width} height={HEIGHT} className={style.picture}>
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={SIDE} x2={width} y1={y(mark)} y2={y(mark)} className={style.grid} />
            <text x={SIDE - 8} y={y(mark) + 4} textAnchor="end" className={style.tick}>{formats.number(mark)}</text>
          </g>
        ))}
        <path d={`${done}L${x(last).toFixed(1)} ${y(0)}L${x(0)} ${y(0)}Z`} className={classes(style.area, style.c1)} />
        <path d={line(({ total }) => total)} className={classes(style.line, style.c8)} />
        <path d={done} className={classes(style.line, style.c1)} />
        {end && <circle cx={x(last)} cy={y(end.total)} r="3.5" className={classes(style.fill, style.c8)} />}
        {end && <circle cx={x(last)} cy={y(end.completed)} r="3.5" className={classes(style.fill, style.c1)} />}
        {shown.map((at) => points[at] && <text key={at} x={x(at)} y={HEIGHT - 6} textAnchor={at === 0 ? "start" : at === last ? "end" : "middle"} className={style.tick}>{formats.day(points[at].day)}</text>)}
      </svg>
    </div>
  );
}
