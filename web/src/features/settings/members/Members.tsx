import { Trans, useLingui } from "@lingui/react/macro";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { InviteMany } from "@/app/InviteMany";
import { useSession } from "@/app/session";
import { Button } from "@/ui/Button";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { ChoiceField } from "@/ui/Field";
import { SearchField } from "@/ui/SearchField";
import { Skeleton } from "@/ui/Skeleton";
import { Invited } from "./Invited";
import { Line } from "./Line";
import { membersAt, queryOf, useMembers, type Role, type Sought } from "./remote";
import { useRoles } from "./words";
import style from "./Members.module.css";

/** Who belongs to the workspace, and as what. */
export function Members() {
  return (
    <>
      <section className={style.block}><Inviting /></section>
      <Invited />
      <List />
    </>
  );
}

function Inviting() {
  const { t } = useLingui();
  return <InviteMany yes={t`Invite`} />;
}

function List() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const roles = useRoles();
  const [sought, seek] = useState<Sought>({ text: "", role: "", state: "active" });
  const { places, hasMore, more, isMore, error } = useMembers(useDeferredValue(sought));
  const csv = `${membersAt(workspace.gid)}/csv?${new URLSearchParams(queryOf(sought)).toString()}`;
  return (
    <section className={style.block} aria-label={t`Members`}>
      <div className={style.tools}>
        <div className={style.find}><SearchField label={t`Find by name or e-mail`} value={sought.text} maxLength={300} onChange={(text) => seek({ ...sought, text })} /></div>
        <ChoiceField label={t`Role`} isLabelHidden value={sought.role} onChange={(event) => seek({ ...sought, role: event.target.value as Role | "" })}>
          <option value="">{t`Every role`}</option>
          {Object.entries(roles).map(([role, name]) => <option key={role} value={role}>{name}</option>)}
        </ChoiceField>
        <ChoiceField label={t`State`} isLabelHidden value={sought.state} onChange={(event) => seek({ ...sought, state: event.target.value as Sought["state"] })}>
          <option value="active">{t`Active`}</option>
          <option value="deactivated">{t`Deactivated`}</option>
          <option value="">{t`Active or not`}</option>
        </ChoiceField>
        <a href={csv} download="" className={style.csv}><Trans>Download as CSV</Trans></a>
      </div>
      {error && !places && <ErrorPanel title={t`The members could not be fetched`}>{error.message}</ErrorPanel>}
      {!places && !error && <Skeleton rows={5} />}
      <ul>{places?.map((place) => <Line key={place.gid} place={place} />)}</ul>
      {places?.length === 0 && <p className={style.hint}><Trans>Nobody is like this.</Trans></p>}
      {hasMore && <More isBusy={isMore} onMore={more} />}
    </section>
  );
}

/** More come by themselves where the end of the list is in sight. */
function More({ isBusy, onMore }: { isBusy: boolean; onMore: () => void }) {
  const end = useRef<HTMLDivElement>(null), ask = useRef(onMore);
  useEffect(() => {
    ask.current = onMore;
  });
  useEffect(() => {
    if (isBusy || !end.current) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && ask.current(), { rootMargin: "600px" });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [isBusy]);
  return <div ref={end} className={style.more}><Button isBusy={isBusy} onClick={onMore}><Trans>Show more</Trans></Button></div>;
}
