// An act: what a person did, as data.  The outbox keeps and sends it, undo takes it back, toasts tell it.
import type { Gid, Patch } from "./types";

/** What was done, for toasts, undo and "unsent changes"; `app/deeds.ts` puts it into words. */
export interface Deed {
  verb: Verb;
  /** What it was done to, where it is one thing. */
  name?: string;
  count?: number;
}

export type Verb =
  | "createTask" | "updateTask" | "renameTask" | "completeTask" | "reopenTask" | "assignTask" | "dateTask" | "repeatTask" | "setField"
  | "moveTask" | "deleteTask" | "restore" | "likeTask" | "followTask" | "unfollowTask" | "tagTask" | "untagTask" | "linkTask"
  | "unlinkTask" | "shareTask" | "nestTask" | "leaveProject" | "joinProject"
  | "comment" | "editComment" | "deleteComment" | "likeComment"
  | "createSection" | "renameSection" | "moveSection" | "deleteSection"
  | "createProject" | "updateProject" | "deleteProject" | "createTag" | "favorite" | "unfavorite"
  | "archiveItem" | "unarchiveItem" | "snoozeItem" | "wakeItem" | "keepItem" | "unkeepItem" | "readItem" | "unreadItem" | "undo" | "redo";

/** One request with what it does to the shown state until it is answered. */
export interface Write {
  /** Its Idempotency-Key; what it makes is `~<key>` until the server names it. */
  key: string;
  method: "POST" | "PUT" | "DELETE";
  /** With its home, e.g. `/api/1.0/tasks/123`; may name `~<key>`. */
  path: string;
  data: Record<string, unknown>;
  patches: Patch[];
  /** It makes what is shown as `~<key>`. */
  makes?: true;
  /** Its answer says more than the stream tells: whoever did it hears of it (`acked`). */
  hears?: true;
  /** The order among its neighbours matters: never sent side by side with them. */
  inOrder?: true;
}

export interface Act {
  id: string;
  at: number;
  deed: Deed;
  writes: Write[];
  /** What takes it back; absent: the server takes back what it logged (`POST /undo`). */
  back?: Write[];
  /** It cannot be taken back. */
  final?: true;
}

export interface Made {
  /** The provisional gid of what was made, where something was. */
  gid: Gid;
}
