import { useCallback, useEffect, useRef, useState, type PointerEvent as Press, type RefObject } from "react";
import type { Gid } from "@/store/types";
import { follow } from "@/ui/dragging";
import { type Span, isTimed, timeOf } from "./days";
import type { End, Target } from "./shifting";

/** By what one holds a task: all of it, or one of its ends. */
export type Grip = "whole" | End;

export interface Drag {
  gid: Gid;
  grip: Grip;
  /** Where it would be put down. */
  target: Target;
}

const STEP = 15;
const DAY = 24 * 60;

interface Given {
  scroller: RefObject<HTMLElement | null>;
  onDrop: (drag: Drag) => void;
}

/** Tasks go to the day to which one drags them: at once with a mouse, after a long press with a finger. */
export function useDragging({ scroller, onDrop }: Given) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const grab = useCallback((press: Press<HTMLElement>, gid: Gid, grip: Grip, span: Span | null) => {
    if (press.button !== 0) return;
    press.stopPropagation();
    end.current?.();
    const under = placeAt(press.clientX, press.clientY);
    // A bar is held by one of its days, a task among the hours by a place below its begin.
    const days = grip === "whole" && span && under ? under.day - span.from : 0;
    const below = span && isTimed(span) ? press.clientY - press.currentTarget.getBoundingClientRect().top : 0;
    let now: Drag = { gid, grip, target: span && { day: grip === "due" ? span.to : span.from, time: null } };
    end.current = follow(press, {
      scroller,
      mark: grip === "whole" ? "" : "edge",
      begin: () => setDrag(now),
      follow: (at) => {
        const found = targetAt(at.x, at.y, below);
        if (found === undefined) return;
        const target = found && { ...found, day: found.day - days };
        if (now.target === target || (now.target && target && now.target.day === target.day && now.target.time === target.time)) return;
        setDrag((now = { gid, grip, target }));
      },
      end: (isDropped) => {
        setDrag(null);
        if (isDropped) latest.current(now);
      },
    });
  }, [scroller]);
  return { drag, grab };
}

/** What lies below a point: a day, perhaps with its hours, or the tray of what has none (null). */
function targetAt(x: number, y: number, below: number): Target | undefined {
  const place = placeAt(x, y);
  if (!place) return isOverTray(x, y) ? null : undefined;
  if (!place.hours) return { day: place.day, time: null };
  const minutes = ((y - below - place.hours.top) / place.hours.height) * DAY;
  return { day: place.day, time: timeOf(Math.min(DAY - STEP, Math.max(0, Math.round(minutes / STEP) * STEP))) };
}

function placeAt(x: number, y: number): { day: number; hours: DOMRect | null } | null {
  const found = document.elementsFromPoint(x, y).find((element): element is HTMLElement => element instanceof HTMLElement && "day" in element.dataset);
  return found ? { day: Number(found.dataset["day"]), hours: "hours" in found.dataset ? found.getBoundingClientRect() : null } : null;
}

const isOverTray = (x: number, y: number): boolean => document.elementsFromPoint(x, y).some((element) => element instanceof HTMLElement && "tray" in element.dataset);
