// Messages of a project and what is said below them: asked for, changed at once, and heard of live.
import { useInfiniteQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { useEffect } from "react";
import { ApiError, ask, send } from "@/api/client";
import { turned, type Reactions } from "@/app/emoji";
import { bringBackFromTrash, known, useChange, useRemote, useRemoteAll } from "@/app/remote";
import { useMe, useWeft } from "@/store/hooks";
import { key } from "@/store/keys";
import type { Attachment, Gid, Moment } from "@/store/types";

interface Named {
  gid: Gid;
  name: string;
}

/** A message as a list shows it. */
export interface Listed {
  gid: Gid;
  name: string;
  html_text: string;
  created_by: Named | null;
  created_at: Moment;
  num_comments: number;
  commented_at: Moment | null;
}

export interface Message extends Listed {
  is_edited: boolean;
  is_editable: boolean;
  is_followed: boolean;
  followers: Named[];
  reaction_summary: Reactions[];
  project: Named;
}

/** Another title; other words, with those that one began with. */
export interface Rewording {
  name: string;
  html_text?: string;
  base_html_text?: string;
}

export interface Said {
  gid: Gid;
  html_text: string;
  created_by: Named | null;
  created_at: Moment;
  is_edited: boolean;
  is_editable: boolean;
  source: string;
  reaction_summary: Reactions[];
}

interface Page {
  data: Listed[];
  next_page: { offset: string } | null;
}
type Pages = InfiniteData<Page, string>;

const MANY = 20;
const LISTED = "name,html_text,created_by.name,created_at,num_comments,commented_at";
const WHOLE = { opt_fields: `${LISTED},is_edited,is_editable,is_followed,followers.name,reaction_summary,project.name` };
const SAID = "html_text,created_by.name,created_at,is_edited,is_editable,source,reaction_summary";
const SOON = 60;

const listOf = (project: Gid) => ["messages", project];
const pathOf = (message: Gid) => `/api/weft/1/messages/${message}`;
const belowOf = (message: Gid) => `${pathOf(message)}/stories?opt_fields=${SAID}&resource_subtype=comment_added`;

/** The messages of a project, the newest first. */
export function useMessages(project: Gid) {
  const gid = known(project);
  const found = useInfiniteQuery({
    queryKey: listOf(project),
    enabled: gid !== null,
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const answer = await send({ method: "GET", path: "/api/weft/1/messages", query: { project: gid ?? "", limit: MANY, opt_fields: LISTED, ...(pageParam ? { offset: pageParam } : {}) }, signal });
      return (await answer.json()) as Page;
    },
    getNextPageParam: (page) => page.next_page?.offset,
  });
  return { ...found, messages: found.data?.pages.flatMap(({ data }) => data) };
}

/** Say something to the whole project: it stands there at once. */
export function usePost(project: Gid): (given: { name: string; html_text: string }) => Promise<boolean> {
  const me = useMe();
  return useChange<Pages, { name: string; html_text: string }>({
    path: listOf(project),
    shows: (before, { name, html_text }) => onFirst(before, { gid: `~${key()}`, name, html_text, created_by: me, created_at: new Date().toISOString(), num_comments: 0, commented_at: null }),
    send: ({ name, html_text }) => ({ method: "POST", path: "/api/weft/1/messages", data: { project, name, html_text }, key: key() }),
  });
}

function onFirst({ pages: [first, ...rest], pageParams }: Pages, made: Listed): Pages {
  return { pages: first ? [{ ...first, data: [made, ...first.data] }, ...rest] : [], pageParams };
}

export function useMessage(gid: Gid) {
  return useRemote<Message>(pathOf(gid), WHOLE);
}

/** What one does with a message. */
export function useMessageActs(gid: Gid) {
  const path = pathOf(gid);
  const queries = useQueryClient();
  const reword = useChange<Message, Rewording>({
    path,
    shows: (before, { name, html_text }) => ({ ...before, name, html_text: html_text ?? before.html_text }),
    send: (data) => ({ method: "PUT", path, data }),
    refused: (error, { html_text }) => html_text !== undefined && error instanceof ApiError && error.status === 409,
  });
  const reread = () => ask<Message>({ method: "GET", path, query: WHOLE });
  const follow = useChange<Message, boolean>({
    path,
    shows: (before, is_followed) => ({ ...before, is_followed }),
    send: (is) => ({ method: "POST", path: `${path}/${is ? "follow" : "unfollow"}` }),
  });
  const react = useChange<Message, { emoji: string; comes: boolean }>({
    path,
    shows: (before, { emoji, comes }) => ({ ...before, reaction_summary: turned(before.reaction_summary, emoji, comes) }),
    send: (given) => reacting(gid, given),
  });
  const remove = async (project: Gid) => {
    await send({ method: "DELETE", path });
    queries.setQueryData<Pages>(listOf(project), (kept) => kept && { ...kept, pages: kept.pages.map((page) => ({ ...page, data: page.data.filter((one) => one.gid !== gid) })) });
    await queries.invalidateQueries({ queryKey: listOf(project) });
  };
  return { reword, reread, follow, react, remove };
}

