// What is selected, and from where a range reaches.  Pure: rows and a selection give another selection.
import type { Gid } from "@/store/types";
import type { GridRow } from "./rows";

export interface Selection {
  gids: ReadonlySet<Gid>;
  /** The key of the row from which Shift reaches. */
  anchor: string | null;
}

export const NOTHING: Selection = { gids: new Set(), anchor: null };

export function toggled({ gids }: Selection, row: { gid: Gid; key: string }): Selection {
  const next = new Set(gids);
  if (!next.delete(row.gid)) next.add(row.gid);
  return { gids: next, anchor: row.key };
}

/** From the anchor to a row, both included; without an anchor, that row alone. */
export function reached(rows: readonly GridRow[], from: string | null, to: string): Selection {
  const end = rows.findIndex(({ key }) => key === to);
  const start = from === null ? end : rows.findIndex(({ key }) => key === from);
  const [first, last] = start < 0 ? [end, end] : start < end ? [start, end] : [end, start];
  return { gids: new Set(gidsOf(rows.slice(first, last + 1))), anchor: start < 0 ? to : from };
}

export function everything(rows: readonly GridRow[]): Selection {
  return { gids: new Set(gidsOf(rows)), anchor: null };
}

/** What is no longer shown is no longer selected. */
export function stillShown(selection: Selection, rows: readonly GridRow[]): Selection {
  if (selection.gids.size === 0) return selection;
  const there = new Set(gidsOf(rows));
  if ([...selection.gids].every((gid) => there.has(gid))) return selection;
  return { ...selection, gids: new Set([...selection.gids].filter((gid) => there.has(gid))) };
}

/** The selected ones in the order in which they stand; each once. */
export function inOrder(selection: Selection, rows: readonly GridRow[]): Gid[] {
  return [...new Set(gidsOf(rows).filter((gid) => selection.gids.has(gid)))];
}

function gidsOf(rows: readonly GridRow[]): Gid[] {
  return rows.flatMap((row) => (row.type === "task" ? [row.gid] : []));
}
