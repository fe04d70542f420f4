import { useMemo } from "react";
import { useGroups, useMe, useOpen, useView, useWeft } from "@/store/hooks";
import type { Task } from "@/store/types";
import type { Spec } from "@/store/views";

const OPEN: Spec = { group: null, sort: [{ by: "due_on" }], filter: { all: [{ field: "completed", is: "equal", value: false }] } };

/** What is assigned to the reader and open, the earliest first. */
export function useMine(today: string): { tasks: readonly Task[]; isLoading: boolean } {
  const me = useMe();
  const { store } = useWeft();
  const state = useOpen({ list: me.task_list });
  const source = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const groups = useGroups(useView(source, OPEN, today));
  const tasks = groups.flatMap((group) => group.tasks).flatMap((gid) => store.get("task", gid) ?? []);
  return { tasks, isLoading: state === "loading" && tasks.length === 0 };
}

/** Unfinished tasks that wait for this one, as far as they are known. */
export function useWaitingFor(): (task: Task) => number {
  const { store } = useWeft();
  return (task) => task.dependents.filter((gid) => !store.get("task", gid)?.completed).length;
}
