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
  comment: () => t({ message: "Comment sent", context: "deed" }),
  editComment: () => t`Comment changed`,
  deleteComment: () => t({ message: "Comment deleted", context: "deed" }),
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
  archiveItem: (name) => t`Archived ${name}`,
  unarchiveItem: (name) => t`Moved ${name} back to the inbox`,
  snoozeItem: (name) => t`Snoozed ${name}`,
  wakeItem: (name) => t`No longer snoozed: ${name}`,
  keepItem: (name) => t`Bookmarked ${name}`,
  unkeepItem: (name) => t`No longer bookmarked: ${name}`,
  readItem: (name) => t`Read ${name}`,
  unreadItem: (name) => t`Marked ${name} as unread`,
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
  archiveItem: (count) => plural(count, { one: "Archived # item", other: "Archived # items" }),
  unarchiveItem: (count) => plural(count, { one: "Moved # item back to the inbox", other: "Moved # items back to the inbox" }),
  snoozeItem: (count) => plural(count, { one: "Snoozed # item", other: "Snoozed # items" }),
  wakeItem: (count) => plural(count, { one: "# item no longer snoozed", other: "# items no longer snoozed" }),
  keepItem: (count) => plural(count, { one: "Bookmarked # item", other: "Bookmarked # items" }),
  unkeepItem: (count) => plural(count, { one: "# item no longer bookmarked", other: "# items no longer bookmarked" }),
  readItem: (count) => plural(count, { one: "Marked # item as read", other: "Marked # items as read" }),
  unreadItem: (count) => plural(count, { one: "Marked # item as unread", other: "Marked # items as unread" }),
};

/** What was done, in the reader's words: `Moved 3 tasks`, `Renamed “Press kit”`. */
export function describe(deed: Deed): string {
  const { verb, name, count } = deed;
  if (verb === "restore" && !name && count === undefined) return t`Restored from the trash`;
  if (name) return ONE[verb](t`“${name}”`);
  if (count !== undefined) return MANY[verb]?.(count) ?? plural(count, { one: "Changed # task", other: "Changed # tasks" });
  return ONE[verb](t`it`);
}
