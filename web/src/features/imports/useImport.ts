import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ask } from "@/api/client";
import { sentence } from "@/ui/refusals";
import { type Choices, type Import, isAtWork, type Mapping } from "./importing";

const EAGER = 800, CALM = 2_000, LONG = 20;
const FAR = { opt_fields: "status,done,error" };

export const pathOf = (gid: string): string => `/api/weft/1/imports/${gid}`;

/** One import, asked for again while it is at work, and what may be done with it. */
export function useImport(gid: string) {
  const queries = useQueryClient();
  const path = pathOf(gid);
  const queryKey = [path];
  const [wrong, setWrong] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const waiting = useRef<Mapping | null>(null);
  const saving = useRef<Promise<boolean> | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const before = queries.getQueryData<Import>(queryKey);
      if (before && isAtWork(before.status)) {
        const far = await ask<Pick<Import, "status" | "done" | "error">>({ method: "GET", path, query: FAR, signal });
        if (far.status === before.status) return { ...before, ...far };
      }
      return ask<Import>({ method: "GET", path, signal });
    },
    refetchInterval: ({ state }) => isAtWork(state.data?.status) && (state.dataUpdateCount < LONG ? EAGER : CALM),
    refetchOnWindowFocus: "always",
  });

  /** Do it; whatever is refused is told here, and what is there now is asked for: another tab may have been quicker. */
  const act = (method: "POST" | "PUT", to: string, data: unknown = {}): Promise<boolean> => {
    const done = turn.current.then(() => sent(method, to, data));
    turn.current = done;
    return done;
  };

  const sent = async (method: "POST" | "PUT", to: string, data: unknown): Promise<boolean> => {
    setWrong(null);
    await queries.cancelQueries({ queryKey });
    try {
      const after = await ask<Import>({ method, path: path + to, data });
      queries.setQueryData<Import>(queryKey, (now) => (waiting.current && now ? { ...after, mapping: waiting.current } : after));
      return true;
    } catch (error) {
      setWrong(sentence((error as Error).message || String(error)));
      await queries.invalidateQueries({ queryKey });
      return false;
    }
  };

  /** Whether the last of what was decided is known to the server. */
  const flush = async (): Promise<boolean> => {
    setSaving(true);
    let isSaved = true;
    while (waiting.current) {
      const mapping = waiting.current;
      waiting.current = null;
      isSaved = await act("PUT", "", { mapping });
    }
    saving.current = null;
    setSaving(false);
    return isSaved;
  };

  /** Once all that was decided is saved; nothing is done with decisions that were refused. */
  const afterSaving = async (method: "POST" | "PUT", to: string, data?: unknown): Promise<boolean> => {
    const isSaved = (await saving.current) ?? true;
    return isSaved && act(method, to, data);
  };

  return {
    query,
    found: query.data,
    wrong,
    isSaving,
    /** Seen at once, saved in order. */
    decide: (mapping: Mapping) => {
      void queries.cancelQueries({ queryKey });
      queries.setQueryData<Import>(queryKey, (now) => now && { ...now, mapping, report: now.status === "read" ? {} : now.report });
      waiting.current = mapping;
      saving.current ??= flush();
    },
    readAnew: (how: { format?: string; choices?: Choices }) => afterSaving("PUT", "", how),
    check: () => afterSaving("POST", "/check"),
    bring: () => afterSaving("POST", "/bring"),
    forgive: () => setWrong(null),
    takeBack: () => act("POST", "/take_back"),
    stop: () => act("POST", "/stop"),
  };
}

export type Importing = ReturnType<typeof useImport>;
export type Ready = Importing & { found: Import };
