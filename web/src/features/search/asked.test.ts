import { describe, expect, it } from "vitest";
import { changed, criteriaIn, inAddress } from "./asked";

describe("what an address asks for", () => {
  it("is read whatever its values became on the way, and nothing else is", () => {
    const said = { text: 2026, completed: false, "assignee.any": "me", "projects.any": 77, "due_on.before": "", saved: "5", nonsense: "x", "due_on.after": { days: 1 } };
    expect(criteriaIn(said)).toEqual({ text: "2026", completed: "false", "assignee.any": "me", "projects.any": "77" });
    expect(criteriaIn(null)).toEqual({});
  });

  it("stands there without quotes, and words that look like numbers keep theirs", () => {
    expect(inAddress({ text: "2026", completed: "true", "projects.any": "77", "assignee.any": "me" })).toEqual({ text: "2026", completed: true, "projects.any": 77, "assignee.any": "me" });
  });

  it("loses what is emptied and keeps the rest", () => {
    expect(changed({ text: "flax", completed: "true" }, { completed: null })).toEqual({ text: "flax" });
    expect(changed({ text: "flax" }, { text: "", "due_on.after": "2026-11-01" })).toEqual({ "due_on.after": "2026-11-01" });
  });
});
