import { useCallback, useEffect, useRef, useState, type PointerEvent as Press, type RefObject } from "react";
import type { Gid } from "@/store/types";
import { FAR, LONG, scrolled, swallowClick } from "@/ui/dragging";
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
    const isTouch = press.pointerType === "touch", chip = press.currentTarget;
    if (press.button !== 0) return;
    press.stopPropagation();
    end.current?.();
    const at = { x: press.clientX, y: press.clientY }, from = { ...at };
    const under = placeAt(at.x, at.y);
    // A bar is held by one of its days, a task among the hours by a place below its begin.
    const days = grip === "whole" && span && under ? under.day - span.from : 0;
    const below = span && isTimed(span) ? at.y - chip.getBoundingClientRect().top : 0;
    let now: Drag | null = null, frame = 0;
    const gone = new AbortController(), heard = { signal: gone.signal };

    const follow = () => {
      const found = targetAt(at.x, at.y, below);
      if (found === undefined) return;
      const target = found && { ...found, day: found.day - days };
      if (now?.target === target || (now?.target && target && now.target.day === target.day && now.target.time === target.time)) return;
      setDrag((now = { gid, grip, target }));
    };
    const roll = () => {
      if (scroller.current && scrolled(scroller.current, at)) follow();
      frame = requestAnimationFrame(roll);
    };
    const begin = () => {
      now = { gid, grip, target: span && { day: grip === "due" ? span.to : span.from, time: null } };
      document.documentElement.dataset["dragging"] = grip === "whole" ? "" : "edge";
      setDrag(now);
      follow();
      frame = requestAnimationFrame(roll);
    };
    const stop = (isDropped: boolean) => {
      gone.abort();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      delete document.documentElement.dataset["dragging"];
      end.current = null;
      if (!now) return;
      setDrag(null);
      swallowClick();
      if (isDropped) latest.current(now);
    };
    const timer = isTouch ? setTimeout(begin, LONG) : undefined;
    end.current = () => stop(false);
    const isFar = () => Math.hypot(at.x - from.x, at.y - from.y) > FAR;

    addEventListener("pointermove", (event) => {
      if (event.pointerId !== press.pointerId) return;
      at.x = event.clientX;
      at.y = event.clientY;
      if (now) follow();
      else if (isFar() && isTouch) stop(false);
      else if (isFar()) begin();
    }, heard);
    addEventListener("pointerup", (event) => event.pointerId === press.pointerId && stop(true), heard);
    addEventListener("pointercancel", (event) => event.pointerId === press.pointerId && stop(false), heard);
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      stop(false);
    }, { ...heard, capture: true });
    chip.addEventListener("touchmove", (event) => now && event.preventDefault(), { ...heard, passive: false });
    addEventListener("contextmenu", (event) => isTouch && event.preventDefault(), heard);
    addEventListener("selectstart", (event) => event.preventDefault(), heard);
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
