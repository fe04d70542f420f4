import { describe, expect, it } from "vitest";
import { ME, task } from "../store/making";
import { Store } from "../store/store";
import type { CustomType, Task } from "../store/types";
import { apply, type Op } from "./ops";

const told = (seq: number, num_comments: number) => ({ seq, gid: "1", resource_type: "task", action: "tallied" as const, tallies: { num_subtasks: 2, num_completed_subtasks: 1, num_comments } });

describe("the figures of a task", () => {
  it("are what the stream told last, whatever a slower snapshot says", () => {
    const store = new Store();
    store.load([task("1")], 10);
    apply(store, [told(12, 3)], ME, () => false);
    expect(store.get("task", "1")).toMatchObject({ num_subtasks: 2, num_completed_subtasks: 1, num_comments: 3 });
    apply(store, [told(11, 2)], ME, () => false);
    expect(store.load([task("1", { num_comments: 2 })], 11)).toEqual(["1"]);
    expect(store.get("task", "1")?.num_comments).toBe(3);
  });

  it("make no task that is not here", () => {
    const store = new Store();
    apply(store, [told(12, 3)], ME, () => false);
    expect(store.any("1")).toBeUndefined();
  });
});

const type: CustomType = {
  gid: "7", kind: "custom_type", name: "Bug",
  options: [{ gid: "71", name: "To do", completion_state: "Incomplete", color: "none", enabled: true }, { gid: "72", name: "Done", completion_state: "Complete", color: "green", enabled: true }],
};
const op = (given: Partial<Op>): Op => ({ seq: 2, gid: "1", action: "changed", resource_type: "task", ...given });

function heard(...ops: Op[]): { store: Store; stale: string[] } {
  const store = new Store();
  store.load([type], 1);
  return { store, stale: [...apply(store, ops, { gid: "9" }, () => true).stale] };
}

it("a task is told its type and state", () => {
  const { store } = heard(op({ action: "added" }), op({ seq: 3, changes: { custom_type: [null, "7"], custom_type_status_option: [null, "72"] } }));
  expect(store.said("1") as Task).toMatchObject({ custom_type: "7", custom_type_status_option: "72" });
});

it("a state that changes has its type asked for again, whether the op names it or not", () => {
  expect(heard(op({ gid: "72", resource_type: "custom_type_status_option", changes: { name: ["Done", "Over"] } })).stale).toEqual(["7"]);
  expect(heard(op({ gid: "73", resource_type: "custom_type_status_option", action: "added", parent: "7" })).stale).toEqual(["7"]);
});
