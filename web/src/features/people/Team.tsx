import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { ask } from "@/api/client";
import { ApiError } from "@/api/errors";
import { Gone, Unreached } from "@/app/edges";
import { Page } from "@/app/Page";
import { useShell } from "@/app/shellState";
import { useSession } from "@/app/session";
import { byName } from "@/locales/formats";
import { useAll, useEntity, useMe } from "@/store/hooks";
import { Avatar, type Person } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { ClothLabel, Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Skeleton } from "@/ui/Skeleton";
import { AskToJoin, JoinRequests } from "./Joining";
import { TeamSettings } from "./TeamSettings";
import { useTeamRemote, type TeamMember } from "./teamData";
import style from "./People.module.css";

/** A team: its projects and its people. */
export function Team() {
  const { t } = useLingui();
  const { team: gid = "" } = useParams({ strict: false });
  const me = useMe();
  const known = useEntity("team", gid);
  const remote = useTeamRemote(gid);
  const [isChanging, setChanging] = useState(false);
  const { team, members, add, remove } = remote;
  const name = team.data?.name ?? known?.name ?? t`Team`;
  if (team.error && !team.data) return team.error instanceof ApiError && !team.error.isPassing ? <Gone /> : <Unreached title={name} />;
  const place = members.data?.find((one) => one.user.gid === me.gid);
  return (
    <Page
      title={name}
      start={<span className={style.team}><Icon name="users" /></span>}
      actions={
        <>
          {place && <Button icon="gear" aria-haspopup="dialog" onClick={() => setChanging(true)}><Trans>Team settings</Trans></Button>}
          {members.data && (place ? <Button onClick={() => void remove(me.gid)}><Trans>Leave</Trans></Button> : team.data?.visibility === "public" ? <Button kind="primary" onClick={() => void add({ gid: me.gid, name: me.name })}><Trans>Join</Trans></Button> : team.data && <AskToJoin team={gid} name={name} />)}
        </>
      }
    >
      <div className={style.people}>
        {team.data?.description && <p className={style.about}>{team.data.description}</p>}
        {members.data && <JoinRequests team={gid} onAnswer={() => void remote.anew()} />}
        <Projects team={gid} />
        <People remote={remote} mayAdd={place !== undefined} />
      </div>
      {isChanging && team.data && <TeamSettings team={team.data} path={remote.path} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Projects({ team }: { team: string }) {
  const { t } = useLingui();
  const { open } = useShell();
  const projects = useAll("project").filter((project) => project.team === team && !project.archived).toSorted((a, b) => byName(a.name, b.name));
  return (
    <section aria-label={t`Projects`}>
      <div className={style.headLine}>
        <h2 className={style.heading}><Trans>Projects</Trans></h2>
        <Button kind="quiet" icon="plus" aria-haspopup="dialog" onClick={() => open("project")}><Trans>New project</Trans></Button>
      </div>
      <ul>
        {projects.map((project) => (
          <li key={project.gid} className={style.line}>
            <Link to="/projects/$project" params={{ project: project.gid }} className={style.person}><Swatch size="m" hue={hueNamed(project.color, project.gid)} /><b>{project.name}</b></Link>
            {project.privacy_setting === "private" && <Icon name="lock" size="s" />}
          </li>
        ))}
        {projects.length === 0 && <li className={style.none}><Trans>Projects that are shared with the team appear here.</Trans> <Link to="/imports/new"><Trans>Import</Trans></Link></li>}
      </ul>
    </section>
  );
}

function People({ remote, mayAdd }: { remote: ReturnType<typeof useTeamRemote>; mayAdd: boolean }) {
  const { t } = useLingui();
  const me = useMe();
  const members = (remote.members.data ?? []).toSorted((a, b) => byName(a.user.name, b.user.name));
  const isAdmin = members.some((one) => one.user.gid === me.gid && one.is_admin);
  return (
    <section aria-label={t`Members`}>
      <div className={style.headLine}>
        <h2 className={style.heading}><Plural value={members.length} one="# member" other="# members" /></h2>
        {mayAdd && <Add members={members} onAdd={(person) => void remote.add(person)} />}
      </div>
      {remote.members.isPending && <Skeleton rows={3} />}
      <ul>{members.map((one) => <Line key={one.gid} member={one} remote={remote} isAdmin={isAdmin} />)}</ul>
    </section>
  );
}

function Line({ member, remote, isAdmin }: { member: TeamMember; remote: ReturnType<typeof useTeamRemote>; isAdmin: boolean }) {
  const { t } = useLingui();
  const me = useMe();
  const known = useAll("user").find(({ gid }) => gid === member.user.gid);
  const { user, is_admin, is_guest, gid } = member;
  const entries: MenuEntry[] = [
    { id: "admin", name: t`Admin of the team`, isChosen: is_admin, isDisabled: !isAdmin, onChoose: () => void remote.setAdmin({ gid, is_admin: !is_admin }) },
    { id: "remove", name: user.gid === me.gid ? t`Leave the team` : t`Remove from the team`, icon: "x", isDanger: true, onChoose: () => void remote.remove(user.gid) },
  ];
  return (
    <li className={style.line}>
      <Link to="/people/$person" params={{ person: user.gid }} className={style.person}>
        <Avatar person={{ ...user, photo: known?.photo }} size="l" />
        <span className={style.what}><b>{user.name}</b><span className={style.note}>{known?.email}</span></span>
      </Link>
      {is_admin && <ClothLabel tone="accent">{t`Admin`}</ClothLabel>}
      {is_guest && <ClothLabel>{t`Guest`}</ClothLabel>}
      <MenuButton label={t`${user.name}: actions`} groups={() => [{ entries }]} placement="bottom end" kind="quiet" />
    </li>
  );
}

function Add({ members, onAdd }: { members: readonly TeamMember[]; onAdd: (person: Person) => void }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const here = new Set(members.map((one) => one.user.gid));
  const find = async (text: string, signal: AbortSignal) => {
    const found = await ask<Person[]>({ method: "GET", path: `/api/1.0/workspaces/${workspace.gid}/typeahead`, signal, query: { resource_type: "user", query: text, count: 12, opt_fields: "name" } });
    return found.filter(({ gid }) => !here.has(gid));
  };
  return (
    <>
      <Button ref={anchor} kind="quiet" icon="user-plus" aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Trans>Add a member</Trans></Button>
      {isOpen && <PeoplePicker label={t`Add a member`} chosen={[]} find={find} anchor={anchor} onClose={() => setOpen(false)} onChoose={([one]) => one && onAdd(one)} />}
    </>
  );
}
