import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { Gone } from "@/app/edges";
import { Page } from "@/app/Page";
import { useRemote, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { day, today } from "@/locales/formats";
import { useAll, useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import style from "./People.module.css";

interface Read {
  gid: string;
  name: string;
  email?: string;
}

/** Somebody: how to reach them, and what they are part of. */
export function Person() {
  const { t } = useLingui();
  const { person: gid = "" } = useParams({ strict: false });
  const { workspace } = useSession();
  const known = useUser(gid);
  const read = useRemote<Read>(`/api/1.0/users/${gid}`, { opt_fields: "name,email" });
  const teams = useRemoteAll<{ gid: string; name: string }>(`/api/1.0/users/${gid}/teams?organization=${workspace.gid}`).data ?? [];
  const owned = useAll("project").filter((project) => project.owner === gid && !project.archived);
  const person = read.data ?? known;
  if (!person) return read.error ? <Gone /> : <Skeleton />;
  const email = read.data?.email ?? known?.email;
  return (
    <Page title={person.name}>
      <div className={style.people}>
        <div className={style.top}>
          <Avatar person={{ gid, name: person.name, photo: known?.photo }} size="xxl" />
          <div className={style.what}><b className={style.big}>{person.name}</b><span className={style.note}>{email}</span></div>
          {email && <a href={`mailto:${email}`} className={buttonLook()}><Icon name="mail" /><Trans>Write an e-mail</Trans></a>}
        </div>
        <OpenTasks person={gid} />
        {teams.length > 0 && (
          <section aria-label={t`Teams`}>
            <h2 className={style.heading}><Trans>Teams</Trans></h2>
            <ul>{teams.map((team) => <li key={team.gid} className={style.line}><Link to="/teams/$team" params={{ team: team.gid }} className={style.person}><span className={style.team}><Icon name="users" /></span><b>{team.name}</b></Link></li>)}</ul>
          </section>
        )}
        {owned.length > 0 && (
          <section aria-label={t`Projects`}>
            <h2 className={style.heading}><Trans>Owns</Trans></h2>
            <ul>{owned.map((project) => <li key={project.gid} className={style.line}><Link to="/projects/$project" params={{ project: project.gid }} className={style.person}><Swatch size="m" hue={hueNamed(project.color, project.gid)} /><b>{project.name}</b></Link></li>)}</ul>
          </section>
        )}
      </div>
    </Page>
  );
}

const MOST = 20;

interface Assigned {
  gid: string;
  name: string;
  due_on: string | null;
  projects: { gid: string; name: string; color: string | null }[];
}

/** What they have to do, as far as the reader may see it: what is due first. */
function OpenTasks({ person }: { person: string }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const query = { "assignee.any": person, completed: "false", sort_by: "due_date", sort_ascending: "true", limit: MOST, opt_fields: "name,due_on,projects.name,projects.color" };
  const { data: tasks } = useRemote<Assigned[]>(`/api/1.0/workspaces/${workspace.gid}/tasks/search`, query);
  const filter = { all: [{ field: "completed", is: "equal", value: false }, { field: "assignee", is: "any_of", value: [person] }] };
  return (
    <section aria-label={t`Open tasks`}>
      <div className={style.headLine}>
        <h2 className={style.heading}><Trans>Open tasks</Trans></h2>
        {tasks?.length === MOST && <Link to="/search" search={{ filter, sort: "due_on" } as never} className={style.all}><Trans>All of them</Trans></Link>}
      </div>
      {!tasks && <Skeleton rows={3} />}
      <ul>
        {tasks?.map(({ gid, name, due_on, projects: [project] }) => (
          <li key={gid} className={style.line}>
            <Link to="/tasks/$task" params={{ task: gid }} className={style.person}><b>{name || t`Without a name`}</b></Link>
            {project && <span className={style.place}><Swatch hue={hueNamed(project.color, project.gid)} />{project.name}</span>}
            {due_on && <span className={classes(style.due, due_on < today() && style.late)}>{day(due_on)}</span>}
          </li>
        ))}
        {tasks?.length === 0 && <li className={style.none}><Trans>Nothing that you may see.</Trans></li>}
      </ul>
    </section>
  );
}
