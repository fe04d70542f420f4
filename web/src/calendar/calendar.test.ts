import { beforeEach, describe, expect, it } from "vitest";
import { dateOf, dayNumber } from "@/locales/formats";
import { setReader } from "@/locales/reader";
import type { Task } from "@/store/types";
import { type Span, daysOf, spanOf, stepped, timeOf, weekStart, weeksAround } from "./days";
import { laidOut, slotsOf } from "./laying";
import { delayed, dropped, isMove, shifted, stretched } from "./shifting";

const at = (day: string): number => dayNumber(`2026-10-${day}`);
const task = (dates: Partial<Task>): Task => ({ gid: "1", start_on: null, start_at: null, due_on: null, due_at: null, ...dates }) as Task;
const span = (gid: string, from: string, to = from, ends: string | null = null, begins: string | null = null): Span => ({ gid, from: at(from), to: at(to), begins, ends });

beforeEach(() => setReader({ locale: "en-GB", zone: "Europe/Berlin", firstDay: 1 }));

describe("the days that are shown", () => {
  it("begin where the reader's week begins", () => {
    expect(dateOf(weekStart(at("14")))).toBe("2026-10-12");
    setReader({ firstDay: 0 });
    expect(dateOf(weekStart(at("14")))).toBe("2026-10-11");
    expect(weekStart(at("11"))).toBe(at("11"));
  });

  it("of a month are whole weeks", () => {
    expect(weeksAround("2026-10-14", "month").map(dateOf)).toEqual(["2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"]);
    expect(weeksAround("2027-02-14", "month")).toHaveLength(4);
    expect(daysOf(at("12"), false).map(dateOf)).toEqual(["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"]);
    expect([stepped("2026-12-31", "month", 1), stepped("2026-10-14", "week", -1)]).toEqual(["2027-01-01", "2026-10-07"]);
  });

  it("hold a task where its dates lie in the reader's zone", () => {
    expect(spanOf(task({}))).toBeNull();
    expect(spanOf(task({ due_on: "2026-10-14", due_at: "2026-10-14T23:30:00.000Z" }))).toMatchObject({ from: at("15"), to: at("15"), ends: "01:30" });
    expect(spanOf(task({ start_on: "2026-10-12", due_on: "2026-10-14" }))).toMatchObject({ from: at("12"), to: at("14"), ends: null });
  });
});

describe("a week", () => {
  const days = daysOf(at("12"), true);

  it("lays what lasts longer above, and cuts what goes on", () => {
    const { pieces } = laidOut([span("day", "14"), span("bar", "14", "20"), span("before", "09", "13")], days);
    expect(pieces.map(({ span: { gid }, first, last, lane, isCutBefore, isCutAfter }) => [gid, first, last, lane, isCutBefore, isCutAfter])).toEqual([
      ["before", 0, 1, 0, true, false],
      ["bar", 2, 6, 0, false, true],
      ["day", 2, 2, 1, false, false],
    ]);
  });

  it("hides what there is no room for, and counts it on each of its days", () => {
    const { pieces, hidden } = laidOut([span("a", "12"), span("b", "12"), span("c", "12", "13"), span("d", "12"), span("e", "14")], days, 3);
    expect(pieces.map(({ span: { gid } }) => gid)).toEqual(["c", "a", "e"]);
    expect(hidden.map((some) => some.map(({ gid }) => gid))).toEqual([["b", "d"], [], [], [], [], [], []]);
  });

  it("leaves out what lies on hidden days alone", () => {
    expect(laidOut([span("weekend", "17", "18"), span("over", "16", "19")], daysOf(at("12"), false)).pieces.map(({ span: { gid } }) => gid)).toEqual(["over"]);
  });

  it("puts what is at the same time side by side", () => {
    const slots = slotsOf([span("a", "14", "14", "10:00", "09:00"), span("b", "14", "14", "09:30"), span("c", "14", "14", "12:00")]);
    expect(slots.map(({ span: { gid }, top, height, track, tracks }) => [gid, top, height, track, tracks])).toEqual([["a", 540, 60, 0, 2], ["b", 570, 30, 1, 2], ["c", 720, 30, 0, 1]]);
    expect([timeOf(585), timeOf(-5), timeOf(9_999)]).toEqual(["09:45", "00:00", "23:59"]);
  });
});

describe("a task that is moved", () => {
  it("keeps its length, and its time on the reader's clock when the clocks change", () => {
    expect(shifted(task({ start_on: "2026-10-12", due_on: "2026-10-14" }), 7)).toEqual({ start_on: "2026-10-19", due_on: "2026-10-21" });
    expect(shifted(task({ due_on: "2026-10-24", due_at: "2026-10-24T14:00:00.000Z" }), 1)).toEqual({ due_at: "2026-10-25T15:00:00.000Z" });
  });

  it("is stretched by its ends, but not beyond the other", () => {
    const bar = task({ start_on: "2026-10-12", due_on: "2026-10-14" }), day = task({ due_on: "2026-10-14" });
    expect(stretched(bar, "due", at("16"))).toEqual({ due_on: "2026-10-16" });
    expect(stretched(bar, "start", at("20"))).toEqual({ start_on: null });
    expect(stretched(day, "due", at("16"))).toEqual({ due_on: "2026-10-16", start_on: "2026-10-14" });
    expect(stretched(day, "due", at("10"))).toEqual({});
  });

  it("gets a day, a time, or none where it is put down", () => {
    const bar = task({ start_on: "2026-10-12", due_on: "2026-10-14" });
    expect(dropped(task({}), { day: at("14"), time: null })).toEqual({ due_on: "2026-10-14" });
    expect(dropped(bar, { day: at("13"), time: null })).toEqual({ start_on: "2026-10-13", due_on: "2026-10-15" });
    expect(dropped(bar, null)).toEqual({ start_on: null, due_on: null });
    expect(dropped(task({ due_on: "2026-10-14" }), { day: at("15"), time: "09:15" })).toEqual({ due_at: "2026-10-15T07:15:00.000Z" });
    const timed = task({ due_on: "2026-10-14", due_at: "2026-10-14T10:00:00.000Z", start_on: "2026-10-14", start_at: "2026-10-14T09:00:00.000Z" });
    expect(dropped(timed, { day: at("15"), time: "12:00" })).toEqual({ due_at: "2026-10-15T11:00:00.000Z", start_at: "2026-10-15T10:00:00.000Z" });
    expect(dropped(timed, { day: at("15"), time: null }, true)).toEqual({ due_on: "2026-10-15", start_on: null });
    expect(delayed(timed, -30)).toEqual({ due_at: "2026-10-14T09:30:00.000Z", start_at: "2026-10-14T08:30:00.000Z" });
    expect(isMove(bar, { due_on: "2026-10-14" })).toBe(false);
  });
});