const reacting = (target: Gid, { emoji, comes }: { emoji: string; comes: boolean }) =>
  comes ? ({ method: "POST", path: "/api/weft/1/reactions", data: { target, emoji } } as const) : ({ method: "DELETE", path: "/api/weft/1/reactions", query: { target, emoji } } as const);

/** What is said below a message, and what one does with it. */
export function useConversation(message: Gid) {
  const me = useMe();
  const queries = useQueryClient();
  const path = belowOf(message);
  const { data } = useRemoteAll<Said>(path);
  const say = useChange<Said[], string>({
    path,
    shows: (before, html_text) => [...before, { gid: `~${key()}`, html_text, created_by: me, created_at: new Date().toISOString(), is_edited: false, is_editable: true, source: "web", reaction_summary: [] }],
    send: (html_text) => ({ method: "POST", path: `${pathOf(message)}/stories`, data: { html_text }, key: key() }),
  });
  const reword = useChange<Said[], { gid: Gid; html_text: string }>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given, is_edited: true } : one)),
    send: ({ gid, html_text }) => ({ method: "PUT", path: `/api/1.0/stories/${gid}`, data: { html_text } }),
  });
  const remove = useChange<Said[], Gid>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/1.0/stories/${gone}` }),
  });
  const react = useChange<Said[], { gid: Gid; emoji: string; comes: boolean }>({
    path,
    shows: (before, { gid, emoji, comes }) => before.map((one) => (one.gid === gid ? { ...one, reaction_summary: turned(one.reaction_summary, emoji, comes) } : one)),
    send: ({ gid, ...given }) => reacting(gid, given),
  });
  const bringBack = async (gone: Gid) => {
    await bringBackFromTrash(me.workspace, gone);
    await queries.invalidateQueries({ queryKey: [path] });
  };
  return { comments: data, say, reword, remove, bringBack, react };
}

export type File = Pick<Attachment, "gid" | "name" | "resource_subtype" | "size" | "created_at" | "download_url" | "view_url" | "permanent_url">;

const FILE = "name,resource_subtype,size,created_at,download_url,view_url,permanent_url";
const filesOf = (message: Gid) => `/api/1.0/attachments?parent=${message}&opt_fields=${FILE}`;

/** Files that belong to a message. */
export function useFiles(message: Gid) {
  const me = useMe();
  const path = filesOf(message);
  const { data } = useRemoteAll<File>(path);
  const queries = useQueryClient();
  const anew = () => queries.invalidateQueries({ queryKey: [path] });
  const attach = async (files: readonly globalThis.File[]) => {
    for (const file of files) {
      const form = new FormData();
      form.set("parent", message);
      form.set("file", file, file.name);
      await ask({ method: "POST", path: "/api/1.0/attachments", form, key: key() }).finally(anew);
    }
  };
  const remove = useChange<File[], Gid>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/1.0/attachments/${gone}` }),
  });
  const bringBack = (gone: Gid) => bringBackFromTrash(me.workspace, gone).then(anew);
  return { files: data ?? [], attach, remove, bringBack };
}

const TALK = new Set(["message", "story", "reaction", "attachment"]);

/** What others say is seen as it is said: the stream tells that there is something, and it is asked for. */
export function useNews(project: Gid, message?: Gid): void {
  const { live } = useWeft();
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const anew = () => {
      timer = undefined;
      void queries.invalidateQueries({ queryKey: listOf(project) });
      if (!message) return;
      for (const path of [pathOf(message), belowOf(message), filesOf(message)]) void queries.invalidateQueries({ queryKey: [path] });
    };
    const leave = live.events.on("said", ({ ops }) => {
      const isOurs = ops.some(({ action, resource_type, gid }) => action === "resnapshot" || gid === message || TALK.has(resource_type ?? ""));
      if (isOurs) timer ??= setTimeout(anew, SOON);
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [live, queries, project, message]);
}
