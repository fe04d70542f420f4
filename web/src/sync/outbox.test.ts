import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { door } from "../api/client";
import type { Act } from "../store/acts";
import { actionsOn } from "../store/actions";
import { ME, task } from "../store/making";
import { Store } from "../store/store";
import { Undo } from "../store/undo";
import { Cache, wipe } from "./cache";
import { OLD, Outbox } from "./outbox";
import type { Channel } from "./tabs";

interface Asked {
  method: string;
  path: string;
  data: Record<string, unknown>;
  key: string | null;
}

const before = { ...door };
let asked: Asked[] = [];
let answer: (one: Asked) => Response | Promise<Response>;
const ok = (data: unknown, status = 200) => new Response(JSON.stringify({ data }), { status });
const no = (status: number, message: string, headers = {}) => new Response(JSON.stringify({ errors: [{ message }] }), { status, headers });
const silent: Channel = { post: () => undefined, listen: () => undefined, close: () => undefined };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  asked = [];
  answer = () => ok({});
  door.fetch = async (url, given) => {
    const headers = given!.headers as Record<string, string>;
    const one = { method: given!.method!, path: String(url), data: (JSON.parse((given!.body as string) ?? "{}") as { data: Asked["data"] }).data, key: headers["idempotency-key"] ?? null };
    asked.push(one);
    return answer(one);
  };
});
afterEach(() => Object.assign(door, before));

