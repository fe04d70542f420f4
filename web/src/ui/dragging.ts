// What all that is dragged has in common.
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
