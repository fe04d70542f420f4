import { Trans, useLingui } from "@lingui/react/macro";
import { useSession } from "@/app/session";
import type { Project } from "@/store/types";
import { useAccess } from "./remote";
import { LEVEL_NAMES, type Level } from "./words";
import style from "./ShareDialog.module.css";

/** Who can see it, and through what, as the server explains it. */
export function Reasons({ project }: { project: Project }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const access = useAccess(project);
  if (!access) return null;
  const { everyone, team, team_access_level, owner, members } = access;
  return (
    <details className={style.reasons}>
      <summary><Trans>Who can see this, and why</Trans></summary>
      <ul className={style.why}>
        {everyone && <Reason who={t`Everybody in ${workspace.name}, but no guests`} why={t`It is open to the workspace`} level={everyone} />}
        {team && team_access_level && <Reason who={t`Everybody in ${team.name}`} why={t`It is shared with the team`} level={team_access_level} />}
        {owner && <Reason who={owner.name} why={t`Owner`} level="admin" />}
        {members.map(({ member, access_level }) => (
          <Reason key={member.gid} who={member.resource_type === "team" ? t`Everybody in ${member.name}` : member.name} why={t`Added as a member`} level={access_level} />
        ))}
        {!everyone && <Reason who={t`Assignees and followers of single tasks`} why={t`They see those tasks, and not the project`} />}
      </ul>
    </details>
  );
}

function Reason({ who, why, level }: { who: string; why: string; level?: Level }) {
  const { i18n } = useLingui();
  return <li><span>{who}</span><span className={style.note}>{level ? <Trans>{why}: {i18n._(LEVEL_NAMES[level])}</Trans> : why}</span></li>;
}
