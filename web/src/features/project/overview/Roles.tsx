import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { tipIfCut } from "@/ui/tips";
import { LEVEL_NAMES } from "../words";
import { type Member, useRoles } from "./overviewData";
import style from "./Overview.module.css";

/** Who does what. */
export function Roles({ project, mayEdit }: { project: Project; mayEdit: boolean }) {
  const { t } = useLingui();
  const { members, describe } = useRoles(project.gid);
  if (!members?.length) return null;
  const ordered = members.toSorted((a, b) => Number(b.member.gid === project.owner) - Number(a.member.gid === project.owner) || Number(!a.responsibility) - Number(!b.responsibility));
  return (
    <section className={style.part} aria-label={t`Roles`}>
      <h2 className={style.partName}><Trans>Roles</Trans></h2>
      <ul className={style.roles}>
        {ordered.map((one) => <Role key={`${one.gid}${one.responsibility ?? ""}`} one={one} isOwner={one.member.gid === project.owner} mayEdit={mayEdit} onSay={(responsibility) => void describe({ gid: one.gid, responsibility })} />)}
      </ul>
    </section>
  );
}

function Role({ one, isOwner, mayEdit, onSay }: { one: Member; isOwner: boolean; mayEdit: boolean; onSay: (said: string | null) => void }) {
  const { t, i18n } = useLingui();
  const { member, responsibility, access_level } = one;
  const photo = useAll("user").find(({ gid }) => gid === member.gid)?.photo;
  const [said, setSaid] = useState(responsibility ?? "");
  const keep = () => {
    const now = said.trim() || null;
    if (now !== responsibility) onSay(now);
  };
  return (
    <li className={style.role}>
      {member.resource_type === "user" ? <Avatar person={{ ...member, photo }} size="xl" /> : <span className={style.team}><Icon name="users" /></span>}
      <span className={style.roleWords}>
        <b className={style.roleName} {...tipIfCut(member.name)}>{member.name}</b>
        <span className={style.quiet}>{isOwner ? t`Project owner` : i18n._(LEVEL_NAMES[access_level])}</span>
        {mayEdit ? (
          <input
            aria-label={t`What ${member.name} does`}
            placeholder={t`What they do`}
            value={said}
            maxLength={200}
            className={style.responsibility}
            onChange={(event) => setSaid(event.target.value)}
            onBlur={keep}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Escape") setSaid(responsibility ?? "");
              if (event.key === "Enter") event.currentTarget.blur();
            }}
          />
        ) : responsibility && <span className={style.said}>{responsibility}</span>}
      </span>
    </li>
  );
}
