import { useRef } from "react";
import * as formats from "@/locales/formats";
import { classes } from "@/ui/classes";
import type { Hue } from "@/ui/hues";
import { useGo } from "./Reach";
import { type Datum, ticks } from "./scale";
import { useWidth } from "./useWidth";
import style from "./Charts.module.css";

const HEIGHT = 200;
const FOOT = 24;
const SIDE = 34;
const TOP = 16;
const LETTER = 6.4;
const WIDEST = 64;

/** Columns over a base, each with its number and its name. */
export function Columns({ label, data, hue = "c1" }: { label: string; data: readonly Datum[]; hue?: Hue }) {
  const frame = useRef<HTMLDivElement>(null), width = useWidth(frame, 320), go = useGo();
  const marks = ticks(Math.max(...data.map(({ value }) => value), 1)), most = marks.at(-1)!;
  const step = (width - SIDE) / Math.max(1, data.length), thick = Math.min(WIDEST, step * 0.62);
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - FOOT - TOP);
  return (
    <div ref={frame} className={style.frame}>
      <svg role="list" aria-label={label} width={width} height={HEIGHT} className={style.picture}>
        {marks.map((mark) => (
          <g key={mark} aria-hidden="true">
            <line x1={SIDE} x2={width} y1={y(mark)} y2={y(mark)} className={style.grid} />
            <text x={SIDE - 8} y={y(mark) + 4} textAnchor="end" className={style.tick}>{formats.number(mark)}</text>
          </g>
        ))}
        {data.map((one, at) => {
          const middle = SIDE + step * (at + 0.5), top = y(one.value);
          const drawn = (
            <>
              <rect x={middle - step / 2} y={TOP} width={step} height={HEIGHT - TOP} className={style.room} />
              <rect x={middle - thick / 2} y={top} width={thick} height={Math.max(0, y(0) - top)} className={classes(style.fill, style[hue])} />
              <text x={middle} y={top - 4} textAnchor="middle" className={style.value} aria-hidden="true">{formats.number(one.value)}</text>
              <text x={middle} y={HEIGHT - 8} textAnchor="middle" className={style.tick} aria-hidden="true"><title>{one.name}</title>{cut(one.name, step - 8)}</text>
            </>
          );
          const name = `${one.name}: ${formats.number(one.value)}`;
          return <g key={one.key} role="listitem">{one.href ? <a href={one.href} className={style.mark} onClick={go}><title>{name}</title>{drawn}</a> : <g role="img" aria-label={name}>{drawn}</g>}</g>;
        })}
      </svg>
    </div>
  );
}

function cut(name: string, width: number): string {
  const letters = Math.max(2, Math.floor(width / LETTER));
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
