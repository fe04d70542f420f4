// Bars in the hand: moved, drawn longer, joined by arrows.  While they are held only what they touch is drawn anew.
import { plural, t } from "@lingui/core/macro";
import type { PointerEvent as Press } from "react";
import type { Gid } from "@/store/types";
import { follow, type Point } from "@/ui/dragging";
import { widthOf } from "./axis";
import type { Chart } from "./chart";
import { shortDay, spanOf } from "./dates";
import { type Span, followers } from "./shifting";

const EDGE = 48;

export type Part = "move" | "start" | "end";
export const isRtl = (): boolean => document.documentElement.dir === "rtl";
/** How far a chart is scrolled along its axis, whichever way that runs. */
export const offsetOf = (scroller: HTMLElement): number => Math.abs(scroller.scrollLeft);
export const scrollAxis = (scroller: HTMLElement, to: number): void => scroller.scrollTo({ left: isRtl() ? -to : to });

/** A span, moved or drawn longer by so many days. */
export function reached(span: Span, part: Part, by: number): Span {
  if (part === "start") return { start: Math.min(span.start + by, span.end), end: span.end };
  if (part === "end") return { start: span.start, end: Math.max(span.end + by, span.start) };
  return { start: span.start + by, end: span.end + by };
}

/** Show where a task and what follows it would stand; answers with those that follow. */
export function previewed(chart: Chart, gid: Gid, to: Span, isAlone = false): Map<Gid, Span> {
  const along = followers(chart.chain, gid, to, isAlone || chart.store.get("task", gid)?.completed ? "off" : chart.rule, chart.days);
  chart.preview.show(new Map([[gid, to], ...along]));
  return along;
}

/** What a move would mean: `+2 days. 3 tasks follow, the last of them to 3 Nov.` */
export function consequence(chart: Chart, gid: Gid, to: Span, along: ReadonlyMap<Gid, Span>): string {
  const was = spanOf(chart.store.get("task", gid));
  const by = was ? (to.end - was.end || to.start - was.start) : 0;
  const sign = by > 0 ? "+" : "−", days = plural(Math.abs(by), { one: "# day", other: "# days" });
  const last = [...along].reduce<[Gid, Span] | null>((latest, one) => (latest && latest[1].end >= one[1].end ? latest : one), null);
  if (!last) return by ? `${sign}${days}` : "";
  const name = chart.store.get("task", last[0])?.name ?? "", day = shortDay(last[1].end);
  return by ? t`${sign}${days}. ${name} moves to ${day}.` : t`${name} moves to ${day}.`;
}

interface Held {
  chart: Chart;
  scroller: HTMLElement;
  looks: { tip: string };
  onEnd: () => void;
}

/** Carry a bar by its middle or one of its ends until it is let go; Escape puts it back, Alt takes it alone. */
export function carryBar(press: Press<HTMLElement>, gid: Gid, part: Part, { chart, scroller, looks, onEnd }: Held): void {
  const from = spanOf(chart.store.get("task", gid));
  if (!from) return;
  const tip = document.createElement("div");
  tip.className = looks.tip;
  const begun = { x: press.clientX, offset: offsetOf(scroller) };
  let to = from, isAlone = press.altKey;
  const show = ({ x, y, alt }: Point & { alt: boolean }) => {
    isAlone = alt;
    const px = (isRtl() ? -1 : 1) * (x - begun.x) + offsetOf(scroller) - begun.offset;
    to = reached(from, part, Math.round(px / chart.axis.day));
    const along = previewed(chart, gid, to, isAlone);
    const days = to.start === to.end ? shortDay(to.end) : `${shortDay(to.start)} – ${shortDay(to.end)}`;
    const bold = document.createElement("b");
    bold.textContent = days;
    tip.replaceChildren(bold, consequence(chart, gid, to, along));
    tip.style.translate = `${Math.min(x + 14, innerWidth - 320)}px ${y - 52}px`;
  };
  hold(press, scroller, {
    begin: () => document.body.append(tip),
    show,
    end: (isDropped) => {
      tip.remove();
      chart.preview.clear();
      if (isDropped && (to.start !== from.start || to.end !== from.end)) chart.doings.move(gid, to, isAlone);
      onEnd();
    },
  });
}

