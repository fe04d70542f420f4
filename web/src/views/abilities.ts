import { useQuery } from "@tanstack/react-query";
import { own } from "@/api/client";
import type { Gid } from "@/store/types";

/** Whether the reader may change a project's tasks. Until it is known, and offline, one may try: a refusal is told and undone. */
export const useMayEdit = (project: Gid): boolean => useAbilities(project)?.edit ?? true;

/** Whether the reader may change how a project looks for everybody. */
export const useMayCustomize = (project: Gid): boolean => useAbilities(project)?.customize ?? true;

function useAbilities(project: Gid) {
  const { data } = useQuery({
    queryKey: ["abilities", "project", project],
    queryFn: async () => (await own.GET("/projects/{project_gid}/abilities", { params: { path: { project_gid: project } } })).data?.data ?? null,
    enabled: project !== "" && !project.startsWith("~"),
    staleTime: 60_000,
  });
  return data;
}
