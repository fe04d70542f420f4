// The days to come of tasks that come again: the server knows the rules.
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "@/api/client";
import { dayNumber } from "@/locales/formats";
import type { Day, Task } from "@/store/types";
import type { Span } from "./days";

/** So many tasks that come again are shown ahead; each is a question to the server. */
const MOST_TASKS = 24;
const MOST = 42;
const LASTS = 5 * 60_000;

interface Occurrence {
  on: Day;
  due_on: Day | null;
}

/** Those that lie in the shown days. */
export function useGhosts(tasks: readonly Task[], first: number, last: number): readonly Span[] {
  const repeating = tasks.filter((task) => task.recurrence && !task.recurrence.is_after_completion && !task.completed && !task.gid.startsWith("~") && task.due_on && dayNumber(task.due_on) <= last).slice(0, MOST_TASKS);
  return useQueries({
    queries: repeating.map(({ gid, recurrence }) => {
      const path = `/api/weft/1/tasks/${gid}/occurrences`;
      return { queryKey: [path, { most: MOST }, recurrence], queryFn: () => ask<Occurrence[]>({ method: "GET", path, query: { most: MOST } }), staleTime: LASTS, retry: false };
    }),
    combine: useMemo(() => (answers: { data?: Occurrence[] | undefined }[]) => answers.flatMap(({ data }, at) => (data ?? []).flatMap(({ due_on }) => {
      const day = due_on && dayNumber(due_on), task = repeating[at];
      return task && day && day >= first && day <= last ? [{ gid: task.gid, from: day, to: day, begins: null, ends: null, isGhost: true }] : [];
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the tasks by their names
    })), [repeating.map(({ gid }) => gid).join(), first, last]),
  });
}
