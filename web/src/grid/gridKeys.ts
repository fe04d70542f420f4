// What keys do in a grid that has the focus.
import type { KeyboardEvent } from "react";
import type { GridControl } from "./control";
import { downPlace, upPlace } from "./placing";
import type { GridRow } from "./rows";
import { NOTHING, everything, reached } from "./selection";

const PAGE = 0.9;

/** Does what a stroke means here; what means nothing is left to others. */
export function obeyKey(grid: GridControl, event: KeyboardEvent<HTMLElement>): void {
  const { active } = grid.state;
  const at = active ? grid.at(active.key) : -1, row = grid.rows[at];
  const mod = event.ctrlKey || event.metaKey;
  const isBackward = getComputedStyle(event.currentTarget).direction === "rtl";
  const key = isBackward ? (MIRRORED[event.key] ?? event.key) : event.key;
  // An input method begins to compose: the editor takes over what it writes.
  if (event.keyCode === 229 || key === "Process") return active && row ? grid.edit(row.key, active.column, "") : undefined;
  const did = row && active ? struck(grid, event, key, mod, row, at, active.column) : start(grid, key);
  if (did) event.preventDefault();
}

const MIRRORED: Record<string, string> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

function start(grid: GridControl, key: string): boolean {
  const first = grid.rows[0];
  if (!first || !["ArrowDown", "ArrowUp", "Home", "End", "Enter", "PageDown"].includes(key)) return false;
  grid.activate(first.key, 0);
  return true;
}

function struck(grid: GridControl, event: KeyboardEvent, key: string, mod: boolean, row: GridRow, at: number, column: number): boolean {
  if (event.altKey) return carried(grid, key, row, at);
  switch (key) {
    case "ArrowDown":
    case "ArrowUp":
      return step(grid, at, column, key === "ArrowDown" ? 1 : -1, event.shiftKey);
    case "ArrowRight":
    case "ArrowLeft":
      return sideways(grid, row, at, column, key === "ArrowRight" ? 1 : -1);
    case "Home":
    case "End":
      return ends(grid, row, column, key === "Home", mod);
    case "PageDown":
    case "PageUp":
      return page(grid, at, column, key === "PageDown" ? 1 : -1);
    case "Enter":
    case "F2":
      return enter(grid, event, mod, row, column);
    case " ":
      return space(grid, row, event.shiftKey);
    case "Escape":
      if (grid.selected.length === 0) return false;
      grid.set({ selection: NOTHING });
      return true;
    case "Delete":
    case "Backspace":
      return erase(grid, row, column);
    case "ContextMenu":
      grid.openMenu(row);
      return true;
    case "F10":
      if (!event.shiftKey) return false;
      grid.openMenu(row);
      return true;
    default:
      return typed(grid, event, key, mod, row, column);
  }
}

/** Alt and an arrow: the row itself moves. */
function carried(grid: GridControl, key: string, row: GridRow, at: number): boolean {
  if (!grid.props.mayEdit) return false;
  if (row.type === "group") {
    if (key !== "ArrowUp" && key !== "ArrowDown") return false;
    grid.sections.move(row.key, key === "ArrowDown" ? 1 : -1);
    return true;
  }
  if (row.type !== "task") return false;
  if (key === "ArrowRight" || key === "ArrowLeft") {
    grid.indent(key === "ArrowRight" ? 1 : -1);
    return true;
  }
  const place = key === "ArrowUp" ? upPlace(grid.rows, firstOf(grid, at)) : key === "ArrowDown" ? downPlace(grid.rows, lastOf(grid, at)) : null;
  if (!place) return key === "ArrowUp" || key === "ArrowDown";
  grid.moveTo(isPart(grid, row) ? grid.selected : [row.gid], place);
  return true;
}

const isPart = (grid: GridControl, row: GridRow) => row.type === "task" && grid.selection.gids.has(row.gid);

