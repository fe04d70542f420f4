import { plural, t } from "@lingui/core/macro";
import type { Deed, Verb } from "@/store/acts";

const ONE: Record<Verb, (name: string) => string> = {
  createTask: (name) => t`Created ${name}`,
  updateTask: (name) => t`Changed ${name}`,
  renameTask: (name) => t`Renamed ${name}`,
  completeTask: (name) => t`Completed ${name}`,
  reopenTask: (name) => t`Reopened ${name}`,
  assignTask: (name) => t`Assigned ${name}`,
  dateTask: (name) => t`Changed the dates of ${name}`,
  repeatTask: (name) => t`Changed how ${name} repeats`,
  setField: (name) => t`Changed a field of ${name}`,
  moveTask: (name) => t`Moved ${name}`,
  deleteTask: (name) => t`Deleted ${name}`,
  restore: (name) => t`Restored ${name}`,
  likeTask: (name) => t`Liked ${name}`,
  followTask: (name) => t`Following ${name}`,
  unfollowTask: (name) => t`No longer following ${name}`,
  tagTask: (name) => t`Tagged ${name}`,
  untagTask: (name) => t`Removed a tag from ${name}`,
  linkTask: (name) => t`Linked ${name}`,
  unlinkTask: (name) => t`Unlinked ${name}`,
  shareTask: (name) => t`Shared ${name}`,
  nestTask: (name) => t`Moved ${name}`,
  leaveProject: (name) => t`Removed ${name} from the project`,
  joinProject: (name) => t`Added ${name} to the project`,
  comment: () => t`Comment sent`,
  editComment: () => t`Comment changed`,
  deleteComment: () => t`Comment deleted`,
  likeComment: () => t`Comment liked`,
  createSection: (name) => t`Created the section ${name}`,
  renameSection: (name) => t`Renamed the section ${name}`,
  moveSection: (name) => t`Moved the section ${name}`,
  deleteSection: (name) => t`Deleted the section ${name}`,
  createProject: (name) => t`Created the project ${name}`,
  updateProject: (name) => t`Changed the project ${name}`,
  deleteProject: (name) => t`Deleted the project ${name}`,
  createTag: (name) => t`Created the tag ${name}`,
  favorite: (name) => t`Starred ${name}`,
  unfavorite: (name) => t`No longer starred: ${name}`,
  undo: () => t`Undone`,
  redo: () => t`Done again`,
};

const MANY: Partial<Record<Verb, (count: number) => string>> = {
  createTask: (count) => plural(count, { one: "Created # task", other: "Created # tasks" }),
  completeTask: (count) => plural(count, { one: "Completed # task", other: "Completed # tasks" }),
  reopenTask: (count) => plural(count, { one: "Reopened # task", other: "Reopened # tasks" }),
  assignTask: (count) => plural(count, { one: "Assigned # task", other: "Assigned # tasks" }),
  moveTask: (count) => plural(count, { one: "Moved # task", other: "Moved # tasks" }),
  deleteTask: (count) => plural(count, { one: "Deleted # task", other: "Deleted # tasks" }),
  restore: (count) => plural(count, { one: "Restored # task", other: "Restored # tasks" }),
};

/** What was done, in the reader's words: `Moved 3 tasks`, `Renamed “Press kit”`. */
export function describe(deed: Deed): string {
  const { verb, name, count } = deed;
  if (name) return ONE[verb](t`“${name}”`);
  if (count !== undefined) return MANY[verb]?.(count) ?? plural(count, { one: "Changed # task", other: "Changed # tasks" });
  return ONE[verb](t`it`);
}
