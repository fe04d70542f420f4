// Between the days of a bar and the dates of its task.
import { t } from "@lingui/core/macro";
import { dateOf, dayNumber, inWords, today } from "@/locales/formats";
import { clockTime, momentAt } from "@/locales/moments";
import { reader } from "@/locales/reader";
import type { TaskChange } from "@/store/actions";
import type { Store } from "@/store/store";
import type { Gid, Task } from "@/store/types";
import type { Chain, Span } from "./shifting";

/** The days of a task; one without a start lasts a day. */
export function spanOf(task: Task | undefined): Span | undefined {
  if (!task?.due_on) return undefined;
  const end = dayNumber(task.due_on);
  return { start: task.start_on ? Math.min(dayNumber(task.start_on), end) : end, end };
}

/** The plan in the store: what is done neither moves nor holds up. */
export function chainIn(store: Store): Chain {
  const task = (gid: Gid) => store.get("task", gid);
  const planned = (gid: Gid) => {
    const found = task(gid);
    return found && !found.completed ? spanOf(found) : undefined;
  };
  return { spanOf: planned, after: (gid) => task(gid)?.dependents ?? NONE, before: (gid) => task(gid)?.dependencies ?? NONE, lag: (gid, other) => task(gid)?.lags?.[other] ?? 0 };
}
const NONE: readonly Gid[] = [];

/** What is to be said of a task so that it has these days; its times of day stay. */
export function changeOf(task: Task, to: Span): TaskChange {
  const due = dateOf(to.end), start = dateOf(to.start);
  const change: TaskChange = task.due_at ? { due_at: momentAt(due, clockTime(task.due_at)) } : { due_on: due };
  const hasStart = task.resource_subtype !== "milestone" && (task.start_on !== null || to.start !== to.end);
  if (!hasStart) return change;
  return task.start_at && task.due_at ? { ...change, start_at: momentAt(start, clockTime(task.start_at)) } : { ...change, start_on: start };
}

const said = new Map<string, string>();

/** `3 Dec`, with the year where it is another one.  Dates are dear to put into words, and the same few stand on many bars. */
export function shortDay(day: number): string {
  const { locale, zone } = reader(), key = `${day}/${new Date().getUTCFullYear()}/${locale}/${zone}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const isThisYear = dateOf(day).slice(0, 4) === today().slice(0, 4);
  const made = inWords(day, { day: "numeric", month: "short", ...(isThisYear ? {} : { year: "numeric" }) });
  said.set(key, made);
  return made;
}

/** `3 Dec to 7 Dec`. */
export function spanWords({ start, end }: Span): string {
  const first = shortDay(start), last = shortDay(end);
  return start === end ? last : t`${first} to ${last}`;
}
