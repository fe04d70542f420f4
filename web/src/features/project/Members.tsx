import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useActions, useAll, useMe } from "@/store/hooks";
import { byName } from "@/locales/formats";
import type { Project } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { Skeleton } from "@/ui/Skeleton";
import { LevelField } from "./Invite";
import { useMembers, type Abilities, type Membership } from "./remote";
import { LEVEL_NAMES } from "./words";
import style from "./ShareDialog.module.css";

/** The people and teams of a project, with what each may do. */
export function Members({ project, may }: { project: Project; may: Abilities }) {
  const { members, isLoading, change, remove } = useMembers(project.gid);
  const sorted = members.toSorted((a, b) => byName(a.member.name, b.member.name));
  return (
    <section className={style.part}>
      <h3 className={style.heading}><Plural value={members.length} one="# member" other="# members" /></h3>
      {isLoading ? <Skeleton rows={2} /> : (
        <ul>
          {sorted.map((one) => <Member key={one.gid} project={project} membership={one} may={may} change={change} remove={remove} />)}
        </ul>
      )}
    </section>
  );
}

interface MemberProps {
  project: Project;
  membership: Membership;
  may: Abilities;
  change: (given: { gid: string; access_level: Membership["access_level"] }) => Promise<boolean>;
  remove: (gid: string) => Promise<boolean>;
}

function Member({ project, membership, may, change, remove }: MemberProps) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const act = useActions();
  const users = useAll("user");
  const { gid, member, access_level } = membership;
  const { name } = member;
  const isTeam = member.resource_type === "team";
  const isOwner = project.owner === member.gid;
  const known = users.find((user) => user.gid === member.gid);
  const entries: MenuEntry[] = [];
  if (may.administer && !isTeam && !isOwner) entries.push({ id: "owner", name: t`Make owner`, icon: "flag", onChoose: () => act.updateProject(project.gid, { owner: member.gid }) });
  if (may.share || member.gid === me.gid) {
    entries.push({ id: "remove", name: member.gid === me.gid ? t`Leave the project` : t`Remove from the project`, icon: "x", isDanger: true, onChoose: () => void remove(gid) });
  }
  return (
    <li className={style.row}>
      <span className={style.person}>
        {isTeam ? <span className={style.team}><Icon name="users" size="s" /></span> : <Avatar person={{ gid: member.gid, name, photo: known?.photo }} />}
        <span className={style.name}>{name}</span>
        {isOwner && <span className={style.note}><Trans>Owner</Trans></span>}
        {isTeam && <span className={style.note}><Trans>Team</Trans></span>}
        {known?.email && <span className={style.note}>{known.email}</span>}
      </span>
      <span className={style.may}>
        {may.share ? (
          <span className={style.level}><LevelField label={t`Level of ${name}`} value={access_level} most={may.level} isDisabled={gid.startsWith("~")} onChange={(level) => void change({ gid, access_level: level })} /></span>
        ) : (
          <span className={style.levelName}>{i18n._(LEVEL_NAMES[access_level])}</span>
        )}
        {entries.length > 0 && <MenuButton label={t`${name}: actions`} groups={() => [{ entries }]} placement="bottom end" kind="quiet" />}
      </span>
    </li>
  );
}
