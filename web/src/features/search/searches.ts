import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "@/api/client";
import { useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { fieldsOf, type FoundTask } from "./cells";
import { queryOf, type Asked, type Kept } from "./asked";

export interface SavedSearch extends Kept {
  gid: string;
  name: string;
  is_shared: boolean;
  is_editable: boolean;
}

export const MOST = 100;
type Put = Pick<SavedSearch, "gid"> & Partial<SavedSearch>;

/** The searches that the reader kept or that others share, and what one can do with them. */
export function useSearches() {
  const { workspace } = useSession();
  const path = `/api/weft/1/workspaces/${workspace.gid}/saved_views?opt_fields=name,is_shared,is_editable,criteria,filter,columns`;
  const { data: searches } = useRemoteAll<SavedSearch>(path);
  const put = useChange<SavedSearch[], Put>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: ({ gid, ...data }) => ({ method: "PUT", path: `/api/weft/1/saved_views/${gid}`, data }),
  });
  const remove = useChange<SavedSearch[], string>({
    path,
    shows: (before, gone) => before.filter(({ gid }) => gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/weft/1/saved_views/${gone}` }),
  });
  return { searches, path, put, remove };
}

/** The tasks that match now, with what the columns show of them. */
export function useFound(asked: Asked) {
  const { workspace } = useSession();
  const path = `/api/weft/1/workspaces/${workspace.gid}/tasks/search`;
  const query = { ...queryOf(asked), limit: MOST, opt_fields: fieldsOf(asked.columns) };
  return useQuery({
    queryKey: [path, query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask<FoundTask[]>({ method: "GET", path, signal, query }),
  });
}
