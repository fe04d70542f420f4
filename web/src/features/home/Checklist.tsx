import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useDesk, type Welcome } from "@/app/desk";
import { useRemote, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { useShell } from "@/app/shellState";
import { number } from "@/locales/formats";
import { useAll, useMe, useUser } from "@/store/hooks";
import { Button, IconButton, buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { ThreadMeter } from "@/ui/ThreadMeter";
import style from "./Home.module.css";

/** The first days: what is still to be found, until it was or one wants no more of it. */
export default function Checklist({ welcome }: { welcome: Welcome }) {
  const { t } = useLingui();
  const { arrange } = useDesk();
  const { open } = useShell();
  const { workspace } = useSession();
  const me = useMe(), user = useUser(me.gid);
  const projects = useAll("project"), people = useAll("user");
  const invited = useRemoteAll<{ gid: string }>(workspace.is_admin ? `/api/weft/1/invitations?workspace=${workspace.gid}` : null).data ?? [];
  const steps: { name: string; isDone: boolean; to?: string; run?: () => void }[] = [
    { name: t`Start a project`, isDone: projects.length > 0, run: () => open("project") },
    ...(workspace.is_admin ? [{ name: t`Invite your colleagues`, isDone: people.length > 1 || invited.length > 0, to: "/settings/members" }] : []),
    { name: t`Write your first task`, isDone: useHasTasks(), run: () => open("add") },
    { name: t`Add your photo`, isDone: Boolean(user?.photo), to: "/settings/profile" },
  ];
  const done = steps.filter(({ isDone }) => isDone).length;
  const dismiss = () => void arrange({ welcome: { ...welcome, is_dismissed: true } });
  const isAll = done === steps.length;
  return (
    <section className={style.checklist} aria-label={t`First steps`}>
      <header className={style.checkHead}>
        <h3>{isAll ? t`All set` : t`First steps`}</h3>
        <ThreadMeter share={done / steps.length} label={t`${number(done)} of ${number(steps.length)}`} />
        <span className={style.end}>
          {welcome.step !== "done" && <Link to="/welcome" className={buttonLook()}><Trans>Go on with the set-up</Trans></Link>}
          {isAll ? <Button onClick={dismiss}><Trans>Done</Trans></Button> : <IconButton icon="x" label={t`Put the first steps away`} onClick={dismiss} />}
        </span>
      </header>
      <ul className={style.steps}>
        {steps.map(({ name, isDone, to, run }) => {
          const inside = <><Icon name={isDone ? "check-circle" : "circle"} />{name}{isDone && <span className={style.unseen}>{t`Done`}</span>}</>;
          const look = classes(style.step, isDone && style.stepDone);
          return <li key={name}>{isDone ? <span className={look}>{inside}</span> : to ? <Link to={to} className={look}>{inside}</Link> : <button type="button" className={look} onClick={run}>{inside}</button>}</li>;
        })}
      </ul>
    </section>
  );
}

/** Somebody's first task was written: in their own list, or by them in whatever they opened. */
function useHasTasks(): boolean {
  const me = useMe();
  const { workspace } = useSession();
  const path = `/api/1.0/workspaces/${workspace.gid}/tasks/search`;
  return (useRemote<{ gid: string }[]>(me.gid ? path : null, { "created_by.any": "me", limit: 1 }).data ?? []).length > 0;
}
