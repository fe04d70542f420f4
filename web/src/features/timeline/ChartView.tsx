import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo, useRef, type CSSProperties, type MouseEvent, type PointerEvent, type ReactNode } from "react";
import { placed, useWindow } from "@/grid/window";
import type { Gid } from "@/store/types";
import { Arrows } from "./Arrows";
import { type Zoom, daysOff, widthOf, xOf } from "./axis";
import { AxisHead } from "./AxisHead";
import { type Chart, ChartContext } from "./chart";
import { LineHead, LineTrack } from "./ChartLine";
import { Foot, type FootProps } from "./Foot";
import { carryArrow, carryBar, carryTask, dayUnder } from "./gestures";
import type { Line } from "./lines";
import { useScrolling } from "./scrolling";
import { useStrokes } from "./strokes";
import { Unscheduled } from "./Unscheduled";
import style from "./Timeline.module.css";

const ROW = 34;
const LANE = 32;
const HEAD = 48;
/** Only lanes are cut to what is seen of the axis. */
const ALL = { from: 0, to: 0 };

interface Given {
  chart: Chart;
  lines: readonly Line[];
  side: number;
  /** The day at which it opens. */
  first: number;
  version: number;
  onZoom: (zoom: Zoom) => void;
  /** Tasks without dates, where they are shown. */
  tray: readonly Gid[] | null;
  onCloseTray: () => void;
  foot: Omit<FootProps, "chart" | "onToday">;
  hint: ReactNode;
}

