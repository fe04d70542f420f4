// Why a task stands where it stands, in one line: who waits for it, what is near, where it comes from.
import type { Store } from "@/store/store";
import type { Day, Gid, Task } from "@/store/types";

export type Reason =
  | { kind: "moved-today" | "moved-soon" | "due-today" | "approval" | "milestone" }
  | { kind: "waiting"; who: string }
  | { kind: "blocks" | "waits" | "late" | "due" | "shared" | "starts"; count: number }
  | { kind: "asked"; who: string }
  | { kind: "part"; of: string };

const DAY = 86_400_000;
const WEEK = 7;

/** The weightiest first, and what it is a part of last; at most two. */
export function reasonsOf(task: Task, store: Store, me: Gid, today: Day, moved?: "today" | "soon"): Reason[] {
  const found = [task.completed ? null : weightiest(task, store, me, today, moved), parentOf(task, store)];
  return found.filter((one) => one !== null);
}

function weightiest(task: Task, store: Store, me: Gid, today: Day, moved?: "today" | "soon"): Reason | null {
  const waiting = open(task.dependents, store), blocking = open(task.dependencies, store);
  const away = task.due_on ? daysBetween(today, task.due_on) : null;
  const [first] = waiting;
  if (first && waiting.length === 1 && first.assignee && first.assignee !== me) {
    const who = store.get("user", first.assignee)?.name;
    if (who) return { kind: "waiting", who };
  }
  if (waiting.length) return { kind: "blocks", count: waiting.length };
  if (away !== null && away < 0) return { kind: "late", count: -away };
  if (blocking.length) return { kind: "waits", count: blocking.length };
  if (moved === "today") return { kind: "moved-today" };
  if (away === 0) return { kind: "due-today" };
  if (moved === "soon") return { kind: "moved-soon" };
  if (task.resource_subtype === "approval") return { kind: "approval" };
  if (task.start_on && task.start_on > today) return { kind: "starts", count: daysBetween(today, task.start_on) };
  if (task.co_assignees.length) return { kind: "shared", count: task.co_assignees.length + (task.co_assignees.includes(me) ? 0 : 1) };
  const asker = task.created_by && task.created_by !== me ? store.get("user", task.created_by)?.name : undefined;
  if (asker && daysBetween(task.created_at.slice(0, 10), today) <= WEEK) return { kind: "asked", who: asker };
  if (away !== null && away <= WEEK) return { kind: "due", count: away };
  return task.resource_subtype === "milestone" ? { kind: "milestone" } : null;
}

function parentOf(task: Task, store: Store): Reason | null {
  const of = task.parent ? store.get("task", task.parent)?.name : undefined;
  return of ? { kind: "part", of } : null;
}

function open(gids: readonly Gid[], store: Store): Task[] {
  return gids.map((gid) => store.get("task", gid)).filter((task) => task !== undefined && !task.completed) as Task[];
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
