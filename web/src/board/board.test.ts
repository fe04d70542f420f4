import { describe, expect, test } from "vitest";
import { topics } from "@/store/indexes";
import { ME, task } from "@/store/making";
import { actionsOn } from "@/store/actions";
import type { Act } from "@/store/acts";
import { Store } from "@/store/store";
import type { CustomField, Gid, Task } from "@/store/types";
import { type Spec, View } from "@/store/views";
import { cellOf, columnsOf, lanesOf } from "./columns";
import { type Arrangement, bornAt, dropped, perform } from "./drops";
import { pushed } from "./shown";

const YARN: CustomField = {
  gid: "50", kind: "custom_field", name: "Yarn", type: "enum", resource_subtype: "enum", precision: null, format: null, currency_code: null, custom_label: null, custom_label_position: null,
  description: null, options: [{ gid: "51", name: "Wool", color: "red", enabled: true }, { gid: "52", name: "Silk", color: "blue", enabled: true }, { gid: "53", name: "Hemp", color: "green", enabled: false }],
};
const place = (section: Gid, rank: string) => ({ places: { "9": { section, rank } } });

function board(tasks: Task[]) {
  const store = new Store();
  const sections = [["11", "To do", "a"], ["12", "Doing", "b"]].map(([gid, name, rank]) => ({ gid: gid!, kind: "section" as const, name: name!, home: "9", rank: rank! }));
  store.load([YARN, ...sections, ...tasks], 1);
  return store;
}

const shown = (store: Store, spec: Spec) => new View(store, { project: "9" }, spec, { today: "2026-11-26", project: "9" }).groups();
const three = () => [
  task("1", { ...place("11", "a"), custom: { "50": "51" } }),
  task("2", { ...place("11", "b"), custom: { "50": "52" }, completed: true }),
  task("3", { ...place("12", "a") }),
];

describe("columns and lanes", () => {
  test("sections are columns, in their order, and keep what is in them", () => {
    const columns = columnsOf("section", shown(board(three()), {}), undefined);
    expect(columns.map(({ key, count }) => [key, count])).toEqual([["11", 2], ["12", 1]]);
  });

  test("of a field every option that can be chosen is a column, and what has none comes last", () => {
    const columns = columnsOf("custom:50", shown(board(three()), { group: "custom:50" }), YARN);
    expect(columns.map(({ value, count }) => [value, count])).toEqual([["51", 1], ["52", 1], [null, 1]]);
  });

  test("lanes count what is in them and what is done, over all columns", () => {
    const store = board(three()), columns = columnsOf("section", shown(store, {}), undefined);
    const lanes = lanesOf(store, "custom:50", columns, YARN);
    expect(lanes.map(({ value, count, completed }) => [value, count, completed])).toEqual([["51", 1, 0], ["52", 1, 1], [null, 1, 0]]);
    expect(cellOf(store, columns[0]!, lanes[1]!, "custom:50")).toEqual(["2"]);
    expect(cellOf(store, columns[1]!, lanes[1]!, "custom:50")).toEqual([]);
  });
});

describe("what a drop means", () => {
  const how: Arrangement = { home: { project: "9" }, by: "section", lanes: null, isSorted: false, many: new Set() };
  const store = board(three()), get = (gid: Gid) => store.get("task", gid);
  const from = { column: "11", lane: null };

  test("between two cards of another column: its section, after the one above", () => {
    expect(dropped(get("1")!, from, { column: "12", lane: null, after: "3", before: null }, how, get)).toEqual([{ type: "place", section: "12", beside: { after: "3" } }]);
  });

  test("at the top: before the first; in an empty column: at its end", () => {
    expect(dropped(get("1")!, from, { column: "12", lane: null, after: null, before: "3" }, how, get)).toEqual([{ type: "place", section: "12", beside: { before: "3" } }]);
    expect(dropped(get("1")!, from, { column: "13", lane: null, after: null, before: null }, how, get)).toEqual([{ type: "place", section: "13", beside: { at: "end" } }]);
  });

  test("where cards stand as they are sorted, only the section changes", () => {
    const sorted = { ...how, isSorted: true };
    expect(dropped(get("1")!, from, { column: "11", lane: null, after: "2", before: null }, sorted, get)).toEqual([]);
    expect(dropped(get("1")!, from, { column: "12", lane: null, after: "3", before: null }, sorted, get)).toEqual([{ type: "place", section: "12", beside: { at: "start" } }]);
  });

  test("another lane is another value, and an empty one leaves the place alone", () => {
    const laned: Arrangement = { ...how, lanes: "custom:50" };
    expect(dropped(get("1")!, { column: "11", lane: "51" }, { column: "11", lane: null, after: null, before: null }, laned, get)).toEqual([{ type: "field", field: "50", value: null }]);
  });

  test("in columns of people, one goes and the other comes", () => {
    const people: Arrangement = { ...how, by: "custom:60", many: new Set(["custom:60"]) };
    const shared = task("4", { ...place("11", "c"), custom: { "60": ["100", "101"] } });
    expect(dropped(shared, { column: "100", lane: null }, { column: "102", lane: null, after: null, before: null }, people, get)).toEqual([{ type: "field", field: "60", value: ["102", "101"] }]);
    expect(bornAt({ column: "102", lane: null }, people)).toEqual({ custom: { "60": ["102"] } });
  });

  test("in columns of a field, a neighbour of the same section gives the place, another does not", () => {
    const byYarn: Arrangement = { ...how, by: "custom:50" };
    const to = { column: "52", lane: null, before: null };
    expect(dropped(get("1")!, { column: "51", lane: null }, { ...to, after: "2" }, byYarn, get)).toEqual([
      { type: "place", section: "11", beside: { after: "2" } },
      { type: "field", field: "50", value: "52" },
    ]);
    expect(dropped(get("1")!, { column: "51", lane: null }, { ...to, after: "3" }, byYarn, get)).toEqual([{ type: "field", field: "50", value: "52" }]);
  });

  test("place and value are one act, taken back as one", () => {
    const acts: Act[] = [], act = actionsOn(store, () => ME, (done) => acts.push(done));
    perform(act, "1", [{ type: "place", section: "12", beside: { after: "3" } }, { type: "field", field: "50", value: "52" }], { project: "9" });
    expect(acts).toHaveLength(1);
    expect(acts[0]!.deed).toMatchObject({ verb: "moveTask" });
    expect(acts[0]!.writes.map(({ path }) => path)).toEqual(["/api/1.0/sections/12/addTask", "/api/1.0/tasks/1"]);
    expect(acts[0]!.back!.map(({ path }) => path)).toEqual(["/api/1.0/tasks/1", "/api/1.0/sections/11/addTask"]);
    expect(store.indexes.list(topics.tasks("11"))).toEqual(["1", "2"]);
  });
});

test("where a card grows, those below it move along and those above it stay", () => {
  expect([...pushed(Float64Array.of(0, 100, 200, 300), [[1, 20], [2, -5]])]).toEqual([0, 100, 220, 315]);
});
