// A place becomes what is done: moves between sections and parents, or another value of the field one groups by.
import type { Actions } from "@/store/actions";
import { type FieldKey, valueOf } from "@/store/fields";
import type { Store } from "@/store/store";
import type { Gid, Task } from "@/store/types";
import { type Given, write } from "@/fields/writing";
import type { Field } from "@/fields/catalog";
import type { Place } from "./placing";

export interface Ground {
  act: Actions;
  store: Store;
  /** The project, or nothing in one's own list. */
  project?: Gid;
  group: FieldKey | null;
  /** The order follows values: nothing can be put beside a neighbour. */
  isSorted: boolean;
  find: (key: FieldKey) => Field | undefined;
  /** The value that the tasks of a group have in common. */
  valueIn: (group: string) => string | number | boolean | null;
}

/** Whether anything was moved. */
export function move(ground: Ground, gids: readonly Gid[], place: Place): boolean {
  if (gids.length === 0) return false;
  return "parent" in place ? nest(ground, gids, place) : regroup(ground, gids, place);
}

function nest({ act, store, project }: Ground, gids: readonly Gid[], { parent, ...beside }: Extract<Place, { parent: Gid }>): boolean {
  act.setParent(gids, parent, beside);
  // What becomes a part of another task is shown there, and no longer beside it.
  if (project) for (const gid of gids) if (store.get("task", gid)?.places[project]) act.removeFromProject(gid, project);
  return true;
}

function regroup(ground: Ground, gids: readonly Gid[], place: Extract<Place, { group: string }>): boolean {
  const { act, store, project, group } = ground;
  const tasks = gids.map((gid) => store.get("task", gid)).filter((task) => task !== undefined);
  const nested = tasks.filter((task) => task.parent && !(project && task.places[project])).map(({ gid }) => gid);
  if (group !== "section") {
    if (group === null) return besideNeighbour(ground, gids, place);
    return revalue(ground, tasks, group, place.group);
  }
  const section = place.group;
  if (!project) {
    act.moveInMyTasks(gids, section);
    return true;
  }
  if (ground.isSorted && nested.length === 0 && tasks.every((task) => task.places[project]?.section === section)) return false;
  const beside = ground.isSorted ? {} : { before: place.before, after: place.after, at: place.at };
  act.moveTasks(gids, { project, section, ...beside });
  if (nested.length) act.setParent(nested, null);
  return true;
}

/** Without groups, the neighbour says the section. */
function besideNeighbour({ act, store, project, isSorted }: Ground, gids: readonly Gid[], place: Extract<Place, { group: string }>): boolean {
  const neighbour = store.get("task", place.before ?? place.after);
  const section = project && neighbour?.places[project]?.section;
  if (!project || !section || isSorted) return false;
  act.moveTasks(gids, { project, section, before: place.before, after: place.after });
  return true;
}

function revalue({ act, store, project, find, valueIn }: Ground, tasks: readonly Task[], key: FieldKey, group: string): boolean {
  const field = find(key);
  if (!field || field.isReadOnly) return false;
  const value = valueIn(group), others = tasks.filter((task) => valueOf(task, key, project) !== value);
  if (others.length === 0) return false;
  const isMany = field.kind === "choices" || field.kind === "people" || field.kind === "things";
  const given: Given = field.kind === "date" ? { start: others[0]!.start_on, due: value as string | null, time: null } : isMany ? (value === null ? [] : [String(value)]) : (value as Given);
  write({ act, store, project }, field, others.map(({ gid }) => gid), given);
  return true;
}