/** A task without dates, onto the axis. */
export function carryTask(press: Press<HTMLElement>, gid: Gid, label: string, looks: { ghost: string }, dayUnder: (x: number, y: number) => number | null, onDrop: (day: number) => void, scroller: HTMLElement): void {
  const ghost = document.createElement("div");
  ghost.className = looks.ghost;
  ghost.dataset["gid"] = gid;
  let day: number | null = null;
  hold(press, scroller, {
    isOutside: true,
    begin: () => document.body.append(ghost),
    show: ({ x, y }) => {
      day = dayUnder(x, y);
      ghost.textContent = day === null ? label : `${label} · ${shortDay(day)}`;
      ghost.style.translate = `${x + 10}px ${y + 8}px`;
    },
    end: (isDropped) => {
      ghost.remove();
      if (isDropped && day !== null) onDrop(day);
    },
  });
}

/** From the end of a bar to another one: that waits for it from now on. */
export function carryArrow(press: Press<HTMLElement>, gid: Gid, line: SVGPathElement, { chart, scroller, onEnd }: Held): void {
  const canvas = line.ownerSVGElement!;
  const at = (x: number, y: number) => {
    const box = canvas.getBoundingClientRect();
    return { x: isRtl() ? box.right - x : x - box.left, y: y - box.top };
  };
  const start = at(press.clientX, press.clientY);
  let target: HTMLElement | null = null;
  const aim = (next: HTMLElement | null) => {
    if (next === target) return;
    delete target?.dataset["aimed"];
    target = next;
    if (target) target.dataset["aimed"] = "";
  };
  hold(press, scroller, {
    show: ({ x, y }) => {
      const end = at(x, y);
      line.setAttribute("d", `M${start.x} ${start.y}L${end.x} ${end.y}`);
      const under = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-bar]") ?? null;
      aim(under?.dataset["bar"] === gid ? null : under);
    },
    end: (isDropped) => {
      line.setAttribute("d", "");
      const found = target?.dataset["bar"];
      aim(null);
      if (isDropped && found) chart.doings.link(found, gid);
      onEnd();
    },
  });
}

interface Holding {
  /** It comes from beside the chart: on its way in nothing moves along. */
  isOutside?: boolean;
  begin?: () => void;
  show: (at: Point & { alt: boolean }) => void;
  end: (isDropped: boolean) => void;
}

/** From a press until the release, along with what scrolls at the edges: only where it came in, and not from far beside. */
function hold(press: Press<HTMLElement>, scroller: HTMLElement, { isOutside = false, begin = () => undefined, show, end }: Holding): void {
  const scrolls: { current: HTMLElement | null } = { current: null };
  let hasEntered = !isOutside;
  follow(press, {
    scroller: scrolls,
    begin,
    follow: (at) => {
      hasEntered ||= isWithin(scroller, at);
      scrolls.current = hasEntered && isBeside(scroller, at) ? scroller : null;
      show(at);
    },
    end,
  });
}

function isWithin(scroller: HTMLElement, { x, y }: Point): boolean {
  const box = scroller.getBoundingClientRect();
  return x > box.left + EDGE && x < box.right - EDGE && y > box.top + EDGE && y < box.bottom - EDGE;
}

function isBeside(scroller: HTMLElement, { x }: Point): boolean {
  const box = scroller.getBoundingClientRect();
  return x >= box.left - EDGE && x <= box.right + EDGE;
}

/** The day under a point of the screen; null beside the axis. */
export function dayUnder(scroller: HTMLElement, side: number, { axis }: Pick<Chart, "axis">, x: number, y: number): number | null {
  const box = scroller.getBoundingClientRect();
  const along = isRtl() ? box.right - x : x - box.left;
  if (y < box.top || y > box.bottom || along < side || along > box.width) return null;
  const at = along - side + offsetOf(scroller);
  return at < widthOf(axis) ? Math.floor(at / axis.day) + axis.from : null;
}
