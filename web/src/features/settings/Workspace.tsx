import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { send } from "@/api/client";
import { useAnew, useRemote } from "@/app/remote";
import { useSession } from "@/app/session";
import * as formats from "@/locales/formats";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import style from "./Settings.module.css";

/** As the API names them, from Sunday: so the formats count. */
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The name of the workspace, whose addresses make members, and when its people work. */
export function Workspace() {
  const { t } = useLingui();
  const anew = useAnew();
  const { workspace } = useSession();
  const queries = useQueryClient();
  const path = `/api/1.0/workspaces/${workspace.gid}`, first = formats.firstDayOfWeek(), names = formats.weekdayNames("long");
  const { data } = useRemote<{ name: string; email_domains: string[]; working_days: string[]; allows_public_links: boolean }>(path, { opt_fields: "name,email_domains,working_days,allows_public_links" });
  if (!data) return <Skeleton rows={3} />;
  const keep = async (values: FormData) => {
    const email_domains = String(values.get("email_domains") ?? "").split(/[\s,;]+/).filter(Boolean);
    const working_days = values.getAll("working_days"), allows_public_links = values.has("allows_public_links");
    await send({ method: "PUT", path: `/api/weft/1/workspaces/${workspace.gid}`, data: { name: String(values.get("name") ?? "").trim(), email_domains, working_days, allows_public_links } });
    await Promise.all([anew(path), queries.invalidateQueries({ queryKey: ["working_days", workspace.gid] })]);
    say(t`Saved the workspace`);
  };
  return (
    <Form onSend={keep} className={style.fields} label={t`Workspace`}>
      <TextField label={t`Name`} name="name" defaultValue={data.name} maxLength={1024} autoComplete="off" />
      <TextField label={t`Domains`} name="email_domains" defaultValue={data.email_domains.join(", ")} autoComplete="off" placeholder="example.com" hint={<Trans>Who is invited at one of them becomes a member; everybody else a guest.</Trans>} />
      <fieldset className={style.week}>
        <legend><Trans>Working days</Trans></legend>
        {names.map((name, n) => {
          const day = WEEKDAYS[(first + n) % 7]!;
          return <Checkbox key={day} label={name} name="working_days" value={day} defaultChecked={data.working_days.includes(day)} />;
        })}
      </fieldset>
      <Checkbox label={t`Projects may have public links`} name="allows_public_links" defaultChecked={data.allows_public_links} hint={t`Whoever may share a project then lets readers without an account see its tasks.`} />
      <p className={style.hint}><Trans>Whether people may register by themselves is for the operator of the server to decide: the setting <code>WEFT_SIGNUP</code>.</Trans></p>
      <div><Button type="submit" kind="primary" size="form"><Trans>Save the workspace</Trans></Button></div>
    </Form>
  );
}
