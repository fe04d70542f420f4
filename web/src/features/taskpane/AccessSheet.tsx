import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "@/api/client";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar, type Person, PersonName } from "@/ui/Avatar";
import { Dialog } from "@/ui/Dialog";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import style from "./TaskView.module.css";

interface InProject {
  project: { gid: Gid; name: string };
  privacy_setting: string;
  everyone: string | null;
  team: { gid: Gid; name: string } | null;
  team_access_level: string | null;
  owner: Person | null;
  members: { member: { gid: Gid; name: string; resource_type: string }; access_level: string }[];
}

interface Access {
  projects: InProject[];
  parent: (Access & { task?: { gid: Gid; name: string } }) | null;
  assignee: Person | null;
  created_by: Person | null;
  co_assignees: Person[];
  followers: Person[];
}

/** Who sees the task, and through what. */
export function AccessSheet({ gid, onClose }: { gid: Gid; onClose: () => void }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const { data, error, refetch } = useQuery({ queryKey: ["task", gid, "access"], queryFn: ({ signal }) => ask<Access>({ method: "GET", path: `/api/weft/1/tasks/${store.resolve(gid)}/access`, signal }) });
  return (
    <Dialog title={t`Who can see this`} onClose={onClose}>
      {error ? <ErrorPanel title={t`Could not be read`} onRetry={() => void refetch()}>{error.message}</ErrorPanel> : data ? <Grants access={data} /> : <Skeleton rows={4} />}
    </Dialog>
  );
}

function Grants({ access }: { access: Access }) {
  const { t } = useLingui();
  const own: [string, Person[]][] = [
    [t`As assignee`, access.assignee ? [access.assignee] : []],
    [t`As co-assignees`, access.co_assignees],
    [t`As its maker`, access.created_by ? [access.created_by] : []],
    [t`As followers`, access.followers],
  ];
  return (
    <div className={style.grants}>
      {access.projects.map((one) => <OfProject key={one.project.gid} given={one} />)}
      {access.parent && <Grant icon="subtask" title={t`Whoever sees the task above it`}><Grants access={access.parent} /></Grant>}
      {own.filter(([, people]) => people.length > 0).map(([title, people]) => <Grant key={title} icon="user" title={title}><People people={people} /></Grant>)}
    </div>
  );
}

function Grant({ icon, title, children }: { icon: "user" | "folder" | "subtask"; title: ReactNode; children: ReactNode }) {
  return <section className={style.grant}><h3 className={style.head}><Icon name={icon} />{title}</h3>{children}</section>;
}

function OfProject({ given }: { given: InProject }) {
  const { t } = useLingui();
  const levels: Record<string, string> = { admin: t`project admin`, editor: t`editor`, commenter: t`commenter`, viewer: t`viewer` };
  return (
    <Grant icon="folder" title={<Trans>Through the project {given.project.name}</Trans>}>
      {given.privacy_setting === "public_to_workspace" && <p className={style.quiet}><Icon name="globe" size="s" /> <Trans>All members of the workspace ({levels[given.everyone ?? ""] ?? given.everyone})</Trans></p>}
      {given.team && given.privacy_setting !== "private" && <p className={style.quiet}><Icon name="users" size="s" /> <Trans>The team {given.team.name} ({levels[given.team_access_level ?? ""] ?? given.team_access_level})</Trans></p>}
      <ul className={style.persons}>
        {given.members.map(({ member, access_level }) => (
          <li key={member.gid}>{member.resource_type === "user" ? <PersonName person={member} /> : <span><Icon name="users" size="s" /> {member.name}</span>}<span className={style.quiet}>{levels[access_level] ?? access_level}</span></li>
        ))}
      </ul>
    </Grant>
  );
}

function People({ people }: { people: Person[] }) {
  return <ul className={style.persons}>{people.map((one) => <li key={one.gid}><span className={style.person}><Avatar person={one} />{one.name}</span></li>)}</ul>;
}
