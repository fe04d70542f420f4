import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { dateOf, dayNumber } from "@/locales/formats";
import type { Gid } from "@/store/types";
import type { Surface } from "./around";
import { spanOf, stepped, weekStart } from "./days";
import { delayed, shifted, stretched } from "./shifting";

type Given = Pick<Surface, "store" | "settings" | "go" | "put" | "expect" | "mayEdit"> & {
  root: RefObject<HTMLElement | null>;
  /** Where the focus goes once the days it was sent to are drawn. */
  await: (day: number) => void;
};

const HALF_HOUR = 30;
const WAYS: Record<string, [days: number, within: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * One stop of Tab for the whole calendar; arrows go from day to day and through what lies on one.  With Alt they take the
 * task along, with Alt and Shift its end.  Whatever can be reached has `data-on`, its day.
 */
export function useKeys({ store, settings, go, put, expect, mayEdit, root, await: awaited }: Given) {
  const [active, setActive] = useState<string | null>(null);

  const focused = (event: FocusEvent) => {
    const stop = (event.target as Element).closest<HTMLElement>("[data-stop]");
    if (stop?.dataset["stop"]) setActive(stop.dataset["stop"]);
  };

  const struck = (event: KeyboardEvent) => {
    const stop = (event.target as Element).closest<HTMLElement>("[data-stop]");
    if (!stop || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (!(event.altKey ? taken(event, stop) : event.shiftKey ? false : reached(event, stop))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The task goes along; answers whether it was meant. */
  function taken(event: KeyboardEvent, stop: HTMLElement): boolean {
    const gid: Gid | undefined = stop.closest<HTMLElement>("[data-chip]")?.dataset["chip"], task = store.get("task", gid), way = WAYS[event.key];
    if (!gid || !task || !way || !mayEdit) return false;
    const [across, down] = way, days = turned(across) + 7 * down, span = spanOf(task);
    if (event.shiftKey) {
      if (span && across) put(gid, stretched(task, "due", span.to + days));
    } else if (settings.mode === "week" && down && "timed" in stop.dataset) put(gid, delayed(task, down * HALF_HOUR));
    else put(gid, shifted(task, days));
    expect(gid);
    return true;
  }

  function reached({ key }: KeyboardEvent, stop: HTMLElement): boolean {
    const day = Number(stop.dataset["on"]), there = stopsOn(day), at = there.indexOf(stop), way = WAYS[key];
    const focus = (to: number, which: (stops: HTMLElement[]) => HTMLElement | undefined) => {
      const found = which(stopsOn(to));
      if (found) found.focus();
      else if (settings.hasWeekends) {
        awaited(to);
        go(dateOf(to));
      }
    };
    if (way) {
      const [across, down] = way;
      if (down) {
        const next = there[at + down];
        if (next) next.focus();
        else focus(day + 7 * down, (stops) => (down > 0 ? stops[0] : stops.at(-1)));
      } else focus(beside(day, turned(across)), (stops) => stops[Math.min(at, stops.length - 1)]);
      return true;
    }
    if (key === "Home" || key === "End") {
      const shown = [...new Set(all().map((one) => Number(one.dataset["on"])))].filter((one) => weekStart(one) === weekStart(day)).toSorted((a, b) => a - b);
      focus((key === "Home" ? shown[0] : shown.at(-1)) ?? day, (stops) => stops[0]);
      return true;
    }
    if (key === "PageUp" || key === "PageDown") {
      const to = stepped(dateOf(day), settings.mode, key === "PageUp" ? -1 : 1);
      awaited(dayNumber(to));
      go(to);
      return true;
    }
    return false;
  }

  /** The next day that is drawn; beyond the ends the next at all. */
  function beside(day: number, step: number): number {
    const shown = new Set(all().map((one) => Number(one.dataset["on"])));
    for (let to = day + step, n = 0; n < 3; to += step, n++) if (shown.has(to)) return to;
    return day + step;
  }

  const all = () => [...(root.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
  const stopsOn = (day: number) => all().filter((one) => Number(one.dataset["on"]) === day);
  return { struck, focused, active };
}

/** Where one reads from right to left, left is later. */
const turned = (days: number): number => (document.documentElement.dir === "rtl" ? -days : days);