async function tab(leads = true) {
  const store = new Store(), cache = await Cache.open(ME.gid, ME.workspace);
  store.load([task("1", { name: "old" }), task("2", { name: "other" })], 1);
  const outbox = new Outbox(store, cache, silent, () => leads, async () => undefined);
  const acts: Act[] = [], adding: Promise<void>[] = [];
  const perform = (one: Act) => void adding.push(outbox.add(one));
  const undo = new Undo(perform, (gid) => store.any(gid));
  const act = actionsOn(store, () => ME, (one) => {
    acts.push(one);
    undo.did(one);
    perform(one);
  });
  return { store, cache, outbox, undo, act, acts, kept: () => Promise.all(adding) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("taking back", () => {
  it("shows what was deleted at once, and asks for it after the deletion, whenever that is sent", async () => {
    const { store, outbox, undo, act, kept } = await tab();
    let reach: () => void = () => undefined;
    const away = new Promise<void>((resolve) => (reach = resolve));
    answer = async ({ method }) => {
      if (method === "DELETE") await away;
      return ok({});
    };
    const id = act.deleteTask("1");
    expect(store.get("task", "1")).toBeUndefined();
    act.updateTask("2", { name: "meanwhile" });
    expect(undo.undo(id)?.verb).toBe("deleteTask");
    expect(store.get("task", "1")?.name).toBe("old");
    reach();
    await kept();
    await until(() => outbox.isEmpty);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(["DELETE /api/1.0/tasks/1", "PUT /api/1.0/tasks/2", "POST /api/weft/1/undo"]);
    expect(asked[2]!.data).toEqual({ key: asked[0]!.key });
    undo.redo();
    expect(store.get("task", "1")).toBeUndefined();
    undo.undo();
    expect(store.get("task", "1")?.name).toBe("old");
    await kept();
    await until(() => outbox.isEmpty);
    expect(asked.at(-1)!.data).toEqual({ key: asked.at(-2)!.key });
  });

  it("lets go of what was to take back a refused write", async () => {
    const { store, outbox, undo, act, kept } = await tab();
    answer = ({ method }) => (method === "DELETE" ? no(403, "Not yours.") : ok({}));
    undo.undo(act.deleteTask("1"));
    await kept();
    await until(() => outbox.isEmpty);
    expect(asked.map(({ method }) => method)).toEqual(["DELETE"]);
    expect(store.get("task", "1")?.name).toBe("old");
    expect(outbox.list().map(({ state }) => state)).toEqual(["refused", "refused"]);
  });
});

describe("the outbox", () => {
  it("shows a write at once and keeps it until the leading tab sends it", async () => {
    const { store, cache, act, kept } = await tab(false);
    act.updateTask("1", { name: "new" });
    expect(store.get("task", "1")?.name).toBe("new");
    await kept();
    expect(await cache.entries()).toMatchObject([{ method: "PUT", path: "/api/1.0/tasks/1", data: { name: "new" }, state: "queued" }]);
    expect(asked).toEqual([]);
  });

  it("sends a write without waiting for the browser to have kept it", async () => {
    const { act, cache } = await tab();
    cache.keepEntries = () => new Promise(() => undefined);
    act.updateTask("1", { name: "new" });
    await until(() => asked.length === 1);
    expect(asked).toMatchObject([{ method: "PUT", path: "/api/1.0/tasks/1", data: { name: "new" } }]);
  });

  it("keeps a write in the moment of the act: a reload that loses the request finds it", async () => {
    const first = await tab();
    answer = () => new Promise(() => undefined);
    first.act.updateTask("1", { name: "new" });
    first.outbox.end();
    first.cache.close();
    const again = await tab(false);
    await again.outbox.restore();
    expect(again.outbox.list()).toMatchObject([{ path: "/api/1.0/tasks/1", state: "queued" }]);
  });

  it("leaves nothing kept of a write that was answered before it was kept", async () => {
    const { act, cache, outbox, kept } = await tab();
    const order: string[] = [];
    answer = () => (order.push("answered"), ok({}));
    act.updateTask("1", { name: "new" });
    await kept().then(() => order.push("kept"));
    await until(() => outbox.isEmpty);
    expect(order).toEqual(["answered", "kept"]);
    expect(await cache.entries()).toEqual([]);
  });

  it("does not bring a write back in another tab that hears of it while it is answered", async () => {
    const first = await tab(false), other = await tab(false);
    first.act.updateTask("1", { name: "new" });
    await first.kept();
    const { key } = first.outbox.list()[0]!;
    const looked = other.cache.entries.bind(other.cache);
    let look: Promise<unknown> = Promise.resolve();
    other.cache.entries = () => (look = looked()) as ReturnType<typeof looked>;
    other.outbox.hear({ type: "queued", key });
    other.outbox.hear({ type: "acked", key, gid: null, patches: [] });
    await look;
    expect(other.outbox.list()).toEqual([]);
  });

  it("survives a reload: what was done is shown again and sent under the same key", async () => {
    const first = await tab(false);
    first.act.updateTask("1", { name: "new" });
    await first.kept();
    const again = await tab();
    await again.outbox.restore();
    expect(again.store.get("task", "1")?.name).toBe("new");
    again.outbox.hurry();
    await until(() => again.outbox.isEmpty);
    expect(asked).toMatchObject([{ method: "PUT", path: "/api/1.0/tasks/1", key: first.acts[0]!.writes[0]!.key }]);
    expect(await again.cache.entries()).toEqual([]);
  });

  it("sends in order, and what was made offline under the gid that it got", async () => {
    const { store, outbox, act } = await tab();
    answer = ({ path }) => (path === "/api/1.0/tasks" ? ok({ gid: "42" }, 201) : ok({}));
    const gid = act.createTask({ name: "made" });
    act.updateTask(gid, { name: "made, renamed" });
    act.addSubtask(gid, { name: "part" });
    await until(() => outbox.isEmpty);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /api/1.0/tasks", "PUT /api/1.0/tasks/42", "POST /api/1.0/tasks/42/subtasks"]);
    expect(store.get("task", gid)).toMatchObject({ gid: "42", name: "made, renamed" });
    expect(store.resolve(gid)).toBe("42");
  });

  it("remembers that gid over a reload", async () => {
    const first = await tab();
    answer = ({ path }) => (path === "/api/1.0/tasks" ? ok({ gid: "42" }, 201) : no(503, "later"));
    const gid = first.act.createTask({ name: "made" });
    first.act.updateTask(gid, { name: "renamed" });
    await until(() => asked.length >= 2);
    first.outbox.end();
    const again = await tab();
    answer = () => ok({});
    await again.outbox.restore();
    again.outbox.hurry();
    await until(() => again.outbox.isEmpty);
    expect(asked.at(-1)!.path).toBe("/api/1.0/tasks/42");
  });

  it("tries again what the network or the server could not take", async () => {
    const { outbox, act } = await tab();
    let tries = 0;
    answer = () => {
      tries++;
      if (tries === 1) throw new TypeError("offline");
      return tries === 2 ? no(503, "later") : ok({});
    };
    act.updateTask("1", { name: "new" });
    await until(() => tries === 1);
    await until(() => (outbox.hurry(), tries === 2));
    await until(() => (outbox.hurry(), outbox.isEmpty));
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
  });

  it("takes a refused write off the screen, says why, and keeps it with what rests on it", async () => {
    const { store, outbox, act } = await tab();
    const told: string[] = [];
    outbox.events.on("refused", (entry) => told.push(`${entry.refused!.field}: ${entry.refused!.sentence}`));
    answer = () => no(400, "name: Must not be empty");
    const gid = act.createTask({ name: "" });
    act.updateTask(gid, { name: "renamed" });
    await until(() => told.length > 0);
    expect(told).toEqual(["name: Must not be empty"]);
    expect(store.get("task", gid)).toBeUndefined();
    expect(outbox.list().map(({ state }) => state)).toEqual(["refused", "refused"]);
    answer = ({ path }) => (path === "/api/1.0/tasks" ? ok({ gid: "42" }, 201) : ok({}));
    await outbox.retry(outbox.list()[0]!.key);
    await until(() => outbox.isEmpty);
    expect(outbox.list()).toMatchObject([{ state: "refused", method: "PUT" }]);
    await outbox.discard(outbox.list()[0]!.key);
    expect(outbox.list()).toEqual([]);
  });

  it("brings both texts where somebody else wrote the same description, of a task or a project", async () => {
    const { outbox, act } = await tab();
    const told: unknown[] = [];
    outbox.events.on("conflict", ({ of, mine, theirs }) => told.push({ of, mine, theirs }));
    answer = ({ method }) => (method === "PUT" ? no(409, "html_notes: Somebody has changed this text since you began.") : ok({ html_notes: "theirs" }));
    act.describeTask("1", "mine", "old");
    act.describeProject("7", "mine, too", "old");
    await until(() => told.length === 2);
    expect(told).toEqual([{ of: "1", mine: "mine", theirs: "theirs" }, { of: "7", mine: "mine, too", theirs: "theirs" }]);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain("PUT /api/weft/1/projects/7/description");
  });

  it("asks before it sends what is older than six days", async () => {
    const first = await tab(false);
    first.act.updateTask("1", { name: "long ago" });
    await first.kept();
    const again = await tab();
    await again.outbox.restore(Date.now() + OLD + 1);
    again.outbox.hurry();
    expect(again.outbox.list()).toMatchObject([{ state: "held" }]);
    expect(asked).toEqual([]);
    await again.outbox.retry(again.outbox.list()[0]!.key);
    await until(() => again.outbox.isEmpty);
    expect(asked.length).toBe(1);
  });

  it("sends a bulk act together, each part under its own key", async () => {
    const { outbox, act, acts } = await tab();
    answer = ({ data }) => ok((data["actions"] as unknown[]).map(() => ({ status_code: 200, body: { data: {} } })));
    act.completeTasks(["1", "2"]);
    await until(() => outbox.isEmpty);
    expect(asked.map(({ path }) => path)).toEqual(["/api/1.0/batch"]);
    expect((asked[0]!.data["actions"] as { idempotency_key: string }[]).map((one) => one.idempotency_key)).toEqual(acts[0]!.writes.map((write) => write.key));
  });

  it("makes many together and in their order, and waits with what rests on them", async () => {
    const { outbox, undo, act } = await tab();
    let made = 40;
    answer = ({ data }) => ok((data["actions"] as unknown[]).map(() => ({ status_code: 201, body: { data: { gid: String(made++) } } })));
    undo.together(() => {
      const first = act.createTask({ name: "first" });
      for (let n = 0; n < 11; n++) act.createTask({ name: `number ${n}` });
      for (const name of ["part", "other part"]) act.addSubtask(first, { name });
    });
    await until(() => outbox.isEmpty);
    const sent = asked.map(({ data }) => (data["actions"] as { relative_path: string }[]).map((one) => one.relative_path));
    expect(sent.map((paths) => paths.length)).toEqual([10, 4]);
    expect(sent[1]!.slice(2)).toEqual(["/tasks/40/subtasks", "/tasks/40/subtasks"]);
    expect(asked.every(({ data }) => data["in_order"] === true)).toBe(true);
  });

  it("lets go of what waits, and of nothing that is on its way", async () => {
    const { outbox, undo, act, cache, kept } = await tab();
    let reach: () => void = () => undefined;
    const away = new Promise<void>((resolve) => (reach = resolve));
    answer = ({ data }) => away.then(() => ok((data["actions"] as unknown[]).map((_, n) => ({ status_code: 201, body: { data: { gid: String(70 + n) } } }))));
    undo.together(() => {
      for (let n = 0; n < 12; n++) act.createTask({ name: `number ${n}` });
    });
    await kept();
    await until(() => asked.length === 1);
    expect(outbox.dropWaiting(new Set(outbox.list().map(({ key }) => key))).size).toBe(2);
    reach();
    await until(() => outbox.isEmpty);
    expect(asked.length).toBe(1);
    expect(await cache.entries()).toEqual([]);
  });

  it("leaves nothing of another person behind, and nothing at all after signing out", async () => {
    await (await tab(false)).cache.keepName("~a", "1");
    const other = await Cache.open("999", "1");
    other.close();
    await wipe(ME.gid);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["weft-100-1"]);
  });
});
