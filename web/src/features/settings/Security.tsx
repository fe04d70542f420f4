import { Trans, useLingui } from "@lingui/react/macro";
import { send } from "@/api/client";
import { useAnew, useChange, useRemoteAll } from "@/app/remote";
import { ago, wholeMoment } from "@/locales/formats";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { say } from "@/ui/toasts";
import { useAccount } from "./account";
import { browserOf } from "./browsers";
import style from "./Settings.module.css";

/** Password, address, and where one is signed in. */
export function Security() {
  return <><Password /><Address /><Sessions /></>;
}

function Password() {
  const { t } = useLingui();
  const anew = useAnew();
  const keep = async (values: FormData) => {
    if (values.get("password") !== values.get("again")) throw new Error(t`again: It is not the same as above`);
    await send({ method: "PUT", path: "/api/weft/1/me/password", data: { current_password: values.get("current_password"), password: values.get("password") } });
    await anew(SESSIONS);
    say(t`Changed your password. Other browsers are signed out.`);
  };
  return (
    <section className={style.block}>
      <h3 className={style.name}><Trans>Password</Trans></h3>
      <Form onSend={keep} className={style.fields} label={t`Password`}>
        <TextField label={t`Current password`} name="current_password" type="password" autoComplete="current-password" />
        <TextField label={t`New password`} name="password" type="password" autoComplete="new-password" hint={t`At least 10 characters`} />
        <TextField label={t`New password again`} name="again" type="password" autoComplete="new-password" />
        <div><Button type="submit" size="form"><Trans>Change the password</Trans></Button></div>
      </Form>
    </section>
  );
}

function Address() {
  const { t } = useLingui();
  const { account } = useAccount();
  const ask = async (values: FormData) => {
    const email = String(values.get("email") ?? "").trim();
    await send({ method: "PUT", path: "/api/weft/1/me/email", data: { email, current_password: values.get("current_password") } });
    say(t`A letter is on its way to ${email}. Its link makes the change.`, { icon: "mail" });
  };
  const email = account?.email ?? "";
  return (
    <section className={style.block}>
      <h3 className={style.name}><Trans>E-mail address</Trans></h3>
      <p className={style.hint}><Trans>You sign in as {email}. Another address counts once you opened the link in its letter.</Trans></p>
      <Form onSend={ask} className={style.fields} label={t`E-mail address`}>
        <TextField label={t`New address`} name="email" type="email" autoComplete="email" />
        <TextField label={t`Your password`} name="current_password" type="password" autoComplete="current-password" />
        <div><Button type="submit" size="form"><Trans>Send the letter</Trans></Button></div>
      </Form>
    </section>
  );
}

interface Session {
  gid: string;
  agent: string;
  address: string;
  created_at: string;
  last_seen_at: string;
}

const SESSIONS = "/api/weft/1/sessions";

function Sessions() {
  const { t } = useLingui();
  const { account } = useAccount();
  const sessions = useRemoteAll<Session>(SESSIONS).data ?? [];
  const own = account?.session?.gid;
  const end = useChange<Session[], string>({
    path: SESSIONS,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `${SESSIONS}/${gone}` }),
  });
  const endOthers = useChange<Session[], void>({
    path: SESSIONS,
    shows: (before) => before.filter((one) => one.gid === own),
    send: () => ({ method: "DELETE", path: SESSIONS }),
  });
  return (
    <section className={style.block}>
      <h3 className={style.name}><Trans>Where you are signed in</Trans></h3>
      <ul>
        {sessions.map((session) => (
          <li key={session.gid} className={style.row}>
            <Icon name="device" />
            <span className={style.what}>
              <b data-tip={session.agent}>{browserOf(session.agent) || t`A browser`}</b>
              <span className={style.note} data-tip={wholeMoment(session.last_seen_at)}>{t`${session.address}, last seen ${ago(session.last_seen_at)}`}</span>
            </span>
            {session.gid === own ? <ClothLabel tone="ok">{t`This browser`}</ClothLabel> : <Button onClick={() => void end(session.gid)} aria-label={t`Sign out ${browserOf(session.agent)}`}><Trans>Sign out</Trans></Button>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <div><Button kind="remove" size="form" onClick={() => void endOthers()}><Trans>Sign out everywhere else</Trans></Button></div>}
    </section>
  );
}
