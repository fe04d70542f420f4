// Patches applied to entities: pure, so that the same patch can be laid over whatever the server says.
import type { Entity, Gid, Patch } from "./types";

type Loose = Record<string, unknown>;

/** The entity after the patch; `undefined` where it is not there, or no longer. */
export function patched(entity: Entity | undefined, patch: Patch): Entity | undefined {
  if (patch.gone) return undefined;
  const start = entity ?? patch.made;
  if (start === undefined) return undefined;
  const next: Loose = { ...start, ...patch.set };
  for (const [name, gids] of Object.entries(patch.add ?? {})) next[name] = union(next[name], gids);
  for (const [name, gids] of Object.entries(patch.remove ?? {})) next[name] = without(next[name], gids);
  for (const [name, keys] of Object.entries(patch.put ?? {})) next[name] = put(next[name], keys);
  return next as unknown as Entity;
}

function union(now: unknown, gids: readonly Gid[]): Gid[] {
  const list = (now as Gid[] | undefined) ?? [];
  return [...list, ...gids.filter((gid) => !list.includes(gid))];
}

function without(now: unknown, gids: readonly Gid[]): Gid[] {
  return ((now as Gid[] | undefined) ?? []).filter((gid) => !gids.includes(gid));
}

function put(now: unknown, keys: Loose): Loose {
  const next: Loose = { ...(now as Loose | undefined) };
  for (const [key, value] of Object.entries(keys)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

/** The same patch with provisional gids replaced; the very same object where it names none. */
export function readdressed<T>(value: T, resolve: (gid: Gid) => Gid): T {
  if (typeof value === "string") return (value.startsWith("~") ? resolve(value) : value) as T;
  if (Array.isArray(value)) {
    const next = value.map((item) => readdressed(item as unknown, resolve));
    return (next.some((item, n) => item !== value[n]) ? next : value) as T;
  }
  if (value === null || typeof value !== "object") return value;
  let changed = false;
  const next: Loose = {};
  for (const [key, item] of Object.entries(value as Loose)) {
    const name = key.startsWith("~") ? resolve(key) : key;
    next[name] = readdressed(item, resolve);
    changed ||= name !== key || next[name] !== item;
  }
  return (changed ? next : value) as T;
}
