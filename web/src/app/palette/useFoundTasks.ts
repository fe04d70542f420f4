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

export interface FoundMessage {
  gid: string;
  name: string;
  project: { gid: string; name: string };
}

const PAUSE = 120;

/** Tasks by the first letters of their words, asked of the server while one types; offline there are none. */
export function useFoundTasks(text: string, count: number): FoundTask[] {
  const { workspace } = useSession();
  return useFound(`/api/1.0/workspaces/${workspace.gid}/typeahead?resource_type=task&count=${count}&opt_fields=name,completed,due_on,resource_subtype,projects.name`, "query", text, count);
}

/** Messages in the same way. */
export function useFoundMessages(text: string, count: number): FoundMessage[] {
  const { workspace } = useSession();
  return useFound(`/api/weft/1/workspaces/${workspace.gid}/messages/search?limit=${count}&opt_fields=name,project.name`, "text", text, count);
}

function useFound<Found>(path: string, name: string, text: string, count: number): Found[] {
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    if (count === 0) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask<Found[]>({ method: "GET", path: `${path}&${name}=${encodeURIComponent(text)}`, signal: asking.signal }).then(setFound, () => {});
    }, text ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [path, name, text, count]);
  return count === 0 ? [] : found;
}
