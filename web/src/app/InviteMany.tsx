import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { ask } from "@/api/client";
import { Button } from "@/ui/Button";
import { ChoiceField, TextArea } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { toClipboard } from "@/ui/clipboard";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { addressesIn } from "./addresses";
import { useAnew } from "./remote";
import { useSession } from "./session";
import style from "./InviteMany.module.css";

/** So many at once. */
const MOST = 100;

interface Done {
  email: string;
  /** Where no mail is sent: what to hand over. */
  link?: string | undefined;
  wrong?: string | undefined;
}

export const invitationsAt = (workspace: string): string => `/api/weft/1/invitations?workspace=${workspace}&opt_fields=email,kind,created_at,expires_at,invited_by.name`;

/** Invite by addresses, many at once; what became of each is told, and where no mail is sent each gets a link to hand over. */
export function InviteMany({ yes, foot, onInvited }: { yes: string; foot?: ReactNode; onInvited?: (count: number) => void }) {
  const { t } = useLingui();
  const { workspace, me } = useSession();
  const anew = useAnew();
  const [done, setDone] = useState<Done[]>([]);
  const [times, setTimes] = useState(0);
  const invite = async (values: FormData) => {
    const { addresses, strange } = addressesIn(String(values.get("emails") ?? ""));
    if (strange.length) throw new Error(t`emails: Not an address: ${strange[0] ?? ""}`);
    if (addresses.length === 0) throw new Error(t`emails: Write the addresses of those you work with`);
    if (addresses.length > MOST) throw new Error(t`emails: At most ${MOST} at once`);
    const all: Done[] = [];
    for (const email of addresses) all.push(await invited(workspace.gid, email, String(values.get("kind") ?? "member")));
    setDone(all);
    await anew(invitationsAt(workspace.gid));
    const count = all.filter(({ wrong }) => !wrong).length;
    if (count > 0) {
      setTimes(times + 1); // the field is empty again
      say(plural(count, { one: "Invited # person", other: "Invited # people" }), { icon: "mail" });
    }
    if (count === all.length && all.every(({ link }) => !link)) onInvited?.(count);
  };
  return (
    <div className={style.invite}>
      <Form key={times} onSend={invite} label={t`Invite people`} className={style.form}>
        <TextArea label={t`E-mail addresses`} name="emails" rows={3} autoComplete="off" spellCheck={false} placeholder="ada@example.com, bob@example.com" hint={me.sends_mail === false ? t`This server sends no mail: each gets a link that you hand over.` : t`One a line or with commas. Each gets a letter.`} />
        {workspace.is_admin && (
          <ChoiceField label={t`As`} name="kind" defaultValue="member">
            <option value="member">{t`Member`}</option>
            <option value="guest">{t`Guest: sees only what is shared with them`}</option>
          </ChoiceField>
        )}
        {!workspace.is_admin && <input type="hidden" name="kind" value="guest" />}
        <div className={style.row}>{foot}<Button type="submit" kind="primary" size="form" icon="user-plus">{yes}</Button></div>
      </Form>
      <Outcomes done={done} />
    </div>
  );
}

async function invited(workspace: string, email: string, kind: string): Promise<Done> {
  try {
    const { link } = await ask<{ link?: string }>({ method: "POST", path: "/api/weft/1/invitations", data: { workspace, email, kind } });
    return { email, link };
  } catch (error) {
    return { email, wrong: sentence((error as Error).message) };
  }
}

function Outcomes({ done }: { done: readonly Done[] }) {
  const { t } = useLingui();
  const told = done.filter(({ link, wrong }) => link || wrong), links = done.filter(({ link }) => link);
  if (told.length === 0) return null;
  const copy = (text: string) => void toClipboard(text).then(() => say(t`Link copied`));
  return (
    <div role="status" className={style.outcomes}>
      {links.length > 0 && <p><Trans>This server sends no mail. Give each their link; it is shown this once.</Trans></p>}
      <ul>
        {told.map(({ email, link, wrong }) => (
          <li key={email} className={style.outcome}>
            <b>{email}</b>
            {link && <span className={style.secret}><code>{link}</code><Button icon="copy" aria-label={t`Copy the link of ${email}`} onClick={() => copy(link)}><Trans>Copy</Trans></Button></span>}
            {wrong && <span className={style.wrong}><Icon name="warning" size="s" />{wrong}</span>}
          </li>
        ))}
      </ul>
      {links.length > 1 && <Button icon="copy" onClick={() => copy(links.map(({ email, link }) => `${email} ${link}`).join("\n"))}><Trans>Copy all links</Trans></Button>}
    </div>
  );
}
