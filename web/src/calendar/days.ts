// Which days a calendar shows, and on which of them a task lies.  Days are counted (`formats.dayNumber`); pure.
import { civilDate, dateOf, dayNumber, firstDayOfWeek } from "@/locales/formats";
import { clockTime } from "@/locales/moments";
import { reader } from "@/locales/reader";
import type { Day, Gid, Task } from "@/store/types";

export type Mode = "month" | "week";

/** The days of a task in the reader's zone, both ends included. */
export interface Span {
  gid: Gid;
  from: number;
  to: number;
  /** `16:40`, where it has a time: of its begin, of its end. */
  begins: string | null;
  ends: string | null;
  /** A day to come of a task that comes again: it is not there yet. */
  isGhost?: boolean;
}

type Dated = Pick<Task, "gid" | "start_on" | "start_at" | "due_on" | "due_at">;

let known = new WeakMap<Dated, Span | null>(), knownIn = "";

/** null: it has no day.  Worked out once: a task that changes is another object. */
export function spanOf(task: Dated): Span | null {
  const { zone } = reader();
  if (zone !== knownIn) [known, knownIn] = [new WeakMap(), zone];
  let span = known.get(task);
  if (span === undefined) known.set(task, (span = worked(task)));
  return span;
}

function worked(task: Dated): Span | null {
  const due = task.due_at ? civilDate(task.due_at) : task.due_on, start = task.start_at ? civilDate(task.start_at) : task.start_on;
  const last = due ?? start;
  if (!last) return null;
  const to = dayNumber(last), from = Math.min(to, start ? dayNumber(start) : to);
  return { gid: task.gid, from, to, begins: task.start_at ? clockTime(task.start_at) : null, ends: task.due_at ? clockTime(task.due_at) : null };
}

/** On one day, and with a time: it has a place among the hours. */
export const isTimed = ({ from, to, ends, isGhost }: Span): boolean => from === to && ends !== null && !isGhost;

const WEEK = 7;

/** The first day of the week in which a day lies, as the reader counts weeks. */
export function weekStart(day: number): number {
  const weekday = (day + 4) % WEEK; // 1 January 1970 was a Thursday
  return day - ((weekday - firstDayOfWeek() + WEEK) % WEEK);
}

export const isWeekend = (day: number): boolean => [0, 6].includes((day + 4) % WEEK);

/** The weeks that are shown, as the first day of each. */
export function weeksAround(day: Day, mode: Mode): number[] {
  if (mode === "week") return [weekStart(dayNumber(day))];
  const first = dayNumber(`${day.slice(0, 7)}-01`), last = dayNumber(stepped(day, "month", 1)) - 1;
  const weeks: number[] = [];
  for (let week = weekStart(first); week <= last; week += WEEK) weeks.push(week);
  return weeks;
}

/** The days of a week that are shown. */
export function daysOf(week: number, hasWeekends: boolean): number[] {
  return Array.from({ length: WEEK }, (_, n) => week + n).filter((day) => hasWeekends || !isWeekend(day));
}

/** The first of a month further on, or the same weekday of another week. */
export function stepped(day: Day, mode: Mode, steps: number): Day {
  if (mode === "week") return dateOf(dayNumber(day) + WEEK * steps);
  const [year = 1970, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + steps, 1)).toISOString().slice(0, 10);
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function timeOf(minutes: number): string {
  const within = Math.min(Math.max(minutes, 0), 24 * 60 - 1);
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}
