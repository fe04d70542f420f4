import { describe, expect, it } from "vitest";
import type { Filter } from "@/store/filters";
import { reordered, withColumn } from "./columns";
import { withoutEach } from "./drops";
import { asking } from "./filterTree";
import { PLAIN, asked, countOf, forMe, isFilter, lookIn, searchOf, whole, type Look } from "./look";
import { filterIn, lookOf, savedLook, wireFilter } from "./wire";

const HIGH: Filter = { field: "custom:9", is: "any_of", value: ["1"] };
const SOON: Filter = { field: "due_on", is: "between", value: [{ days: 0 }, { days: 7 }] };
const BOTH: Filter = { all: [HIGH, { any: [SOON, { field: "name", is: "contains", value: "film" }] }] };

describe("a look in the address", () => {
  it("is read back as it was written", () => {
    const change: Partial<Look> = { filter: BOTH, sort: [{ by: "due_on", down: true }, { by: "custom:9" }], group: "assignee", find: "film" };
    expect(lookIn({ ...searchOf(change) }, PLAIN)).toEqual({ ...PLAIN, ...change });
  });

  it("says what is taken away, too, over what is saved", () => {
    const saved: Look = { ...PLAIN, filter: HIGH, sort: [{ by: "due_on" }], group: "assignee" };
    const said = searchOf({ filter: null, sort: [], group: null });
    expect(lookIn({ ...said }, saved)).toMatchObject({ filter: null, sort: [], group: null });
    expect(lookIn({}, saved)).toEqual(saved);
  });

  it("is not led astray by what somebody typed", () => {
    expect(isFilter({ all: [{ field: 3 }] })).toBe(false);
    expect(lookIn({ filter: "nonsense", sort: 7, group: "", find: 42 }, PLAIN)).toEqual({ ...PLAIN, find: "42" });
  });

  it("keeps the widths of columns that stay", () => {
    const base: Look = { ...PLAIN, columns: [{ key: "assignee", width: 200 }, { key: "due_on" }] };
    expect(lookIn({ columns: "due_on,assignee" }, base).columns).toEqual([{ key: "due_on", width: undefined }, { key: "assignee", width: 200 }]);
  });
});

describe("a filter", () => {
  it("leaves out what is not said to its end", () => {
    expect(whole({ all: [HIGH, { field: "assignee", is: "any_of", value: [] }] })).toEqual({ all: [HIGH] });
    expect(whole({ all: [{ field: "name", is: "contains", value: "" }] })).toBeNull();
    expect(whole({ field: "assignee", is: "empty" })).not.toBeNull();
    expect(countOf(BOTH)).toBe(3);
  });

  it("means whoever looks by me", () => {
    expect(forMe({ any: [{ field: "assignee", is: "any_of", value: ["me", "7"] }] }, "42")).toEqual({ any: [{ field: "assignee", is: "any_of", value: ["42", "7"] }] });
  });

  it("is joined with what is searched for", () => {
    expect(asked({ filter: HIGH, find: " film " }, "42")).toEqual({ all: [HIGH, { field: "name", is: "contains", value: "film" }] });
    expect(asked({ filter: null, find: "" }, "42")).toBeNull();
  });

  it("keeps its value under a question that takes the same", () => {
    expect(asking({ field: "custom:9", is: "any_of", value: ["1"] }, "none_of")).toEqual({ field: "custom:9", is: "none_of", value: ["1"] });
    expect(asking({ field: "custom:9", is: "any_of", value: ["1"] }, "empty")).toEqual({ field: "custom:9", is: "empty" });
  });

  it("tells what could be dropped", () => {
    const drops = withoutEach({ filter: { all: [HIGH, SOON] }, find: "x" });
    expect(drops.map(({ dropped }) => dropped)).toEqual([HIGH, SOON, null]);
    expect(drops[2]!.left).toEqual({ find: "" });
    expect(drops[0]!.left).toEqual({ filter: { all: [SOON] } });
  });
});

describe("a saved view", () => {
  it("says the same in the grammar of the API and back", () => {
    expect(wireFilter(BOTH)).toEqual({
      join: "and",
      of: [
        { field: "custom_fields.9", is: "any_of", values: ["1"] },
        { join: "or", of: [{ field: "due_on", is: "between", values: [{ days: 0 }, { days: 7 }] }, { field: "name", is: "contains", values: ["film"] }] },
      ],
    });
    const others: Filter[] = [BOTH, { field: "due_on", is: "on", value: { days: 1 } }, { field: "completed", is: "equal", value: false }, { field: "custom:4", is: "at_most", value: 3 }, { field: "assignee", is: "empty" }];
    for (const filter of others) expect(filterIn(wireFilter(filter))).toEqual(filter);
  });

  it("keeps order, groups, columns and what is folded", () => {
    const look: Look = { filter: HIGH, sort: [{ by: "custom:9", down: true }], group: null, columns: [{ key: "custom:9", width: 120 }, { key: "due_on", isHidden: true }], collapsed: ["5"], find: "", lanes: null, axis: null };
    expect(lookOf(savedLook(look))).toEqual(look);
    expect(lookOf(savedLook({ ...look, group: "assignee" }))).toMatchObject({ group: "assignee" });
    for (const lanes of ["custom:7", "none", null] as const) expect(lookOf(savedLook({ ...look, group: "section", lanes }))).toEqual({ ...look, group: "section", lanes });
  });
});

describe("columns", () => {
  const looks = [{ key: "assignee" as const }, { key: "due_on" as const }, { key: "tags" as const }];
  it("go before another one, or to the end", () => {
    expect(reordered(looks, "tags", "assignee").map(({ key }) => key)).toEqual(["tags", "assignee", "due_on"]);
    expect(reordered(looks, "assignee", null).map(({ key }) => key)).toEqual(["due_on", "tags", "assignee"]);
  });
  it("are hidden in their place and shown again there", () => {
    const hidden = withColumn(looks, "due_on", false);
    expect(hidden[1]).toEqual({ key: "due_on", isHidden: true });
    expect(withColumn(hidden, "due_on", true)[1]).toMatchObject({ key: "due_on", isHidden: false });
    expect(withColumn(looks, "created_at", true).at(-1)).toEqual({ key: "created_at" });
  });
});
