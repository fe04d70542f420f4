// What the chart needs and the store does not hold: working days, baselines.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask, send } from "@/api/client";
import { bringBackFromTrash } from "@/app/remote";
import { dayNumber } from "@/locales/formats";
import { useMe } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Span } from "./shifting";
import { WorkingDays } from "./workingDays";

const OWN = "/api/weft/1";
const USUAL = new WorkingDays();

/** On which days the people of a workspace work. */
export function useWorkingDays(workspace: Gid): WorkingDays {
  const { data } = useQuery({
    queryKey: ["working_days", workspace],
    queryFn: () => ask<{ working_days: string[] }>({ method: "GET", path: `/api/1.0/workspaces/${workspace}`, query: { opt_fields: "working_days" } }).catch(() => null),
    staleTime: 600_000,
  });
  const said = data?.working_days.join();
  return useMemo(() => (said ? WorkingDays.of(said.split(",")) : USUAL), [said]);
}

export interface Baseline {
  gid: Gid;
  name: string;
  created_at: string;
}

const keyOf = (project: Gid) => ["baselines", project] as const;

/** Those of a project, the oldest first. */
export function useBaselines(project: Gid): readonly Baseline[] {
  const { data } = useQuery({
    queryKey: keyOf(project),
    queryFn: () => ask<Baseline[]>({ method: "GET", path: `${OWN}/projects/${project}/baselines`, query: { opt_fields: "name,created_at", limit: 100 } }),
    enabled: !project.startsWith("~"),
    staleTime: 60_000,
  });
  return data ?? NONE;
}
const NONE: readonly Baseline[] = [];

interface Dates {
  tasks: Gid[];
  start_on: (string | null)[];
  due_on: string[];
}

/** The days that a baseline holds, by task. */
export function useBaselineDates(baseline: Gid | null): ReadonlyMap<Gid, Span> | null {
  const { data } = useQuery({
    queryKey: ["baseline_dates", baseline],
    queryFn: () => ask<Dates>({ method: "GET", path: `${OWN}/baselines/${baseline}/dates` }),
    enabled: baseline !== null,
    staleTime: Infinity,
  });
  return useMemo(() => {
    if (!data || baseline === null) return null;
    return new Map(data.tasks.map((gid, n) => {
      const end = dayNumber(data.due_on[n]!), start = data.start_on[n];
      return [gid, { start: start ? dayNumber(start) : end, end }];
    }));
  }, [data, baseline]);
}

export function useBaselineActs(project: Gid) {
  const queries = useQueryClient(), { workspace } = useMe();
  const anew = () => queries.invalidateQueries({ queryKey: keyOf(project) });
  return {
    keep: async (name: string) => {
      const made = await ask<Baseline>({ method: "POST", path: `${OWN}/projects/${project}/baselines`, data: { name } });
      await anew();
      return made;
    },
    remove: async (gid: Gid) => {
      await send({ method: "DELETE", path: `${OWN}/baselines/${gid}` });
      await anew();
    },
    bringBack: async (gid: Gid) => {
      await bringBackFromTrash(workspace, gid);
      await anew();
    },
  };
}
