import { useParams } from "@tanstack/react-router";
import { useMemo, useSyncExternalStore } from "react";
import { topics } from "@/store/indexes";
import { useMe, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";

/** The tasks before and after it: among its siblings, in the project one looks at, or in one's own list. */
export function useNeighbours(gid: Gid, task: Task): { previous?: Gid; next?: Gid } {
  const { store } = useWeft();
  const me = useMe();
  const { project } = useParams({ strict: false });
  const home = task.parent ? null : (project ?? (task.own_place ? me.task_list : Object.keys(task.places)[0]));
  const topic = task.parent ? topics.subtasks(task.parent) : home ? topics.sections(home) : topics.sections("");
  const subscribe = useMemo(() => (listener: () => void) => store.subscribe(topic, listener), [store, topic]);
  const all = useSyncExternalStore(subscribe, () => store.indexes.list(topic));
  const order = task.parent ? all : all.flatMap((section) => store.indexes.list(topics.tasks(section)));
  const at = order.indexOf(gid);
  if (at < 0) return {};
  return { previous: order[at - 1], next: order[at + 1] };
}
