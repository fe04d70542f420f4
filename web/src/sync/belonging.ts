// Which of all that a store holds belongs to which thing: what is kept with it on this device.
import type { Thing } from "./cache";
import type { Store } from "../store/store";
import type { Entity, Gid } from "../store/types";

export const hasDetail = (entity: Entity | undefined): boolean => entity?.kind === "task" && entity.html_notes !== undefined;
const HOME = new Set<Entity["kind"]>(["user", "team", "project", "tag", "custom_field", "custom_type", "shelf", "inbox", "item"]);
export const isOfHome = (entity: Entity): boolean => HOME.has(entity.kind);

export function belongsTo({ gid, path }: { gid: Gid; path: string }, store: Store): (entity: Entity) => boolean {
  if (path.includes("/user_task_lists/")) return (entity) => (entity.kind === "task" && entity.own_place !== null) || (entity.kind === "section" && entity.home === gid);
  if (path.includes("/projects/")) {
    const { fields = [], types = [] } = (store.said(gid) ?? {}) as { fields?: Gid[]; types?: Gid[] };
    const shown = new Set([...fields, ...types]);
    return (entity) =>
      (entity.kind === "task" && gid in entity.places) || (entity.kind === "section" && entity.home === gid) || entity.gid === gid || shown.has(entity.gid) || entity.kind === "custom_type_status_option";
  }
  return (entity) =>
    entity.gid === gid || (entity.kind === "task" && entity.parent === gid) || (entity.kind === "story" && entity.target === gid) || (entity.kind === "attachment" && entity.parent === gid);
}

/** What a project had, and its snapshot no longer has: it left meanwhile. */
export function missing(store: Store, project: Gid, { seq, entities }: Pick<Thing, "seq" | "entities">): Gid[] {
  const there = new Set(entities.map(({ gid }) => gid)), found: Gid[] = [];
  for (const [entity, since] of store.saidAll()) {
    if (there.has(entity.gid) || since > seq) continue;
    if ((entity.kind === "task" && project in entity.places) || (entity.kind === "section" && entity.home === project)) found.push(entity.gid);
  }
  return found;
}

/** People who are named and not here: they left, or are from elsewhere. */
export function unknownPeople(store: Store, entities: readonly Entity[]): Set<Gid> {
  const people = new Set<Gid>();
  for (const entity of entities) {
    if (entity.kind !== "task" && entity.kind !== "story") continue;
    for (const gid of [entity.created_by, ...(entity.kind === "task" ? [entity.assignee, ...entity.co_assignees] : [])]) if (gid && !store.any(gid)) people.add(gid);
  }
  return people;
}
