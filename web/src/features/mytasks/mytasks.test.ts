import { describe, expect, test } from "vitest";
import { task } from "@/store/making";
import { Store } from "@/store/store";
import type { Section, User } from "@/store/types";
import { promoted, standing, usualRoles } from "./promotion";
import { reasonsOf } from "./reasons";

const TODAY = "2026-11-26";
const roles = { fresh: "1", today: "2", soon: "3", later: "4" };
const inSection = (section: string, due_on: string | null, more = {}) => task("9", { own_place: { section, rank: "a" }, due_on, ...more });
const move = (section: string, due_on: string | null, more = {}) => promoted([inSection(section, due_on, more)], roles, TODAY, new Set()).map((one) => one.section);

describe("what moves up", () => {
  test("what is due today or late goes to today, from wherever it waits", () => {
    for (const section of ["1", "3", "4"]) expect(move(section, TODAY)).toEqual(["2"]);
    expect(move("4", "2026-11-01")).toEqual(["2"]);
    expect(move("2", TODAY)).toEqual([]);
  });

  test("what is due within a week leaves the section for later, and only that", () => {
    expect(move("4", "2026-12-03")).toEqual(["3"]);
    expect(move("4", "2026-12-04")).toEqual([]);
    expect(move("1", "2026-11-28")).toEqual([]);
  });

  test("what is done, has no date, lies in a section of one's own making or was put back today stays", () => {
    expect(move("4", TODAY, { completed: true })).toEqual([]);
    expect(move("4", null)).toEqual([]);
    expect(move("7", TODAY)).toEqual([]);
    expect(promoted([inSection("4", TODAY)], roles, TODAY, new Set(["9"]))).toEqual([]);
  });

  test("a section that is gone has no part in it", () => {
    const sections = ["1", "2", "3", "4"].map((gid): Section => ({ gid, kind: "section", name: gid, home: "0", rank: gid }));
    expect(usualRoles(sections)).toEqual(roles);
    expect(usualRoles(sections.slice(0, 3))).toEqual({});
    expect(standing(roles, ["1", "2", "4"])).toEqual({ fresh: "1", today: "2", later: "4" });
  });
});

describe("why a task is here", () => {
  const tomas: User = { gid: "101", kind: "user", name: "Tomás", email: null, photo: null };
  const store = new Store();
  store.load([tomas, task("20", { assignee: "101" }), task("21", { completed: true }), task("22"), task("30", { name: "Launch film" })], 1);
  const why = (more: Parameters<typeof task>[1], moved?: "today" | "soon") => reasonsOf(task("9", { created_at: "2026-01-01T00:00:00.000Z", ...more }), store, "100", TODAY, moved);

  test("somebody who waits weighs more than a date", () => {
    expect(why({ dependents: ["20"], due_on: TODAY })).toEqual([{ kind: "waiting", who: "Tomás" }]);
    expect(why({ dependents: ["20", "22"] })).toEqual([{ kind: "blocks", count: 2 }]);
    expect(why({ dependents: ["21"] })).toEqual([]);
  });

  test("late, waiting itself, today, moved", () => {
    expect(why({ due_on: "2026-11-25" })).toEqual([{ kind: "late", count: 1 }]);
    expect(why({ dependencies: ["22"], due_on: TODAY })).toEqual([{ kind: "waits", count: 1 }]);
    expect(why({ due_on: TODAY }, "today")).toEqual([{ kind: "moved-today" }]);
    expect(why({ due_on: "2026-11-30" }, "soon")).toEqual([{ kind: "moved-soon" }]);
    expect(why({ due_on: "2026-11-30" })).toEqual([{ kind: "due", count: 4 }]);
  });

  test("a part says of what; what is done needs no other reason", () => {
    expect(why({ parent: "30", due_on: TODAY })).toEqual([{ kind: "due-today" }, { kind: "part", of: "Launch film" }]);
    expect(why({ parent: "30", due_on: TODAY, completed: true })).toEqual([{ kind: "part", of: "Launch film" }]);
    expect(why({ created_by: "101", created_at: "2026-11-25T00:00:00.000Z" })).toEqual([{ kind: "asked", who: "Tomás" }]);
  });
});
