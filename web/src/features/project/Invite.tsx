import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ask, send } from "@/api/client";
import { useSession } from "@/app/session";
import { useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import type { Person } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { toClipboard } from "@/ui/clipboard";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { isAddress, peopleAndTeams } from "./finding";
import { useMembers, type Abilities } from "./remote";
import { LEVELS, LEVEL_NAMES, type Level } from "./words";
import style from "./ShareDialog.module.css";

/** Add people and teams by name, and by address those whom nobody knows yet. */
export function Invite({ project, most }: { project: Project; most: Abilities["level"] }) {
  const { t } = useLingui();
  const { me, workspace } = useSession();
  const people = useAll("user");
  const teams = useAll("team");
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [level, setLevel] = useState<Level>("editor");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [link, setLink] = useState<{ email: string; address: string } | null>(null);
  const { members, add } = useMembers(project.gid);
  const isHere = (gid: string) => members.some(({ member }) => member.gid === gid);
  const isTeam = (gid: string) => teams.some((team) => team.gid === gid);

  const join = async ({ gid, name }: Person) => {
    setWrong(null);
    if (!isHere(gid)) await add({ member: { gid, name, resource_type: isTeam(gid) ? "team" : "user" }, access_level: level });
  };
  const invite = async (email: string) => {
    setOpen(false);
    setWrong(null);
    setLink(null);
    const known = people.find((person) => person.email?.toLocaleLowerCase() === email.toLocaleLowerCase());
    if (known) return join(known);
    try {
      if (me.sends_mail === false) {
        const data = { workspace: workspace.gid, email, kind: workspace.is_admin ? "member" : "guest" };
        const { link: made } = await ask<{ link?: string }>({ method: "POST", path: "/api/weft/1/invitations", data });
        return setLink(made ? { email, address: made } : null);
      }
      const { gid, name } = await ask<Person>({ method: "POST", path: `/api/1.0/workspaces/${workspace.gid}/addUser`, data: { user: email } });
      await add({ member: { gid, name, resource_type: "user" }, access_level: level });
      await send({ method: "POST", path: "/api/weft/1/passwords/forgot", data: { email } });
      say(t`Invited ${email}. A letter takes them to their password.`, { icon: "mail" });
    } catch (error) {
      setWrong(sentence((error as Error).message));
    }
  };
  const find = (text: string, signal: AbortSignal) => {
    setTyped(text);
    return peopleAndTeams(workspace.gid, teams, text, signal).then((found) => found.filter(({ gid }) => !isHere(gid)));
  };
  const foot = isAddress(typed) && (
    <Button kind="quiet" icon="mail" onClick={() => void invite(typed.trim())}><Trans>Invite {typed.trim()}</Trans></Button>
  );
  return (
    <section className={style.invite} aria-label={t`Add members`}>
      <Button ref={anchor} size="form" icon="user-plus" className={style.who} aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Trans>Add people, teams, or an e-mail address</Trans>
      </Button>
      <span className={style.level}><LevelField label={t`Level of those who are added`} value={level} most={most} onChange={setLevel} /></span>
      {isOpen && <PeoplePicker label={t`Add members`} chosen={[]} find={find} foot={foot || undefined} anchor={anchor} onClose={() => setOpen(false)} onChoose={([one]) => one && void join(one)} />}
      {link && (
        <p role="status" className={style.given}>
          <Trans>This server sends no mail. Give {link.email} this link; add them here once they have joined.</Trans>
          <span className={style.secret}><code>{link.address}</code><IconButton icon="copy" label={t`Copy the link`} onClick={() => void toClipboard(link.address).then(() => say(t`Link copied`))} /></span>
        </p>
      )}
      {wrong && <p role="alert" className={style.error}><Icon name="warning" size="s" /> {wrong}</p>}
    </section>
  );
}

/** One of the levels that the reader may grant: none above their own. */
export function LevelField({ label, value, most, onChange, isDisabled }: { label: string; value: Level; most: Abilities["level"]; onChange: (level: Level) => void; isDisabled?: boolean }) {
  const { i18n } = useLingui();
  const granted = LEVELS.slice(0, LEVELS.indexOf(most as Level) + 1);
  const shown = granted.includes(value) ? granted : [...granted, value];
  return (
    <ChoiceField label={label} isLabelHidden value={value} disabled={isDisabled} onChange={(event) => onChange(event.target.value as Level)}>
      {shown.map((one) => <option key={one} value={one}>{i18n._(LEVEL_NAMES[one])}</option>)}
    </ChoiceField>
  );
}
