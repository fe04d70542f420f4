// Where arrows between bars run: from the end of what comes first to the beginning of what waits.  Pure.
import type { Gid } from "@/store/types";

export interface Box {
  /** Pixels from the beginning of the axis and from the top of the lines. */
  start: number;
  end: number;
  middle: number;
}

export interface Arrow {
  key: string;
  /** What waits, and what it waits for. */
  task: Gid;
  on: Gid;
  path: string;
  isLate: boolean;
  /** Where it can be taken hold of. */
  at: { x: number; y: number };
}

const OUT = 8;
const ROUND = 4;
const HALF_LINE = 16;

/** With rounded corners, and the point just before the bar. */
export function arrowPath(from: Box, to: Box): { path: string; at: { x: number; y: number } } {
  const x = from.end, y = from.middle, end = to.start - 1, goal = to.middle;
  const down = goal >= y ? 1 : -1;
  if (end >= x + 2 * OUT) {
    const turn = Math.max(x + OUT, Math.min(end - OUT, x + OUT + 4));
    return { path: drawn([[x, y], [turn, y], [turn, goal], [end, goal]]), at: { x: turn, y: (y + goal) / 2 } };
  }
  const between = y + down * HALF_LINE, back = end - OUT - 2;
  return { path: drawn([[x, y], [x + OUT, y], [x + OUT, between], [back, between], [back, goal], [end, goal]]), at: { x: (x + back) / 2, y: between } };
}

function drawn(points: [number, number][]): string {
  let path = `M${points[0]![0]} ${points[0]![1]}`;
  for (let n = 1; n < points.length - 1; n++) {
    const [x, y] = points[n]!, [fromX, fromY] = points[n - 1]!, [toX, toY] = points[n + 1]!;
    const round = Math.min(ROUND, (Math.abs(x - fromX) + Math.abs(y - fromY)) / 2, (Math.abs(toX - x) + Math.abs(toY - y)) / 2);
    const near = (a: number, b: number) => a + Math.sign(b - a) * round;
    path += `L${near(x, fromX)} ${near(y, fromY)}Q${x} ${y} ${near(x, toX)} ${near(y, toY)}`;
  }
  const [x, y] = points.at(-1)!;
  return `${path}L${x} ${y}`;
}

/** The head of an arrow that points at a bar. */
export const headPath = ({ start, middle }: Box): string => `M${start - 1} ${middle}l-6 -3.5v7z`;
