// Rows in the hand.  While they are carried only a line and a label move; nothing is drawn anew.
import type { Gid } from "@/store/types";
import { type Place, gapPlace, intoPlace } from "./placing";
import { type GridRow, depthOf } from "./rows";
import { rowAt } from "./window";

const SLOP = 5;
/** So near an edge the list scrolls, at most so fast. */
const EDGE = 48;
const FASTEST = 22;

export interface Carried {
  scroller: HTMLElement;
  /** Where rows begin, from the top of the canvas. */
  canvas: HTMLElement;
  rows: () => readonly GridRow[];
  starts: () => Float64Array;
  gids: readonly Gid[];
  /** A section instead of tasks: it goes between groups only. */
  section?: string;
  label: string;
  looks: { line: string; ghost: string; into: string };
  step: number;
  onDrop: (place: Place | { beforeGroup: string | null }) => void;
}

/** Carry rows from a pointer's press until it is released; Escape puts them back. */
export function carry(event: PointerEvent, carried: Carried): void {
  const { scroller, canvas } = carried;
  const start = { x: event.clientX, y: event.clientY };
  const now = { ...start };
  const moving = new Set(carried.gids);
  const line = document.createElement("div"), ghost = document.createElement("div");
  line.className = carried.looks.line;
  ghost.className = carried.looks.ghost;
  ghost.textContent = carried.label;
  let isMoving = false, target: Target | null = null, frame = 0;

  const begin = () => {
    isMoving = true;
    canvas.append(line);
    document.body.append(ghost);
    document.documentElement.style.cursor = "grabbing";
    frame = requestAnimationFrame(tick);
  };
  const tick = () => {
    const box = scroller.getBoundingClientRect();
    const above = box.top + EDGE - now.y, below = now.y - (box.bottom - EDGE);
    const by = above > 0 ? -Math.min(FASTEST, above / 2) : below > 0 ? Math.min(FASTEST, below / 2) : 0;
    if (by) {
      scroller.scrollTop += by;
      aim();
    }
    frame = requestAnimationFrame(tick);
  };
  const aim = () => {
    const rows = carried.rows(), starts = carried.starts();
    const y = now.y - canvas.getBoundingClientRect().top;
    target = carried.section ? betweenGroups(rows, starts, y, carried.section) : targetAt(rows, starts, y, moving);
    line.hidden = target === null;
    if (!target) return;
    line.className = target.isInto ? carried.looks.into : carried.looks.line;
    line.style.insetBlockStart = `${target.top}px`;
    line.style.blockSize = target.isInto ? `${target.height}px` : "";
    line.style.setProperty("--depth", String(Math.max(0, target.depth)));
  };
  const move = (moved: PointerEvent) => {
    Object.assign(now, { x: moved.clientX, y: moved.clientY });
    if (!isMoving && Math.hypot(now.x - start.x, now.y - start.y) < SLOP) return;
    if (!isMoving) begin();
    ghost.style.translate = `${now.x + 12}px ${now.y + 10}px`;
    aim();
  };
  const end = (isDropped: boolean) => {
    cancelAnimationFrame(frame);
    line.remove();
    ghost.remove();
    document.documentElement.style.cursor = "";
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
    removeEventListener("keydown", key, true);
    if (isDropped && isMoving && target) carried.onDrop(target.place);
  };
  const up = () => end(true), cancel = () => end(false);
  const key = (struck: KeyboardEvent) => {
    if (struck.key !== "Escape") return;
    struck.preventDefault();
    struck.stopPropagation();
    end(false);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
  addEventListener("keydown", key, true);
}

interface Target {
  place: Place | { beforeGroup: string | null };
  top: number;
  height: number;
  depth: number;
  isInto: boolean;
}

/** The middle of a row is the row, its edges are the gaps. */
export function targetAt(rows: readonly GridRow[], starts: Float64Array, y: number, moving: ReadonlySet<Gid>): Target | null {
  const at = rowAt(starts, y), row = rows[at];
  if (!row) return null;
  const top = starts[at]!, height = starts[at + 1]! - top, share = (y - top) / height;
  const isFolded = row.type === "group" && !row.isOpen;
  if ((row.type === "task" && share > 0.3 && share < 0.7) || isFolded) {
    const place = intoPlace(rows, at, moving);
    if (place) return { place, top, height, depth: depthOf(row), isInto: true };
  }
  const gap = row.type === "group" ? at + 1 : row.type === "task" ? (share < 0.5 ? at : at + 1) : at;
  const place = gapPlace(rows, gap, moving);
  if (!place) return null;
  const depth = "parent" in place ? depthOf(rows[gap]) : 0;
  return { place, top: starts[Math.min(gap, starts.length - 1)]!, height: 0, depth, isInto: false };
}

function betweenGroups(rows: readonly GridRow[], starts: Float64Array, y: number, moving: string): Target | null {
  const heads = rows.flatMap((row, at) => (row.type === "group" ? [{ key: row.key, top: starts[at]! }] : []));
  const end = rows.findIndex(({ type }) => type === "newSection");
  const last = starts[end < 0 ? rows.length : end]!;
  const gaps = [...heads.map(({ key, top }) => ({ beforeGroup: key as string | null, top })), { beforeGroup: null, top: last }];
  const nearest = gaps.reduce((best, gap) => (Math.abs(gap.top - y) < Math.abs(best.top - y) ? gap : best));
  const own = gaps.findIndex(({ beforeGroup }) => beforeGroup === moving);
  if (nearest.beforeGroup === moving || nearest === gaps[own + 1]) return null;
  return { place: { beforeGroup: nearest.beforeGroup }, top: nearest.top, height: 0, depth: 0, isInto: false };
}
