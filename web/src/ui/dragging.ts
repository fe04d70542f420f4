// What all that is dragged has in common.
import type { PointerEvent as Press, RefObject } from "react";
const EDGE = 56;
const FASTEST = 18;
/** So far one moves before it is a drag; so long a finger rests. */
export const FAR = 5;
export const LONG = 280;

/** Near an edge what lies below the pointer moves along, the faster the nearer; answers whether it did. */
export function scrolled(scroller: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const box = scroller.getBoundingClientRect(), { scrollLeft, scrollTop } = scroller;
  scroller.scrollBy(speed(x, box.left, box.right), speed(y, box.top, box.bottom));
  return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop;
}

function speed(at: number, low: number, high: number): number {
  if (at < low + EDGE) return -Math.ceil(((low + EDGE - Math.max(at, low)) / EDGE) * FASTEST);
  return at > high - EDGE ? Math.ceil(((Math.min(at, high) - high + EDGE) / EDGE) * FASTEST) : 0;
}

/** The click that ends a drag opens nothing. */
export function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 0);
}

export interface Point {
  x: number;
  y: number;
}

/** Where a press is by now, and whether Alt is held with it. */
interface Held extends Point {
  alt: boolean;
}

interface Gesture {
  scroller: RefObject<HTMLElement | null>;
  /** How it is marked on the page while it lasts. */
  mark?: string;
  begin: () => void;
  follow: (at: Held) => void;
  /** It began and is over: let go, or given up. */
  end: (isDropped: boolean) => void;
}

/** Follow a press until it is let go: a dragging begins far from where it came down, with a finger once that was held long.  Answers what gives it up. */
export function follow(press: Press<HTMLElement>, { scroller, mark = "", ...gesture }: Gesture): () => void {
  const isTouch = press.pointerType === "touch", held = press.currentTarget;
  const at = { x: press.clientX, y: press.clientY, alt: press.altKey }, from = { ...at };
  const gone = new AbortController(), heard = { signal: gone.signal };
  let isBegun = false, isShown = false, frame = 0;

  const show = () => {
    isShown = true;
    gesture.follow(at);
  };
  const roll = () => {
    if (scroller.current && scrolled(scroller.current, at)) show();
    frame = requestAnimationFrame(roll);
  };
  const begin = () => {
    isBegun = true;
    document.documentElement.dataset["dragging"] = mark;
    gesture.begin();
    frame = requestAnimationFrame(() => { show(); roll(); });
  };
  const timer = isTouch ? setTimeout(begin, LONG) : undefined;
  const stop = (isDropped: boolean) => {
    if (gone.signal.aborted) return;
    gone.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    delete document.documentElement.dataset["dragging"];
    if (!isBegun) return;
    swallowClick();
    if (isDropped && !isShown) show();
    gesture.end(isDropped);
  };
  const isFar = () => Math.hypot(at.x - from.x, at.y - from.y) > FAR;

  addEventListener("pointermove", (event) => {
    if (event.pointerId !== press.pointerId) return;
    Object.assign(at, { x: event.clientX, y: event.clientY, alt: event.altKey });
    if (isBegun) show();
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
  // A finger that holds something neither scrolls nor selects; the element hears of it even when it has left the page.
  held.addEventListener("touchmove", (event) => isBegun && event.preventDefault(), { ...heard, passive: false });
  addEventListener("contextmenu", (event) => isTouch && event.preventDefault(), heard);
  addEventListener("selectstart", (event) => event.preventDefault(), heard);
  return () => stop(false);
}
