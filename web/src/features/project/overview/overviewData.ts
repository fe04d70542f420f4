// What the overview asks for: the brief, the files of the project itself, who does what, what happened.
import { useQueryClient } from "@tanstack/react-query";
import { ask, send } from "@/api/client";
import { known, useChange, useRemote, useRemoteAll } from "@/app/remote";
import type { Attachment, Gid } from "@/store/types";
import type { Level } from "../words";

export interface Brief {
  gid: Gid;
  title: string;
  html_text: string;
}
interface About {
  html_notes: string;
  project_brief: Brief | null;
}

const ABOUT = { opt_fields: "html_notes,project_brief.title,project_brief.html_text" };

/** The brief and the description; `write` makes the brief where there is none. */
export function useAbout(project: Gid) {
  const gid = known(project), path = gid && `/api/1.0/projects/${gid}`;
  const { data, error, refetch } = useRemote<About>(path, ABOUT);
  const queries = useQueryClient();
  const anew = () => queries.invalidateQueries({ queryKey: [path] });
  const write = async (change: { title?: string; html_text?: string }) => {
    const brief = data?.project_brief;
    const shown = await (brief
      ? change.html_text === undefined
        ? ask<Brief>({ method: "PUT", path: `/api/1.0/project_briefs/${brief.gid}`, data: change })
        : ask<Brief>({ method: "PUT", path: `/api/weft/1/project_briefs/${brief.gid}/text`, data: { html_text: change.html_text, base_html_text: brief.html_text } })
      : ask<Brief>({ method: "POST", path: `/api/1.0/projects/${gid}/project_briefs`, data: change }));
    queries.setQueryData<About>([path, ABOUT], (kept) => kept && { ...kept, project_brief: { gid: shown.gid, title: shown.title, html_text: shown.html_text } });
    await anew();
  };
  return { about: data, error, retry: () => void refetch(), write };
}

export interface Member {
  gid: Gid;
  access_level: Level;
  responsibility: string | null;
  member: { gid: Gid; name: string; resource_type: "user" | "team" };
}

/** The people of a project, and what each does in it. */
export function useRoles(project: Gid) {
  const gid = known(project), path = `/api/1.0/projects/${gid}/project_memberships?opt_fields=member.(name|resource_type),access_level,responsibility`;
  const { data } = useRemoteAll<Member>(gid && path);
  const describe = useChange<Member[], { gid: Gid; responsibility: string | null }>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: (given) => ({ method: "PUT", path: `/api/weft/1/project_memberships/${given.gid}`, data: { responsibility: given.responsibility } }),
  });
  return { members: data, describe };
}

export type KeyFile = Pick<Attachment, "gid" | "name" | "resource_subtype" | "size" | "created_at" | "download_url" | "view_url" | "permanent_url">;

const FILE = "name,resource_subtype,size,created_at,download_url,view_url,permanent_url";

/** Files and links of the project itself. */
export function useKeyFiles(project: Gid) {
  const gid = known(project), path = `/api/1.0/attachments?parent=${gid}&opt_fields=${FILE}`;
  const { data } = useRemoteAll<KeyFile>(gid && path);
  const queries = useQueryClient();
  const anew = () => queries.invalidateQueries({ queryKey: [path] });
  const link = async (url: string, name: string) => {
    await send({ method: "POST", path: "/api/1.0/attachments", data: { parent: gid, resource_subtype: "external", url, name } });
    await anew();
  };
  const remove = useChange<KeyFile[], Gid>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/1.0/attachments/${gone}` }),
  });
  return { files: data, link, remove, anew };
}

export interface Happening {
  gid: Gid;
  text: string;
  html_text: string;
  type: "comment" | "system";
  resource_subtype: string;
  created_at: string;
  created_by: { gid: Gid; name: string } | null;
  target: { gid: Gid; name: string } | null;
}

/** What happened to its tasks of late. */
export function useActivity(project: Gid, many: number) {
  const gid = known(project);
  return useRemote<Happening[]>(gid && `/api/weft/1/projects/${gid}/activity`, { limit: many, opt_fields: "text,html_text,type,resource_subtype,created_at,created_by.name,target.name" });
}
