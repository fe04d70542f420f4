import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ask } from "@/api/client";
import { useAnew, useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { byName, day } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { ChoiceField, TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { SearchField } from "@/ui/SearchField";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import style from "./Settings.module.css";

type Kind = "member" | "limited" | "guest";

interface Place {
  gid: string;
  user: { gid: string; name: string; email?: string };
  is_active: boolean;
  is_admin: boolean;
  kind: Kind;
}

/** Who belongs to the workspace, and as what. */
export function Members() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const [text, setText] = useState("");
  const path = `/api/1.0/workspaces/${workspace.gid}/workspace_memberships?opt_fields=user.name,user.email,is_active,is_admin,kind`;
  const { data: places } = useRemoteAll<Place>(path);
  const change = useChange<Place[], { gid: string } & Partial<Place>>({
    path,
    shows: (before, given) => before.map((one) => (one.gid === given.gid ? { ...one, ...given } : one)),
    send: ({ gid, ...data }) => ({ method: "PUT", path: `/api/weft/1/workspace_memberships/${gid}`, data }),
  });
  const lower = text.toLocaleLowerCase();
  const shown = (places ?? [])
    .filter(({ user }) => `${user.name} ${user.email ?? ""}`.toLocaleLowerCase().includes(lower))
    .toSorted((a, b) => Number(b.is_active) - Number(a.is_active) || byName(a.user.name, b.user.name));
  return (
    <>
      <Invite />
      <Invited />
      <section className={style.block} aria-label={t`Members`}>
        <SearchField label={t`Find a member`} value={text} onChange={setText} />
        {!places && <Skeleton rows={5} />}
        <ul>{shown.map((place) => <Line key={place.gid} place={place} change={change} />)}</ul>
        {places && shown.length === 0 && <p className={style.hint}><Trans>Nobody of that name.</Trans></p>}
      </section>
    </>
  );
}

function Line({ place, change }: { place: Place; change: (given: { gid: string } & Partial<Place>) => Promise<boolean> }) {
  const { t } = useLingui();
  const me = useMe();
  const known = useAll("user").find(({ gid }) => gid === place.user.gid);
  const { gid, user, is_active, is_admin, kind } = place;
  const { name } = user;
  const isMe = user.gid === me.gid;
  const deactivate = async () => {
    const isSure = await confirm({
      title: t`Deactivate ${name}?`, consequence: t`They lose access at once. Their tasks stay with their name, and you can let them back in.`,
      yes: t`Deactivate ${name}`, no: t`Keep`, isDestructive: true,
    });
    if (isSure) await change({ gid, is_active: false });
  };
  const entries: MenuEntry[] = is_active
    ? [
        { id: "admin", name: t`Admin of the workspace`, isChosen: is_admin, isDisabled: kind !== "member", onChoose: () => void change({ gid, is_admin: !is_admin }) },
        { id: "off", name: t`Deactivate…`, icon: "x", isDanger: true, isDisabled: isMe, onChoose: () => void deactivate() },
      ]
    : [{ id: "on", name: t`Let them back in`, icon: "undo", onChoose: () => void change({ gid, is_active: true }) }];
  return (
    <li className={style.row}>
      <span className={style.person}>
        <Avatar person={{ gid: user.gid, name, photo: known?.photo }} size="l" />
        <span className={style.what}><b>{name}</b><span className={style.note}>{user.email ?? known?.email}</span></span>
      </span>
      {is_admin && <ClothLabel tone="accent">{t`Admin`}</ClothLabel>}
      {is_active ? (
        <span className={style.kind}>
          <ChoiceField label={t`What ${name} is`} isLabelHidden value={kind} disabled={isMe} onChange={(event) => void change({ gid, kind: event.target.value as Kind })}>
            <option value="member">{t`Member`}</option>
            <option value="limited">{t`Limited member`}</option>
            <option value="guest">{t`Guest`}</option>
          </ChoiceField>
        </span>
      ) : (
        <ClothLabel>{t`Deactivated`}</ClothLabel>
      )}
      <MenuButton label={t`${name}: actions`} groups={() => [{ entries }]} placement="bottom end" kind="quiet" />
    </li>
  );
}

const invitationsOf = (workspace: string) => `/api/weft/1/invitations?workspace=${workspace}&opt_fields=email,kind,expires_at`;

function Invite() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const anew = useAnew();
  const [link, setLink] = useState<string | null>(null);
  const [times, setTimes] = useState(0);
  const invite = async (values: FormData) => {
    const email = String(values.get("email") ?? "").trim();
    const made = await ask<{ link?: string }>({ method: "POST", path: "/api/weft/1/invitations", data: { workspace: workspace.gid, email, kind: values.get("kind") } });
    setLink(made.link ?? null);
    setTimes(times + 1); // the field is empty again
    say(made.link ? t`Invited ${email}. Give them the link.` : t`Invited ${email}. A letter is on its way.`, { icon: "mail" });
    await anew(invitationsOf(workspace.gid));
  };
  return (
    <section className={style.block}>
      <Form key={times} onSend={invite} className={style.fields} label={t`Invite somebody`}>
        <TextField label={t`Invite by e-mail`} name="email" type="email" autoComplete="off" placeholder="name@example.com" />
        <ChoiceField label={t`As`} name="kind" defaultValue="member">
          <option value="member">{t`Member`}</option>
          <option value="guest">{t`Guest: sees only what is shared with them`}</option>
        </ChoiceField>
        <div><Button type="submit" kind="primary" size="form" icon="user-plus"><Trans>Invite</Trans></Button></div>
      </Form>
      {link && (
        <div role="status">
          <p><Trans>This server sends no mail. Give them this link; it is shown this once.</Trans></p>
          <p className={style.secret}><code>{link}</code><Button icon="copy" onClick={() => void navigator.clipboard.writeText(link).then(() => say(t`Link copied`))}><Trans>Copy</Trans></Button></p>
        </div>
      )}
    </section>
  );
}

interface Invitation {
  gid: string;
  email: string;
  kind: Kind;
  expires_at: string;
}

function Invited() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const path = invitationsOf(workspace.gid);
  const invitations = useRemoteAll<Invitation>(path).data ?? [];
  const takeBack = useChange<Invitation[], string>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/weft/1/invitations/${gone}` }),
  });
  if (invitations.length === 0) return null;
  return (
    <section className={style.block}>
      <h3 className={style.name}><Trans>Invited, not here yet</Trans></h3>
      <ul>
        {invitations.map(({ gid, email, kind, expires_at }) => (
          <li key={gid} className={style.row}>
            <Icon name="mail" />
            <span className={style.what}><b>{email}</b><span className={style.note}>{kind === "guest" ? t`As a guest, until ${day(expires_at.slice(0, 10))}` : t`As a member, until ${day(expires_at.slice(0, 10))}`}</span></span>
            <Button onClick={() => void takeBack(gid)} aria-label={t`Take back the invitation of ${email}`}><Trans>Take back</Trans></Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
