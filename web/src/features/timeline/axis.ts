// The axis of time: how wide a day is, what its heads say, where the columns of days off lie.
import { dateOf, dayNumber, inWords } from "@/locales/formats";
import { type WorkingDays, weekdayOf } from "./workingDays";

export type Zoom = "days" | "weeks" | "months" | "quarters" | "years";
export const ZOOMS: readonly Zoom[] = ["days", "weeks", "months", "quarters", "years"];

/** Pixels of a day. */
export const WIDTHS: Record<Zoom, number> = { days: 40, weeks: 15, months: 5, quarters: 2, years: 0.75 };

export interface Axis {
  zoom: Zoom;
  /** Pixels of a day. */
  day: number;
  /** The first day and the one after the last. */
  from: number;
  to: number;
}

/** Around what is planned and today there is room to move things to. */
const ROOM: Record<Zoom, number> = { days: 45, weeks: 120, months: 370, quarters: 740, years: 1500 };
/** What lies farther away than this is not drawn. */
const FARTHEST = 366 * 25;

export function axisOf(zoom: Zoom, first: number, last: number, today: number): Axis {
  const from = Math.max(Math.min(first, today), today - FARTHEST) - ROOM[zoom];
  const to = Math.min(Math.max(last, today), today + FARTHEST) + ROOM[zoom];
  return { zoom, day: WIDTHS[zoom], from: firstOfMonth(from), to: nextMonth(to) };
}

export const xOf = (axis: Axis, day: number): number => (day - axis.from) * axis.day;
export const dayAt = (axis: Axis, x: number): number => Math.floor(x / axis.day) + axis.from;
export const widthOf = (axis: Axis): number => (axis.to - axis.from) * axis.day;

export interface Tick {
  day: number;
  /** The first day after it. */
  end: number;
  text: string;
}

/** The heads of the axis between two days: the large ones above, the small ones below. */
export function ticks({ zoom }: Axis, from: number, to: number, firstDayOfWeek: number, quarter: (n: number) => string): { above: Tick[]; below: Tick[] } {
  const monthAndYear = (day: number) => inWords(day, { month: "long", year: "numeric" });
  const year = (day: number) => inWords(day, { year: "numeric" });
  const months = () => stepped(from, to, firstOfMonth, nextMonth, monthAndYear);
  const weeks = () => stepped(from, to, (day) => firstOfWeek(day, firstDayOfWeek), (day) => day + 7, (day) => inWords(day, { day: "numeric" }));
  switch (zoom) {
    case "days":
      return { above: months(), below: stepped(from, to, (day) => day, (day) => day + 1, (day) => inWords(day, { weekday: "narrow", day: "numeric" })) };
    case "weeks":
    case "months":
      return { above: months(), below: weeks() };
    case "quarters":
      return { above: stepped(from, to, firstOfYear, nextYear, year), below: stepped(from, to, firstOfMonth, nextMonth, (day) => inWords(day, { month: "short" })) };
    case "years":
      return { above: stepped(from, to, firstOfYear, nextYear, year), below: stepped(from, to, firstOfQuarter, (day) => nextMonth(day, 3), (day) => quarter(Math.floor(monthOf(day) / 3) + 1)) };
  }
}

function stepped(from: number, to: number, first: (day: number) => number, next: (day: number) => number, text: (day: number) => string): Tick[] {
  const found: Tick[] = [];
  for (let day = first(from); day < to; day = next(day)) found.push({ day, end: next(day), text: text(day) });
  return found;
}

const monthOf = (day: number): number => Number(dateOf(day).slice(5, 7)) - 1;
const firstOfMonth = (day: number): number => dayNumber(`${dateOf(day).slice(0, 8)}01`);
const firstOfYear = (day: number): number => dayNumber(`${dateOf(day).slice(0, 5)}01-01`);
const firstOfQuarter = (day: number): number => nextMonth(firstOfMonth(day), -(monthOf(day) % 3));
const firstOfWeek = (day: number, firstDay: number): number => day - ((weekdayOf(day) + 1 - firstDay + 7) % 7);

function nextMonth(day: number, by = 1): number {
  const [year, month] = dateOf(day).split("-").map(Number);
  return Date.UTC(year!, month! - 1 + by, 1) / 86_400_000;
}

function nextYear(day: number): number {
  return Date.UTC(Number(dateOf(day).slice(0, 4)) + 1, 0, 1) / 86_400_000;
}

/** Stretches of days off within a week that begins at `from`, as [first, after the last]; nothing where a day is too narrow to see. */
export function daysOff({ from, day }: Axis, days: WorkingDays): [number, number][] {
  if (day < 4) return [];
  const off: [number, number][] = [];
  for (let n = 0; n < 7; n++) {
    if (days.isWorked(from + n)) continue;
    const before = off.at(-1);
    if (before?.[1] === n) before[1] = n + 1;
    else off.push([n, n + 1]);
  }
  return off;
}
