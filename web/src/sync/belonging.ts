// Which of all that a store holds belongs to which thing: what is kept with it on this device.
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
