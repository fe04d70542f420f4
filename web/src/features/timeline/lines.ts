// The lines of the chart: groups with their tasks as a tree, or packed into lanes.  Pure.
import type { Gid } from "@/store/types";
import type { Group, Row } from "@/store/views";
import type { Axis } from "./axis";
import type { Span } from "./shifting";

export type Line =
  | { type: "group"; key: string; group: Group; isOpen: boolean }
  | { type: "task"; key: string; gid: Gid; depth: number; hasSubtasks: boolean; isOpen: boolean }
  | { type: "lane"; key: string; gids: readonly Gid[] };

/** As the tree of the list has them. */
export function treeLines(rows: readonly Row[], hasHeads: boolean): Line[] {
  return rows.flatMap((row): Line[] => (row.type === "end" || (row.type === "group" && !hasHeads) ? [] : [row]));
}

/** So wide is a letter of a name, about; and what stands around it. */
const LETTER = 6.4;
const AROUND = 18;
const BETWEEN = 12;

/** As wide as two: Chinese, Japanese, Korean. */
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g;

/** About so many pixels a name takes within a bar, or beside it. */
export const nameWidth = (name: string): number => (name.length + (name.match(WIDE)?.length ?? 0)) * LETTER + AROUND;

/** Tasks side by side in as few lanes as they need, each with room for its name. */
export function packed(gids: readonly Gid[], spanOf: (gid: Gid) => Span | undefined, nameOf: (gid: Gid) => string, axis: Axis): Gid[][] {
  const dated = gids.flatMap((gid) => {
    const span = spanOf(gid);
    if (!span) return [];
    const name = nameWidth(nameOf(gid)), isInside = (span.end + 1 - span.start) * axis.day >= name;
    return [{ gid, start: span.start, end: span.end + 1 + Math.ceil((BETWEEN + (isInside ? 0 : name)) / axis.day) }];
  });
  const lanes: { end: number; gids: Gid[] }[] = [];
  for (const one of dated.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const free = lanes.find(({ end }) => end <= one.start);
    if (free) {
      free.gids.push(one.gid);
      free.end = one.end;
    } else lanes.push({ end: one.end, gids: [one.gid] });
  }
  return lanes.map((lane) => lane.gids);
}

export function laneLines(groups: readonly Group[], collapsed: ReadonlySet<string>, lanesOf: (gids: readonly Gid[]) => Gid[][], hasHeads: boolean): Line[] {
  const lines: Line[] = [];
  for (const group of groups) {
    const isOpen = !collapsed.has(group.key);
    if (hasHeads) lines.push({ type: "group", key: group.key, group, isOpen });
    if (isOpen) for (const [n, gids] of lanesOf(group.tasks).entries()) lines.push({ type: "lane", key: `${group.key}/${n}`, gids });
  }
  return lines;
}

/** From the first to the last day of some tasks. */
export function extent(gids: Iterable<Gid>, spanOf: (gid: Gid) => Span | undefined): Span | null {
  let start = Infinity, end = -Infinity;
  for (const gid of gids) {
    const span = spanOf(gid);
    if (!span) continue;
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return end === -Infinity ? null : { start, end };
}
