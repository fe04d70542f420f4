import { useEffect } from "react";
import { topics } from "@/store/indexes";
import { useMe, useSections, useWeft } from "@/store/hooks";

const MOST = 200;

/** What my tasks are parts of, what they wait for and who waits for them: asked for, since no list of mine holds it. */
export function useParents(): void {
  const weft = useWeft(), me = useMe();
  const sections = useSections(me.task_list);
  useEffect(() => {
    const { store } = weft, wanted = new Set<string>();
    for (const section of sections) {
      for (const gid of store.indexes.list(topics.tasks(section))) {
        const task = store.get("task", gid);
        if (!task || task.completed) continue;
        for (const other of [task.parent, ...task.dependents, ...task.dependencies]) if (other && wanted.size < MOST) wanted.add(other);
      }
    }
    weft.need(wanted);
  }, [weft, sections]);
}
