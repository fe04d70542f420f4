import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { Badge, Swatch } from "@/ui/ClothLabel";
import { classes } from "@/ui/classes";
import { toClipboard } from "@/ui/clipboard";
import { hueNamed } from "@/ui/hues";
import { Icon, type IconName } from "@/ui/Icon";
import { Kbd } from "@/ui/Kbd";
import { Mark } from "@/ui/Mark";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { tip, tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { useAppearance } from "./appearance";
import type { Project as ProjectEntity } from "@/store/types";
import { useUnread, useUser, useWeft } from "@/store/hooks";
import { useLink } from "./connection";
import { usePlaces } from "./places";
import { choose } from "./preferences";
import { useRemembered } from "./remembered";
import { signOut } from "./presentReader";
import { enterWorkspace, useSession } from "./session";
import style from "./Sidebar.module.css";

interface SidebarProps {
  search: () => void;
  add: () => void;
  help: () => void;
  addProject: () => void;
  /** Fold it away; a drawer has none. */
  onFold?: () => void;
  /** Something was gone to: a drawer closes. */
  onGo?: () => void;
}

/** The places one goes to every day. */
export function Sidebar({ search, add, help, addProject, onFold, onGo }: SidebarProps) {
  const { t } = useLingui();
  const { starred, groups } = usePlaces();
  return (
    // A link within leads somewhere: the drawer around it closes.
    <div className={style.sidebar} onClick={(event) => event.target instanceof Element && event.target.closest("a") && onGo?.()} role="presentation">
      <div className={style.top}>
        <WorkspaceMenu />
        <IconButton icon="edit" label={t`New task`} keys="c" aria-haspopup="dialog" onClick={add} />
        {onFold && <IconButton icon="sidebar" label={t`Hide the sidebar`} keys={"mod+\\"} onClick={onFold} />}
      </div>
      <button type="button" aria-haspopup="dialog" className={style.find} onClick={search}><Icon name="search" /><span {...tipIfCut(t`Search or jump to`)}><Trans>Search or jump to</Trans></span><Kbd keys="mod+K" /></button>
      <nav aria-label={t`Main`} className={style.places}>
        <ul>
          <Place to="/home" icon="home"><Trans>Home</Trans></Place>
          <Place to="/inbox" icon="inbox" end={<Unread />}><Trans>Inbox</Trans></Place>
          <Place to="/my-tasks" icon="check-circle"><Trans>My tasks</Trans></Place>
        </ul>
        {starred.length > 0 && <Fold name="starred" title={t`Starred`}>{starred.map((project) => <Project key={project.gid} project={project} />)}</Fold>}
        {groups.map((group) => (
          <Fold key={group.gid} name={`team.${group.gid}`} title={group.name ?? t`Projects`} team={group.name === null ? undefined : group.gid}>
            {group.projects.map((project) => <Project key={project.gid} project={project} />)}
          </Fold>
        ))}
        <button type="button" aria-haspopup="dialog" className={classes(style.place, style.make)} onClick={addProject}><Icon name="plus" /><span className={style.name}><Trans>New project</Trans></span></button>
      </nav>
      <Foot help={help} />
    </div>
  );
}

function Place({ to, icon, end, children }: { to: "/home" | "/inbox" | "/my-tasks"; icon: IconName; end?: ReactNode; children: ReactNode }) {
  return <li><Link to={to} className={style.place}><Icon name={icon} /><span className={style.name}>{children}</span>{end}</Link></li>;
}

/** How many wait in the inbox; it changes as it happens. */
function Unread() {
  const { t } = useLingui();
  const count = useUnread();
  return <Badge count={count} label={t`${count} unread`} />;
}

function Project({ project }: { project: ProjectEntity }) {
  return (
    <li>
      <Link to="/projects/$project" params={{ project: project.gid }} className={style.place} {...tipIfCut(project.name)}>
        <Swatch hue={hueNamed(project.color, project.gid)} />
        <span className={style.name}>{project.name}</span>
        {project.privacy_setting === "private" && <Icon name="lock" size="s" className={style.lock} />}
      </Link>
    </li>
  );
}

/** A part of the sidebar; it is remembered whether it is folded. */
function Fold({ name, title, team, children }: { name: string; title: string; team?: string; children: ReactNode }) {
  const { t } = useLingui();
  const [isFolded, setFolded] = useRemembered(`sidebar.${name}`, false);
  return (
    <section aria-label={title}>
      <div className={style.heading}>
        <button type="button" aria-expanded={!isFolded} className={style.fold} onClick={() => setFolded(!isFolded)}>
          <span className={style.name}>{title}</span><Icon name={isFolded ? "chevron-right" : "chevron-down"} size="s" />
        </button>
        {team && <Link to="/teams/$team" params={{ team }} aria-label={t`Open the team ${title}`} className={style.open} {...tip(t`Open the team`)}><Icon name="users" size="s" /></Link>}
      </div>
      {!isFolded && <ul>{children}</ul>}
    </section>
  );
}

/** As a shell takes it, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function WorkspaceMenu() {
  const { t } = useLingui();
  const { me, workspace } = useSession();
  const { navigate } = useRouter();
  const { name } = workspace;
  const tellOfAnother = async () => {
    const command = `weft user create --email ${quoted(me.email)} --name ${quoted(me.name)} --workspace ${quoted(t`Name of the workspace`)} --admin`;
    const isCopied = await confirm({
      title: t`A workspace of its own`,
      consequence: (
        <>
          <Trans>Workspaces share nothing: people, projects and fields are each one's own. Whoever runs this server makes one with this command; it then stands in this menu. For work that belongs together, a team or a private project is enough.</Trans>
          <code className={style.command}>{command}</code>
        </>
      ),
      yes: t`Copy the command`,
      no: t`Close`,
    });
    if (isCopied) await toClipboard(command).then(() => say(t`Command copied`));
  };
  const groups = (): MenuGroup[] => [
    ...(me.workspaces.length > 1
      ? [{ label: t`Workspaces`, entries: me.workspaces.map((one) => ({ id: one.gid, name: one.name, isChosen: one.gid === workspace.gid, onChoose: () => enterWorkspace(one.gid) })) }]
      : []),
    {
      entries: [
        { id: "people", name: t`People and teams`, icon: "users", onChoose: () => void navigate({ to: "/people" }) },
        ...(workspace.is_admin ? [{ id: "admin", name: t`Workspace settings`, icon: "gear" as const, onChoose: () => void navigate({ to: "/settings/$part", params: { part: "workspace" } }) }] : []),
        { id: "import", name: t`Import`, icon: "upload", onChoose: () => void navigate({ to: "/imports" }) },
        { id: "trash", name: t`Trash`, icon: "trash", onChoose: () => void navigate({ to: "/trash" }) },
        { id: "another", name: t`Another workspace…`, icon: "plus", onChoose: () => void tellOfAnother() },
      ],
    },
  ];
  return (
    <MenuButton label={t`Workspace ${name}`} groups={groups} icon="more" iconEnd="chevron-down" kind="quiet" className={style.workspace}>
      <Mark /><span className={style.name}>{name}</span>
    </MenuButton>
  );
}

function Foot({ help }: { help: () => void }) {
  const { t } = useLingui();
  const { me } = useSession();
  const { navigate } = useRouter();
  const { isDark } = useAppearance();
  const weft = useWeft();
  const photo = useUser(me.gid)?.photo;
  const { isOffline, waiting } = useLink();
  const state = isOffline ? t`You are offline` : waiting > 0 ? t`Saving` : t`All changes are saved`;
  const groups = (): MenuGroup[] => [
    { entries: [
      { id: "settings", name: t`Settings`, icon: "gear", keys: "mod+,", onChoose: () => void navigate({ to: "/settings" }) },
      { id: "theme", name: isDark ? t`Light theme` : t`Dark theme`, icon: isDark ? "sun" : "moon", onChoose: () => choose({ theme: isDark ? "light" : "dark" }) },
      { id: "help", name: t`Keyboard help`, icon: "command", keys: "?", onChoose: help },
    ] },
    { entries: [{ id: "out", name: t`Sign out`, icon: "logout", onChoose: () => void signOut(weft) }] },
  ];
  return (
    <div className={style.foot}>
      <MenuButton label={t`${me.name}: account`} groups={groups} kind="quiet" placement="top start" className={style.account}>
        <Avatar person={{ gid: me.gid, name: me.name, photo }} /><span className={style.name}>{me.name}</span>
      </MenuButton>
      <span role="img" aria-label={state} className={classes(style.state, isOffline && style.offline)} {...tip(state)}><Icon name={isOffline ? "offline" : waiting > 0 ? "refresh" : "cloud"} /></span>
    </div>
  );
}
