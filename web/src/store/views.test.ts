import { describe, expect, it } from "vitest";
import { custom } from "./fields";
import { task } from "./making";
import { Store } from "./store";
import type { CustomField } from "./types";
import { type Row, View } from "./views";

const POINTS: CustomField = {
  gid: "50", kind: "custom_field", name: "Points", type: "number", resource_subtype: "number", options: [], precision: 0, format: "none", currency_code: null, custom_label: null,
  custom_label_position: null, description: "",
};

function project(): Store {
  const store = new Store();
  const section = (gid: string, rank: string) => ({ gid, kind: "section" as const, name: gid, home: "5", rank });
  const at = (where: string, rank: string) => ({ places: { "5": { section: where, rank } } });
  store.load([POINTS, section("8", "a1"), section("7", "a0")], 1);
  store.load([
    task("1", { ...at("7", "a1"), name: "b", assignee: "200", custom: { "50": 3 }, num_subtasks: 1 }),
    task("2", { ...at("7", "a0"), name: "a", completed: true, custom: { "50": 4 } }),
    task("3", { ...at("8", "a0"), name: "c", due_on: "2026-11-20" }),
    task("4", { parent: "1", rank: "a0" }),
  ], 1);
  return store;
}

const told = (rows: readonly Row[]) => rows.map((row) => (row.type === "task" ? `${"  ".repeat(row.depth)}${row.gid}` : row.type === "group" ? `# ${row.key}` : "+"));
const now = { today: "2026-11-26", project: "5" };

describe("views", () => {
  it("shows sections by rank with their tasks, subtasks where they are opened", () => {
    const view = new View(project(), { project: "5" }, { expanded: new Set(["1"]) }, now);
    expect(told(view.rows())).toEqual(["# 7", "2", "1", "  4", "+", "# 8", "3", "+"]);
  });

  it("filters, sorts and adds up", () => {
    const view = new View(project(), { project: "5" }, {
      group: null, sort: [{ by: custom("50"), down: true }], columns: ["name", custom("50")],
      filter: { any: [{ field: custom("50"), is: "more", value: 2 }, { field: "due_on", is: "before", value: { days: -1 } }] },
    }, now);
    expect(view.groups()).toMatchObject([{ tasks: ["2", "1", "3"], count: 3, completed: 1, totals: { "custom:50": 7 } }]);
  });

  it("groups by a field, what is empty last", () => {
    const view = new View(project(), { project: "5" }, { group: "assignee" }, now);
    expect(view.groups().map(({ value, tasks }) => [value, tasks])).toEqual([["200", ["1"]], [null, ["2", "3"]]]);
  });

  it("works out again only the section that was touched", async () => {
    const store = project(), view = new View(store, { project: "5" }, {}, now);
    const leave = view.subscribe(() => undefined);
    await Promise.resolve();
    const [seven, eight] = view.groups();
    store.hear({ gid: "3", set: { name: "changed" } }, 2);
    await Promise.resolve();
    const [stays, anew] = view.groups();
    expect(stays).toBe(seven);
    expect(anew).not.toBe(eight);
    leave();
  });

  it("prints how long ten thousand tasks take", () => {
    const ranks = Array.from({ length: 10_000 }, (_, n) => `b${String(n).padStart(5, "0")}`);
    const many = ranks.map((rank, n) => task(String(1000 + n), { places: { "5": { section: n % 12 ? "7" : "8", rank } } }));
    const store = new Store(), began = performance.now();
    store.load([{ gid: "7", kind: "section", name: "7", home: "5", rank: "a0" }, { gid: "8", kind: "section", name: "8", home: "5", rank: "a1" }, ...many], 1);
    const view = new View(store, { project: "5" }, {}, now);
    const leave = view.subscribe(() => undefined);
    expect(view.rows().length).toBe(10_004);
    const loaded = performance.now();
    for (let n = 0; n < 2_000; n++) store.hear({ gid: String(1000 + n * 3), set: { name: "x" } }, 2 + n);
    const changed = performance.now();
    store.flush();
    expect(view.rows().length).toBe(10_004);
    const shown = performance.now();
    console.info(`10,000 tasks: ${(loaded - began).toFixed(0)} ms; 2,000 changes: ${(changed - loaded).toFixed(1)} ms, shown ${(shown - changed).toFixed(1)} ms later`);
    leave();
  });
});
