import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { send } from "@/api/client";
import { known, useAnew, useChange, useRemote } from "@/app/remote";
import { ago, civilDate } from "@/locales/formats";
import { momentAt } from "@/locales/moments";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { DateField } from "@/ui/DateField";
import { TextField } from "@/ui/Field";
import { toClipboard } from "@/ui/clipboard";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./ShareDialog.module.css";

interface Link {
  is_on: boolean;
  is_allowed: boolean;
  shows_people: boolean | null;
  shows_descriptions: boolean | null;
  expires_at: string | null;
  created_at: string | null;
  openings: number | null;
  opened_at: string | null;
}
type Shown = Partial<Pick<Link, "shows_people" | "shows_descriptions" | "expires_at">>;

/** Read by whoever has the address, without an account; nothing is said of it where the workspace has none. */
export function PublicLink({ project }: { project: Project }) {
  const { t } = useLingui();
  const gid = known(project.gid), path = `/api/weft/1/projects/${gid}/public_link`;
  const { data } = useRemote<Link>(gid && path);
  const anew = useAnew();
  const [address, setAddress] = useState<string | null>(null), [isBusy, setBusy] = useState(false);
  if (!data || (!data.is_allowed && !data.created_at)) return null;
  const make = async (shown: Shown) => {
    setBusy(true);
    try {
      const answer = await send({ method: "POST", path, data: shown });
      setAddress(((await answer.json()) as { url: string }).url);
      await anew(path);
    } catch (refused) {
      say(sentence((refused as Error).message), { isUrgent: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={style.part} aria-label={t`Public link`}>
      <h3 className={style.heading}><Trans>Public link</Trans></h3>
      {!data.is_allowed ? (
        <p className={style.hint}><Trans>The workspace allows no public links any more: this one opens nothing.</Trans></p>
      ) : data.created_at ? (
        <>
          {address && <Address address={address} />}
          <Standing path={path} link={data} onRevoked={() => setAddress(null)} onAnother={() => void make({})} />
        </>
      ) : (
        <>
          <p className={style.hint}><Trans>Whoever has the address reads sections, tasks, dates and fields, without an account. Comments, files and e-mail addresses stay here.</Trans></p>
          <div><Button icon="link" size="form" isBusy={isBusy} onClick={() => void make({})}><Trans>Make a public link</Trans></Button></div>
        </>
      )}
    </section>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useLingui();
  return (
    <div role="status" className={style.address}>
      <TextField label={t`Address: copy it now, it is shown this once`} value={address} readOnly onFocus={(event) => event.target.select()} />
      <Button kind="primary" size="form" icon="copy" onClick={() => void toClipboard(address).then(() => say(t`Address copied`, { icon: "copy" }))}><Trans>Copy</Trans></Button>
    </div>
  );
}

/** What it shows, until when; a new address, or none any more. */
function Standing({ path, link, onRevoked, onAnother }: { path: string; link: Link; onRevoked: () => void; onAnother: () => void }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Shown>({}); // a box turns with the click, whatever is on its way
  const write = useChange<Link, Shown>({ path, shows: (before, given) => ({ ...before, ...given }), send: (data) => ({ method: "PUT", path, data }) });
  const change = async (given: Shown) => {
    setChosen((before) => ({ ...before, ...given }));
    if (!(await write(given))) setChosen({});
  };
  const revoke = useChange<Link, null>({ path, shows: (before) => ({ ...before, is_on: false, created_at: null }), send: () => ({ method: "DELETE", path }) });
  const end = async () => {
    if (await confirm({ title: t`Revoke the public link?`, consequence: t`Whoever has its address finds nothing there from then on.`, yes: t`Revoke the link`, no: t`Keep`, isDestructive: true }) && (await revoke(null))) onRevoked();
  };
  const again = async () => {
    if (await confirm({ title: t`Make a new address?`, consequence: t`The one before opens nothing any more.`, yes: t`Make a new address`, no: t`Keep` })) onAnother();
  };
  const { openings, opened_at, created_at, expires_at, is_on } = link;
  const until = (day: string | null) => void change({ expires_at: day && momentAt(day, "23:59") });
  return (
    <>
      <p className={style.hint}>
        {!is_on ? <Trans>It has ended.</Trans> : openings ? <><Plural value={openings} one="Opened once" other="Opened # times" />{opened_at && <> · <Trans>last {ago(opened_at)}</Trans></>}</> : created_at && <Trans>Made {ago(created_at)}, not opened yet</Trans>}
      </p>
      <Checkbox label={t`Names people`} hint={t`Assignees, and whom descriptions mention`} checked={chosen.shows_people ?? link.shows_people ?? false} onChange={(shows_people) => void change({ shows_people })} />
      <Checkbox label={t`Shows descriptions`} hint={t`Of the project and its tasks`} checked={chosen.shows_descriptions ?? link.shows_descriptions ?? false} onChange={(shows_descriptions) => void change({ shows_descriptions })} />
      <DateField label={t`Ends after`} value={expires_at ? civilDate(expires_at) : null} placeholder={t`When it is revoked`} onChange={until} />
      <div className={style.both}>
        <Button size="form" icon="refresh" onClick={() => void again()}><Trans>New address</Trans></Button>
        <Button kind="remove" size="form" onClick={() => void end()}><Trans>Revoke the link</Trans></Button>
      </div>
    </>
  );
}
