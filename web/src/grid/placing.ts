// Where rows go: what a gap between two rows, a row, or a key stroke means.  Pure.
import type { Gid } from "@/store/types";
import { type GridRow, type TaskRow, depthOf, endOf, parentOf, pastBranch } from "./rows";

/** A part of another task, or in a group; beside a neighbour, or at an end. */
export type Place =
  | { parent: Gid; before?: Gid; after?: Gid }
  | { group: string; before?: Gid; after?: Gid; at?: "start" | "end" };

/** The gap before row `at`; null where nothing can go. */
export function gapPlace(rows: readonly GridRow[], at: number, moving: ReadonlySet<Gid>): Place | null {
  const above = rows[at - 1], below = rows[at];
  if (below?.type === "task" && !moving.has(below.gid)) {
    const parent = parentOf(rows, at);
    if (parent && isWithin(rows, at, moving)) return null;
    return parent ? { parent: parent.gid, before: below.gid } : { group: below.group, before: below.gid };
  }
  if (!above) return null;
  if (above.type === "group") return { group: above.key, at: above.isOpen ? "start" : "end" };
  if (above.type === "newSection" || above.type === "draft") return null;
  const last = topBefore(rows, at, above.group, moving);
  return last ? { group: above.group, after: last.gid } : { group: above.group, at: "end" };
}

/** The last task of a group above a row that stays where it is. */
function topBefore(rows: readonly GridRow[], at: number, group: string, moving: ReadonlySet<Gid>): TaskRow | null {
  for (let n = at - 1; n >= 0; n--) {
    const row = rows[n];
    if (row?.type === "group") return null;
    if (row?.type === "task" && row.depth === 0 && row.group === group && !moving.has(row.gid)) return row;
  }
  return null;
}

/** Whether a row is one of those that move, or is shown below one of them. */
export function isWithin(rows: readonly GridRow[], at: number, moving: ReadonlySet<Gid>): boolean {
  let depth = Number.POSITIVE_INFINITY;
  for (let n = at; n >= 0; n--) {
    const row = rows[n];
    if (row?.type !== "task") return false;
    if (row.depth < depth) {
      if (moving.has(row.gid)) return true;
      depth = row.depth;
    }
    if (depth === 0) return false;
  }
  return false;
}

/** Into a task, as the last of its parts. */
export function intoPlace(rows: readonly GridRow[], at: number, moving: ReadonlySet<Gid>): Place | null {
  const row = rows[at];
  if (row?.type === "group") return { group: row.key, at: "end" };
  if (row?.type !== "task" || isWithin(rows, at, moving)) return null;
  return { parent: row.gid };
}

/** One step up among its siblings, or to the end of the group above. */
export function upPlace(rows: readonly GridRow[], at: number): Place | null {
  const row = rows[at];
  if (row?.type !== "task") return null;
  for (let n = at - 1; n >= 0; n--) {
    const other = rows[n]!;
    if (other.type === "task" && other.depth === row.depth) {
      const parent = parentOf(rows, at);
      return parent ? { parent: parent.gid, before: other.gid } : { group: row.group, before: other.gid };
    }
    if (depthOf(other) < row.depth && row.depth > 0) return null;
    if (other.type === "group") return aboveGroup(rows, n);
  }
  return null;
}

function aboveGroup(rows: readonly GridRow[], at: number): Place | null {
  const other = rows.slice(0, at).findLast((row) => row.type === "group");
  return other ? { group: other.key, at: "end" } : null;
}

/** One step down, or to the start of the group below. */
export function downPlace(rows: readonly GridRow[], at: number): Place | null {
  const row = rows[at];
  if (row?.type !== "task") return null;
  const next = pastBranch(rows, at, row.depth), other = rows[next];
  if (other?.type === "task" && other.depth === row.depth) {
    const parent = parentOf(rows, at);
    return parent ? { parent: parent.gid, after: other.gid } : { group: row.group, after: other.gid };
  }
  if (row.depth > 0) return null;
  const below = rows.slice(endOf(rows, row.group)).find((one) => one.type === "group" && one.key !== row.group);
  return below?.type === "group" ? { group: below.key, at: "start" } : null;
}

/** In: a part of the task above it. */
export function inPlace(rows: readonly GridRow[], at: number): Place | null {
  const depth = depthOf(rows[at]);
  for (let n = at - 1; n >= 0; n--) {
    const row = rows[n];
    if (row?.type !== "task" || row.depth < depth) return null;
    if (row.depth === depth) return { parent: row.gid };
  }
  return null;
}

/** Out: after the task that it is a part of. */
export function outPlace(rows: readonly GridRow[], at: number): Place | null {
  const parent = parentOf(rows, at), row = rows[at];
  if (!parent || row?.type !== "task") return null;
  const above = parentOf(rows, rows.indexOf(parent));
  return above ? { parent: above.gid, after: parent.gid } : { group: row.group, after: parent.gid };
}
