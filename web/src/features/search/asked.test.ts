import { describe, expect, it } from "vitest";
import { COLUMNS, NOTHING, asksAnything, askedIn, askedOf, inAddress, keptOf, messagesAsked, queryOf, type Asked } from "./asked";

const MINE: Asked = {
  ...NOTHING,
  text: "flax",
  filter: { any: [{ field: "assignee", is: "any_of", value: ["me"] }, { field: "custom:12", is: "more", value: 3 }, { field: "due_on", is: "before" }] },
  sort: { by: "due_on" },
  columns: ["due_on", "custom:12"],
};

describe("what an address asks for", () => {
  it("is read as it was written, whatever its values became on the way", () => {
    expect(askedIn(inAddress(MINE))).toEqual(MINE);
    expect(inAddress(NOTHING)).toEqual({});
    expect(askedIn({ text: 2026, nonsense: "x", sort: "assignee", filter: "{" })).toEqual({ ...NOTHING, text: "2026" });
    expect(inAddress({ ...NOTHING, text: "2026" })).toEqual({ text: 2026 });
  });

  it("is told by a filter where it came in the words of the API", () => {
    const { filter } = askedIn({ completed: false, "assignee.any": "me", "projects.any": 77, "due_on.before": "" });
    expect(filter).toEqual({ all: [
      { field: "completed", is: "equal", value: false },
      { field: "assignee", is: "any_of", value: ["me"] },
      { field: "projects", is: "any_of", value: ["77"] },
    ] });
  });

  it("stands over a saved search, and says only what differs from it", () => {
    const over = { ...MINE, text: "", filter: null };
    expect(inAddress(over, MINE)).toEqual({ text: false, filter: "none" });
    expect(askedIn(inAddress(over, MINE), MINE)).toEqual(over);
    const none = { ...MINE, text: "none" };
    expect(askedIn(inAddress(none, MINE), MINE)).toEqual(none);
  });
});

describe("what messages are asked for", () => {
  it("is the words, with the conditions that mean something to them", () => {
    const mine = { field: "created_by", is: "any_of", value: ["me"] } as const, here = { field: "projects", is: "any_of", value: ["1", "2"] } as const;
    expect(messagesAsked({ ...NOTHING, text: "flax" })).toEqual({ text: "flax" });
    expect(messagesAsked({ ...NOTHING, text: "flax", filter: { all: [mine, here] } })).toEqual({ text: "flax", "created_by.any": "me", "projects.any": "1,2" });
    expect([messagesAsked(NOTHING), messagesAsked(MINE), messagesAsked({ ...NOTHING, text: "flax", filter: { any: [mine, here] } })]).toEqual([null, null, null]);
  });
});

describe("what is sent and saved", () => {
  it("leaves out what is not said to its end, and the usual order", () => {
    expect(queryOf(MINE)).toEqual({
      text: "flax", sort_by: "due_date", sort_ascending: "true",
      filter: JSON.stringify({ join: "or", of: [{ field: "assignee", is: "any_of", values: ["me"] }, { field: "custom_fields.12", is: "more_than", values: [3] }] }),
    });
    expect(queryOf({ ...NOTHING, text: "flax" })).toEqual({ text: "flax" });
    expect(asksAnything({ ...NOTHING, filter: { field: "due_on", is: "before" } })).toBe(false);
  });

  it("is read again as it was kept, and what the page has no words for stays", () => {
    const kept = keptOf(MINE);
    expect(askedOf(kept)).toEqual({ ...MINE, filter: { any: [{ field: "assignee", is: "any_of", value: ["me"] }, { field: "custom:12", is: "more", value: 3 }] } });
    const older = askedOf({ criteria: { text: "wool", completed: "true", is_blocked: true }, filter: null, columns: [] });
    expect(older).toEqual({ ...NOTHING, text: "wool", filter: { all: [{ field: "completed", is: "equal", value: true }] }, columns: COLUMNS, rest: { is_blocked: "true" } });
    expect(queryOf(older)["is_blocked"]).toBe("true");
  });
});
