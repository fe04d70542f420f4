// The chart by keys: from bar to bar, and with the bar through time.
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { t } from "@lingui/core/macro";
import type { Gid } from "@/store/types";
import type { Chart } from "./chart";
import { spanOf, spanWords } from "./dates";
import { consequence, isRtl, previewed, reached } from "./gestures";
import type { Line } from "./lines";
import type { Scrolling } from "./scrolling";
import type { Span } from "./shifting";

/** So long after the last stroke a bar is let go. */
const PAUSE = 700;
const PAGE = 10;

interface Given {
  chart: Chart;
  scroller: RefObject<HTMLDivElement | null>;
  lines: readonly Line[];
  lineOf: ReadonlyMap<Gid, number>;
  scrolling: Scrolling;
  /** Bring a line into view. */
  show: (index: number) => void;
}

/** One bar is reached by Tab; up and down lead to others, left and right move it by a day. */
export function useStrokes({ chart, scroller, lines, lineOf, scrolling, show }: Given) {
  const [chosen, setChosen] = useState<Gid | null>(null);
  const wanted = useRef<{ gid: Gid; isBar: boolean } | null>(null);
  const nudge = useRef<{ gid: Gid; to: Span; timer: ReturnType<typeof setTimeout> } | null>(null);
  const active = chosen && lineOf.has(chosen) ? chosen : firstOf(lines);

  // Where the focus is to go, once it is drawn.
  useEffect(() => {
    const want = wanted.current;
    if (!want || !scroller.current) return;
    const element = find(scroller.current, want.gid, want.isBar) ?? find(scroller.current, want.gid, !want.isBar);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: !want.isBar });
  });

  const letGo = (isKept: boolean) => {
    const now = nudge.current;
    if (!now) return;
    clearTimeout(now.timer);
    nudge.current = null;
    chart.preview.clear();
    if (isKept) chart.doings.move(now.gid, now.to);
  };
  const latest = useRef(letGo);
  useEffect(() => {
    latest.current = letGo;
  });
  useEffect(() => () => latest.current(true), []);

  const move = (gid: Gid, part: "move" | "start" | "end", by: number) => {
    const task = chart.store.get("task", gid), from = nudge.current?.gid === gid ? nudge.current.to : spanOf(task);
    if (!task || !from || !chart.mayEdit || (part !== "move" && task.resource_subtype === "milestone")) return;
    if (nudge.current && nudge.current.gid !== gid) letGo(true);
    if (nudge.current) clearTimeout(nudge.current.timer);
    const to = reached(from, part, by), along = previewed(chart, gid, to);
    nudge.current = { gid, to, timer: setTimeout(() => latest.current(true), PAUSE) };
    const days = spanWords(to), then = consequence(chart, gid, to, along);
    chart.doings.say(`${task.name}: ${days}. ${then}`);
  };

  const go = (gid: Gid, isBar: boolean) => {
    letGo(true);
    wanted.current = { gid, isBar };
    setChosen(gid);
    const at = lineOf.get(gid);
    if (at !== undefined) show(at);
  };

  const step = (gid: Gid, by: number, isBar: boolean) => {
    const all = lines.flatMap((line) => (line.type === "task" ? [line.gid] : line.type === "lane" ? line.gids : []));
    const some = isBar ? all.filter((one) => one === gid || spanOf(chart.store.get("task", one))) : all;
    const next = some[Math.max(0, Math.min(some.length - 1, some.indexOf(gid) + by))];
    if (next && next !== gid) go(next, isBar);
  };

  const struck = (event: KeyboardEvent) => {
    const bar = (event.target as Element).closest<HTMLElement>("[data-bar]"), title = (event.target as Element).closest<HTMLElement>("[data-title]");
    if (event.nativeEvent.isComposing || event.metaKey || (event.target as Element).matches("input, textarea")) return;
    const gid = bar?.dataset["bar"] ?? title?.dataset["title"];
    const act = gid ? (onTask(event, gid, bar !== null) ?? onChart(event.key)) : onChart(event.key);
    if (!act || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  function onTask(event: KeyboardEvent, gid: Gid, isBar: boolean): (() => void) | null {
    const way = wayOf(event.key), target = event.target as HTMLElement;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") return () => step(gid, event.key === "ArrowDown" ? 1 : -1, isBar);
    if (event.key === "PageDown" || event.key === "PageUp") return () => step(gid, event.key === "PageDown" ? PAGE : -PAGE, isBar);
    if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) return () => chart.doings.menu(gid, target);
    if (isBar && way) return () => move(gid, event.altKey ? "start" : event.shiftKey ? "end" : "move", way);
    if (isBar && event.key === "Enter") return () => (nudge.current ? letGo(true) : chart.doings.open(gid));
    if (isBar && event.key === "Escape" && nudge.current) return () => letGo(false);
    const line = lines[lineOf.get(gid) ?? -1];
    if (!isBar && way && line?.type === "task" && line.hasSubtasks) return () => chart.doings.expand(gid, way > 0);
    return null;
  }

  function onChart(key: string): (() => void) | null {
    if (key === "+" || key === "=") return () => scrolling.zoom(1);
    if (key === "-") return () => scrolling.zoom(-1);
    if (key === "Home") return () => scrolling.goTo(chart.today);
    return null;
  }

  const focused = (event: FocusEvent) => {
    const gid = taskAt(event.target);
    if (gid && gid !== active) setChosen(gid);
    if (nudge.current && nudge.current.gid !== gid) letGo(true);
  };
  const left = (event: FocusEvent) => {
    if (nudge.current && !(event.relatedTarget && taskAt(event.relatedTarget) === nudge.current.gid)) letGo(true);
  };
  return { active, struck, focused, left, go };
}

const taskAt = (target: EventTarget): Gid | undefined => {
  const element = (target as Element).closest<HTMLElement>("[data-bar], [data-title]");
  return element?.dataset["bar"] ?? element?.dataset["title"];
};

const find = (within: HTMLElement, gid: Gid, isBar: boolean) => within.querySelector<HTMLElement>(isBar ? `[data-bar="${gid}"]` : `[data-title="${gid}"]`);

function firstOf(lines: readonly Line[]): Gid | null {
  for (const line of lines) {
    if (line.type === "task") return line.gid;
    if (line.type === "lane" && line.gids[0]) return line.gids[0];
  }
  return null;
}

/** On in time, or back. */
function wayOf(key: string): 1 | -1 | null {
  if (key === "ArrowRight") return isRtl() ? -1 : 1;
  return key === "ArrowLeft" ? (isRtl() ? 1 : -1) : null;
}

/** What is said of a move that was made. */
export const movedWords = (name: string, to: Span): string => {
  const days = spanWords(to);
  return t`${name} moved to ${days}`;
};
