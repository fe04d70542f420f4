// What becomes of a task's dates when it is taken to another day, or one of its ends is; pure.
import { civilDate, dateOf, dayNumber } from "@/locales/formats";
import { clockTime, momentAt } from "@/locales/moments";
import type { TaskChange } from "@/store/actions";
import type { Task } from "@/store/types";
import { spanOf } from "./days";

export type End = "start" | "due";
/** Where something is dropped: a day, and a time where it is among the hours; null: it has no day any more. */
export type Target = { day: number; time: string | null } | null;

const MINUTE = 60_000;

/** All of it so many days later; times stay what they are on the reader's clock. */
export function shifted(task: Task, days: number): TaskChange {
  const change: TaskChange = {};
  const later = (moment: string) => momentAt(dateOf(dayNumber(civilDate(moment)) + days), clockTime(moment));
  for (const end of ["start", "due"] as const) {
    const at = task[`${end}_at`], on = task[`${end}_on`];
    if (at) change[`${end}_at`] = later(at);
    else if (on) change[`${end}_on`] = dateOf(dayNumber(on) + days);
  }
  return change;
}

/** So many minutes later, of what has a time. */
export function delayed(task: Task, minutes: number): TaskChange {
  const later = (moment: string) => new Date(Date.parse(moment) + minutes * MINUTE).toISOString();
  return { ...(task.due_at ? { due_at: later(task.due_at) } : {}), ...(task.start_at ? { start_at: later(task.start_at) } : {}) };
}

/** One of its ends goes to a day, but not beyond the other; what begins on the day on which it is due has no begin of its own. */
export function stretched(task: Task, end: End, day: number): TaskChange {
  const span = spanOf(task);
  if (!span) return { due_on: dateOf(day) };
  const from = end === "start" ? Math.min(day, span.to) : span.from, to = end === "due" ? Math.max(day, span.from) : span.to;
  const change: TaskChange = {};
  if (to !== span.to) Object.assign(change, task.due_at ? { due_at: momentAt(dateOf(to), clockTime(task.due_at)) } : { due_on: dateOf(to) });
  if (from === to) {
    if (task.start_on) change.start_on = null;
  } else if (from !== span.from || !task.start_on) {
    Object.assign(change, task.start_at ? { start_at: momentAt(dateOf(from), clockTime(task.start_at)) } : { start_on: dateOf(from) });
  }
  return change;
}

/** Taken by its first day and put down somewhere; among the hours it gets a time, elsewhere it keeps or (`isUntimed`) loses it. */
export function dropped(task: Task, target: Target, isUntimed = false): TaskChange {
  const span = spanOf(task);
  if (!target) return { start_on: null, due_on: null };
  if (target.time) return amongHours(task, dateOf(target.day), target.time);
  if (!span || (isUntimed && span.from === span.to)) return { due_on: dateOf(target.day), ...(task.start_on ? { start_on: null } : {}) };
  return shifted(task, target.day - span.from);
}

function amongHours(task: Task, day: string, time: string): TaskChange {
  const at = momentAt(day, time);
  if (task.start_at && task.due_at) return delayed(task, (Date.parse(at) - Date.parse(task.start_at)) / MINUTE);
  return { due_at: at, ...(task.start_on ? { start_on: null } : {}) };
}

/** Whether a change says anything new. */
export function isMove(task: Task, change: TaskChange): boolean {
  return Object.entries(change).some(([name, value]) => task[name as keyof TaskChange] !== value);
}
