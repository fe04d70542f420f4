import { describe, expect, it } from "vitest";
import { few, ring, ticks } from "./scale";

describe("an axis", () => {
  it("ends at a round number that nothing exceeds", () => {
    expect(ticks(0)).toEqual([0, 1]);
    expect(ticks(3)).toEqual([0, 1, 2, 3]);
    expect(ticks(54)).toEqual([0, 20, 40, 60]);
    expect(ticks(1_284)).toEqual([0, 500, 1_000, 1_500]);
    for (const most of [1, 7, 99, 101, 4_321, 99_999]) expect(ticks(most).at(-1)).toBeGreaterThanOrEqual(most);
  });
});

describe("a ring", () => {
  it("takes the short way for a small part and the long one for a large", () => {
    expect(ring(0, 0.25, 10, 5)).toBe("M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z");
    expect(ring(0, 0.75, 10, 5)).toContain("A10 10 0 1 1");
  });

  it("is drawn whole where there is one part", () => {
    expect(ring(0, 1, 10, 5)).not.toContain("1 0 -10L");
  });
});

it("of many parts shows the largest, and the others as one", () => {
  const data = [5, 4, 3, 2, 1].map((value) => ({ key: String(value), name: `n${value}`, value }));
  expect(few(data, 5, "Other")).toBe(data);
  expect(few(data, 3, "Other").map(({ name, value }) => [name, value])).toEqual([["n5", 5], ["n4", 4], ["Other", 6]]);
});
