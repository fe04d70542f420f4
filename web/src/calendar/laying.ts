// How tasks lie beside each other: in lanes below the days of a week, in tracks beside the hours; pure.
import { type Span, minutesOf } from "./days";

/** A task, or the part of it that lies in one week. */
export interface Piece {
  span: Span;
  /** Columns of the week, both included. */
  first: number;
  last: number;
  lane: number;
  /** It goes on before or after this week. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

export interface Week {
  /** What is shown, by the column in which it begins. */
  pieces: readonly Piece[];
  /** What is not shown of each column, for want of room. */
  hidden: readonly (readonly Span[])[];
}

/** The lanes of a week with these days; `room` is how many there is space for, the last of which may say that there is more. */
export function laidOut(spans: readonly Span[], days: readonly number[], room = Number.POSITIVE_INFINITY): Week {
  const taken: boolean[][] = [], pieces: Piece[] = [];
  for (const span of spans.toSorted(sooner)) {
    const first = days.findIndex((day) => day >= span.from), last = days.findLastIndex((day) => day <= span.to);
    if (first < 0 || last < first) continue;
    let lane = 0;
    while (isTaken(taken[lane], first, last)) lane++;
    const row = (taken[lane] ??= []);
    for (let column = first; column <= last; column++) row[column] = true;
    pieces.push({ span, first, last, lane, isCutBefore: span.from < days[first]!, isCutAfter: span.to > days[last]! });
  }
  const isFull = days.map((_, column) => pieces.some((piece) => piece.lane >= room && covers(piece, column)));
  const fits = (piece: Piece) => piece.lane < room - 1 || (piece.lane < room && !isFull.some((full, column) => full && covers(piece, column)));
  const hidden = days.map((_, column) => pieces.filter((piece) => covers(piece, column) && !fits(piece)).map(({ span }) => span));
  return { pieces: pieces.filter(fits).toSorted((a, b) => a.first - b.first || a.lane - b.lane), hidden };
}

const covers = ({ first, last }: Piece, column: number): boolean => first <= column && column <= last;

function isTaken(lane: readonly boolean[] | undefined, first: number, last: number): boolean {
  return lane?.slice(first, last + 1).includes(true) ?? false;
}

/** What begins sooner and lasts longer lies above; among those of one day what has a time follows, by it. */
function sooner(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to || (a.ends ?? "").localeCompare(b.ends ?? "");
}

/** A place among the hours of a day, in minutes; side by side with what is there at the same time. */
export interface Slot {
  span: Span;
  top: number;
  height: number;
  track: number;
  tracks: number;
}

/** As high as a task without a begin, so that its name can be read. */
const LEAST = 30;

export function slotsOf(spans: readonly Span[]): Slot[] {
  const slots = spans.map((span): Slot => {
    const end = minutesOf(span.ends ?? "00:00"), top = span.begins ? Math.min(minutesOf(span.begins), end) : end;
    return { span, top: Math.min(top, 24 * 60 - LEAST), height: Math.max(LEAST, span.begins ? end - top : 0), track: 0, tracks: 1 };
  });
  slots.sort((a, b) => a.top - b.top || b.height - a.height);
  let crowd: Slot[] = [], ends = -1;
  const settle = () => {
    const tracks = Math.max(0, ...crowd.map(({ track }) => track)) + 1;
    for (const slot of crowd) slot.tracks = tracks;
  };
  for (const slot of slots) {
    if (slot.top >= ends) {
      settle();
      crowd = [];
    }
    const busy = new Set(crowd.filter((other) => other.top + other.height > slot.top).map(({ track }) => track));
    while (busy.has(slot.track)) slot.track++;
    crowd.push(slot);
    ends = Math.max(ends, slot.top + slot.height);
  }
  settle();
  return slots;
}
