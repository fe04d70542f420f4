import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "@/api/client";
import { useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import type { Criteria } from "./asked";

export interface SavedSearch {
  gid: string;
  name: string;
  is_shared: boolean;
  is_editable: boolean;
  /** Parameters of the API's search. */
  criteria: Record<string, unknown> | null;
}

export interface FoundTask {
  gid: string;
  name: string;
  completed: boolean;
  due_on: string | null;
  resource_subtype: string;
  assignee: { gid: string; name: string } | null;
  projects: { gid: string; name: string; color: string | null }[];
}

export const MOST = 100;
const FIELDS = "name,completed,due_on,resource_subtype,assignee.name,projects.name,projects.color";

/** The searches that the reader kept or that others share, and what one can do with them. */
export function useSearches() {
  const { workspace } = useSession();
  const path = `/api/weft/1/workspaces/${workspace.gid}/saved_views?opt_fields=name,is_shared,is_editable,criteria`;
  const { data: searches } = useRemoteAll<SavedSearch>(path);
  const rename = useChange<SavedSearch[], Pick<SavedSearch, "gid" | "name" | "is_shared">>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: ({ gid, ...data }) => ({ method: "PUT", path: `/api/weft/1/saved_views/${gid}`, data }),
  });
  const remove = useChange<SavedSearch[], string>({
    path,
    shows: (before, gone) => before.filter(({ gid }) => gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/weft/1/saved_views/${gone}` }),
  });
  return { searches, path, rename, remove };
}

/** The tasks that match now; those of a saved search by all that it says, even what the page does not show. */
export function useFound(criteria: Criteria, saved: string | undefined) {
  const { workspace } = useSession();
  const path = saved ? `/api/weft/1/saved_views/${saved}/tasks` : `/api/1.0/workspaces/${workspace.gid}/tasks/search`;
  return useQuery({
    queryKey: [path, criteria],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask<FoundTask[]>({ method: "GET", path, signal, query: { ...(saved ? {} : criteria), limit: MOST, opt_fields: FIELDS } }),
  });
}
