// A written line becomes a task, where it was written.
import { fieldGid } from "@/store/fields";
import type { NewTask } from "@/store/actions";
import type { Gid, Me } from "@/store/types";
import type { Ground } from "./moving";
import { type Draft, type GridRow, depthOf } from "./rows";

/** Makes tasks in their order; answers with their gids. */
export function make(ground: Ground, me: Me, rows: readonly GridRow[], draft: Draft, names: readonly string[]): Gid[] {
  const { act, project, group } = ground;
  if (draft.parent) return makeParts(ground, rows, draft, names);
  const beside = besideIn(rows, draft);
  const common = inGroup(ground, draft.group);
  if (!project) {
    const gids = names.map((name) => act.createTask({ ...common, name, assignee: me.gid }));
    if (group === "section") act.moveInMyTasks(gids, draft.group);
    return gids;
  }
  const section = group === "section" ? draft.group : sectionBeside(ground, beside);
  const where: NewTask = { ...common, project, ...(section ? { section, ...(ground.isSorted ? {} : { beside }) } : {}) };
  return names.length === 1 ? [act.createTask({ ...where, name: names[0]! })] : act.createTasks(names, where);
}

function makeParts({ act }: Ground, rows: readonly GridRow[], draft: Draft, names: readonly string[]): Gid[] {
  const above = rows.find(({ key }) => key === draft.above);
  let last = above?.type === "task" && above.depth === draft.depth ? above.gid : null;
  const isFirst = above?.type === "task" && above.gid === draft.parent;
  return names.map((name, n) => {
    const gid = act.addSubtask(draft.parent!, { name, beside: last ? { after: last } : isFirst && n === 0 ? { at: "start" } : {} });
    last = gid;
    return gid;
  });
}

function besideIn(rows: readonly GridRow[], draft: Draft): NewTask["beside"] {
  if (draft.above === null) return { at: "start" };
  let at = rows.findIndex(({ key }) => key === draft.above);
  while (depthOf(rows[at]) > 0) at--;
  const row = rows[at];
  return row?.type === "task" ? { after: row.gid } : {};
}

function sectionBeside({ store, project }: Ground, beside: NewTask["beside"]): Gid | undefined {
  const neighbour = store.get("task", beside?.after);
  return neighbour && project ? neighbour.places[project]?.section : undefined;
}

/** What the tasks of a group have in common, the new one has, too. */
function inGroup({ group, valueIn, find }: Ground, key: string): NewTask {
  const value = group && group !== "section" ? valueIn(key) : null;
  if (!group || value === null) return {};
  const gid = fieldGid(group), field = find(group);
  if (!field || field.isReadOnly) return {};
  if (gid) return { custom: { [gid]: field.kind === "choices" || field.kind === "people" ? [String(value)] : field.kind === "date" ? { date: String(value).slice(0, 10), date_time: null } : (value as string) } };
  if (group === "tags") return { tags: [String(value)] };
  if (group === "assignee" || group === "due_on" || group === "start_on") return { [group]: value };
  return {};
}
