import { useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { ask, send, type Request_ } from "@/api/client";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";

type Query = Request_["query"];

/** What the store does not hold — members, tokens, the trash —, kept by its address.  Without a path it waits. */
export function useRemote<Found>(path: string | null, query?: Query): UseQueryResult<Found> {
  return useQuery({
    queryKey: [path, query],
    enabled: path !== null,
    queryFn: ({ signal }) => ask<Found>({ method: "GET", path: path ?? "", query, signal }),
  });
}

const MOST_PAGES = 20;

/** The same for a list that comes in pages: all of it, as far as a person can look through. */
export function useRemoteAll<Found>(path: string | null): UseQueryResult<Found[]> {
  return useQuery({ queryKey: [path], enabled: path !== null, queryFn: ({ signal }) => all<Found>(path ?? "", signal) });
}

async function all<Found>(path: string, signal: AbortSignal): Promise<Found[]> {
  const found: Found[] = [];
  const joint = path.includes("?") ? "&" : "?";
  let offset: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const more = offset ? `&offset=${encodeURIComponent(offset)}` : "";
    const answer = await send({ method: "GET", path: `${path}${joint}limit=100${more}`, signal });
    const { data, next_page } = (await answer.json()) as { data: Found[]; next_page?: { offset: string } | null };
    found.push(...data);
    offset = next_page?.offset;
    if (!offset) break;
  }
  return found;
}

/** Everything that is kept of an address, with whatever was asked of it, is asked for again. */
export function useAnew(): (path: string) => Promise<void> {
  const queries = useQueryClient();
  return (path) => queries.invalidateQueries({ queryKey: [path] });
}

interface Change<Kept, Given> {
  /** The address whose answer shows the change, or the key under which it is kept. */
  path: string | readonly unknown[];
  /** How it looks at once; what is refused is put back, and the reason is told. */
  shows: (before: Kept, given: Given) => Kept;
  send: (given: Given) => Request_;
  /** Whether a refusal is dealt with elsewhere, so that it is not told here. */
  refused?: (error: Error, given: Given) => boolean;
}

/** A change of what `useRemote` shows: seen at once, sent in order, put back if it is refused. */
export function useChange<Kept, Given>({ path, shows, send: request, refused }: Change<Kept, Given>): (given: Given) => Promise<boolean> {
  const queries = useQueryClient();
  const queryKey = typeof path === "string" ? [path] : path;
  const mutation = useMutation({
    mutationKey: queryKey,
    scope: { id: JSON.stringify(queryKey) },
    mutationFn: (given: Given) => send(request(given)),
    onMutate: async (given) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueriesData<Kept>({ queryKey });
      queries.setQueriesData<Kept>({ queryKey }, (kept) => kept && shows(kept, given));
      return before;
    },
    onError: (error, given, before) => {
      for (const [key, kept] of before ?? []) queries.setQueryData(key, kept);
      if (!refused?.(error, given)) say(sentence(error.message), { isUrgent: true });
    },
    onSettled: (_, error) => {
      if (queries.isMutating({ mutationKey: queryKey, exact: true }) > 1) return undefined; // the server knows nothing yet of what follows
      const anew = queries.invalidateQueries({ queryKey });
      return error ? undefined : anew; // of a refusal one hears at once
    },
  });
  return (given) => mutation.mutateAsync(given).then(() => true, () => false);
}

/** A gid that the server knows, for addresses: none for what is only on its way. */
export function known(gid: string | undefined): string | null {
  return gid && !gid.startsWith("~") ? gid : null;
}

/** The way back of what was just deleted outside of the store. */
export async function bringBackFromTrash(workspace: string, target: string): Promise<void> {
  const batches = await ask<{ gid: string; target: { gid: string } | null }[]>({ method: "GET", path: "/api/weft/1/trash", query: { workspace, limit: 20 } });
  const batch = batches.find((one) => one.target?.gid === target);
  if (!batch) throw new Error(target);
  await send({ method: "POST", path: `/api/weft/1/trash/${batch.gid}/restore` });
}
