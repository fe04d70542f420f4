// What is seen of a list, board or chart that scrolls, and what of it waits until it stands still.
import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/** Milliseconds without scrolling, then what came meanwhile gets what only a hand at rest can use; so many in a frame. */
const STILL = 120;
const AT_ONCE = 12;

export type Draw = { isUrgent: boolean; draw: () => void };

/** What is seen of what scrolls, read once for all that follows it: each reading may cost a layout. */
export class Sight {
  top: number;
  height: number;
  isDown = true;
  /** It scrolls, or did so a moment ago. */
  isMoving = false;
  readonly followers = new Set<() => Draw | null>();
  private readonly waiting = new Set<() => void>();
  private timer = 0;

  constructor(element: HTMLElement) {
    this.top = element.scrollTop;
    this.height = element.clientHeight;
    element.addEventListener("scroll", () => {
      const { scrollTop } = element;
      this.isDown = scrollTop >= this.top;
      this.top = scrollTop;
      this.isMoving = true;
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.rest(), STILL);
      this.tell();
    }, { passive: true });
    new ResizeObserver(() => {
      this.height = element.clientHeight;
      requestAnimationFrame(() => this.tell());
    }).observe(element);
  }

  /** Told once it stands still; a few in each frame, so that none is late. */
  whenStill(work: () => void): () => void {
    this.waiting.add(work);
    if (!this.isMoving) this.rest();
    return () => void this.waiting.delete(work);
  }

  private rest(): void {
    this.isMoving = false;
    const some = () => {
      if (this.isMoving) return;
      const now = [...this.waiting].slice(0, AT_ONCE);
      for (const work of now) this.waiting.delete(work);
      for (const work of now) work();
      if (this.waiting.size) requestAnimationFrame(some);
    };
    some();
  }

  /** All at once, and before the next frame where a gap would show. */
  private tell(): void {
    const draws = [...this.followers].map((follow) => follow()).filter((one) => one !== null);
    const all = () => draws.forEach(({ draw }) => draw());
    if (draws.some(({ isUrgent }) => isUrgent)) flushSync(all);
    else all();
  }
}

const sights = new WeakMap<HTMLElement, Sight>();

/** The one of an element. */
export function sightOf(element: HTMLElement): Sight {
  const found = sights.get(element) ?? new Sight(element);
  sights.set(element, found);
  return found;
}

/** Whether what begins while it scrolls may be whole by now; it stays so. */
export function useWhole(scroller: RefObject<HTMLElement | null>): boolean {
  const [isWhole, setWhole] = useState(() => !scroller.current || !sightOf(scroller.current).isMoving);
  useEffect(() => (isWhole || !scroller.current ? undefined : sightOf(scroller.current).whenStill(() => setWhole(true))), [isWhole, scroller]);
  return isWhole;
}
