// What it means to put a card somewhere: its place among the others, and the values it takes on.
import type { Actions, Beside, NewTask, TaskChange } from "@/store/actions";
import { type FieldKey, fieldGid, valueOf } from "@/store/fields";
import type { FieldValue, Gid, Task } from "@/store/types";
import { type Value, keyOf } from "./columns";

/** Whose tasks these are: a project's, or those of a person's own list. */
export type Home = { project: Gid } | { list: Gid };
export const gidOf = (home: Home): Gid => ("project" in home ? home.project : home.list);

export interface Arrangement {
  home: Home;
  by: FieldKey;
  lanes: FieldKey | null;
  /** Cards stand as they are sorted: nobody chooses their place. */
  isSorted: boolean;
  /** Fields that hold several values. */
  many: ReadonlySet<FieldKey>;
  /** Whose state it is: a task in it is of that type. */
  typeOf: (state: Gid) => Gid | null;
}

/** Where columns and lanes cross. */
export interface Crossing {
  column: Value;
  lane: Value;
}

/** The gap that is meant: between these two, of which either may be missing. */
export interface Gap extends Crossing {
  after: Gid | null;
  before: Gid | null;
}

export type Step =
  | { type: "place"; section: Gid; beside: Beside }
  | { type: "change"; change: TaskChange }
  | { type: "field"; field: Gid; value: FieldValue };

/** What changes when a card goes from one crossing into a gap of another; nothing where it already is there. */
export function dropped(task: Task, from: Crossing, to: Gap, how: Arrangement, taskOf: (gid: Gid) => Task | undefined): Step[] {
  const steps: Step[] = [];
  const place = placed(task, from, to, how, taskOf);
  if (place) steps.push(place);
  if (how.by !== "section" && keyOf(from.column) !== keyOf(to.column)) steps.push(valued(task, how.by, from.column, to.column, how));
  if (how.lanes && keyOf(from.lane) !== keyOf(to.lane)) steps.push(valued(task, how.lanes, from.lane, to.lane, how));
  return steps;
}

function placed(task: Task, from: Crossing, to: Gap, how: Arrangement, taskOf: (gid: Gid) => Task | undefined): Step | null {
  const section = (one: Task | undefined): Gid | null => (one ? sectionOf(one, how.home) : null);
  const own = section(task);
  if (how.by === "section") {
    if (to.column === null) return null;
    const goes = String(to.column) !== own;
    if (how.isSorted) return goes ? { type: "place", section: String(to.column), beside: { at: "start" } } : null;
    if (!goes && keyOf(from.lane) !== keyOf(to.lane) && !to.after && !to.before) return null;
    return { type: "place", section: String(to.column), beside: besides(to) };
  }
  // Columns of a field: the order is that of the sections, so only neighbours of the same section make a place.
  if (how.isSorted || own === null) return null;
  const isNear = (gid: Gid | null): gid is Gid => gid !== null && section(taskOf(gid)) === own;
  if (isNear(to.after)) return { type: "place", section: own, beside: { after: to.after } };
  if (isNear(to.before)) return { type: "place", section: own, beside: { before: to.before } };
  return null;
}

function besides({ after, before }: Gap): Beside {
  if (after) return { after };
  return before ? { before } : { at: "end" };
}

export function sectionOf(task: Task, home: Home): Gid | null {
  return ("project" in home ? task.places[home.project]?.section : task.own_place?.section) ?? null;
}

/** A value in place of another; of several people the one goes and the other comes. */
function valued(task: Task, key: FieldKey, from: Value, to: Value, { many, typeOf }: Arrangement): Step {
  const field = fieldGid(key), now = valueOf(task, key), next = to === null ? null : String(to);
  if (field === null) return { type: "change", change: builtIn(key, next, typeOf, task.custom_type) };
  if (!many.has(key)) return { type: "field", field, value: next };
  const kept = (Array.isArray(now) ? (now as readonly Gid[]) : []).filter((gid) => gid !== String(from) && gid !== next);
  return { type: "field", field, value: next === null ? kept : [next, ...kept] };
}

/** A field that every task has; who gets the state of another type becomes one of that. */
function builtIn(key: FieldKey, next: Gid | null, typeOf: Arrangement["typeOf"], type?: Gid | null): TaskChange {
  if (key === "assignee") return { assignee: next };
  if (next === null) return { resource_subtype: "default_task" };
  if (key === "custom_type") return { resource_subtype: "custom", custom_type: next };
  const whose = typeOf(next);
  return { ...(whose === type ? {} : { resource_subtype: "custom", custom_type: whose }), custom_type_status_option: next };
}

/** Do it, as one act that is taken back as one. */
export function perform(act: Actions, gid: Gid, steps: readonly Step[], home: Home): void {
  if (!steps.length) return;
  act.together(() => {
    for (const step of steps) {
      if (step.type === "change") act.updateTask(gid, step.change);
      else if (step.type === "field") act.setCustomField(gid, step.field, step.value);
      else if ("project" in home) act.moveTasks([gid], { project: home.project, section: step.section, ...step.beside });
      else act.moveInMyTasks([gid], step.section, step.beside);
    }
  });
}

/** What a card that is made at a crossing has from the beginning. */
export function bornAt({ column, lane }: Crossing, { by, lanes, many, typeOf }: Pick<Arrangement, "by" | "lanes" | "many" | "typeOf">): NewTask {
  let born: NewTask = {};
  for (const [key, value] of [[by, column], [lanes, lane]] as const) {
    const field = key && fieldGid(key), gid = String(value);
    if (!key || value === null) continue;
    if (key === "section") born.section = gid;
    else if (field) born.custom = { ...born.custom, [field]: many.has(key) ? [gid] : gid };
    else born = { ...born, ...builtIn(key, gid, typeOf) };
  }
  return born;
}
