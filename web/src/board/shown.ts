// Which cards of a column are drawn.  Cards are as high as what they say: each is measured once it is
// drawn, and until then as high as the first ones turned out to be on average.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { type Draw, sightOf, type Sight } from "@/grid/sight";
import { placed, rowAt } from "@/grid/window";

const USUAL = 92;
export const GAP = 8;
/** Pixels that are filled beyond either edge, and how far beyond that one draws at once, where it goes. */
const OVER = 240;
const AHEAD = 240;
/** So many tell what is usual. */
const SOME = 6;

interface Range {
  first: number;
  /** Not drawn any more. */
  last: number;
}
const NONE: Range = { first: 0, last: 0 };

/** The items to draw, where each begins, how high all are; `measure` is the ref of each drawn one. */
export function useShown(scroller: RefObject<HTMLElement | null>, margin: number, keys: readonly string[]) {
  const { starts, measure } = useHeights(keys);
  const range = useRange(scroller, margin, starts);
  return { ...range, starts, measure, height: Math.max(0, starts[keys.length]! - GAP) };
}

function useHeights(keys: readonly string[]) {
  const heights = useRef(new Map<string, number>()), usual = useRef(USUAL);
  const [version, setVersion] = useState(0);
  const whole = useMemo(() => {
    function* each() {
      for (const key of keys) yield (heights.current.get(key) ?? usual.current) + GAP;
    }
    return placed(each(), keys.length);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is usual is told by its version
  }, [keys, version]);
  const [moved, setMoved] = useState({ whole, starts: whole });
  const starts = moved.whole === whole ? moved.starts : whole;
  const latest = useRef({ keys, whole, starts });
  useLayoutEffect(() => {
    latest.current = { keys, whole, starts };
  }, [keys, whole, starts]);
  const observer = useRef<ResizeObserver | null>(null);
  const measured = useCallback((entries: readonly ResizeObserverEntry[]) => {
    const known = heights.current, { keys: names, whole: of, starts: before } = latest.current;
    const grown: [at: number, by: number][] = [];
    for (const { target, borderBoxSize } of entries) {
      const { key, place } = (target as HTMLElement).dataset, height = Math.round(borderBoxSize[0]!.blockSize), at = Number(place);
      if (!height || known.get(key!) === height) continue;
      known.set(key!, height);
      if (names[at] !== key) continue;
      const by = height + GAP - (before[at + 1]! - before[at]!);
      if (by) grown.push([at, by]);
    }
    const isFirst = usual.current === USUAL && known.size >= SOME;
    if (isFirst) usual.current = Math.round([...known.values()].reduce((sum, height) => sum + height, 0) / known.size);
    // Between layout and paint: nobody sees them overlap.
    if (isFirst) flushSync(() => setVersion((now) => now + 1));
    else if (grown.length) flushSync(() => setMoved({ whole: of, starts: pushed(before, grown) }));
  }, []);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const watch = (observer.current ??= new ResizeObserver(measured));
    watch.observe(element);
    return () => watch.unobserve(element);
  }, [measured]);
  return { starts, measure };
}

/** Where all begin once some have grown: the others keep their heights. */
export function pushed(starts: Float64Array, grown: readonly (readonly [at: number, by: number])[]): Float64Array {
  const now = starts.slice();
  for (const [at, by] of grown) for (let n = at + 1; n < now.length; n++) now[n]! += by;
  return now;
}

/** Follows the scrolling of the board. */
function useRange(scroller: RefObject<HTMLElement | null>, margin: number, starts: Float64Array): Range {
  const [range, setRange] = useState<Range>(NONE);
  const drawn = useRef(NONE), given = useRef({ margin, starts });
  const draw = useCallback((wanted: Range): Draw | null => {
    const now = drawn.current;
    if (wanted.first === now.first && wanted.last === now.last) return null;
    drawn.current = wanted;
    return { isUrgent: false, draw: () => setRange(wanted) };
  }, []);
  const wanted = useCallback((sight: Sight): { from: number; to: number; range: Range } => {
    const from = sight.top - given.current.margin, to = from + sight.height;
    const ahead = OVER + AHEAD, [above, below] = sight.isDown ? [OVER, ahead] : [ahead, OVER];
    return { from, to, range: between(given.current.starts, from - above, to + below) };
  }, []);

  useLayoutEffect(() => {
    given.current = { margin, starts };
    if (scroller.current) draw(wanted(sightOf(scroller.current)).range)?.draw();
  }, [scroller, margin, starts, draw, wanted]);
  // Not before the board itself is there.
  useEffect(() => {
    if (!scroller.current) return;
    const sight = sightOf(scroller.current);
    const follow = () => {
      const { from, to, range: next } = wanted(sight), now = drawn.current, { starts: places } = given.current;
      if (covers(places, now, from - OVER, to + OVER)) return null;
      const found = draw(next);
      return found && { ...found, isUrgent: !covers(places, now, from, to) };
    };
    sight.followers.add(follow);
    follow()?.draw();
    return () => void sight.followers.delete(follow);
  }, [scroller, draw, wanted]);
  const count = starts.length - 1;
  return { first: Math.min(range.first, count), last: Math.min(range.last, count) };
}

/** The items that lie between two heights; none where these are beyond the ends. */
export function between(starts: Float64Array, from: number, to: number): Range {
  const count = starts.length - 1;
  if (!count || to < 0 || from > starts[count]!) return NONE;
  return { first: rowAt(starts, from), last: rowAt(starts, to) + 1 };
}

function covers(starts: Float64Array, now: Range, from: number, to: number): boolean {
  const wanted = between(starts, from, to);
  return wanted.last === 0 || (now.first <= wanted.first && now.last >= wanted.last);
}
