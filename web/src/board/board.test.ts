import { describe, expect, test } from "vitest";
import { topics } from "@/store/indexes";
import { ME, task } from "@/store/making";
import { actionsOn } from "@/store/actions";
import type { Act } from "@/store/acts";
import { Store } from "@/store/store";
import type { CustomField, CustomType, Gid, Task } from "@/store/types";
import { type Spec, View } from "@/store/views";
import { ofTypes } from "./asides";
import { cellOf, columnsOf, lanesOf } from "./columns";
import { type Arrangement, bornAt, dropped, perform } from "./drops";
import { pushed } from "./shown";

const YARN: CustomField = {
  gid: "50", kind: "custom_field", name: "Yarn", type: "enum", resource_subtype: "enum", precision: null, format: null, currency_code: null, custom_label: null, custom_label_position: null,
  description: null, options: [{ gid: "51", name: "Wool", color: "red", enabled: true }, { gid: "52", name: "Silk", color: "blue", enabled: true }, { gid: "53", name: "Hemp", color: "green", enabled: false }],
};
const state = (gid: Gid, name: string, isDone = false) => ({ gid, name, color: "none", enabled: true, completion_state: isDone ? ("Complete" as const) : ("Incomplete" as const) });
const BUG: CustomType = { gid: "7", kind: "custom_type", name: "Bug", options: [state("71", "New"), state("72", "Fixed", true)] };
const IDEA: CustomType = { gid: "8", kind: "custom_type", name: "Idea", options: [state("81", "New"), { ...state("82", "Old"), enabled: false }] };
const place = (section: Gid, rank: string) => ({ places: { "9": { section, rank } } });

function board(tasks: Task[]) {
  const store = new Store();
  const sections = [["11", "To do", "a"], ["12", "Doing", "b"]].map(([gid, name, rank]) => ({ gid: gid!, kind: "section" as const, name: name!, home: "9", rank: rank! }));
  store.load([YARN, BUG, IDEA, ...sections, ...tasks], 1);
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
    const columns = columnsOf("section", shown(board(three()), {}), []);
    expect(columns.map(({ key, count }) => [key, count])).toEqual([["11", 2], ["12", 1]]);
  });

  test("of a field every option that can be chosen is a column, and what has none comes last", () => {
    const columns = columnsOf("custom:50", shown(board(three()), { group: "custom:50" }), YARN.options);
    expect(columns.map(({ value, count }) => [value, count])).toEqual([["51", 1], ["52", 1], [null, 1]]);
  });

  test("lanes count what is in them and what is done, over all columns", () => {
    const store = board(three()), columns = columnsOf("section", shown(store, {}), []);
    const lanes = lanesOf(store, "custom:50", columns, YARN.options);
    expect(lanes.map(({ value, count, completed }) => [value, count, completed])).toEqual([["51", 1, 0], ["52", 1, 1], [null, 1, 0]]);
    expect(cellOf(store, columns[0]!, lanes[1]!, "custom:50")).toEqual(["2"]);
    expect(cellOf(store, columns[1]!, lanes[1]!, "custom:50")).toEqual([]);
  });
});

describe("columns of types", () => {
  const bug = task("4", { ...place("11", "c"), resource_subtype: "custom", custom_type: "7", custom_type_status_option: "71" });
  const lost = task("5", { ...place("11", "d"), resource_subtype: "custom", custom_type: "6", custom_type_status_option: "61" });
  const how: Arrangement = { home: { project: "9" }, by: "custom_type_status_option", lanes: null, isSorted: true, many: new Set(), typeOf: (gid) => gid.slice(0, 1) };
  const choices = ofTypes("custom_type_status_option", [BUG, IDEA], (type, name) => `${type}: ${name}`);

  test("every type is one, or every state of theirs, and what is of another has a place as well", () => {
    const store = board([...three(), bug, lost]);
    const states = columnsOf(how.by, shown(store, { group: how.by }), choices);
    expect(states.map(({ value, count }) => [value, count])).toEqual([["71", 1], ["72", 0], ["81", 0], ["61", 1], [null, 3]]);
    expect(choices.map(({ name }) => name)).toEqual(["Bug: New", "Bug: Fixed", "Idea: New", "Idea: Old"]);
    expect(ofTypes("custom_type_status_option", [BUG], String)[0]?.name).toBe("New");
    const types = columnsOf("custom_type", shown(store, { group: "custom_type" }), ofTypes("custom_type", [BUG, IDEA], String));
    expect(types.map(({ value, count }) => [value, count])).toEqual([["7", 1], ["8", 0], ["6", 1], [null, 3]]);
  });

  test("a card takes on the state, and with one of another type that type; without one it is a plain task", () => {
    const store = board([bug]), to = (column: Gid | null, by = how.by) => dropped(bug, { column: by === how.by ? "71" : "7", lane: null }, { column, lane: null, after: null, before: null }, { ...how, by }, (gid) => store.get("task", gid));
    expect(to("72")).toEqual([{ type: "change", change: { custom_type_status_option: "72" } }]);
    expect(to("81")).toEqual([{ type: "change", change: { resource_subtype: "custom", custom_type: "8", custom_type_status_option: "81" } }]);
    expect(to("8", "custom_type")).toEqual([{ type: "change", change: { resource_subtype: "custom", custom_type: "8" } }]);
    expect(to(null)).toEqual([{ type: "change", change: { resource_subtype: "default_task" } }]);
    expect(bornAt({ column: "72", lane: null }, how)).toEqual({ resource_subtype: "custom", custom_type: "7", custom_type_status_option: "72" });
  });

  test("what is made there is of it at once, and so says the request", () => {
    const store = board([bug]), acts: Act[] = [], act = actionsOn(store, () => ME, (done) => acts.push(done));
    act.createTasks(["Spin"], { ...bornAt({ column: "72", lane: null }, how), custom: { "50": "51" }, project: "9", section: "11" });
    const [write] = acts[0]!.writes;
    expect(write!.data).toMatchObject({ resource_subtype: "custom", custom_type: "7", custom_type_status_option: "72", custom_fields: { "50": "51" } });
    expect(write!.patches[0]!.made).toMatchObject({ custom_type_status_option: "72", completed: true, custom: { "50": "51" } });
  });
});

describe("what a drop means", () => {
  const how: Arrangement = { home: { project: "9" }, by: "section", lanes: null, isSorted: false, many: new Set(), typeOf: (state) => state.slice(0, 1) };
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
