// Other dates for a task, and for those that follow it: one request, taken back as one.
import type { Write } from "./acts";
import type { TaskChange } from "./changes";
import { postOwn, set } from "./requests";
import type { Day, Gid, Moment, Patch, Project, Task } from "./types";

export interface Rescheduling {
  /** Whose rule holds for what follows. */
  project?: Gid | undefined;
  dependents: NonNullable<Project["dependents_rule"]>;
  /** Those that follow, with the days they are shown on until the server says so. */
  along: readonly { gid: Gid; start_on: Day; due_on: Day }[];
}

export function rescheduled(gid: Gid, change: TaskChange, shown: Patch, { project, dependents, along }: Rescheduling, taskOf: (gid: Gid) => Task | undefined): Write {
  const patches = along.flatMap(({ gid: other, start_on, due_on }) => {
    const task = taskOf(other);
    return task ? [set(other, datesOn(task, start_on, due_on))] : [];
  });
  const data = { ...change, dependents, ...(project && !project.startsWith("~") ? { project } : {}) };
  return { ...postOwn(`/tasks/${gid}/reschedule`, data, shown, ...patches), hears: true };
}

/** The dates of a task that moves to these days; times of day stay, as far as one can tell without its zone. */
function datesOn(task: Task, start_on: Day, due_on: Day): Record<string, unknown> {
  return {
    due_on,
    due_at: moved(task.due_at, task.due_on, due_on),
    ...(task.start_on ? { start_on, start_at: moved(task.start_at, task.start_on, start_on) } : {}),
  };
}

function moved(at: Moment | null, from: Day | null, to: Day): Moment | null {
  return at && from ? new Date(Date.parse(at) + Date.parse(to) - Date.parse(from)).toISOString() : null;
}
