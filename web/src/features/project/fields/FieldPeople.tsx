import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { byName } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Skeleton } from "@/ui/Skeleton";
import { peopleAndTeams } from "../finding";
import type { Field } from "./fieldData";
import style from "../ShareDialog.module.css";

/** What somebody may do with a field, the least first. */
const LEVELS = ["user", "editor", "admin"] as const;
type Level = (typeof LEVELS)[number];
const LEVEL_NAMES: Record<Level, MessageDescriptor> = { user: msg`Uses it`, editor: msg`Changes it`, admin: msg`Decides about it` };

interface Member {
  gid: string;
  access_level: Level;
  member: { gid: string; name: string; resource_type: "user" | "team" };
}

/** The people and teams of a field: who may use it, change it, and decide about it. */
export function FieldPeople({ field, onClose }: { field: Field; onClose: () => void }) {
  const { t } = useLingui();
  const { members, isLoading, add, change, remove } = useFieldMembers(field.gid);
  const sorted = members.toSorted((a, b) => byName(a.member.name, b.member.name));
  const isPrivate = field.privacy_setting === "private";
  return (
    <Dialog title={t`People of “${field.name}”`} size="wide" onClose={onClose} actions={<Button size="form" kind="primary" onClick={onClose}><Trans>Done</Trans></Button>}>
      <div className={style.parts}>
        <p>
          {isPrivate ? <Trans>Only these people and teams know the field and its values.</Trans> : <Trans>Everybody who sees the field may use it. These people and teams may do more, or know it even where it is hidden from others.</Trans>}
        </p>
        <AddToField members={members} onAdd={add} />
        <section className={style.part}>
          <h3 className={style.heading}><Plural value={members.length} one="# member" other="# members" /></h3>
          {isLoading ? <Skeleton rows={2} /> : <ul>{sorted.map((one) => <Line key={one.gid} one={one} onChange={change} onRemove={remove} />)}</ul>}
        </section>
      </div>
    </Dialog>
  );
}

function Line({ one, onChange, onRemove }: { one: Member; onChange: (given: Pick<Member, "gid" | "access_level">) => Promise<boolean>; onRemove: (gid: string) => Promise<boolean> }) {
  const { t } = useLingui();
  const me = useMe();
  const { gid, access_level, member: { gid: who, name, resource_type } } = one;
  const photo = useAll("user").find((user) => user.gid === who)?.photo;
  return (
    <li className={style.row}>
      <span className={style.person}>
        {resource_type === "team" ? <span className={style.team}><Icon name="users" size="s" /></span> : <Avatar person={{ gid: who, name, photo }} />}
        <span className={style.name}>{name}</span>
        {resource_type === "team" && <span className={style.note}><Trans>Team</Trans></span>}
      </span>
      <span className={style.level}><LevelChoice label={t`What ${name} may do`} value={access_level} isDisabled={gid.startsWith("~")} onChange={(level) => void onChange({ gid, access_level: level })} /></span>
      <IconButton icon="x" label={who === me.gid ? t`Leave the field` : t`Remove ${name}`} disabled={gid.startsWith("~")} onClick={() => void onRemove(gid)} />
    </li>
  );
}

function LevelChoice({ label, value, isDisabled, onChange }: { label: string; value: Level; isDisabled?: boolean; onChange: (level: Level) => void }) {
  const { i18n } = useLingui();
  return (
    <ChoiceField label={label} isLabelHidden value={value} disabled={isDisabled} onChange={(event) => onChange(event.target.value as Level)}>
      {LEVELS.map((one) => <option key={one} value={one}>{i18n._(LEVEL_NAMES[one])}</option>)}
    </ChoiceField>
  );
}

function AddToField({ members, onAdd }: { members: readonly Member[]; onAdd: (given: Pick<Member, "member" | "access_level">) => Promise<boolean> }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const teams = useAll("team");
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [level, setLevel] = useState<Level>("user");
  const find = (text: string, signal: AbortSignal) =>
    peopleAndTeams(workspace.gid, teams, text, signal).then((found) => found.filter(({ gid }) => !members.some(({ member }) => member.gid === gid)));
  const typeOf = (gid: string) => (teams.some((team) => team.gid === gid) ? "team" : "user");
  return (
    <section className={style.invite} aria-label={t`Add members`}>
      <Button ref={anchor} size="form" icon="user-plus" className={style.who} aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Trans>Add people or teams</Trans></Button>
      <span className={style.level}><LevelChoice label={t`What those who are added may do`} value={level} onChange={setLevel} /></span>
      {isOpen && (
        <PeoplePicker
          label={t`Add members`}
          chosen={[]}
          find={find}
          anchor={anchor}
          onClose={() => setOpen(false)}
          onChoose={([one]) => one && void onAdd({ member: { gid: one.gid, name: one.name, resource_type: typeOf(one.gid) }, access_level: level })}
        />
      )}
    </section>
  );
}

/** The members of a field, and what one can do with them. */
function useFieldMembers(field: string) {
  const path = `/api/1.0/memberships?parent=${field}`;
  const { data } = useRemoteAll<Member>(path);
  const add = useChange<Member[], Pick<Member, "member" | "access_level">>({
    path,
    shows: (before, { member, access_level }) => [...before, { gid: `~${member.gid}`, access_level, member }],
    send: ({ member, access_level }) => ({ method: "POST", path: "/api/1.0/memberships", data: { parent: field, member: member.gid, access_level } }),
  });
  const change = useChange<Member[], Pick<Member, "gid" | "access_level">>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: ({ gid, access_level }) => ({ method: "PUT", path: `/api/1.0/memberships/${gid}`, data: { access_level } }),
  });
  const remove = useChange<Member[], string>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/1.0/memberships/${gone}` }),
  });
  return { members: data ?? [], isLoading: !data, add, change, remove };
}
