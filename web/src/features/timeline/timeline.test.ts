import { describe, expect, it } from "vitest";
import { dayNumber } from "@/locales/formats";
import { arrowPath } from "./arrows";
import { axisOf, dayAt, daysOff, ticks, xOf } from "./axis";
import { criticalPath } from "./critical";
import { extent, packed } from "./lines";
import { type Chain, type Span, followers, waitsFor } from "./shifting";
import { WorkingDays } from "./workingDays";

const MONDAY = dayNumber("2026-11-30");
const DAYS = new WorkingDays();
const on = (first: number, last = first): Span => ({ start: MONDAY + first, end: MONDAY + last });

/** `{2: [1]}`: the second waits for the first. */
function plan(spans: Record<string, Span>, waits: Record<string, string[]>, lags: Record<string, number> = {}): Chain {
  return {
    spanOf: (gid) => spans[gid],
    before: (gid) => waits[gid] ?? [],
    after: (gid) => Object.keys(waits).filter((one) => waits[one]!.includes(gid)),
    lag: (gid) => lags[gid] ?? 0,
  };
}
const follow = (rule: "keep_buffer" | "consume_buffer", to: Span, chain: Chain) => Object.fromEntries(followers(chain, "1", to, rule, DAYS));

describe("what follows a moved task", () => {
  it("keeps its distance in working days", () => {
    const chain = plan({ 1: on(0, 1), 2: on(3, 4) }, { 2: ["1"] });
    expect(follow("keep_buffer", on(2, 3), chain)).toEqual({ 2: on(7, 8) });
    expect(follow("keep_buffer", on(0, 0), chain)).toEqual({ 2: on(2, 3) });
  });

  it("moves only where it would begin too early", () => {
    const chain = plan({ 1: on(0, 1), 2: on(3, 4), 3: on(7, 8) }, { 2: ["1"], 3: ["2"] });
    expect(follow("consume_buffer", on(1, 3), chain)).toEqual({});
    expect(follow("consume_buffer", on(2, 4), chain)).toEqual({ 2: on(4, 7) });
  });

  it("moves with the later of two", () => {
    const chain = plan({ 1: on(0), 2: on(1), 3: on(3), 4: on(4) }, { 2: ["1"], 4: ["2", "3"] });
    expect(follow("keep_buffer", on(1), chain)).toEqual({ 2: on(2), 4: on(7) });
  });

  it("begins so many days after the end, or before it, as lie between", () => {
    const chain = (lag: number) => plan({ 1: on(0), 2: on(3) }, { 2: ["1"] }, { 2: lag });
    expect(follow("consume_buffer", on(2), chain(2))).toEqual({ 2: on(4) });
    expect(follow("consume_buffer", on(4), chain(-2))).toEqual({});
    expect(follow("consume_buffer", on(4), chain(2))).toEqual({ 2: on(7) });
  });

  it("takes as many working days as before", () => {
    expect(follow("consume_buffer", on(4), plan({ 1: on(0), 2: on(1, 3) }, { 2: ["1"] }))).toEqual({ 2: on(4, 8) });
  });
});

describe("working days", () => {
  it("are counted with any weekend", () => {
    const sunday = WorkingDays.of(["sunday", "monday", "tuesday", "wednesday", "thursday"]);
    expect(sunday.step(MONDAY + 3, 1)).toBe(MONDAY + 6);
    expect(DAYS.position(MONDAY + 5)).toBe(DAYS.position(MONDAY + 4));
    for (let day = -800; day < 800; day++) expect(DAYS.at(DAYS.position(DAYS.since(day)))).toBe(DAYS.since(day));
  });
});

describe("the critical path", () => {
  it("is the longest chain to the last due date", () => {
    const chain = plan({ 1: on(0), 2: on(0, 3), 3: on(4, 7), 4: on(9), 5: on(20) }, { 3: ["1", "2"], 4: ["3"] });
    expect(criticalPath(["1", "2", "3", "4", "5"], chain, DAYS)).toEqual({ gids: ["2", "3", "4"], length: 10 });
    expect(criticalPath(["1", "2"], plan({ 1: on(0), 2: on(1) }, {}), DAYS)).toBeNull();
  });

  it("is found in long chains", () => {
    const gids = Array.from({ length: 20_000 }, (_, n) => String(n));
    const chain: Chain = { spanOf: (gid) => on(Number(gid)), before: (gid) => (gid === "0" ? [] : [String(Number(gid) - 1)]), after: () => [], lag: () => 0 };
    expect(criticalPath(gids.toReversed(), chain, DAYS)?.gids).toHaveLength(20_000);
  });
});

describe("a circle", () => {
  it("is seen before it is made", () => {
    const chain = plan({}, { 2: ["1"], 3: ["2"] });
    expect(waitsFor(chain, "3", "1")).toBe(true);
    expect(waitsFor(chain, "1", "3")).toBe(false);
  });
});

describe("the axis", () => {
  it("leads from days to pixels and back", () => {
    const axis = axisOf("weeks", MONDAY, MONDAY + 30, MONDAY);
    expect(dayAt(axis, xOf(axis, MONDAY) + 1)).toBe(MONDAY);
    expect(axis.from).toBeLessThan(MONDAY - 100);
    expect(daysOff({ ...axis, from: MONDAY }, DAYS)).toEqual([[5, 7]]);
  });

  it("stays drawable whatever is planned", () => {
    const axis = axisOf("days", dayNumber("0001-01-01"), dayNumber("9999-12-31"), MONDAY);
    expect((axis.to - axis.from) * axis.day).toBeLessThan(1_000_000);
  });

  it("begins its weeks as the reader does", () => {
    const axis = axisOf("weeks", MONDAY, MONDAY, MONDAY);
    const monday = ticks(axis, MONDAY + 1, MONDAY + 9, 1, String).below.map(({ day }) => day - MONDAY);
    const sunday = ticks(axis, MONDAY + 1, MONDAY + 9, 0, String).below.map(({ day }) => day - MONDAY);
    expect([monday, sunday]).toEqual([[0, 7], [-1, 6]]);
  });
});

describe("lines", () => {
  it("hold tasks that leave each other room", () => {
    const spans: Record<string, Span> = { a: on(0, 3), b: on(2, 5), c: on(40, 41) };
    const axis = axisOf("weeks", MONDAY, MONDAY + 50, MONDAY);
    expect(packed(["c", "b", "a", "d"], (gid) => spans[gid], (gid) => gid, axis)).toEqual([["a", "c"], ["b"]]);
    expect(extent(["a", "b", "d"], (gid) => spans[gid])).toEqual(on(0, 5));
  });

  it("are joined by arrows that turn back where there is no room", () => {
    const from = { start: 0, end: 100, middle: 17 };
    expect(arrowPath(from, { start: 200, end: 300, middle: 51 }).path).toMatch(/^M100 17L.*L199 51$/);
    expect(arrowPath(from, { start: 90, end: 120, middle: 51 }).path).toContain("33");
  });
});
