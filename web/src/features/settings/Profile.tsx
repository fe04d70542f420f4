import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send } from "@/api/client";
import { weekdayNames, firstDayOfWeek } from "@/locales/formats";
import { LANGUAGES, ours, speak } from "@/locales/languages";
import { setReader } from "@/locales/reader";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import { useAccount, type Account } from "./account";
import { Photo } from "./Photo";
import style from "./Settings.module.css";

/** How one is called, and where and when one lives. */
export function Profile() {
  const { account, change } = useAccount();
  if (!account) return <Skeleton rows={4} />;
  return <><Photo /><Known account={account} change={change} /></>;
}

const USUAL = "usual";

function Known({ account, change }: { account: Account; change: (given: Partial<Account>) => Promise<Account> }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [zone, setZone] = useState(account.zone);
  const [first, setFirst] = useState(account.first_day_of_week === null ? USUAL : String(account.first_day_of_week));
  const languages = Object.entries(LANGUAGES).filter(([, language]) => !language.isTrial);
  const keep = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (!name) throw new Error(t`name: Write how you are called`);
    if (name !== account.name) await send({ method: "PUT", path: "/api/1.0/users/me", data: { name } });
    await change({ zone, ...(first === USUAL ? {} : { first_day_of_week: Number(first) }) });
    setReader({ zone, firstDay: first === USUAL ? null : Number(first) });
    say(t`Saved your profile`);
  };
  const turn = async (locale: string) => {
    try {
      await Promise.all([change({ locale }), speak(locale)]);
      void queries.invalidateQueries(); // some of what was read is in words
    } catch (error) {
      say((error as Error).message);
      await speak(ours(account.locale) ?? "en");
    }
  };
  return (
    <Form onSend={keep} className={style.fields}>
      <TextField label={t`Name`} name="name" defaultValue={account.name} maxLength={1024} autoComplete="name" />
      <Select label={t`Time zone`} name="zone" value={zone} onChange={setZone} options={zones(zone).map((value) => ({ value, name: value.replaceAll("_", " ") }))} hint={<Trans>Due times and reminders are told in it.</Trans>} />
      <Select label={t`The week begins on`} name="first_day_of_week" value={first} onChange={setFirst} options={useDays(account.first_day_of_week === null)} />
      {languages.length > 1 && <Select label={t`Language`} value={ours(account.locale) ?? "en"} options={languages.map(([value, { name }]) => ({ value, name }))} onChange={(locale) => void turn(locale)} />}
      <div><Button type="submit" kind="primary" size="form"><Trans>Save the profile</Trans></Button></div>
    </Form>
  );
}

function zones(own: string): string[] {
  const known = Intl.supportedValuesOf("timeZone");
  return known.includes(own) ? known : [own, ...known];
}

function useDays(hasUsual: boolean) {
  const { t } = useLingui();
  const names = weekdayNames("long"); // they begin with the reader's first day
  const days = names.map((name, at) => ({ value: String((firstDayOfWeek() + at) % 7), name }));
  return hasUsual ? [{ value: USUAL, name: t`As usual in your country` }, ...days] : days;
}
