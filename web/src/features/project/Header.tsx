import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useIsPhone, useShell } from "@/app/shellState";
import { useActions, useAll, useFavorites } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Avatars } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { tip } from "@/ui/tips";
import { useProjectMenu } from "./menu";
import type { Open } from "./dialogs";
import { useMembers, useStatuses, type Abilities } from "./remote";
import { StatusDialog } from "./StatusDialog";
import { STATUS_NAMES, STATUS_TONES } from "./words";
import style from "./Header.module.css";

/** After the name: how it goes, and whether it is starred. */
export function HeaderLabels({ project, may }: { project: Project; may: Abilities }) {
  const { t } = useLingui();
  const act = useActions();
  const isStarred = useFavorites().includes(project.gid);
  return (
    <>
      {project.privacy_setting === "private" && <span role="img" aria-label={t`Private`} className={style.lock} {...tip(t`Only its members see it`)}><Icon name="lock" size="s" /></span>}
      <StatusLabel project={project} may={may} />
      <IconButton icon="star" label={isStarred ? t`Remove the star` : t`Star`} isOn={isStarred} onClick={() => act.favorite(project.gid, !isStarred)} />
    </>
  );
}

function StatusLabel({ project, may }: { project: Project; may: Abilities }) {
  const { t, i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { statuses } = useStatuses(project.gid);
  const isPhone = useIsPhone();
  const latest = statuses[0];
  if (isPhone || (!latest && !may.edit)) return null;
  const status = latest && i18n._(STATUS_NAMES[latest.status_type]);
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={style.status} aria-label={status ? t`Status: ${status}` : t`Set a status`} onClick={() => setOpen(true)}>
        {latest && status ? <ClothLabel tone={STATUS_TONES[latest.status_type]}>{status}</ClothLabel> : <ClothLabel tone="rest">{t`Set a status`}</ClothLabel>}
      </button>
      {isOpen && <StatusDialog project={project} mayPost={may.edit} onClose={() => setOpen(false)} />}
    </>
  );
}

/** At the end of the header: who is here, and what can be done. */
export function HeaderActions({ project, may, open }: { project: Project; may: Abilities; open: Open }) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const shell = useShell();
  const menu = useProjectMenu(project, may, open);
  return (
    <>
      {!isPhone && <Faces project={project} onOpen={() => open("share")} />}
      {isPhone ? <IconButton icon="user-plus" label={t`Share`} aria-haspopup="dialog" onClick={() => open("share")} /> : <Button icon="users" aria-haspopup="dialog" onClick={() => open("share")}><Trans>Share</Trans></Button>}
      <MenuButton label={t`Project actions`} groups={menu} placement="bottom end" kind="quiet" />
      {!isPhone && may.edit && <Button kind="primary" icon="plus" aria-haspopup="dialog" onClick={() => shell.open("add")}><Trans>New task</Trans></Button>}
    </>
  );
}

function Faces({ project, onOpen }: { project: Project; onOpen: () => void }) {
  const { members } = useMembers(project.gid);
  const photos = new Map(useAll("user").map((user) => [user.gid, user.photo]));
  const people = members.flatMap(({ member: { gid, name, resource_type } }) => (resource_type === "user" ? [{ gid, name, photo: photos.get(gid) }] : []));
  if (people.length === 0) return null;
  const label = plural(people.length, { one: "# member", other: "# members" });
  return <button type="button" aria-haspopup="dialog" className={style.faces} onClick={onOpen}><Avatars people={people} label={label} /></button>;
}
