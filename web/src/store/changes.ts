// What may be changed by saying it, and what a change shows: its own values and what follows from them.
import type { Deed } from "./acts";
import type { Beside } from "./spots";
import type { FieldValue, Gid, Me, Project, Task } from "./types";

/** What may be changed of a task by saying it. */
export type TaskChange = Partial<
  Pick<Task, "name" | "completed" | "assignee" | "start_on" | "start_at" | "due_on" | "due_at" | "resource_subtype" | "approval_status" | "custom_type" | "custom_type_status_option" | "html_notes" | "liked">
>;
export type ProjectChange = Partial<
  Pick<Project, "name" | "color" | "icon" | "archived" | "privacy_setting" | "default_view" | "owner" | "team" | "start_on" | "due_on" | "html_notes" | "board" | "dependents_rule" | "dashboard">
>;
export interface NewTask extends TaskChange {
  project?: Gid;
  section?: Gid;
  /** A section of my own list: the task is mine. */
  own_section?: Gid;
  beside?: Beside;
  tags?: Gid[];
  custom?: Record<Gid, FieldValue>;
}

/** Of a new task what is its own, not where it goes. */
export function fieldsOf({ project: _p, section: _s, own_section: _o, beside: _b, tags: _t, custom: _c, ...fields }: NewTask): TaskChange {
  return fields;
}

/** What is said of a new task beyond where it goes. */
export function bodyOf({ tags, custom, ...given }: NewTask): Record<string, unknown> {
  return { ...fieldsOf(given), ...(tags?.length ? { tags } : {}), ...(custom ? { custom_fields: custom } : {}) };
}

/** What puts a change back. */
export function before(task: Task, change: TaskChange): TaskChange {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(change) as (keyof TaskChange)[]) found[name] = task[name] ?? null;
  // The state decides whether a task of a custom type is done: it comes back with what depends on it.
  if (task.custom_type && ("completed" in change || "custom_type" in change || "resource_subtype" in change)) {
    found["custom_type_status_option"] = task.custom_type_status_option ?? null;
    if (!("completed" in change)) found["custom_type"] = task.custom_type;
  }
  // A due moment excludes a due day: what is put back is the finer of the two.
  for (const end of ["due", "start"] as const) {
    if (!(`${end}_on` in change) && !(`${end}_at` in change)) continue;
    delete found[`${end}_on`];
    delete found[`${end}_at`];
    if (task[`${end}_at`]) found[`${end}_at`] = task[`${end}_at`];
    else found[`${end}_on`] = task[`${end}_on`];
  }
  return found as TaskChange;
}

/** What a change of a task shows: its own values and what follows from them. */
export function effects(task: Task | undefined, change: TaskChange, me: Pick<Me, "zone" | "gid">): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...change };
  if (change.completed !== undefined) shown["completed_at"] = change.completed ? new Date().toISOString() : null;
  for (const end of ["due", "start"] as const) {
    if (change[`${end}_on`] !== undefined) shown[`${end}_at`] = null;
    const at = change[`${end}_at`];
    if (at) shown[`${end}_on`] = dayIn(me.zone, at);
    else if (at === null && change[`${end}_on`] === undefined) shown[`${end}_on`] = null;
  }
  if (change.liked !== undefined && task && change.liked !== task.liked) shown["num_likes"] = Math.max(0, task.num_likes + (change.liked ? 1 : -1));
  if (change.approval_status !== undefined) shown["completed"] = change.approval_status !== null && change.approval_status !== "pending";
  if (task?.resource_subtype === "approval" && change.completed !== undefined && change.approval_status === undefined) shown["approval_status"] = change.completed ? "approved" : "pending";
  if (change.assignee !== undefined && change.assignee !== me.gid) shown["own_place"] = null;
  return shown;
}

const days = new Map<string, Intl.DateTimeFormat>();

function dayIn(zone: string, moment: string): string {
  let format = days.get(zone);
  if (!format) days.set(zone, (format = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })));
  return format.format(new Date(moment));
}

/** What somebody would call a change. */
export function verbOf(change: TaskChange): Deed["verb"] {
  if (change.completed !== undefined) return change.completed ? "completeTask" : "reopenTask";
  if (change.assignee !== undefined) return "assignTask";
  if (Object.keys(change).every((name) => /_(on|at)$/.test(name))) return "dateTask";
  return change.name !== undefined && Object.keys(change).length === 1 ? "renameTask" : "updateTask";
}

/** A text's words, as they are shown until the server says so. */
export function textOf(html: string): string {
  return html.replace(/<li>/g, "\n- ").replace(/<\/(h1|h2|p|blockquote)>|<br\s*\/?>/g, "\n").replace(/<[^>]+>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").trim();
}
