import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ask } from "@/api/client";
import { useAnew, useChange, useRemoteAll } from "@/app/remote";
import { ago, day } from "@/locales/formats";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { ChoiceField, TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { toClipboard } from "@/ui/clipboard";
import { confirm } from "@/ui/questions";
import { say } from "@/ui/toasts";
import style from "./Settings.module.css";

interface Token {
  gid: string;
  name: string;
  created_at: string;
  expires_at: string | null;
  last_used_at?: string | null;
  scopes?: string[];
}

const TOKENS = "/api/weft/1/access_tokens";
const LIST = `${TOKENS}?opt_fields=name,created_at,expires_at,last_used_at,scopes`;
const DAYS = ["30", "90", "365", ""];
const A_DAY = 86_400_000;

/** Keys for scripts: they may do what one may do oneself. */
export function Tokens() {
  const { t } = useLingui();
  const tokens = useRemoteAll<Token>(LIST).data ?? [];
  return (
    <>
      <p className={style.hint}><Trans>A token lets a script do what you may do. It reads and writes as you, so keep it like a password.</Trans></p>
      <Make />
      {tokens.length > 0 && (
        <section className={style.block} aria-label={t`Your tokens`}>
          <h3 className={style.name}><Trans>Your tokens</Trans></h3>
          <ul>{tokens.map((token) => <Line key={token.gid} token={token} />)}</ul>
        </section>
      )}
    </>
  );
}

function Make() {
  const { t } = useLingui();
  const anew = useAnew();
  const [secret, setSecret] = useState<string | null>(null);
  const make = async (values: FormData) => {
    const days = Number(values.get("days"));
    const expires_at = days ? new Date(Date.now() + days * A_DAY).toISOString() : undefined;
    const made = await ask<{ token: string }>({ method: "POST", path: TOKENS, data: { name: values.get("name"), ...(expires_at ? { expires_at } : {}) } });
    setSecret(made.token);
    await anew(LIST);
  };
  if (secret) {
    return (
      <section className={style.block} role="status">
        <p><b><Trans>Copy it now: it is shown this once.</Trans></b></p>
        <p className={style.secret}>
          <code>{secret}</code>
          <Button icon="copy" onClick={() => void toClipboard(secret).then(() => say(t`Token copied`, { icon: "copy" }))}><Trans>Copy</Trans></Button>
        </p>
        <div><Button size="form" onClick={() => setSecret(null)}><Trans>I have kept it</Trans></Button></div>
      </section>
    );
  }
  return (
    <Form onSend={make} className={style.fields} label={t`New token`}>
      <TextField label={t`What it is for`} name="name" maxLength={255} autoComplete="off" placeholder={t`Nightly report`} />
      <ChoiceField label={t`It ends`} name="days" defaultValue="90">
        {DAYS.map((days) => <option key={days} value={days}>{days ? plural(days, { one: "In # day", other: "In # days" }) : t`Never`}</option>)}
      </ChoiceField>
      <div><Button type="submit" kind="primary" size="form"><Trans>Create a token</Trans></Button></div>
    </Form>
  );
}

function Line({ token }: { token: Token }) {
  const { t } = useLingui();
  const revoke = useChange<Token[], string>({
    path: LIST,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `${TOKENS}/${gone}` }),
  });
  const { name, last_used_at, expires_at, created_at } = token;
  const ask = async () => {
    if (await confirm({ title: t`Revoke “${name}”?`, consequence: t`Scripts that use it stop working at once.`, yes: t`Revoke the token`, no: t`Keep`, isDestructive: true })) await revoke(token.gid);
  };
  const used = last_used_at ? t`used ${ago(last_used_at)}` : t`never used`;
  const end = expires_at ? t`ends ${day(expires_at.slice(0, 10))}` : t`never ends`;
  return (
    <li className={style.row}>
      <Icon name="key" />
      <span className={style.what}><b>{name}</b><span className={style.note}>{t`Made ${ago(created_at)}, ${used}, ${end}`}</span></span>
      {token.scopes?.map((scope) => <ClothLabel key={scope}>{scope}</ClothLabel>)}
      <Button kind="remove" aria-label={t`Revoke ${name}`} onClick={() => void ask()}><Trans>Revoke</Trans></Button>
    </li>
  );
}
