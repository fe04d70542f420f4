// Which rows of a long list are drawn.  Heights are fixed by the kind of row, so places are sums.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { sightOf } from "./sight";

/** Rows drawn beyond either edge. */
const OVER = 8;
/** The window moves by so many rows at once. */
const STEP = 8;

/** Where each row begins; the last number is the height of all. */
export function placed(heights: Iterable<number>, count: number): Float64Array {
  const starts = new Float64Array(count + 1);
  let at = 0, sum = 0;
  for (const height of heights) {
    starts[at++] = sum;
    sum += height;
  }
  starts[count] = sum;
  return starts;
}

/** The row at a height; the first or the last one beyond the ends. */
export function rowAt(starts: Float64Array, height: number): number {
  let low = 0, high = starts.length - 2;
  if (high < 0) return 0;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Range {
  first: number;
  /** Not drawn any more. */
  last: number;
}

/** The rows to draw so that `from`…`to` (pixels) are filled, in steps. */
export function windowOf(starts: Float64Array, from: number, to: number): Range {
  const count = starts.length - 1;
  const first = Math.max(0, Math.floor((rowAt(starts, from) - OVER) / STEP) * STEP);
  const last = Math.min(count, Math.ceil((rowAt(starts, to) + 1 + OVER) / STEP) * STEP);
  return { first, last };
}

/** Follows the scrolling of an element; draws at once only where a gap would show. */
export function useWindow(scroller: RefObject<HTMLElement | null>, starts: Float64Array): Range {
  const [range, setRange] = useState<Range>(() => windowOf(starts, 0, globalThis.innerHeight ?? 800));
  const drawn = useRef(range);
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const from = element.scrollTop, to = from + element.clientHeight;
    const wanted = windowOf(starts, from, to), now = drawn.current;
    if (wanted.first === now.first && wanted.last === now.last) return;
    const isCovered = now.first <= rowAt(starts, from) && now.last > rowAt(starts, to);
    drawn.current = wanted;
    if (isCovered) setRange(wanted);
    else flushSync(() => setRange(wanted));
  }, [scroller, starts]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const wanted = windowOf(starts, element.scrollTop, element.scrollTop + element.clientHeight);
    drawn.current = wanted;
    // oxlint-disable-next-line react/set-state-in-effect -- what is drawn follows where the element stands
    setRange((now) => (now.first === wanted.first && now.last === wanted.last ? now : wanted));
  }, [scroller, starts]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    sightOf(element); // it hears of the scrolling first
    const sizes = new ResizeObserver(() => requestAnimationFrame(measure));
    sizes.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller, measure]);
  return { first: Math.min(range.first, Math.max(0, starts.length - 2)), last: Math.min(range.last, starts.length - 1) };
}
