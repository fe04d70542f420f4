// What was done, in words: for toasts, undo and "unsent changes".  `i18n._(describe(deed))`.
import type { MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { Deed, Verb } from "./acts";

type Said = (name: string, count: number) => MessageDescriptor;

/** One thing by its name, or several by their number. */
export function describe({ verb, name, count = 1 }: Deed): MessageDescriptor {
  return (name ? ONE[verb] : (MANY[verb] ?? ONE[verb]))(name ?? "", count);
}

const ONE: Record<Verb, Said> = {
  createTask: (name) => msg`Created “${name}”`,
  updateTask: (name) => msg`Changed “${name}”`,
  renameTask: (name) => msg`Renamed “${name}”`,
  completeTask: (name) => msg`Completed “${name}”`,
  reopenTask: (name) => msg`Reopened “${name}”`,
  assignTask: (name) => msg`Assigned “${name}”`,
  dateTask: (name) => msg`Changed the dates of “${name}”`,
  setField: (name) => msg`Changed a field of “${name}”`,
  moveTask: (name) => msg`Moved “${name}”`,
  deleteTask: (name) => msg`Deleted “${name}”`,
  restore: () => msg`Restored`,
  likeTask: (name) => msg`Liked “${name}”`,
  followTask: (name) => msg`Added a collaborator to “${name}”`,
  unfollowTask: (name) => msg`Removed a collaborator from “${name}”`,
  tagTask: (name) => msg`Tagged “${name}”`,
  untagTask: (name) => msg`Removed a tag from “${name}”`,
  linkTask: (name) => msg`Added a dependency to “${name}”`,
  unlinkTask: (name) => msg`Removed a dependency from “${name}”`,
  shareTask: (name) => msg`Changed who shares “${name}”`,
  nestTask: (name) => msg`Moved “${name}”`,
  leaveProject: (name) => msg`Removed “${name}” from a project`,
  joinProject: (name) => msg`Added “${name}” to a project`,
  comment: () => msg`Commented`,
  editComment: () => msg`Edited a comment`,
  deleteComment: () => msg`Deleted a comment`,
  likeComment: () => msg`Liked a comment`,
  createSection: (name) => msg`Created the section “${name}”`,
  renameSection: (name) => msg`Renamed the section “${name}”`,
  moveSection: (name) => msg`Moved the section “${name}”`,
  deleteSection: (name) => msg`Deleted the section “${name}”`,
  createProject: (name) => msg`Created the project “${name}”`,
  updateProject: (name) => msg`Changed the project “${name}”`,
  deleteProject: (name) => msg`Deleted the project “${name}”`,
  createTag: (name) => msg`Created the tag “${name}”`,
  favorite: (name) => msg`Added “${name}” to the favourites`,
  unfavorite: (name) => msg`Removed “${name}” from the favourites`,
};

const MANY: Partial<Record<Verb, Said>> = {
  createTask: (_, count) => msg`${plural(count, { one: "Created # task", other: "Created # tasks" })}`,
  updateTask: (_, count) => msg`${plural(count, { one: "Changed # task", other: "Changed # tasks" })}`,
  completeTask: (_, count) => msg`${plural(count, { one: "Completed # task", other: "Completed # tasks" })}`,
  reopenTask: (_, count) => msg`${plural(count, { one: "Reopened # task", other: "Reopened # tasks" })}`,
  assignTask: (_, count) => msg`${plural(count, { one: "Assigned # task", other: "Assigned # tasks" })}`,
  dateTask: (_, count) => msg`${plural(count, { one: "Changed the dates of # task", other: "Changed the dates of # tasks" })}`,
  setField: (_, count) => msg`${plural(count, { one: "Changed a field of # task", other: "Changed a field of # tasks" })}`,
  moveTask: (_, count) => msg`${plural(count, { one: "Moved # task", other: "Moved # tasks" })}`,
  nestTask: (_, count) => msg`${plural(count, { one: "Moved # task", other: "Moved # tasks" })}`,
  deleteTask: (_, count) => msg`${plural(count, { one: "Deleted # task", other: "Deleted # tasks" })}`,
  tagTask: (_, count) => msg`${plural(count, { one: "Tagged # task", other: "Tagged # tasks" })}`,
  untagTask: (_, count) => msg`${plural(count, { one: "Removed a tag from # task", other: "Removed a tag from # tasks" })}`,
};
