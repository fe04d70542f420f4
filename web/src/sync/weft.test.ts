import { afterEach, expect, it } from "vitest";
import { door } from "../api/client";
import { topics } from "../store/indexes";
import { ME, task } from "../store/making";
import { INBOX, type Task } from "../store/types";
import type { Word } from "./tabs";
import { Weft } from "./weft";

const reach = door.fetch;
afterEach(() => {
  door.fetch = reach;
});

const rows = (tasks: readonly Task[]) => Object.fromEntries(Object.keys(tasks[0]!).filter((name) => name !== "kind").map((name) => [name, tasks.map((one) => one[name as keyof Task])]));
const woven = (count: number) => Array.from({ length: count }, (_, n) => task(String(1000 + n), { places: { 5: { section: "7", rank: `a${n + 1000}` } } }));

it("shows how a large project begins before the rest is there, and drops what left it meanwhile", async () => {
  let tell: (body: unknown) => void = () => undefined;
  const whole = new Promise((resolve) => (tell = resolve));
  const said: Record<string, unknown> = {
    "/api/weft/1/workspaces/1/snapshot": { seq: 1 },
    "/api/weft/1/projects/5/snapshot?first=100": { seq: 2, is_whole: false, tasks: rows(woven(2)) },
    "/api/weft/1/projects/5/snapshot": whole,
  };
  door.fetch = async (url) => {
    const data = await said[String(url)];
    return data ? Response.json({ data }, { headers: { etag: 'W/"3-1"' } }) : new Promise<Response>(() => undefined);
  };
  const channel = { post: () => undefined, listen: () => undefined, close: () => undefined };
  const weft = await Weft.open(ME, { channel, lock: { lead: () => undefined } });
  const open = weft.openThing({ project: "5" }), states: string[] = [];
  open.subscribe(() => states.push(`${open.state()} ${weft.store.indexes.size(topics.tasks("7"))}`));
  await expect.poll(() => states, { timeout: 15_000 }).toEqual(["begun 2"]);
  tell({ seq: 3, tasks: rows(woven(2_000).slice(1)) });
  await open.ready;
  expect(states).toEqual(["begun 2", "ready 1999"]);
  expect(weft.store.get("task", "1000")).toBeUndefined();
  await weft.end();
});

it("keeps what was made here open and renamed, though the stream names it before the answer does", async () => {
  const said: Record<string, unknown> = {
    "/api/weft/1/workspaces/1/snapshot": { seq: 1 },
    "/api/weft/1/projects/9/snapshot?first=100": { seq: 2, is_whole: true },
    "/api/weft/1/rows?gids=9&workspace=1": { seq: 2, projects: { gid: ["9"], name: ["Loom"], owner: [ME.gid] } },
  };
  door.fetch = async (url) => (said[String(url)] ? Response.json({ data: said[String(url)] }, { headers: { etag: 'W/"2-1"' } }) : new Promise<Response>(() => undefined));
  let hear: (word: Word) => void = () => undefined;
  const channel = { post: () => undefined, listen: (heard: typeof hear) => void (hear = heard), close: () => undefined };
  const weft = await Weft.open(ME, { channel, lock: { lead: () => undefined } });
  const { store, actions, live } = weft, name = () => store.get("project", "9")?.name;
  const made = actions.createProject({ name: "Loom" }), key = made.slice(1);
  const before = weft.openThing({ project: made });
  actions.updateProject(made, { name: "Great loom" });
  live.events.tell("said", { seq: 2, ops: [{ seq: 2, gid: "9", action: "added", resource_type: "project", key }] });
  expect(name()).toBe("Great loom");
  const after = weft.openThing({ project: "9" }); // the address follows
  before.close();
  actions.updateProject(made, { name: "Greater loom" });
  hear({ type: "acked", key, gid: "9", patches: [] });
  await after.ready;
  await expect.poll(() => store.said("9")).toMatchObject({ name: "Loom" });
  expect(name()).toBe("Greater loom");
  expect(weft.outbox.list().map(({ data }) => data["name"])).toEqual(["Great loom", "Greater loom"]);
  live.events.tell("said", { seq: 3, ops: [{ seq: 3, gid: "9", action: "gone" }] });
  expect(after.state()).toBe("gone");
  await weft.end();
});

it("counts what came to the inbox while a mark was on its way, though the answer to that is heard last", async () => {
  door.fetch = async (url) => {
    if (String(url) === "/api/weft/1/workspaces/1/snapshot") return Response.json({ data: { seq: 1 } });
    if (String(url).includes("/inbox/count")) return Response.json({ data: { unread_count: 3, wakes_at: null } });
    return new Promise<Response>(() => undefined);
  };
  let hear: (word: Word) => void = () => undefined;
  const channel = { post: () => undefined, listen: (heard: typeof hear) => void (hear = heard), close: () => undefined };
  const weft = await Weft.open(ME, { channel, lock: { lead: () => undefined } });
  const { store } = weft, unread = () => store.get("inbox", INBOX)?.unread;
  await expect.poll(unread).toBe(3); // as it is asked for at the beginning
  const patches = [{ gid: INBOX, set: { unread: 2 } }];
  hear({ type: "acked", key: "mark", gid: null, patches });
  expect(unread()).toBe(2);
  await expect.poll(unread).toBe(3);
  await weft.end();
});
