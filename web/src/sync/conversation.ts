// Two tabs without a browser: run by tests/browser/test_sync.py against a real server, to see that
// what a tab was told op by op is what a new snapshot says.
// Arguments: origin, token.
import { door, ask } from "../api/client";
import type { Entity, Gid, Me } from "../store/types";
import { Weft } from "./weft";
import { pathOf, snapshot } from "./snapshots";
import type { Channel, Lock } from "./tabs";

const [origin, token] = process.argv.slice(2) as [string, string];
door.origin = origin;
door.headers = { authorization: `Bearer ${token}` };
door.signIn = () => undefined;

const alone: Lock = { lead: (work) => void work() };
const silent: Channel = { post: () => undefined, listen: () => undefined, close: () => undefined };

async function me(): Promise<Me> {
  const found = await ask<Omit<Me, "workspace" | "task_list">>({ method: "GET", path: "/api/weft/1/me" });
  const workspace = found.workspaces[0]!.gid;
  const list = await ask<{ gid: Gid }>({ method: "GET", path: "/api/1.0/users/me/user_task_list", query: { workspace } });
  return { ...found, workspace, task_list: list.gid };
}

async function until(what: string, holds: () => boolean, milliseconds = 90_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function differs(weft: Weft, entities: readonly Entity[]): string[] {
  const wrong: string[] = [];
  for (const said of entities) {
    const here = weft.store.said(said.gid) as unknown as Record<string, unknown> | undefined;
    if (!here) wrong.push(`${said.kind} ${said.gid} is missing`);
    else for (const [name, value] of Object.entries(said)) {
      if (name === "modified_at") continue;
      if (JSON.stringify(sorted(here[name])) !== JSON.stringify(sorted(value))) wrong.push(`${said.kind} ${said.gid}.${name}: ${JSON.stringify(here[name])} instead of ${JSON.stringify(value)}`);
    }
  }
  const there = new Set(entities.map(({ gid }) => gid));
  for (const [entity] of weft.store.saidAll()) {
    if (entity.kind === "task" && real(project) in entity.places && !there.has(entity.gid)) wrong.push(`task ${entity.gid} should be gone`);
  }
  return wrong;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.toSorted();
  if (value && typeof value === "object" && !Array.isArray(value)) return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return value ?? null;
}

const mine = await Weft.open(await me(), { lock: alone, channel: silent });
const other = await Weft.open(await me(), { lock: alone, channel: silent });
const act = mine.actions, unanswered: string[] = [];
mine.outbox.events.on("refused", (entry) => unanswered.push(`${entry.method} ${entry.path}: ${entry.refused?.field} ${entry.refused?.sentence}`));
const sent = () => until("everything is sent", () => mine.outbox.isEmpty);
const real = (gid: Gid) => mine.store.resolve(gid);

const project = act.createProject({ name: "Loom" });
await sent();
const open = mine.openThing({ project: real(project) });
await open.ready;
const theirs = other.openThing({ project: real(project) });
await theirs.ready;
const first = mine.store.indexes.list(`sections/${real(project)}`)[0]!;
const second = act.createSection(real(project), "Second");
const third = act.createSection(real(project), "Third", { before: second });
const field = await ask<{ gid: Gid; enum_options: { gid: Gid }[] }>({ method: "POST", path: "/api/1.0/custom_fields", data: { name: "Rank", resource_subtype: "enum", workspace: mine.me.workspace, enum_options: [{ name: "High" }, { name: "Low" }] } });
await ask({ method: "POST", path: `/api/1.0/projects/${real(project)}/addCustomFieldSetting`, data: { custom_field: field.gid } });
const tasks = ["a", "b", "c", "d"].map((name) => act.createTask({ name, project: real(project), section: first }));
const early = act.createTask({ name: "early", project: real(project), section: first, beside: { before: tasks[0]! } });
const pasted = act.createTasks(["one", "two", "three"], { project: real(project), section: first, beside: { after: tasks[0]! } });
const part = act.addSubtask(tasks[0]!, { name: "part" });
act.addSubtask(tasks[0]!, { name: "part before", beside: { before: part } });
act.updateTask(tasks[1]!, { name: "b, renamed", due_on: "2026-12-24", assignee: mine.me.gid });
act.setCustomField(tasks[2]!, field.gid, field.enum_options[1]!.gid);
act.moveTasks([tasks[2]!, tasks[0]!], { project: real(project), section: second });
act.moveTask(tasks[3]!, { project: real(project), section: second, before: tasks[0]! });
act.completeTask(tasks[1]!);
act.likeTask(tasks[1]!);
const tag = act.createTag("urgent", "dark-red");
act.addTag([tasks[1]!], tag);
act.addDependency(tasks[1]!, tasks[0]!);
act.addComment(tasks[1]!, "<body>well <strong>done</strong></body>");
act.favorite(project, true);
act.renameSection(third, "Third, renamed");
const doomed = act.createTask({ name: "doomed", project: real(project), section: first });
act.deleteTask(doomed);
const shownBefore = [...mine.store.indexes.list(`tasks/${first}`)];
await sent();

const path = pathOf.project(real(project));
let truth: Entity[] = [], wrong: string[] = [];
await until("all acts are settled", () => ![...tasks, ...pasted, early, part].some((gid) => mine.store.isPending(gid)));
const end = Date.now() + 60_000;
for (;;) {
  truth = (await snapshot(path)).entities;
  wrong = [...differs(mine, truth).map((one) => `mine: ${one}`), ...differs(other, truth).map((one) => `other: ${one}`)];
  if (!wrong.length || Date.now() > end) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const order = (weft: Weft, section: Gid) => weft.store.indexes.list(`tasks/${real(section)}`).map((gid) => weft.store.get("task", gid)!.name);
const shownFirst = shownBefore.map((gid) => mine.store.get("task", gid)?.name);

// Taken back, and done again.
mine.undo.undo();
await sent();
await until("the deleted task is back", () => order(other, first).includes("doomed"));
mine.undo.redo();
await sent();
await until("it is gone again", () => !order(other, first).includes("doomed"));

// Offline: refused by the network, kept, sent once it is back.
const carried = door.fetch;
door.fetch = () => Promise.reject(new TypeError("offline"));
act.updateTask(tasks[3]!, { name: "d, offline" });
const atOnce = mine.store.get("task", tasks[3]!)!.name;
await new Promise((resolve) => setTimeout(resolve, 300));
const kept = mine.outbox.list().length;
door.fetch = carried;
mine.outbox.hurry();
await until("the other hears of it", () => other.store.get("task", real(tasks[3]!))?.name === "d, offline");

const unasked = [...unanswered];

// Refused by the server: taken off what is shown.
act.updateTask(tasks[3]!, { name: "x".repeat(2_000) });
await until("it is refused", () => mine.outbox.list().some((entry) => entry.state === "refused"));
const refused = mine.outbox.list().find((entry) => entry.state === "refused")!.refused;

console.log(JSON.stringify({
  wrong, unanswered: unasked, atOnce, kept, refused, shownFirst,
  first: order(mine, first), second: order(mine, second), otherFirst: order(other, first), otherSecond: order(other, second),
  parts: mine.store.indexes.list(`subtasks/${real(tasks[0]!)}`).map((gid) => mine.store.get("task", gid)!.name),
  sections: mine.store.indexes.list(`sections/${real(project)}`).map((gid) => mine.store.get("section", gid)!.name),
  shown: mine.store.get("task", tasks[3]!)!.name,
}));
await Promise.all([mine.end(), other.end()]);
process.exit(0);
