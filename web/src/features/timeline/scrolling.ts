// Which days are seen, and which stays where it is when one comes nearer.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { type Axis, ZOOMS, type Zoom, dayAt, xOf } from "./axis";
import { offsetOf, scrollAxis } from "./gestures";

/** A day is held where it is seen, so many pixels from the beginning of the axis. */
interface Held {
  day: number;
  x: number;
}

export interface Scrolling {
  /** The days to draw: those that are seen, and as many on either side. */
  from: number;
  to: number;
  goTo: (day: number) => void;
  /** One step nearer (1) or farther (-1); what is under `x`, else in the middle, stays there. */
  zoom: (step: 1 | -1, x?: number) => void;
}

export function useScrolling(scroller: RefObject<HTMLDivElement | null>, axis: Axis, side: number, first: number, onZoom: (zoom: Zoom) => void): Scrolling {
  const [range, setRange] = useState<readonly [number, number]>([first - 60, first + 200]);
  const held = useRef<Held | null>(null);
  const drawn = useRef<Axis | null>(null);
  const seen = useCallback(() => Math.max(200, (scroller.current?.clientWidth ?? 1200) - side), [scroller, side]);

  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const offset = offsetOf(element), wide = seen();
    held.current = { day: axis.from + (offset + wide / 2) / axis.day, x: wide / 2 };
    const step = Math.max(14, Math.round(wide / axis.day / 2));
    const from = Math.floor(dayAt(axis, offset) / step) * step - step, to = Math.ceil(dayAt(axis, offset + wide) / step) * step + step;
    setRange((now) => (now[0] === from && now[1] === to ? now : [from, to]));
  }, [scroller, axis, seen]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const before = drawn.current;
    drawn.current = axis;
    if (!before) scrollAxis(element, Math.max(0, xOf(axis, first) - seen() * 0.2));
    else if (held.current && (before.from !== axis.from || before.day !== axis.day)) scrollAxis(element, Math.max(0, (held.current.day - axis.from) * axis.day - held.current.x));
    // oxlint-disable-next-line react/set-state-in-effect -- which days are drawn follows where the element stands
    measure();
  }, [scroller, axis, first, seen, measure]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => requestAnimationFrame(measure));
    sizes.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller, measure]);

  const zoom = useCallback((step: 1 | -1, x?: number) => {
    const element = scroller.current, next = ZOOMS[ZOOMS.indexOf(axis.zoom) - step];
    if (!element || !next) return;
    const at = x ?? seen() / 2;
    held.current = { day: axis.from + (offsetOf(element) + at) / axis.day, x: at };
    onZoom(next);
  }, [scroller, axis, seen, onZoom]);
  const goTo = useCallback((day: number) => {
    if (scroller.current) scrollAxis(scroller.current, Math.max(0, xOf(axis, day) - seen() * 0.3));
  }, [scroller, axis, seen]);

  // With Ctrl the wheel brings nearer, as it does on maps; the browser would magnify the page.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let turned = 0;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < 60) return;
      const box = element.getBoundingClientRect(), isRtl = getComputedStyle(element).direction === "rtl";
      zoom(turned < 0 ? 1 : -1, Math.max(0, (isRtl ? box.right - event.clientX : event.clientX - box.left) - side));
      turned = 0;
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [scroller, zoom, side]);

  return { from: range[0], to: range[1], goTo, zoom };
}
