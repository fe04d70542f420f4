import { useAnew, useChange, useRemote, useRemoteAll } from "@/app/remote";
import type { Visibility } from "./visibilities";

export interface TeamRead {
  gid: string;
  name: string;
  description: string | null;
  visibility: Visibility;
}

export interface TeamMember {
  gid: string;
  user: { gid: string; name: string };
  is_admin: boolean;
  is_guest: boolean;
}

/** A team with its people, and what one can do with them. */
export function useTeamRemote(gid: string) {
  const path = `/api/1.0/teams/${gid}`;
  const membersAt = `${path}/team_memberships?opt_fields=user.name,is_admin,is_guest`;
  const team = useRemote<TeamRead>(path, { opt_fields: "name,description,visibility" });
  const members = useRemoteAll<TeamMember>(membersAt);
  const add = useChange<TeamMember[], { gid: string; name: string }>({
    path: membersAt,
    shows: (before, user) => [...before, { gid: `~${user.gid}`, user, is_admin: false, is_guest: false }],
    send: (user) => ({ method: "POST", path: `${path}/addUser`, data: { user: user.gid } }),
  });
  const remove = useChange<TeamMember[], string>({
    path: membersAt,
    shows: (before, user) => before.filter((one) => one.user.gid !== user),
    send: (user) => ({ method: "POST", path: `${path}/removeUser`, data: { user } }),
  });
  const setAdmin = useChange<TeamMember[], { gid: string; is_admin: boolean }>({
    path: membersAt,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: ({ gid: member, is_admin }) => ({ method: "PUT", path: `/api/weft/1/team_memberships/${member}`, data: { is_admin } }),
  });
  const again = useAnew();
  const anew = () => again(membersAt);
  return { anew, path, team, members, add, remove, setAdmin };
}
