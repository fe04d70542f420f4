import { Trans, useLingui } from "@lingui/react/macro";
import { Navigate, useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import { STEPS, useDesk, type Welcome as Told } from "@/app/desk";
import { InviteMany } from "@/app/InviteMany";
import { useSession } from "@/app/session";
import { usePageTitle } from "@/app/titles";
import { useAll, useMe } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { Mark } from "@/ui/Mark";
import { Skeleton } from "@/ui/Skeleton";
import { ThreadMeter } from "@/ui/ThreadMeter";
import { Arrived } from "./Arrived";
import { Begin } from "./Begin";
import style from "./Welcome.module.css";

const FIRST: Told = { step: "project", use: null, is_dismissed: false };

/** The first day: of whoever founded the workspace, and of whoever was let in.  Each step may be skipped; one comes back to where one was, and never twice. */
export function Welcome() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const { desk, isKnown, arrange } = useDesk();
  usePageTitle(t`Welcome`);
  const told = desk?.welcome;
  const isNew = isKnown && desk !== null && told === null;
  const begin = useEffectEvent(() => void arrange({ welcome: FIRST }));
  useEffect(() => {
    if (isNew) begin();
  }, [isNew]);
  if (!desk || (!isKnown && !told)) return <div className={style.page}><Skeleton rows={6} /></div>;
  if (told?.step === "done") return <Navigate to="/home" replace />;
  return workspace.is_admin ? <Founder told={told ?? FIRST} /> : <Arrived told={told ?? FIRST} />;
}

function Founder({ told }: { told: Told }) {
  const { t } = useLingui();
  const { arrange } = useDesk();
  const { navigate } = useRouter();
  const me = useMe();
  const mine = useAll("project").filter(({ owner, archived }) => owner === me.gid && !archived).toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1));
  const leave = () => arrange({ welcome: { ...told, step: "done" } });
  const skip = async () => {
    await leave();
    void navigate({ to: "/home", replace: true });
  };
  const land = async (project: string | undefined) => {
    await leave();
    if (!project) return void navigate({ to: "/home", replace: true });
    if (told.use === "table") return void navigate({ to: "/projects/$project/list", params: { project }, search: { dialog: "import" }, replace: true });
    void navigate({ to: "/projects/$project/list", params: { project }, search: { begin: "task" }, replace: true });
  };
  if (told.step === "project") return <Begin told={told} onSkip={() => void skip()} />;
  return (
    <Frame step={2} onSkip={() => void skip()}>
      <h1 className={style.title}><Trans>Who works with you?</Trans></h1>
      <p className={style.note}><Trans>They find the project when they come. You can do this later, too.</Trans></p>
      <InviteMany
        yes={t`Invite`}
        onInvited={() => void land(mine[0]?.gid)}
        foot={(
          <>
            <Button kind="quiet" size="form" className={style.back} onClick={() => void arrange({ welcome: { ...told, step: "project" } })}><Trans>Back</Trans></Button>
            <Button size="form" iconEnd="arrow-right" onClick={() => void land(mine[0]?.gid)}><Trans>Go to the project</Trans></Button>
          </>
        )}
      />
    </Frame>
  );
}

/** A step: what it asks on one side, what comes of it on the other. */
export function Frame({ step, onSkip, children, aside }: { step?: number; onSkip: () => void; children: ReactNode; aside?: ReactNode }) {
  const { t } = useLingui();
  const of = STEPS.length - 1;
  return (
    <div className={style.page}>
      <div className={style.side}>
        <header className={style.head}>
          <Mark size={24} />
          <span>Weft</span>
          {step !== undefined && <span className={style.count}>{t`Step ${step} of ${of}`}</span>}
          <Button kind="quiet" onClick={onSkip}><Trans>Skip for now</Trans></Button>
        </header>
        <div className={style.step}>
          {step !== undefined && <ThreadMeter share={step / of} tone="accent" label={t`Step ${step} of ${of}`} />}
          {children}
        </div>
      </div>
      <div className={style.aside} aria-hidden="true" inert>{aside}</div>
    </div>
  );
}
