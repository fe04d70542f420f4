// What a chart asks the server, and what its parts mean in words and as filters of the list.
import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import { known } from "@/app/remote";
import { CHOICES, type Catalog } from "@/fields/catalog";
import type { Condition, Filter } from "@/store/filters";
import { topics } from "@/store/indexes";
import { useUnsent, useWeft } from "@/store/hooks";
import type { Chart, Gid } from "@/store/types";
import { searchOf } from "@/views/look";
import { fieldKey } from "@/views/wire";

export interface Group {
  /** null: of tasks that have none. */
  key: string | null;
  name: string | null;
  total: number;
  completed: number;
  overdue: number;
}
export interface Figures {
  total: number;
  completed: number;
  incomplete: number;
  overdue: number;
}

export const USUAL: readonly Chart[] = [
  { show: "columns", by: "section", of: "incomplete" },
  { show: "donut", by: "section", of: "all" },
  { show: "bars", by: "assignee", of: "incomplete" },
  { show: "course", by: null, of: "all" },
  { show: "bars", by: "assignee", of: "overdue" },
];

export const chartPath = (project: Gid, what: "task_figures" | "task_groups" | "task_course"): string | null => known(project) && `/api/weft/1/projects/${project}/${what}`;

export function countOf(group: Omit<Group, "key" | "name">, of: Chart["of"]): number {
  return of === "all" ? group.total : of === "incomplete" ? group.total - group.completed : group[of];
}

const OF: Record<Chart["of"], readonly Condition[]> = {
  all: [],
  incomplete: [{ field: "completed", is: "equal", value: false }],
  completed: [{ field: "completed", is: "equal", value: true }],
  overdue: [{ field: "completed", is: "equal", value: false }, { field: "due_on", is: "before", value: { days: 0 } }],
};

/** Which tasks are counted, as a filter. */
export function filterOf(of: Chart["of"], by?: string | null, key?: string | null): Filter {
  const group: Condition[] = by ? [key == null ? { field: fieldKey(by), is: "empty" } : { field: fieldKey(by), is: "any_of", value: [key] }] : [];
  return { all: [...OF[of], ...group] };
}

/** The address of a project's list with that filter. */
export function useListAddress(project: Gid): (filter: Filter) => string {
  const { buildLocation } = useRouter();
  return (filter) => buildLocation({ to: "/projects/$project/list", params: { project }, search: searchOf({ filter }) as never }).href;
}

/** What a part of a chart is called. */
export function useGroupNames(by: string | null, catalog: Catalog): (group: Group) => string {
  const { t, i18n } = useLingui();
  const field = by ? catalog.find(fieldKey(by)) : undefined;
  return ({ key, name }) => {
    if (by === "resource_subtype") {
      const choice = CHOICES["resource_subtype"]!.find(({ value }) => value === key);
      return choice ? i18n._(choice.name) : t`Other`;
    }
    if (key === null) return by === "assignee" ? t`Nobody` : field ? t`No ${field.name}` : t`None`;
    return name ?? t`Somebody`;
  };
}

const PAUSE = 700;

/** The figures are asked for again when something in the project has changed. */
export function useFreshFigures(project: Gid): void {
  const { store } = useWeft();
  const queries = useQueryClient();
  const waiting = useUnsent().length;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const anew = useCallback(() => {
    const prefix = `/api/weft/1/projects/${project}/task_`;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ predicate: ({ queryKey }) => typeof queryKey[0] === "string" && queryKey[0].startsWith(prefix) }), PAUSE);
  }, [queries, project]);
  useEffect(() => store.subscribe(topics.ofProject(project), anew), [store, project, anew]);
  // What was written here counts once it has been sent.
  useEffect(() => {
    if (!waiting) anew();
  }, [waiting, anew]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
