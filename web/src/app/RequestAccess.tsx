import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { TextArea } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { send } from "@/api/client";
import { useAnew, useRemote } from "./remote";
import style from "./RequestAccess.module.css";

const PATH = "/api/1.0/access_requests";

/** Ask those who may share a project to be let in; while one waits for them, it says so. */
export default function RequestAccess({ project }: { project: string }) {
  const { t } = useLingui();
  const me = useMe();
  const anew = useAnew();
  const mine = useRemote<{ gid: string }[]>(PATH, { target: project, user: me.gid });
  if (!mine.data) return null;
  if (mine.data.length > 0) {
    return <p role="status" className={style.asked}><Trans>You asked to be let in. This page opens as soon as somebody agrees.</Trans></p>;
  }
  const request = async (values: FormData) => {
    await send({ method: "POST", path: PATH, data: { target: project, message: String(values.get("message") ?? "").trim() || null } });
    await anew(PATH);
  };
  return (
    <Form onSend={request} label={t`Request access`} className={style.form}>
      <TextArea label={t`Why you need it`} name="message" maxLength={2000} rows={3} placeholder={t`It helps to say who you are and what you want to do`} />
      <div><Button type="submit" kind="primary" size="large" icon="key"><Trans>Request access</Trans></Button></div>
    </Form>
  );
}
