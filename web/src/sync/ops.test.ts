import { describe, expect, it } from "vitest";
import { ME, task } from "../store/making";
import { Store } from "../store/store";
import { apply } from "./ops";

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
