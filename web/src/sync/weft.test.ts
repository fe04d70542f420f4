import { afterEach, expect, it } from "vitest";
import { door } from "../api/client";
import { topics } from "../store/indexes";
import { ME, task } from "../store/making";
import type { Task } from "../store/types";
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
