import { describe, expect, it } from "vitest";
import type { Row } from "@/store/views";
import { targetAt } from "./drag";
import { MOST_LINES, namesIn } from "./lines";
import { downPlace, gapPlace, inPlace, intoPlace, outPlace, upPlace } from "./placing";
import { type Draft, type GridRow, parentOf, pastBranch, withDraft } from "./rows";
import { NOTHING, everything, inOrder, reached, stillShown, toggled } from "./selection";
import { placed, rowAt, windowOf } from "./window";

const head = (key: string, isOpen = true): Row => ({ type: "group", key, isOpen, group: { key, value: key, tasks: [], count: 0, completed: 0, totals: {} } });
const task = (gid: string, group: string, depth = 0, isOpen = false): Row => ({ type: "task", key: `${group}/${gid}`, gid, depth, hasSubtasks: isOpen, isOpen, group });
const end = (group: string): Row => ({ type: "end", key: `${group}/end`, group });

// A: 1, 2 (with 3 (with 4), 5), 6 — B: 7 — C is folded.
const ROWS: readonly Row[] = [
  head("A"), task("1", "A"), task("2", "A", 0, true), task("3", "A", 1, true), task("4", "A", 2), task("5", "A", 1), task("6", "A"), end("A"),
  head("B"), task("7", "B"), end("B"), head("C", false),
];
const at = (gid: string) => ROWS.findIndex((row) => row.type === "task" && row.gid === gid);
const none = new Set<string>();

describe("the window of a long list", () => {
  const starts = placed(Array.from({ length: 10_000 }, (_, n) => (n % 100 === 0 ? 40 : 36)), 10_000);

  it("knows the row at any height", () => {
    expect(rowAt(starts, 0)).toBe(0);
    expect(rowAt(starts, 39)).toBe(0);
    expect(rowAt(starts, 40)).toBe(1);
    expect(rowAt(starts, -50)).toBe(0);
    expect(rowAt(starts, 1e9)).toBe(9_999);
    for (const row of [17, 100, 101, 4_999, 9_998]) expect(rowAt(starts, starts[row]!)).toBe(row);
  });

  it("covers what is seen, and little more", () => {
    for (const from of [0, 500, 123_456, starts.at(-1)! - 900]) {
      const { first, last } = windowOf(starts, from, from + 900);
      expect(starts[first]!).toBeLessThanOrEqual(from);
      expect(starts[last]!).toBeGreaterThanOrEqual(Math.min(from + 900, starts.at(-1)!));
      expect(last - first).toBeLessThan(80);
    }
  });

  it("is empty where there is nothing", () => {
    expect(windowOf(placed([], 0), 0, 900)).toEqual({ first: 0, last: 0 });
  });
});

describe("a selection", () => {
  it("reaches from its anchor in either direction, over heads", () => {
    const one = toggled(NOTHING, { gid: "6", key: "A/6" });
    expect([...reached(ROWS, one.anchor, "B/7").gids]).toEqual(["6", "7"]);
    expect([...reached(ROWS, one.anchor, "A/5").gids]).toEqual(["5", "6"]);
    expect([...reached(ROWS, null, "A/1").gids]).toEqual(["1"]);
  });

  it("gives its tasks in the order in which they stand, each once", () => {
    const twice: readonly GridRow[] = [...ROWS, task("1", "D")];
    expect(inOrder({ gids: new Set(["7", "1"]), anchor: null }, twice)).toEqual(["1", "7"]);
    expect(everything(ROWS).gids.size).toBe(7);
  });

  it("loses what is no longer shown", () => {
    const all = everything(ROWS);
    expect([...stillShown(all, ROWS.slice(8)).gids]).toEqual(["7"]);
    expect(stillShown(all, ROWS)).toBe(all);
  });

  it("takes back what is toggled twice", () => {
    const row = { gid: "1", key: "A/1" };
    expect(toggled(toggled(NOTHING, row), row).gids.size).toBe(0);
  });
});

