import { useMemo } from "react";
import { dateOf } from "@/locales/formats";
import { useGroups, useView, useWeft } from "@/store/hooks";
import type { Filter } from "@/store/filters";
import type { Gid, Task } from "@/store/types";
import type { Spec } from "@/store/views";
import type { Home } from "@/views/saved";
import { type Span, spanOf } from "./days";

export interface Shown {
  /** Where each of the shown tasks lies, whatever days are shown. */
  spans: readonly Span[];
  /** Open, and without a day. */
  undated: readonly Gid[];
  repeating: readonly Task[];
  count: number;
}

/** The tasks of a home, by their days. */
export function useShown(home: Home, filter: Filter | null, today: number): Shown {
  const { store } = useWeft();
  const spec = useMemo<Spec>(() => ({ group: null, filter }), [filter]);
  const groups = useGroups(useView(home, spec, dateOf(today)));
  return useMemo(() => {
    const spans: Span[] = [], undated: Gid[] = [], repeating: Task[] = [], gids = groups[0]?.tasks ?? [];
    for (const gid of gids) {
      const task = store.get("task", gid);
      if (!task || task.is_separator) continue;
      const span = spanOf(task);
      if (span) spans.push(span);
      else if (!task.completed) undated.push(gid);
      if (task.recurrence) repeating.push(task);
    }
    return { spans, undated, repeating, count: gids.length };
  }, [groups, store]);
}
