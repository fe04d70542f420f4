// The rows of a grid: those of the view, and what is being written between them.
import type { Gid } from "@/store/types";
import type { Row } from "@/store/views";

export type TaskRow = Extract<Row, { type: "task" }>;
/** A task that is not made yet: it is written where it will stand. */
export interface DraftRow {
  type: "draft";
  key: "draft";
  group: string;
  depth: number;
  draft: Draft;
}
export type GridRow = Row | DraftRow | { type: "newSection"; key: "newSection" };

/** Where a task is being written: below a row, and of which parent. */
export interface Draft {
  group: string;
  /** The row above it; none: at the start of its group. */
  above: string | null;
  parent: Gid | null;
  depth: number;
  /** Counts, so that a new line begins empty. */
  turn: number;
}

export function withDraft(rows: readonly Row[], draft: Draft | null, hasNewSection: boolean, isReadOnly: boolean): readonly GridRow[] {
  const shown: GridRow[] = isReadOnly ? rows.filter(({ type }) => type !== "end") : [...rows];
  if (hasNewSection && !isReadOnly) shown.push({ type: "newSection", key: "newSection" });
  if (!draft) return shown;
  const line: DraftRow = { type: "draft", key: "draft", group: draft.group, depth: draft.depth, draft };
  shown.splice(placeOf(shown, draft), 0, line);
  return shown;
}

function placeOf(rows: readonly GridRow[], draft: Draft): number {
  const above = draft.above === null ? -1 : rows.findIndex(({ key }) => key === draft.above);
  if (above < 0) {
    const head = rows.findIndex((row) => row.type === "group" && row.key === draft.group);
    return draft.above === null && head >= 0 ? head + 1 : endOf(rows, draft.group);
  }
  return draft.depth > depthOf(rows[above]) ? above + 1 : pastBranch(rows, above, draft.depth);
}

/** Where the group of a key ends: its row for adding, or the place after its last one. */
export function endOf(rows: readonly GridRow[], group: string): number {
  const end = rows.findIndex((row) => row.type === "end" && row.group === group);
  if (end >= 0) return end;
  const last = rows.findLastIndex((row) => "group" in row && row.group === group);
  return last >= 0 ? last + 1 : rows.length;
}

export const depthOf = (row: GridRow | undefined): number => (row?.type === "task" || row?.type === "draft" ? row.depth : -1);

/** The first row after a task and all that is shown below it, at most as deep as `depth`. */
export function pastBranch(rows: readonly GridRow[], at: number, depth: number): number {
  let next = at + 1;
  while (depthOf(rows[next]) > depth) next++;
  return next;
}

/** The task that a row is shown below. */
export function parentOf(rows: readonly GridRow[], at: number): TaskRow | null {
  const depth = depthOf(rows[at]);
  for (let n = at - 1; n >= 0 && depth > 0; n--) {
    const row = rows[n];
    if (row?.type === "task" && row.depth === depth - 1) return row;
  }
  return null;
}
