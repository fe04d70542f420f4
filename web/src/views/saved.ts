// Views that are kept on the server: private, or shared with everybody in the project.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, send } from "@/api/client";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Look } from "./look";
import { type Layout, type SavedView, savedLook } from "./wire";

/** A project, or one's own list. */
export type Home = { project: Gid } | { list: Gid };

const OWN = "/api/weft/1";
const FIELDS = "name,layout,is_shared,is_default,is_editable,filter,sort,groups,columns,collapsed,axis";
const pathOf = (home: Home): string => ("project" in home ? `/projects/${home.project}` : `/user_task_lists/${home.list}`);
export const homeGid = (home: Home): Gid => ("project" in home ? home.project : home.list);
const keyOf = (home: Home) => ["saved_views", homeGid(home)] as const;

/** The views of a home in their order; nothing while offline or not there yet. */
export function useSavedViews(home: Home): { views: readonly SavedView[]; isKnown: boolean } {
  const { store } = useWeft(), gid = homeGid(home);
  const isMade = !gid.startsWith("~"), isOurs = store.keyOf(gid).startsWith("~"); // what was just made here has none
  const { data, isPending, isError } = useQuery({
    queryKey: keyOf(home),
    queryFn: () => ask<SavedView[]>({ method: "GET", path: `${OWN}${pathOf(home)}/saved_views`, query: { opt_fields: FIELDS, limit: 100 } }),
    enabled: isMade,
    staleTime: 60_000,
  });
  return { views: data ?? NONE, isKnown: isOurs || !isPending || isError };
}
const NONE: readonly SavedView[] = [];

export interface ViewChange {
  name?: string;
  is_shared?: boolean;
  look?: Look;
}

export function useViewActs(home: Home, layout: Layout) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: keyOf(home) });
  const create = useMutation({
    mutationFn: ({ name, is_shared = false, look }: ViewChange & { name: string; look: Look }) =>
      ask<SavedView>({ method: "POST", path: `${OWN}/saved_views`, data: { parent: homeGid(home), name, layout, is_shared, ...savedLook(look) }, query: { opt_fields: FIELDS } }),
    onSettled,
  });
  const update = useMutation({
    mutationFn: ({ gid, look, ...change }: ViewChange & { gid: Gid }) =>
      ask<SavedView>({ method: "PUT", path: `${OWN}/saved_views/${gid}`, data: { ...change, ...(look ? { ...savedLook(look), layout } : {}) }, query: { opt_fields: FIELDS } }),
    onSettled,
  });
  const remove = useMutation({ mutationFn: (gid: Gid) => send({ method: "DELETE", path: `${OWN}/saved_views/${gid}` }), onSettled });
  const makeDefault = useMutation({
    mutationFn: (gid: Gid | null) => send({ method: "POST", path: `${OWN}${pathOf(home)}/setDefaultView`, data: { view: gid } }),
    onSettled,
  });
  return { create, update, remove, makeDefault };
}

