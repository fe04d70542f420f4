import { Plural, Trans } from "@lingui/react/macro";
import { useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { focusBeside } from "@/ui/focusing";
import { useAccessRequests } from "./remote";
import style from "./ShareDialog.module.css";

/** Those who ask to be let in, with the answer to each. */
export function Requests({ project }: { project: Project }) {
  const photos = new Map(useAll("user").map(({ gid, photo }) => [gid, photo]));
  const { requests, settle } = useAccessRequests(project.gid, true);
  if (requests.length === 0) return null;
  return (
    <section className={style.part}>
      <h3 className={style.heading}><Plural value={requests.length} one="# person asks to be let in" other="# people ask to be let in" /></h3>
      <ul>
        {requests.map(({ gid, message, requester: { gid: who, name } }) => (
          <li key={gid} className={style.request}>
            <Avatar person={{ gid: who, name, photo: photos.get(who) }} />
            <span className={style.asks}><span id={`asks-${gid}`}>{name}</span>{message && <q>{message}</q>}</span>
            <Button aria-describedby={`asks-${gid}`} onClick={({ currentTarget }) => { focusBeside(currentTarget); void settle(gid, "reject"); }}><Trans>Turn away</Trans></Button>
            <Button kind="primary" aria-describedby={`asks-${gid}`} onClick={({ currentTarget }) => { focusBeside(currentTarget); void settle(gid, "approve"); }}><Trans>Let in</Trans></Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
