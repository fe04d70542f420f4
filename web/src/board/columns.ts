// A board as data: columns that stand side by side, lanes that run across them, and which cards lie where they cross.
import { type FieldKey, isEmpty, valueOf } from "@/store/fields";
import type { Store } from "@/store/store";
import type { Gid, Task } from "@/store/types";
import type { Group } from "@/store/views";
import type { Choice } from "./asides";

export type Value = Group["value"];

export interface Column {
  /** The section's gid, or the value that its cards have in common. */
  key: string;
  value: Value;
  group: Group | null;
  count: number;
}

export interface Lane {
  key: string;
  value: Value;
  count: number;
  completed: number;
}

/** The key of what has no value. */
export const NONE = "none";
export const keyOf = (value: Value): string => (value === null ? NONE : String(value));

/** The columns: sections as they are, everything that can be chosen, people who have something; last what has none. */
export function columnsOf(by: FieldKey, groups: readonly Group[], choices: readonly Choice[]): Column[] {
  if (by === "section") return groups.map((group) => ({ key: group.key, value: group.key, group, count: group.count }));
  const found = new Map(groups.map((group) => [keyOf(group.value), group]));
  return valuesOf(groups.map(({ value }) => value), choices).map((value) => {
    const group = found.get(keyOf(value)) ?? null;
    return { key: keyOf(value), value, group, count: group?.count ?? 0 };
  });
}

/** Every value that has a place of its own, in order: those that can be chosen, then others that were found. */
function valuesOf(found: readonly Value[], choices: readonly Choice[]): Value[] {
  const filled = found.filter((value) => !isEmpty(value)), there = new Set(filled.map(String));
  const known = choices.filter(({ gid, enabled }) => enabled || there.has(gid)).map(({ gid }) => gid), own = new Set(known);
  return [...known, ...filled.filter((value) => !own.has(String(value))), null];
}

const ALL: Lane = { key: "", value: null, count: 0, completed: 0 };
const sorted = new WeakMap<Group, Map<FieldKey, ReadonlyMap<string, readonly Gid[]>>>();

/** A column's cards by lane; worked out once for each state of the column. */
export function cellsOf(store: Store, group: Group, by: FieldKey): ReadonlyMap<string, readonly Gid[]> {
  let known = sorted.get(group);
  if (!known) sorted.set(group, (known = new Map()));
  let cells = known.get(by);
  if (!cells) {
    const made = new Map<string, Gid[]>();
    for (const gid of group.tasks) {
      const task = store.get("task", gid), key = task ? keyOf(laneOf(task, by)) : NONE;
      const cell = made.get(key);
      if (cell) cell.push(gid);
      else made.set(key, [gid]);
    }
    known.set(by, (cells = made));
  }
  return cells;
}

/** Of several values the first: a card lies in one lane. */
export function laneOf(task: Task, by: FieldKey): Value {
  const value = valueOf(task, by);
  return Array.isArray(value) ? ((value[0] as Gid | undefined) ?? null) : (value as Value);
}

/** The lanes in their order with what is in them; one that has no name where the board has none. */
export function lanesOf(store: Store, by: FieldKey | null, columns: readonly Column[], choices: readonly Choice[]): readonly Lane[] {
  if (!by) return [ALL];
  const lanes = new Map<string, Lane>();
  for (const { group } of columns) {
    if (!group) continue;
    for (const [key, gids] of cellsOf(store, group, by)) {
      const lane = lanes.get(key) ?? { key, value: key === NONE ? null : key, count: 0, completed: 0 };
      lane.count += gids.length;
      for (const gid of gids) if (store.get("task", gid)?.completed) lane.completed++;
      lanes.set(key, lane);
    }
  }
  const order = valuesOf([...lanes.values()].map(({ value }) => value), choices).map(keyOf);
  const all = order.map((key) => lanes.get(key) ?? { key, value: key === NONE ? null : key, count: 0, completed: 0 });
  return all.filter(({ key, count }) => key !== NONE || count > 0);
}

const NOTHING: readonly Gid[] = [];

/** The cards where a column and a lane cross. */
export function cellOf(store: Store, column: Column, lane: Lane, by: FieldKey | null): readonly Gid[] {
  if (!column.group) return NOTHING;
  return by ? (cellsOf(store, column.group, by).get(lane.key) ?? NOTHING) : column.group.tasks;
}
