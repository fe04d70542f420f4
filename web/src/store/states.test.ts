import { describe, expect, it } from "vitest";
import { effects, before } from "./changes";
import { ME, task } from "./making";
import { settled, stateOf, statesFor, typesFor } from "./states";
import { Store } from "./store";
import type { CustomType, Project } from "./types";

const BUG: CustomType = {
  gid: "7", kind: "custom_type", name: "Bug",
  options: [
    { gid: "71", name: "New", completion_state: "Incomplete", color: "none", enabled: true },
    { gid: "72", name: "Review", completion_state: "Incomplete", color: "blue", enabled: true },
    { gid: "73", name: "Old", completion_state: "Complete", color: "none", enabled: false },
    { gid: "74", name: "Fixed", completion_state: "Complete", color: "green", enabled: true },
  ],
};

function world() {
  const store = new Store();
  const bug = { resource_subtype: "custom" as const, custom_type: "7", custom_type_status_option: "72" };
  const plain = { ...task("1"), places: { "9": { section: "91", rank: "a" } } };
  store.load([BUG, { gid: "9", kind: "project", types: ["7"] } as Project, plain, { ...task("2"), ...bug }, { ...task("3"), parent: "1" }], 1);
  return { store, get: (gid: string) => store.get("task", gid)! };
}

describe("a task of a custom type", () => {
  it("is done when its state says so, and gets a state that says what was said", () => {
    const { store, get } = world();
    expect(settled(store, get("2"), { custom_type_status_option: "74" })).toEqual({ custom_type_status_option: "74", completed: true });
    expect(settled(store, get("2"), { completed: true })).toEqual({ custom_type_status_option: "74", completed: true });
    expect(settled(store, get("2"), { completed: false })).toEqual({ custom_type_status_option: "72", completed: false });
    expect(settled(store, get("2"), { name: "x" })).toEqual({});
    expect(settled(store, get("1"), { resource_subtype: "custom", custom_type: "7" })).toEqual({ custom_type_status_option: "71", completed: false });
    expect(settled(store, get("2"), { resource_subtype: "milestone" })).toEqual({ custom_type: null, custom_type_status_option: null });
  });

  it("comes back into the state it had, whatever was done to it", () => {
    const { get } = world();
    expect(before(get("2"), { completed: true })).toEqual({ completed: false, custom_type_status_option: "72" });
    expect(before(get("2"), { resource_subtype: "milestone" })).toEqual({ resource_subtype: "custom", custom_type: "7", custom_type_status_option: "72" });
    expect(before(get("1"), { resource_subtype: "custom", custom_type: "7" })).toEqual({ resource_subtype: "default_task", custom_type: null });
    expect(effects(get("1"), { completed: true }, ME)["completed_at"]).not.toBeNull();
  });

  it("may be of a type of its projects, or of those above it, in a state that is offered", () => {
    const { store, get } = world();
    expect(typesFor(store, get("1")).map(({ name }) => name)).toEqual(["Bug"]);
    expect(typesFor(store, get("3")).map(({ name }) => name)).toEqual(["Bug"]);
    expect(typesFor(store, get("2"))).toEqual([]);
    expect(statesFor(store, get("2")).map(({ name }) => name)).toEqual(["New", "Review", "Fixed"]);
    expect(stateOf(store, get("2"))?.name).toBe("Review");
  });
});