/** A block moves beyond its first, or its last. */
function firstOf(grid: GridControl, at: number): number {
  if (!isPart(grid, grid.rows[at]!)) return at;
  return grid.rows.findIndex((row) => isPart(grid, row));
}

function lastOf(grid: GridControl, at: number): number {
  if (!isPart(grid, grid.rows[at]!)) return at;
  return grid.rows.findLastIndex((row) => isPart(grid, row));
}

function step(grid: GridControl, at: number, column: number, by: 1 | -1, isReaching: boolean): boolean {
  const next = grid.rows[at + by];
  if (!next) return true;
  if (isReaching) {
    const now = grid.rows[at]!;
    const from = grid.selection.gids.size ? (grid.selection.anchor ?? now.key) : now.key;
    grid.set({ selection: reached(grid.rows, from, next.key) });
  }
  grid.activate(next.key, column);
  return true;
}

function sideways(grid: GridControl, row: GridRow, at: number, column: number, by: 1 | -1): boolean {
  if (column === 0) {
    const isFoldable = row.type === "group" || (row.type === "task" && (row.hasSubtasks || row.isOpen));
    if (isFoldable && row.isOpen !== by > 0) {
      grid.unfold(row);
      return true;
    }
    if (by < 0 && (row.type === "task" || row.type === "end")) {
      const depth = row.type === "task" ? row.depth : 0;
      const above = grid.rows.slice(0, at).findLast((one) => (one.type === "task" ? one.depth < depth : one.type === "group"));
      if (above) grid.activate(above.key, 0);
      return true;
    }
  }
  grid.activate(row.key, column + by);
  return true;
}

function ends(grid: GridControl, row: GridRow, column: number, isHome: boolean, mod: boolean): boolean {
  if (!mod) grid.activate(row.key, isHome ? 0 : grid.columns.length - 1);
  else grid.activate((isHome ? grid.rows[0] : grid.rows.at(-1))!.key, column);
  return true;
}

function page(grid: GridControl, at: number, column: number, by: 1 | -1): boolean {
  const height = (grid.scroller.current?.clientHeight ?? 600) * PAGE;
  let to = at;
  while (grid.rows[to + by] && Math.abs(grid.starts[to + by]! - grid.starts[at]!) < height) to += by;
  grid.activate(grid.rows[to]!.key, column);
  return true;
}

function enter(grid: GridControl, event: KeyboardEvent, mod: boolean, row: GridRow, column: number): boolean {
  if (row.type === "task" && mod) {
    if (grid.props.mayEdit) grid.complete(grid.targets());
  } else if (row.type === "task" && event.shiftKey) grid.props.onOpen(row.gid);
  else grid.edit(row.key, column);
  return true;
}

function space(grid: GridControl, row: GridRow, isReaching: boolean): boolean {
  if (row.type === "task") grid.select(row, isReaching);
  else if (row.type === "group") grid.unfold(row);
  else grid.edit(row.key, 0);
  return true;
}

function erase(grid: GridControl, row: GridRow, column: number): boolean {
  if (!grid.props.mayEdit) return false;
  if (grid.selected.length) grid.remove(grid.selected);
  else if (row.type !== "task") return false;
  else if (column === 0) grid.remove([row.gid]);
  else grid.clear(row, grid.columns[column]!);
  return true;
}

function typed(grid: GridControl, event: KeyboardEvent, key: string, mod: boolean, row: GridRow, column: number): boolean {
  if (mod && key.toLowerCase() === "a" && !event.shiftKey) {
    grid.set({ selection: everything(grid.rows) });
    return true;
  }
  if (mod || event.nativeEvent.isComposing || [...key].length !== 1 || !grid.props.mayEdit || row.type !== "task") return false;
  const field = grid.columns[column];
  if (!field || field.isReadOnly) return false;
  const isLine = field.kind === "text" || field.kind === "number";
  grid.edit(row.key, column, isLine ? key : undefined);
  return true;
}
