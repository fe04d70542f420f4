// What the pane asks for beside the store: rights, and what only the detail of a task says.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/api/client";
import type { Reactions } from "@/app/emoji";
import { useStories } from "@/store/hooks";
import type { Gid, Moment } from "@/store/types";

export interface Named {
  gid: Gid;
  name: string;
}

export interface Detail {
  permalink_url: string;
  duplicate_of: Named | null;
  co_assignees: { user: { gid: Gid }; completed_at: Moment | null }[];
  custom_fields: { gid: Gid }[];
}

type Ability = "comment" | "edit" | "complete" | "assign" | "add_subtask" | "add_tag" | "add_dependency" | "add_followers" | "set_parent" | "delete" | "complete_mine" | "like" | "follow";
export type May = (ability: Ability) => boolean;

const isMade = (gid: Gid) => !gid.startsWith("~");

/** What I may do here.  Until the answer comes, all that I could do is offered: the server has the last word. */
export function useMay(gid: Gid): { may: May; level: string | null } {
  const { data } = useQuery({
    queryKey: ["task", gid, "abilities"],
    enabled: isMade(gid),
    staleTime: 30_000,
    queryFn: ({ signal }) => ask<{ level: string; abilities: Record<string, boolean> }>({ method: "GET", path: `/api/weft/1/tasks/${gid}/abilities`, signal }),
  });
  return { may: (ability) => data?.abilities[ability] ?? ability !== "complete_mine", level: data?.level ?? null };
}

const DETAIL = "permalink_url,duplicate_of.name,co_assignees.user,co_assignees.completed_at,custom_fields.gid";

/** The rest of a task; asked again when what it tells of changed. */
export function useDetail(gid: Gid, asOf: string): Detail | undefined {
  const { data } = useQuery<Detail>({
    queryKey: ["task", gid, "detail", asOf],
    enabled: isMade(gid),
    staleTime: 10_000,
    placeholderData: (before) => before,
    queryFn: ({ signal }) => ask<Detail>({ method: "GET", path: `/api/weft/1/tasks/${gid}`, query: { opt_fields: DETAIL }, signal }),
  });
  return data;
}

/** Ask for the detail again: something was done that the store does not hold. */
export function useRefresh(gid: Gid): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ["task", gid] });
}

export interface Answered {
  gid: Gid;
  reaction_summary: Reactions[];
}

/** The emoji under each comment. */
export function useReactions(gid: Gid): Map<Gid, Reactions[]> {
  const stories = useStories(gid);
  const { data } = useQuery<Answered[]>({
    queryKey: ["task", gid, "reactions", stories.length],
    enabled: isMade(gid) && stories.length > 0,
    staleTime: 10_000,
    placeholderData: (before) => before,
    queryFn: ({ signal }) => ask<Answered[]>({ method: "GET", path: `/api/1.0/tasks/${gid}/stories`, query: { opt_fields: "reaction_summary", limit: 100 }, signal }),
  });
  return new Map((data ?? []).map((one) => [one.gid, one.reaction_summary]));
}