/** Lines of bars along an axis of time; only what is seen is drawn. */
export function ChartView({ chart, lines, side, first, version, onZoom, tray, onCloseTray, foot, hint }: Given) {
  const { t } = useLingui();
  const { axis, store, doings, mayEdit } = chart;
  const scroller = useRef<HTMLDivElement>(null), newArrow = useRef<SVGPathElement>(null);
  const starts = useMemo(() => placed(lines.map(({ type }) => (type === "lane" ? LANE : ROW)), lines.length), [lines]);
  const range = useWindow(scroller, starts);
  const scrolling = useScrolling(scroller, axis, side, first, onZoom);
  const lineOf = useMemo(() => new Map(lines.flatMap((line, at) => (line.type === "task" ? [[line.gid, at] as const] : line.type === "lane" ? line.gids.map((gid) => [gid, at] as const) : []))), [lines]);
  const middleOf = useCallback((gid: Gid) => {
    const at = lineOf.get(gid);
    return at === undefined ? undefined : (starts[at]! + starts[at + 1]!) / 2;
  }, [lineOf, starts]);
  const show = useCallback((at: number) => {
    const element = scroller.current;
    if (!element) return;
    const above = starts[at]!, below = starts[at + 1]! + HEAD - element.clientHeight;
    if (element.scrollTop > above) element.scrollTop = above;
    else if (element.scrollTop < below) element.scrollTop = below;
  }, [starts]);
  const strokes = useStrokes({ chart, scroller, lines, lineOf, scrolling, show });
  const { active } = strokes;

  const seen = useMemo(() => lines.slice(range.first, range.last), [lines, range.first, range.last]);
  const shown = useMemo(() => seen.flatMap((line) => (line.type === "task" ? [line.gid] : line.type === "lane" ? line.gids : [])), [seen]);
  const activeAt = active === null ? undefined : lineOf.get(active);
  const isAway = activeAt !== undefined && (activeAt < range.first || activeAt >= range.last);
  const drawn = [...(isAway ? [activeAt] : []), ...seen.map((_, n) => range.first + n)].map((at) => {
    const line = lines[at]!;
    return { at, key: line.type === "task" ? store.keyOf(line.key) : line.key, shown: { line, top: starts[at]!, active: at === activeAt ? active : null, scroller } };
  });
  const heads = drawn.filter(({ shown: { line } }) => line.type !== "lane");

  const pressed = (press: PointerEvent<HTMLElement>) => {
    const target = press.target as Element, bar = target.closest<HTMLElement>("[data-bar]");
    if (!bar || !mayEdit || press.button !== 0 || press.pointerType === "touch") return;
    const part = target.closest<HTMLElement>("[data-part]")?.dataset["part"];
    const held = { chart, scroller: scroller.current!, looks: { tip: style.tip! }, onEnd: () => bar.focus({ preventScroll: true }) };
    if (part === "arrow") carryArrow(press, bar.dataset["bar"]!, newArrow.current!, held);
    else carryBar(press, bar.dataset["bar"]!, part === "start" || part === "end" ? part : "move", held);
  };
  const clicked = (event: MouseEvent) => {
    const bar = (event.target as Element).closest<HTMLElement>("[data-bar]");
    if (bar && !(event.target as Element).closest("[data-part=arrow]")) doings.open(bar.dataset["bar"]!);
  };
  const asked = (event: MouseEvent) => {
    const bar = (event.target as Element).closest<HTMLElement>("[data-bar]");
    if (!bar) return;
    event.preventDefault();
    doings.menu(bar.dataset["bar"]!, bar);
  };
  const taken = (press: PointerEvent<HTMLElement>, gid: Gid, name: string) => {
    if (press.button !== 0 || press.pointerType === "touch" || (press.target as Element).closest("[aria-haspopup]")) return;
    const under = (x: number, y: number) => dayUnder(scroller.current!, side, chart, x, y);
    carryTask(press, gid, name, { ghost: style.carried! }, under, (day) => doings.move(gid, { start: day, end: day }), scroller.current!);
  };
  const sizes = { "--side": `${side}px`, "--long": `${widthOf(axis)}px`, "--row": `${ROW}px`, "--lane": `${LANE}px` } as CSSProperties;
  return (
    <ChartContext value={chart}>
      <div className={style.frame}>
        <div className={style.beside}>
          <div
            ref={scroller}
            role="group"
            aria-label={t`Timeline`}
            className={style.chart}
            style={sizes}
            data-chart={chart.project}
            onPointerDown={pressed}
            onClick={clicked}
            onContextMenu={asked}
            onKeyDown={strokes.struck}
            onFocus={strokes.focused}
            onBlur={strokes.left}
          >
            <div className={style.top} aria-hidden="true">
              <div className={style.corner}><span><Trans>Task</Trans></span><span className={style.days}>{side > 240 && <Trans>Days</Trans>}</span></div>
              <div className={style.axis}><AxisHead axis={axis} from={scrolling.from} to={scrolling.to} today={chart.today} /></div>
            </div>
            <div className={style.canvas} style={{ blockSize: starts[lines.length] }}>
              <div role="presentation" className={style.ground} style={shade(chart)} />
              <div role="presentation" className={style.layer}>
                <i className={style.today} style={{ "--at": `${xOf(axis, chart.today) + axis.day / 2}px` } as CSSProperties} />
                <Arrows shown={shown} middleOf={middleOf} version={version} line={newArrow} />
              </div>
              <div role="group" aria-label={t`Bars`} className={style.through}>{drawn.map((one) => <LineTrack key={one.key} {...one.shown} {...(one.shown.line.type === "lane" ? { from: scrolling.from, to: scrolling.to } : ALL)} />)}</div>
              <div role={heads.length ? "treegrid" : undefined} aria-label={heads.length ? t`Tasks` : undefined} aria-rowcount={heads.length ? lines.length : undefined} aria-readonly={heads.length && !mayEdit ? true : undefined} className={style.side}>
                {heads.map((one) => <LineHead key={one.key} index={one.at} {...one.shown} />)}
              </div>
            </div>
          </div>
          {hint}
          {tray && <Unscheduled gids={tray} onPress={taken} onClose={onCloseTray} />}
        </div>
        <Foot {...foot} chart={chart} onToday={() => scrolling.goTo(chart.today)} />
      </div>
    </ChartContext>
  );
}

/** The columns of days off, painted once for all: one tile is a week. */
function shade({ axis, days }: Chart): CSSProperties {
  const off = daysOff(axis, days);
  if (!off.length) return {};
  const stops = off.flatMap(([from, to]) => [`transparent ${from * axis.day}px`, `var(--off) ${from * axis.day}px`, `var(--off) ${to * axis.day}px`, `transparent ${to * axis.day}px`]);
  const way = document.documentElement.dir === "rtl" ? "to left" : "to right";
  return { backgroundImage: `linear-gradient(${way}, ${stops.join(", ")})`, backgroundSize: `${7 * axis.day}px 100%`, backgroundPosition: way === "to left" ? "100% 0" : "0 0" };
}
