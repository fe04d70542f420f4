// A plan → tasks: what must be there first is made by the API, the rest goes the way of everything that is done here.
import { ask } from "@/api/client";
import { topics } from "@/store/indexes";
import type { FieldValue, Gid } from "@/store/types";
import type { Weft } from "@/sync/weft";
import { type Mapping, plain } from "./mapping";
import type { Given, Plan, Planned } from "./plan";
import type { Table } from "./table";

const MOST_OPTIONS = 100;
type Options = Map<Gid, Map<string, Gid>>;
interface Made {
  gid: Gid;
  enum_options?: { gid: Gid; name: string }[];
}

export interface Carried {
  count: number;
  act: string | undefined;
  /** The key of each task's write, and the line of the table that it was made of. */
  lines: ReadonlyMap<string, number>;
}

/** Make everything; the tasks as one act, which can be taken back.  Throws what the server refused before it. */
export async function carryOut(weft: Weft, project: Gid, table: Table, mapping: Mapping, plan: Plan): Promise<Carried> {
  const options = await allOptions(weft, plan);
  const fields = await newFields(weft, project, table, mapping, plan, options);
  const tags = await allTags(weft, plan);
  const made: Gid[] = [];
  weft.undo.together(() => {
    const sections = allSections(weft, project, plan);
    const make = (at: number): Gid => (made[at] ??= one(plan.tasks[at]!));
    const one = (task: Planned): Gid => {
      const plainly = { name: task.name, assignee: task.assignee, ...dates(task), ...(task.completed ? { completed: true } : {}), ...(task.notes ? { html_notes: rich(task.notes) } : {}) };
      if (task.parent !== null) return weft.actions.addSubtask(make(task.parent), plainly);
      const section = sections.get(plain(task.section));
      const custom: Record<Gid, FieldValue> = {};
      for (const [gid, given] of Object.entries(task.custom)) custom[gid] = kept(given, weft, gid, options);
      for (const [column, text] of Object.entries(task.fresh)) {
        const field = fields.get(Number(column));
        if (field) custom[field] = options.get(field)?.get(plain(text)) ?? text;
      }
      return weft.actions.createTask({
        ...plainly, project, ...(section ? { section } : {}),
        ...(Object.keys(custom).length ? { custom } : {}),
        ...(task.tags.length ? { tags: task.tags.flatMap((name) => tags.get(plain(name)) ?? []) } : {}),
      });
    };
    plan.tasks.forEach((_, at) => make(at));
  });
  const lines = new Map(plan.tasks.map(({ line }, at) => [made[at]!.slice(1), line]));
  return { count: plan.tasks.length, act: weft.undo.last(), lines };
}

/** What was not sent yet is not made; how many that are. */
export function stop(weft: Weft, { lines }: Carried): number {
  const dropped = weft.outbox.dropWaiting(new Set(lines.keys()));
  weft.undo.dropped(dropped);
  return dropped.size;
}

const dates = ({ due_on, start_on }: Planned) => ({ ...(due_on ? { due_on } : {}), ...(start_on ? { start_on } : {}) });

export function rich(text: string): string {
  return `<body>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</body>`;
}

function kept(given: Given, weft: Weft, gid: Gid, options: Options): FieldValue {
  if (typeof given !== "object") return given;
  if ("people" in given) return given.people;
  if ("date" in given) return given;
  const gids = given.options.flatMap((name) => options.get(gid)?.get(plain(name)) ?? []);
  return weft.store.get("custom_field", gid)?.resource_subtype === "multi_enum" ? gids : (gids[0] ?? null);
}

/** The options of the fields by their names; those that are missing are made. */
async function allOptions(weft: Weft, plan: Plan): Promise<Options> {
  const found: Options = new Map(weft.store.every("custom_field").map((field) => [field.gid, new Map(field.options.map(({ gid, name }) => [plain(name), gid]))]));
  for (const [field, names] of plan.options) {
    for (const name of names) {
      const { gid } = await ask<Made>({ method: "POST", path: `/api/1.0/custom_fields/${field}/enum_options`, data: { name } });
      found.get(field)?.set(plain(name), gid);
    }
  }
  return found;
}

/** A field for each column that asks for one. */
async function newFields(weft: Weft, project: Gid, table: Table, mapping: Mapping, plan: Plan, options: Options): Promise<Map<number, Gid>> {
  const found = new Map<number, Gid>();
  for (const [column, target] of mapping.entries()) {
    if (target !== "new:text" && target !== "new:enum") continue;
    const names = new Map(plan.tasks.flatMap(({ fresh }) => (fresh[column] ? [[plain(fresh[column]), fresh[column]] as const] : [])));
    const isChoice = target === "new:enum" && names.size <= MOST_OPTIONS;
    const enum_options = isChoice ? { enum_options: [...names.values()].map((name) => ({ name })) } : {};
    const custom_field = { name: table.header[column], resource_subtype: isChoice ? "enum" : "text", ...enum_options };
    const path = `/api/1.0/projects/${await real(weft, project)}/addCustomFieldSetting`;
    const parts = "custom_field.enum_options.name";
    const setting = await ask<{ custom_field: Made }>({ method: "POST", path, query: { opt_fields: parts }, data: { custom_field } });
    found.set(column, setting.custom_field.gid);
    options.set(setting.custom_field.gid, new Map(setting.custom_field.enum_options?.map(({ gid, name }) => [plain(name), gid])));
  }
  return found;
}

/** What was made here a moment ago, under the name that the server gave it. */
function real(weft: Weft, gid: Gid): Promise<Gid> {
  const now = () => weft.store.resolve(gid);
  if (!now().startsWith("~")) return Promise.resolve(now());
  return new Promise((resolve) => {
    const leave = weft.store.subscribe(gid, () => {
      if (now().startsWith("~")) return;
      leave();
      resolve(now());
    });
  });
}

async function allTags(weft: Weft, plan: Plan): Promise<Map<string, Gid>> {
  const found = new Map(weft.store.every("tag").map(({ gid, name }) => [plain(name), gid]));
  for (const name of new Set(plan.tasks.filter(({ parent }) => parent === null).flatMap(({ tags }) => tags))) {
    if (found.has(plain(name))) continue;
    const { gid } = await ask<Made>({ method: "POST", path: "/api/1.0/tags", data: { name, workspace: weft.me.workspace } });
    found.set(plain(name), gid);
  }
  return found;
}

/** The sections by their names, new ones in the order in which they come. */
function allSections(weft: Weft, project: Gid, plan: Plan): Map<string, Gid> {
  const here = weft.store.indexes.list(topics.sections(weft.store.resolve(project)));
  const found = new Map(here.map((gid) => [plain(weft.store.get("section", gid)?.name ?? ""), gid]));
  if (here[0]) found.set("", here[0]);
  for (const { section, parent } of plan.tasks) {
    if (parent === null && !found.has(plain(section)) && section) found.set(plain(section), weft.actions.createSection(project, section));
  }
  return found;
}
