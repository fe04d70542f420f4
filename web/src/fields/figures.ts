// What hangs on a task, in figures: the same words on cards, in rows and in the second line of phones.
import { plural, t } from "@lingui/core/macro";
import * as formats from "@/locales/formats";
import type { Task } from "@/store/types";
import type { IconName } from "@/ui/icon-names";

type Counted = Pick<Task, "num_subtasks" | "num_completed_subtasks">;

/** `2/5`: how many of its parts are done. */
export const doneOf = (task: Counted): string => `${formats.number(task.num_completed_subtasks)}/${formats.number(task.num_subtasks)}`;

export function subtaskWords({ num_subtasks: all, num_completed_subtasks: done }: Counted): string {
  return t`${formats.number(done)} of ${plural(all, { one: "# subtask", other: "# subtasks" })} done`;
}

/** Comments and files, where there are any. */
export function hanging({ num_comments: comments, num_attachments: files }: Pick<Task, "num_comments" | "num_attachments">): { icon: IconName; count: number; words: string }[] {
  const found: { icon: IconName; count: number; words: string }[] = [];
  if (comments > 0) found.push({ icon: "message", count: comments, words: plural(comments, { one: "# comment", other: "# comments" }) });
  if (files > 0) found.push({ icon: "clip", count: files, words: plural(files, { one: "# file", other: "# files" }) });
  return found;
}
