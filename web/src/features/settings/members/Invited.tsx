import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ask } from "@/api/client";
import { invitationsAt } from "@/app/InviteMany";
import { useAnew, useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { ago, civilDate, day } from "@/locales/formats";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { toClipboard } from "@/ui/clipboard";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./Members.module.css";

interface Invitation {
  gid: string;
  email: string;
  kind: "member" | "guest";
  created_at: string;
  expires_at: string;
  invited_by: { name: string } | null;
}

/** Who was invited and is not here yet: sent again, or taken back. */
export function Invited() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const path = invitationsAt(workspace.gid);
  const invitations = useRemoteAll<Invitation>(path).data ?? [];
  const takeBack = useChange<Invitation[], string>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/weft/1/invitations/${gone}` }),
  });
  if (invitations.length === 0) return null;
  return (
    <section className={style.block} aria-label={t`Invited`}>
      <h3 className={style.name}><Plural value={invitations.length} one="# person is invited and not here yet" other="# people are invited and not here yet" /></h3>
      <ul>{invitations.map((one) => <Line key={`${one.email} ${one.kind}`} one={one} path={path} onTakeBack={() => void takeBack(one.gid)} />)}</ul>
    </section>
  );
}

function Line({ one, path, onTakeBack }: { one: Invitation; path: string; onTakeBack: () => void }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const anew = useAnew();
  const [link, setLink] = useState<string | null>(null);
  const { email, kind, created_at, expires_at, invited_by } = one;
  // Another invitation of the same address ends the one before.
  const again = async () => {
    try {
      const made = await ask<{ link?: string }>({ method: "POST", path: "/api/weft/1/invitations", data: { workspace: workspace.gid, email, kind } });
      setLink(made.link ?? null);
      say(made.link ? t`A new link for ${email}; the one before opens nothing any more.` : t`Another letter to ${email} is on its way.`, { icon: "mail" });
      await anew(path);
    } catch (error) {
      say(sentence((error as Error).message), { isUrgent: true });
    }
  };
  const by = invited_by?.name ?? "", when = ago(created_at), until = day(civilDate(expires_at));
  return (
    <li className={style.row}>
      <Icon name="mail" />
      <span className={style.what}>
        <b>{email}</b>
        <span className={style.note}>{kind === "guest" ? t`Guest, invited by ${by} ${when}, open until ${until}` : t`Invited by ${by} ${when}, open until ${until}`}</span>
        {link && <span className={style.secret}><code>{link}</code><Button icon="copy" onClick={() => void toClipboard(link).then(() => say(t`Link copied`))}><Trans>Copy</Trans></Button></span>}
      </span>
      <Button onClick={() => void again()} aria-label={t`Invite ${email} again`}><Trans>Send again</Trans></Button>
      <Button onClick={onTakeBack} aria-label={t`Take back the invitation of ${email}`}><Trans>Take back</Trans></Button>
    </li>
  );
}
