import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { send } from "@/api/client";
import { ended, type Progress, type Tell } from "@/app/jobs";
import { useRemote } from "@/app/remote";
import { useSession } from "@/app/session";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";

export const ROLES = ["admin", "member", "limited", "guest"] as const;
export type Role = (typeof ROLES)[number];
export type Kind = Exclude<Role, "admin">;

export interface Place {
  gid: string;
  user: { gid: string; name: string; email?: string };
  is_active: boolean;
  is_admin: boolean;
  kind: Kind;
  created_at: string;
  last_seen_at: string | null;
}

export interface Sought {
  text: string;
  role: Role | "";
  state: "active" | "deactivated" | "";
}

const FIELDS = "user.name,user.email,is_active,is_admin,kind,created_at,last_seen_at";
const PAGE = 100;

interface Pages {
  pages: { data: Place[]; next_page: { offset: string } | null }[];
  pageParams: unknown[];
}

export const membersAt = (workspace: string): string => `/api/weft/1/workspaces/${workspace}/members`;
export const queryOf = ({ text, role, state }: Sought): Record<string, string> => Object.fromEntries(Object.entries({ text: text.trim(), role, state }).filter(([, value]) => value !== ""));

/** The members that are sought, page by page. */
export function useMembers(sought: Sought) {
  const { workspace } = useSession();
  const path = membersAt(workspace.gid), query = queryOf(sought);
  const found = useInfiniteQuery({
    queryKey: [path, query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal, pageParam }) => {
      const asked = { ...query, limit: PAGE, opt_fields: FIELDS, ...(pageParam ? { offset: pageParam } : {}) };
      return (await (await send({ method: "GET", path, query: asked, signal })).json()) as Pages["pages"][number];
    },
    getNextPageParam: (last) => last.next_page?.offset,
  });
  const places = found.data?.pages.flatMap((page) => page.data);
  return { places, hasMore: found.hasNextPage, more: () => void found.fetchNextPage(), isMore: found.isFetchingNextPage, error: found.error };
}

/** A change of somebody's place: seen at once in every list that shows it, put back where it is refused. */
export function useChangePlace(): (given: { gid: string } & Partial<Place>) => Promise<boolean> {
  const { workspace } = useSession();
  const queries = useQueryClient();
  const queryKey = [membersAt(workspace.gid)];
  return async ({ gid, ...data }) => {
    await queries.cancelQueries({ queryKey });
    const before = queries.getQueriesData<Pages>({ queryKey });
    const changed = (page: Pages["pages"][number]) => ({ ...page, data: page.data.map((one) => (one.gid === gid ? { ...one, ...data } : one)) });
    queries.setQueriesData<Pages>({ queryKey }, (kept) => kept && { ...kept, pages: kept.pages.map(changed) });
    try {
      await send({ method: "PUT", path: `/api/weft/1/workspace_memberships/${gid}`, data });
      return true;
    } catch (error) {
      for (const [key, kept] of before) queries.setQueryData(key, kept);
      say(sentence((error as Error).message), { isUrgent: true });
      return false;
    }
  };
}

const placeAt = (gid: string) => `/api/weft/1/workspace_memberships/${gid}`;

/** How many open tasks somebody has, of those that the reader sees. */
export const useOpenTasks = (place: string) => useRemote<{ count: number }>(`${placeAt(place)}/open_tasks_count`);

/** All open tasks of somebody to somebody else, or to nobody, done by the server; answers how many there were and how many went over. */
export async function handedOver(place: string, to: string | null, failed: string, tell: Tell): Promise<Progress> {
  const job = await ended(`${placeAt(place)}/handOverTasks`, { assignee: to }, failed, tell);
  return job.progress ?? { done: 0, of: 0 };
}
