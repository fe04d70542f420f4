import { useQuery } from "@tanstack/react-query";
import { own } from "@/api/client";
import type { Gid } from "@/store/types";

/** Whether the reader may change a project's tasks. Until it is known, and offline, one may try: a refusal is told and undone. */
export function useMayEdit(project: Gid): boolean {
  const { data } = useQuery({
    queryKey: ["abilities", "project", project],
    queryFn: async () => (await own.GET("/projects/{project_gid}/abilities", { params: { path: { project_gid: project } } })).data?.data ?? null,
    enabled: !project.startsWith("~"),
    staleTime: 60_000,
  });
  return data?.edit ?? true;
}
