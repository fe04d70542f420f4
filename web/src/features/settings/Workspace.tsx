import { Trans, useLingui } from "@lingui/react/macro";
import { send } from "@/api/client";
import { useAnew, useRemote } from "@/app/remote";
import { useSession } from "@/app/session";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import style from "./Settings.module.css";

/** The name of the workspace, and whose addresses make members. */
export function Workspace() {
  const { t } = useLingui();
  const anew = useAnew();
  const { workspace } = useSession();
  const path = `/api/1.0/workspaces/${workspace.gid}`;
  const { data } = useRemote<{ name: string; email_domains: string[] }>(path);
  if (!data) return <Skeleton rows={3} />;
  const keep = async (values: FormData) => {
    const email_domains = String(values.get("email_domains") ?? "").split(/[\s,;]+/).filter(Boolean);
    await send({ method: "PUT", path: `/api/weft/1/workspaces/${workspace.gid}`, data: { name: String(values.get("name") ?? "").trim(), email_domains } });
    await anew(path);
    say(t`Saved the workspace`);
  };
  return (
    <Form onSend={keep} className={style.fields} label={t`Workspace`}>
      <TextField label={t`Name`} name="name" defaultValue={data.name} maxLength={1024} autoComplete="off" />
      <TextField label={t`Domains`} name="email_domains" defaultValue={data.email_domains.join(", ")} autoComplete="off" placeholder="example.com" hint={<Trans>Who is invited at one of them becomes a member; everybody else a guest.</Trans>} />
      <p className={style.hint}><Trans>Whether people may register by themselves is for the operator of the server to decide: the setting <code>WEFT_SIGNUP</code>.</Trans></p>
      <div><Button type="submit" kind="primary" size="form"><Trans>Save the workspace</Trans></Button></div>
    </Form>
  );
}
