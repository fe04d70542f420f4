import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "@/api/client";
import { known, useAnew, useChange, useRemote, useRemoteAll } from "@/app/remote";
import { useEntity, useMe, usePending } from "@/store/hooks";
import type { Project } from "@/store/types";
import type { Level, Status } from "./words";

/** What the reader may do with a project. */
export interface Abilities {
  level: Level | "none";
  comment: boolean;
  edit: boolean;
  customize: boolean;
  share: boolean;
  administer: boolean;
  delete: boolean;
}

const EVERYTHING: Abilities = { level: "admin", comment: true, edit: true, customize: true, share: true, administer: true, delete: true };
const NOTHING: Abilities = { level: "none", comment: false, edit: false, customize: false, share: false, administer: false, delete: false };

/** Its owner may do everything; to anybody else nothing is offered until the server answers. */
export function useAbilities(project: string): Abilities {
  const gid = known(project), me = useMe().gid, isMine = useEntity("project", project)?.owner === me;
  const { data } = useRemote<Abilities>(gid && `/api/weft/1/projects/${gid}/abilities`);
  return data ?? (gid === null || isMine ? EVERYTHING : NOTHING);
}

export interface Membership {
  gid: string;
  access_level: Level;
  member: { gid: string; name: string; resource_type: "user" | "team" };
}

const membersAt = (gid: string) => `/api/1.0/memberships?parent=${gid}`;

/** The people and teams of a project, and what one can do with them. */
export function useMembers(project: string) {
  const gid = known(project);
  const path = membersAt(gid ?? "");
  const { data } = useRemoteAll<Membership>(gid && path);
  const members = data ?? [];
  const add = useChange<Membership[], { member: Membership["member"]; access_level: Level }>({
    path,
    shows: (before, { member, access_level }) => [...before, { gid: `~${member.gid}`, access_level, member }],
    send: ({ member, access_level }) => ({ method: "POST", path: "/api/1.0/memberships", data: { parent: gid, member: member.gid, access_level } }),
  });
  const change = useChange<Membership[], { gid: string; access_level: Level }>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: ({ gid, access_level }) => ({ method: "PUT", path: `/api/1.0/memberships/${gid}`, data: { access_level } }),
  });
  const remove = useChange<Membership[], string>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/1.0/memberships/${gone}` }),
  });
  const anew = useAnew();
  const explained = <Given>(send: (given: Given) => Promise<boolean>) => async (given: Given) => {
    const isDone = await send(given);
    void anew(accessAt(gid ?? ""));
    return isDone;
  };
  return { members, isLoading: gid !== null && !data, add: explained(add), change: explained(change), remove: explained(remove) };
}

/** Somebody asks to be let in. */
export interface AccessRequest {
  gid: string;
  message: string | null;
  requester: { gid: string; name: string };
}

const requestsAt = (gid: string) => `/api/1.0/access_requests?target=${gid}&opt_fields=message,requester.name`;

/** Those who wait to be let in, for whoever may share the project. */
export function useAccessRequests(project: string, maySee: boolean) {
  const gid = known(project);
  const path = requestsAt(gid ?? "");
  const anew = useAnew();
  const { data } = useRemote<AccessRequest[]>(gid && maySee ? path : null);
  const answer = useChange<AccessRequest[], { gid: string; is: "approve" | "reject" }>({
    path,
    shows: (before, given) => before.filter((one) => one.gid !== given.gid),
    send: (given) => ({ method: "POST", path: `/api/1.0/access_requests/${given.gid}/${given.is}` }),
  });
  const settle = async (request: string, is: "approve" | "reject") => {
    if (await answer({ gid: request, is })) await Promise.all([anew(membersAt(gid ?? "")), anew(accessAt(gid ?? ""))]);
  };
  return { requests: data ?? [], settle };
}

/** Who sees a project, and through what. */
export interface Access {
  privacy_setting: string;
  everyone: Level | null;
  team: { gid: string; name: string } | null;
  team_access_level: Level | null;
  owner: { gid: string; name: string } | null;
  members: { member: Membership["member"]; access_level: Level }[];
}

const accessAt = (gid: string) => `/api/weft/1/projects/${gid}/access`;

/** Asked for anew with every other openness, once the server knows of it. */
export function useAccess({ gid, privacy_setting, team }: Project): Access | undefined {
  const path = accessAt(gid), isPending = usePending(gid), isKnown = known(gid) !== null && !isPending;
  const queryFn = ({ signal }: { signal: AbortSignal }) => ask<Access>({ method: "GET", path, signal });
  return useQuery({ queryKey: [path, privacy_setting, team], enabled: isKnown, placeholderData: keepPreviousData, queryFn }).data;
}

export interface SavedView {
  gid: string;
  name: string;
  layout: string;
  is_shared: boolean;
  is_default: boolean;
  is_editable?: boolean;
}

/** The list and the board keep the views of a project under the same key. */
export const viewsOf = (project: string) => ["saved_views", project] as const;

const PARTS_OF_VIEWS = "name,layout,is_shared,is_default,is_editable,filter,sort,groups,columns,collapsed";

export function useSavedViews(project: string) {
  const gid = known(project);
  return useQuery({
    queryKey: viewsOf(gid ?? ""),
    enabled: gid !== null,
    staleTime: 60_000,
    queryFn: () => ask<SavedView[]>({ method: "GET", path: `/api/weft/1/projects/${gid}/saved_views`, query: { opt_fields: PARTS_OF_VIEWS, limit: 100 } }),
  });
}

export interface StatusUpdate {
  gid: string;
  title: string;
  html_text: string;
  status_type: Status;
  created_at: string;
  created_by: { gid: string; name: string } | null;
}

const statusesAt = (gid: string) => `/api/1.0/status_updates?parent=${gid}&limit=20&opt_fields=title,html_text,status_type,created_at,created_by.name`;

/** How it goes: the latest word first. */
export function useStatuses(project: string) {
  const gid = known(project);
  const path = statusesAt(gid ?? "");
  const { data } = useRemote<StatusUpdate[]>(gid && path);
  const anew = useAnew();
  return { statuses: data ?? [], anew: () => anew(path) };
}
