import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { send } from "@/api/client";
import { useAnew, useChange, useRemote } from "@/app/remote";
import { useAll, useMe } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { focusBeside } from "@/ui/focusing";
import { TextArea } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import style from "./People.module.css";

const PATH = "/api/1.0/access_requests";

/** A team that one does not join by oneself: whoever lets people in is asked. */
export function AskToJoin({ team, name }: { team: string; name: string }) {
  const { t } = useLingui();
  const me = useMe();
  const anew = useAnew();
  const [isAsking, setAsking] = useState(false);
  const mine = useRemote<{ gid: string }[]>(PATH, { target: team, user: me.gid });
  if (!mine.data) return null;
  if (mine.data.length > 0) return <span role="status" className={style.asked}><Trans>You asked to join</Trans></span>;
  const request = async (values: FormData) => {
    await send({ method: "POST", path: PATH, data: { target: team, message: String(values.get("message") ?? "").trim() || null } });
    await anew(PATH);
    setAsking(false);
  };
  return (
    <>
      <Button kind="primary" icon="key" aria-haspopup="dialog" onClick={() => setAsking(true)}><Trans>Ask to join</Trans></Button>
      {isAsking && (
        <FormDialog title={t`Ask to join “${name}”`} yes={t`Ask to join`} onSend={request} onClose={() => setAsking(false)}>
          <TextArea label={t`A word to those who decide`} name="message" maxLength={2000} rows={3} autoFocus placeholder={t`It helps to say who you are and what you want to do`} />
        </FormDialog>
      )}
    </>
  );
}

interface JoinRequest {
  gid: string;
  message: string | null;
  requester: { gid: string; name: string };
}

/** Those who ask to join, for whoever lets people in. */
export function JoinRequests({ team, onAnswer }: { team: string; onAnswer: () => void }) {
  const { t } = useLingui();
  const photos = new Map(useAll("user").map(({ gid, photo }) => [gid, photo]));
  const path = `${PATH}?target=${team}&opt_fields=message,requester.name`;
  const { data: requests = [] } = useRemote<JoinRequest[]>(path);
  const answer = useChange<JoinRequest[], { gid: string; is: "approve" | "reject" }>({
    path,
    shows: (before, given) => before.filter((one) => one.gid !== given.gid),
    send: (given) => ({ method: "POST", path: `${PATH}/${given.gid}/${given.is}` }),
  });
  if (requests.length === 0) return null;
  const settle = async (gid: string, is: "approve" | "reject") => {
    if (await answer({ gid, is })) onAnswer();
  };
  return (
    <section aria-label={t`Requests to join`}>
      <h2 className={style.heading}><Plural value={requests.length} one="# person asks to join" other="# people ask to join" /></h2>
      <ul>
        {requests.map(({ gid, message, requester: { gid: who, name } }) => (
          <li key={gid} className={classes(style.line, style.asks)}>
            <Avatar person={{ gid: who, name, photo: photos.get(who) }} size="l" />
            <span className={style.what}><b id={`asks-${gid}`}>{name}</b>{message && <q className={style.message}>{message}</q>}</span>
            <Button aria-describedby={`asks-${gid}`} onClick={({ currentTarget }) => { focusBeside(currentTarget); void settle(gid, "reject"); }}><Trans>Turn away</Trans></Button>
            <Button kind="primary" aria-describedby={`asks-${gid}`} onClick={({ currentTarget }) => { focusBeside(currentTarget); void settle(gid, "approve"); }}><Trans>Let in</Trans></Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
