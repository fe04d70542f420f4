// How a field of tasks is written: the one act that each value becomes.
import type { Actions, TaskChange } from "@/store/actions";
import { fieldGid } from "@/store/fields";
import type { Store } from "@/store/store";
import type { FieldValue, Gid, Task } from "@/store/types";
import { clockTime, momentAt } from "@/locales/moments";
import type { Dates } from "@/ui/DatePicker";
import type { Field } from "./catalog";

export interface Writer {
  act: Actions;
  store: Store;
  project?: Gid;
  /** What holds several keeps them, and gets these, too. */
  isAdding?: boolean;
}

/** What an editor gives: text, number, gid, gids, or a day with its time. */
export type Given = string | number | readonly Gid[] | Dates | null;

export function write({ act, store, project, isAdding = false }: Writer, field: Field, gids: readonly Gid[], given: Given): void {
  const gid = fieldGid(field.key);
  if (gid !== null && isAdding && Array.isArray(given) && given.length) {
    for (const one of gids) act.setCustomFields([one], gid, [...new Set([...several(store.get("task", one)?.custom[gid]), ...given])]);
    return;
  }
  if (gid !== null) return act.setCustomFields(gids, gid, storedCustom(given));
  const first = store.get("task", gids[0]);
  switch (field.key) {
    case "name":
      return act.updateTasks(gids, { name: String(given ?? "") });
    case "assignee":
      return act.updateTasks(gids, { assignee: given as Gid | null });
    case "due_on":
    case "start_on":
      return act.updateTasks(gids, datesChange(given as Dates, isAdding ? undefined : first));
    case "approval_status":
      return act.updateTasks(gids, { approval_status: given as Task["approval_status"] });
    case "resource_subtype":
      return act.updateTasks(gids, { resource_subtype: given as Task["resource_subtype"] });
    case "custom_type":
      return act.updateTasks(gids, given === null ? { resource_subtype: "default_task" } : { resource_subtype: "custom", custom_type: given as Gid });
    case "custom_type_status_option": {
      const alike = gids.filter((one) => store.get("task", one)?.custom_type === first?.custom_type); // others have no such state
      return act.updateTasks(alike, { custom_type_status_option: given as Gid });
    }
    case "co_assignees":
      return gids.forEach((one) => act.setCoAssignees(one, isAdding ? [...new Set([...(store.get("task", one)?.co_assignees ?? []), ...(given as Gid[])])] : (given as Gid[])));
    case "section":
      return project ? act.moveTasks(gids, { project, section: given as Gid }) : act.moveInMyTasks(gids, given as Gid);
    case "tags":
      return links(isAdding ? [] : (first?.tags ?? []), given as Gid[], (tag, comes) => (comes ? act.addTag(gids, tag) : act.removeTag(gids, tag)));
    case "projects":
      return links(isAdding ? [] : Object.keys(first?.places ?? {}), given as Gid[], (to, comes) => gids.forEach((one) => (comes ? act.addToProject(one, to) : act.removeFromProject(one, to))));
  }
}

const several = (value: FieldValue | undefined): Gid[] => (Array.isArray(value) ? value : []);

function links(before: readonly Gid[], after: readonly Gid[], each: (gid: Gid, comes: boolean) => void): void {
  for (const gid of after) if (!before.includes(gid)) each(gid, true);
  for (const gid of before) if (!after.includes(gid)) each(gid, false);
}

function storedCustom(given: Given): FieldValue {
  if (given === null || typeof given !== "object") return given;
  if (isDates(given)) {
    if (!given.due) return null;
    return given.time ? { date: given.due, date_time: momentAt(given.due, given.time) } : { date: given.due, date_time: null };
  }
  return [...given];
}

const isDates = (given: Exclude<Given, null | string | number>): given is Dates => !Array.isArray(given);

/** Only what moved: a due time excludes a due day on the wire, and the other way round. */
export function datesChange(dates: Dates, before?: Task): TaskChange {
  const was = datesOf(before), change: TaskChange = {};
  if (dates.due !== was.due || dates.time !== was.time) {
    if (dates.due && dates.time) change.due_at = momentAt(dates.due, dates.time);
    else change.due_on = dates.due;
  }
  if (dates.start !== was.start) change.start_on = dates.start;
  return change;
}

export function datesOf(task: Task | undefined): Dates {
  if (!task) return { start: null, due: null, time: null };
  return { start: task.start_on, due: task.due_on, time: task.due_at ? clockTime(task.due_at) : null };
}

export function customDate(value: FieldValue | undefined): Dates {
  if (!value || typeof value !== "object" || Array.isArray(value)) return { start: null, due: null, time: null };
  return { start: null, due: value.date ?? value.date_time?.slice(0, 10) ?? null, time: value.date_time ? clockTime(value.date_time) : null };
}
