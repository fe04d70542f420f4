// Where things go among their neighbours: the gap that is meant, for the server and for the eye.
import type { Write } from "./acts";
import { topics } from "./indexes";
import { keyed, post } from "./requests";
import type { Store } from "./store";
import type { Entity, Gid } from "./types";

/** Where among its neighbours: before one, after one, or at an end; absent: at the end. */
export interface Beside {
  before?: Gid | null;
  after?: Gid | null;
  at?: "start" | "end";
}

export interface Spot {
  low: string | null;
  high: string | null;
  beside: { insert_before?: Gid; insert_after?: Gid };
  isEnd: boolean;
}

export function spotIn(store: Store, section: Gid, where: Beside | undefined, moving: readonly Gid[]): Spot {
  const home = store.resolve(section);
  return spotOf(store, store.indexes.list(topics.tasks(home)), where, moving, (gid) => rankIn(store.any(gid), home));
}

export function spotAmong(store: Store, parent: Gid, where: Beside | undefined, moving: readonly Gid[]): Spot {
  return spotOf(store, store.indexes.list(topics.subtasks(store.resolve(parent))), where, moving, (gid) => store.get("task", gid)?.rank ?? null);
}

/** The gap that is meant, among those that stay where they are. */
export function spotOf(store: Store, all: readonly Gid[], where: Beside | undefined, moving: readonly Gid[], rank: (gid: Gid) => string | null): Spot {
  const going = new Set(moving.map((gid) => store.resolve(gid)));
  const stay = all.filter((gid) => !going.has(gid));
  const { before: next, after: previous } = where ?? {};
  let at = where?.at === "start" ? 0 : stay.length;
  if (next) at = found(stay.indexOf(store.resolve(next)), stay.length);
  else if (previous) at = found(stay.indexOf(store.resolve(previous)) + 1 || -1, stay.length);
  const low = stay[at - 1], high = stay[at];
  const beside = low ? { insert_after: low } : high ? { insert_before: high } : {};
  return { low: low ? rank(low) : null, high: high ? rank(high) : null, beside, isEnd: at === stay.length };
}

const found = (at: number, otherwise: number) => (at < 0 ? otherwise : at);

function rankIn(entity: Entity | undefined, section: Gid): string | null {
  if (entity?.kind !== "task") return null;
  if (entity.own_place?.section === section) return entity.own_place.rank;
  return Object.values(entity.places).find((place) => place.section === section)?.rank ?? null;
}

/** Beside whom it stands now. */
export function neighbour(all: readonly Gid[], gid: Gid): { insert_before?: Gid; insert_after?: Gid } {
  const at = all.indexOf(gid), low = all[at - 1], high = all[at + 1];
  return low ? { insert_after: low } : high ? { insert_before: high } : {};
}

export function placedBack(store: Store, gid: Gid, project: Gid, old: { section: Gid; rank: string }, moving: readonly Gid[]): Write {
  const beside = stayingBeside(store, gid, old.section, moving);
  return inOrder(post(`/sections/${old.section}/addTask`, { task: gid, ...beside }, keyed(gid, "places", { [project]: old })));
}

/** Beside whom of those that stay it stands now. */
export function stayingBeside(store: Store, gid: Gid, section: Gid, moving: readonly Gid[]): Spot["beside"] {
  const all = store.indexes.list(topics.tasks(section)), at = all.indexOf(store.resolve(gid));
  const stays = (other: Gid) => other === gid || !moving.includes(other);
  const low = all.slice(0, Math.max(at, 0)).findLast(stays), high = all.slice(at + 1).find(stays);
  return low ? { insert_after: low } : high ? { insert_before: high } : {};
}

/** The order among the neighbours matters. */
export const inOrder = (write: Write): Write => ({ ...write, inOrder: true });
