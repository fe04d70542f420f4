import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ago } from "@/locales/formats";
import { useMe, useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { ClothLabel } from "@/ui/ClothLabel";
import { ChoiceField } from "@/ui/Field";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { Farewell } from "./Farewell";
import { useChangePlace, type Place, type Role } from "./remote";
import { useRoles } from "./words";
import style from "./Members.module.css";

/** Somebody with what they are, when they were last here, and what can be done about it. */
export function Line({ place }: { place: Place }) {
  const { t } = useLingui();
  const me = useMe();
  const roles = useRoles();
  const change = useChangePlace();
  const known = useUser(place.user.gid);
  const [asking, ask] = useState<"leave" | "hand" | null>(null);
  const { gid, user, is_active, is_admin, kind, last_seen_at } = place;
  const { name } = user, isMe = user.gid === me.gid, role: Role = is_admin ? "admin" : kind;
  const become = async (next: Role) => {
    if (next === "admin") {
      const isSure = await confirm({ title: t`Make ${name} an admin?`, consequence: t`Admins invite and let go, and change what everybody is here. ${name} signs in anew.`, yes: t`Make ${name} an admin`, no: t`Leave it` });
      if (isSure) await change({ gid, kind: "member", is_admin: true });
      return;
    }
    await change({ gid, kind: next, is_admin: false });
  };
  const entries: MenuEntry[] = [
    ...(isMe ? [] : [{ id: "hand", name: t`Hand over their tasks…`, icon: "arrow-right" as const, onChoose: () => ask("hand") }]),
    is_active
      ? { id: "off", name: t`Deactivate…`, icon: "x", isDanger: true, isDisabled: isMe, onChoose: () => ask("leave") }
      : { id: "on", name: t`Let them back in`, icon: "undo", onChoose: () => void change({ gid, is_active: true }) },
  ];
  return (
    <li className={style.row} data-inactive={!is_active || undefined}>
      <span className={style.person}>
        <Avatar person={{ gid: user.gid, name, photo: known?.photo }} size="l" />
        <span className={style.what}>
          <Link to="/people/$person" params={{ person: user.gid }}><b>{name}</b></Link>
          <span className={style.note}>{user.email ?? known?.email}</span>
        </span>
      </span>
      <span className={style.seen}>{isMe ? t`You` : last_seen_at ? t`Here ${ago(last_seen_at)}` : is_active && <Trans>Not seen yet</Trans>}</span>
      {is_active ? (
        <span className={style.kind}>
          <ChoiceField label={t`What ${name} is`} isLabelHidden value={role} disabled={isMe} onChange={(event) => void become(event.target.value as Role)}>
            {Object.entries(roles).map(([value, called]) => <option key={value} value={value}>{called}</option>)}
          </ChoiceField>
        </span>
      ) : (
        <ClothLabel>{t`Deactivated`}</ClothLabel>
      )}
      <MenuButton label={t`${name}: actions`} groups={() => [{ entries }]} placement="bottom end" kind="quiet" />
      {asking && <Farewell place={place} isLeaving={asking === "leave"} onClose={() => ask(null)} />}
    </li>
  );
}