describe("where rows go", () => {
  it("a gap before a task is beside that task, among its siblings", () => {
    expect(gapPlace(ROWS, at("2"), none)).toEqual({ group: "A", before: "2" });
    expect(gapPlace(ROWS, at("5"), none)).toEqual({ parent: "2", before: "5" });
    expect(gapPlace(ROWS, at("4"), none)).toEqual({ parent: "3", before: "4" });
  });

  it("a gap at an end is in the group above it", () => {
    expect(gapPlace(ROWS, at("6") + 1, none)).toEqual({ group: "A", after: "6" });
    expect(gapPlace(ROWS, at("6") + 1, new Set(["6"]))).toEqual({ group: "A", after: "2" });
    expect(gapPlace(ROWS, at("7") + 1, new Set(["7"]))).toEqual({ group: "B", at: "end" });
  });

  it("a folded group takes at its end, an open one at its start", () => {
    expect(intoPlace(ROWS, ROWS.length - 1, none)).toEqual({ group: "C", at: "end" });
    expect(gapPlace([head("E"), end("E")], 1, none)).toEqual({ group: "E", at: "start" });
  });

  it("nothing goes into itself or below itself", () => {
    expect(intoPlace(ROWS, at("4"), new Set(["2"]))).toBeNull();
    expect(gapPlace(ROWS, at("5"), new Set(["2"]))).toBeNull();
    expect(intoPlace(ROWS, at("6"), new Set(["2"]))).toEqual({ parent: "6" });
  });

  it("steps up and down among siblings, and from group to group", () => {
    expect(upPlace(ROWS, at("6"))).toEqual({ group: "A", before: "2" });
    expect(upPlace(ROWS, at("1"))).toBeNull();
    expect(upPlace(ROWS, at("7"))).toEqual({ group: "A", at: "end" });
    expect(upPlace(ROWS, at("3"))).toBeNull();
    expect(upPlace(ROWS, at("5"))).toEqual({ parent: "2", before: "3" });
    expect(downPlace(ROWS, at("1"))).toEqual({ group: "A", after: "2" });
    expect(downPlace(ROWS, at("3"))).toEqual({ parent: "2", after: "5" });
    expect(downPlace(ROWS, at("5"))).toBeNull();
    expect(downPlace(ROWS, at("6"))).toEqual({ group: "B", at: "start" });
  });

  it("goes in below the one above and out after its parent", () => {
    expect(inPlace(ROWS, at("6"))).toEqual({ parent: "2" });
    expect(inPlace(ROWS, at("1"))).toBeNull();
    expect(inPlace(ROWS, at("7"))).toBeNull();
    expect(outPlace(ROWS, at("5"))).toEqual({ group: "A", after: "2" });
    expect(outPlace(ROWS, at("4"))).toEqual({ parent: "2", after: "3" });
    expect(outPlace(ROWS, at("6"))).toBeNull();
  });

  it("the middle of a row under the pointer is the row, its edges are gaps", () => {
    const starts = placed(ROWS.map(() => 36), ROWS.length), middle = starts[at("6")]! + 18;
    expect(targetAt(ROWS, starts, middle, new Set(["1"]))).toMatchObject({ place: { parent: "6" }, isInto: true });
    expect(targetAt(ROWS, starts, middle - 16, new Set(["1"]))).toMatchObject({ place: { group: "A", before: "6" }, isInto: false });
    expect(targetAt(ROWS, starts, middle + 16, new Set(["1"]))).toMatchObject({ place: { group: "A", after: "6" }, isInto: false });
    expect(targetAt(ROWS, starts, middle, new Set(["6"]))?.isInto).not.toBe(true);
  });
});

describe("rows between rows", () => {
  const draft = (change: Partial<Draft>): Draft => ({ group: "A", above: null, parent: null, depth: 0, turn: 1, ...change });
  const where = (change: Partial<Draft>) => {
    const rows = withDraft(ROWS, draft(change), true, false), n = rows.findIndex(({ type }) => type === "draft");
    return [rows[n - 1]?.key, rows[n + 1]?.key];
  };

  it("a line stands where it will become a task", () => {
    expect(where({})).toEqual(["A", "A/1"]);
    expect(where({ above: "A/1" })).toEqual(["A/1", "A/2"]);
    expect(where({ above: "A/2" })).toEqual(["A/5", "A/6"]);
    expect(where({ above: "A/2", parent: "2", depth: 1 })).toEqual(["A/2", "A/3"]);
    expect(where({ above: "A/3", parent: "2", depth: 1 })).toEqual(["A/4", "A/5"]);
    expect(where({ group: "B", above: "B/end" })).toEqual(["B/end", "C"]);
  });

  it("who only reads sees no ways to add", () => {
    expect(withDraft(ROWS, null, true, true).some(({ type }) => type === "end" || type === "newSection")).toBe(false);
    expect(withDraft(ROWS, null, true, false).at(-1)?.type).toBe("newSection");
  });

  it("knows parents and branches", () => {
    expect(parentOf(ROWS, at("4"))?.gid).toBe("3");
    expect(parentOf(ROWS, at("6"))).toBeNull();
    expect(pastBranch(ROWS, at("2"), 0)).toBe(at("6"));
  });
});

describe("pasted lines", () => {
  it("become names, without the signs of a list", () => {
    const text = "- Cut the cloth\r\n* [x] Dye it\n 3. Weave\n\n\t12) Fold\u2028• Ship\n[ ] Bill";
    expect(namesIn(text)).toEqual(["Cut the cloth", "Dye it", "Weave", "Fold", "Ship", "Bill"]);
  });

  it("keep what only looks like a sign", () => {
    expect(namesIn("-5 degrees\n3.5 mm\n2026 plan\n*bold*")).toEqual(["-5 degrees", "3.5 mm", "2026 plan", "*bold*"]);
  });

  it("are so many at most", () => {
    expect(namesIn("a\n".repeat(2_000))).toHaveLength(MOST_LINES);
  });
});
