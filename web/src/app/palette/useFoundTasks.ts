import { useEffect, useState } from "react";
import { ask } from "@/api/client";
import { useSession } from "../session";

export interface FoundTask {
  gid: string;
  name: string;
  completed: boolean;
  due_on: string | null;
  resource_subtype: string;
  projects?: { name: string }[];
}

const PAUSE = 120;
const FIELDS = "name,completed,due_on,resource_subtype,projects.name";

/** Tasks by the first letters of their words, asked of the server while one types; offline there are none. */
export function useFoundTasks(text: string, count: number): FoundTask[] {
  const { workspace } = useSession();
  const { gid } = workspace;
  const [found, setFound] = useState<FoundTask[]>([]);
  useEffect(() => {
    if (count === 0) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask<FoundTask[]>({
        method: "GET", path: `/api/1.0/workspaces/${gid}/typeahead`, signal: asking.signal,
        query: { resource_type: "task", query: text, count, opt_fields: FIELDS },
      }).then(setFound, () => {});
    }, text ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, gid, count]);
  return count === 0 ? [] : found;
}
