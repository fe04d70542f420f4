// What the account keeps of the reader's home: its parts, the notepad, and how far their first day came.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "@/api/client";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { useRemembered } from "./remembered";
import { useSession } from "./session";
import type { Widget } from "./widgets";

/** Steps of the first day, in their order. */
export const STEPS = ["project", "invite", "done"] as const;
export interface Welcome {
  step: (typeof STEPS)[number];
  use: string | null;
  is_dismissed: boolean;
}

export interface Desk {
  widgets: Widget[];
  /** Nothing was arranged. */
  is_usual: boolean;
  notes: string;
  welcome: Welcome | null;
}

export type DeskChange = { widgets?: Widget[] | null; notes?: string; welcome?: Welcome | null };

const PATH = "/api/weft/1/desk";

/** The reader's desk: at once as this device knew it, then as the account has it; looked at again whenever one comes back to the window. */
export function useDesk(): { desk: Desk | null; isKnown: boolean; arrange: (change: DeskChange) => Promise<boolean> } {
  const { workspace } = useSession();
  const queries = useQueryClient();
  const queryKey = [PATH, workspace.gid];
  const [kept, keep] = useRemembered<Desk | null>(`desk.${workspace.gid}`, null);
  const { data, isSuccess, isError } = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask<Desk>({ method: "GET", path: PATH, query: { workspace: workspace.gid }, signal }),
    refetchOnWindowFocus: "always",
  });
  useEffect(() => {
    if (data) keep(data);
  }, [data, keep]);
  const isLast = () => queries.isMutating({ mutationKey: queryKey }) === 1;
  const change = useMutation({
    mutationKey: queryKey,
    scope: { id: "desk" },
    mutationFn: (given: DeskChange) => ask<Desk>({ method: "PUT", path: PATH, data: { workspace: workspace.gid, ...given } }),
    onMutate: async ({ widgets, ...given }) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<Desk>(queryKey);
      queries.setQueryData<Desk>(queryKey, (desk) => desk && { ...desk, ...given, ...(widgets ? { widgets, is_usual: false } : {}) });
      return before;
    },
    // While others follow it, the answer knows nothing of them yet.
    onSuccess: (desk) => void (isLast() && queries.setQueryData(queryKey, desk)),
    onError: (error, _, before) => {
      if (isLast()) {
        queries.setQueryData(queryKey, before);
        void queries.invalidateQueries({ queryKey });
      }
      say(sentence(error.message), { isUrgent: true });
    },
  });
  return { desk: data ?? kept, isKnown: isSuccess || isError, arrange: (given) => change.mutateAsync(given).then(() => true, () => false) };
}
