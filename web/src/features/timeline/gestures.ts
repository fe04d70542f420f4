// Bars in the hand: moved, drawn longer, joined by arrows.  While they are held only what they touch is drawn anew.
import { plural, t } from "@lingui/core/macro";
import type { Gid } from "@/store/types";
import { widthOf } from "./axis";
import type { Chart } from "./chart";
import { shortDay, spanOf } from "./dates";
import { type Span, followers } from "./shifting";

const FAR = 4;
const EDGE = 48;
const FASTEST = 18;

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
export function carryBar(press: PointerEvent, gid: Gid, part: Part, { chart, scroller, looks, onEnd }: Held): void {
  const from = spanOf(chart.store.get("task", gid));
  if (!from) return;
  const tip = document.createElement("div");
  tip.className = looks.tip;
  const begun = { x: press.clientX, offset: offsetOf(scroller) };
  let to = from, isAlone = press.altKey;
  const show = (x: number, y: number) => {
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
    move: (event) => {
      if (event instanceof MouseEvent) isAlone = event.altKey;
    },
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
export function carryTask(press: PointerEvent, gid: Gid, label: string, looks: { ghost: string }, dayUnder: (x: number, y: number) => number | null, onDrop: (day: number) => void, scroller: HTMLElement): void {
  const ghost = document.createElement("div");
  ghost.className = looks.ghost;
  ghost.dataset["gid"] = gid;
  let day: number | null = null;
  hold(press, scroller, {
    begin: () => document.body.append(ghost),
    move: () => undefined,
    show: (x, y) => {
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
export function carryArrow(press: PointerEvent, gid: Gid, line: SVGPathElement, { chart, scroller, onEnd }: Held): void {
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
    begin: () => undefined,
    move: () => undefined,
    show: (x, y) => {
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
  begin: () => void;
  move: (event: Event) => void;
  show: (x: number, y: number) => void;
  end: (isDropped: boolean) => void;
}

/** From a press until the release: shown anew once a frame, along with what scrolls at the edges. */
function hold(press: PointerEvent, scroller: HTMLElement, { begin, move, show, end }: Holding): void {
  const at = { x: press.clientX, y: press.clientY };
  const gone = new AbortController(), heard = { signal: gone.signal };
  let isHeld = false, frame = 0, isStale = false;
  const tick = () => {
    if (scrolled(scroller, at) || isStale) show(at.x, at.y);
    isStale = false;
    frame = requestAnimationFrame(tick);
  };
  const stop = (isDropped: boolean) => {
    gone.abort();
    cancelAnimationFrame(frame);
    delete document.documentElement.dataset["dragging"];
    if (!isHeld) return;
    if (isStale && isDropped) show(at.x, at.y);
    swallowClick();
    end(isDropped);
  };
  addEventListener("pointermove", (event) => {
    if (event.pointerId !== press.pointerId) return;
    if (!isHeld && Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < FAR) return;
    Object.assign(at, { x: event.clientX, y: event.clientY });
    move(event);
    isStale = true;
    if (isHeld) return;
    isHeld = true;
    document.documentElement.dataset["dragging"] = "";
    begin();
    tick();
  }, heard);
  addEventListener("pointerup", (event) => event.pointerId === press.pointerId && stop(true), heard);
  addEventListener("pointercancel", (event) => event.pointerId === press.pointerId && stop(false), heard);
  addEventListener("selectstart", (event) => event.preventDefault(), heard);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      stop(false);
    }
  }, { ...heard, capture: true });
}

/** Near an edge of what is shown the chart moves along, the faster the nearer. */
function scrolled(scroller: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const box = scroller.getBoundingClientRect(), { scrollLeft, scrollTop } = scroller;
  if (x < box.left - EDGE || x > box.right + EDGE) return false;
  scroller.scrollBy(speed(x, box.left, box.right), speed(y, box.top, box.bottom));
  return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop;
}

function speed(at: number, low: number, high: number): number {
  if (at < low + EDGE) return -Math.ceil(((low + EDGE - Math.max(at, low)) / EDGE) * FASTEST);
  return at > high - EDGE ? Math.ceil(((Math.min(at, high) - high + EDGE) / EDGE) * FASTEST) : 0;
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 0);
}

/** The day under a point of the screen; null beside the axis. */
export function dayUnder(scroller: HTMLElement, side: number, { axis }: Pick<Chart, "axis">, x: number, y: number): number | null {
  const box = scroller.getBoundingClientRect();
  const along = isRtl() ? box.right - x : x - box.left;
  if (y < box.top || y > box.bottom || along < side || along > box.width) return null;
  const at = along - side + offsetOf(scroller);
  return at < widthOf(axis) ? Math.floor(at / axis.day) + axis.from : null;
}
