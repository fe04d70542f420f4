import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "@/app/Page";
import { useSession } from "@/app/session";
import { byName } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button, buttonLook } from "@/ui/Button";
import { ClothLabel, Count } from "@/ui/ClothLabel";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { SearchField } from "@/ui/SearchField";
import { NewTeam } from "./NewTeam";
import style from "./People.module.css";

/** Everybody of the workspace, and its teams. */
export function People() {
  const { t } = useLingui();
  const me = useMe();
  const { workspace } = useSession();
  const [text, setText] = useState("");
  const [isMaking, setMaking] = useState(false);
  const holds = ({ name, email }: { name: string; email?: string | null }) => `${name} ${email ?? ""}`.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
  const people = useAll("user").filter(holds).toSorted((a, b) => byName(a.name, b.name));
  const teams = useAll("team").filter(holds).toSorted((a, b) => byName(a.name, b.name));
  return (
    <Page
      title={t`People and teams`}
      actions={
        <>
          {workspace.is_admin && <Link to="/settings/$part" params={{ part: "members" }} className={buttonLook()} aria-label={t`Invite`}><Icon name="user-plus" /><span className={style.wide}><Trans>Invite</Trans></span></Link>}
          <Button kind="primary" icon="plus" aria-haspopup="dialog" onClick={() => setMaking(true)}><Trans>New team</Trans></Button>
        </>
      }
    >
      <div className={style.people}>
        <SearchField label={t`Find people and teams`} value={text} onChange={setText} />
        {teams.length > 0 && (
          <section aria-label={t`Teams`}>
            <h2 className={style.heading}><Trans>Teams</Trans> <Count>{teams.length}</Count></h2>
            <ul className={style.grid}>
              {teams.map((team) => (
                <li key={team.gid}><Link to="/teams/$team" params={{ team: team.gid }} className={style.card}><span className={style.team}><Icon name="users" /></span><b>{team.name}</b></Link></li>
              ))}
            </ul>
          </section>
        )}
        {people.length > 0 && (
          <section aria-label={t`People`}>
            <h2 className={style.heading}><Plural value={people.length} one="# person" other="# people" /></h2>
            <ul>
              {people.map((person) => (
                <li key={person.gid} className={style.line}>
                  <Link to="/people/$person" params={{ person: person.gid }} className={style.person}>
                    <Avatar person={person} size="l" />
                    <span className={style.what}><b>{person.name}</b><span className={style.note}>{person.email}</span></span>
                  </Link>
                  {person.gid === me.gid && <ClothLabel>{t`You`}</ClothLabel>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {people.length + teams.length === 0 && <EmptyState level={3} title={t`Nobody of that name`} actions={<Button onClick={() => setText("")}><Trans>Show everybody</Trans></Button>} />}
      </div>
      {isMaking && <NewTeam onClose={() => setMaking(false)} />}
    </Page>
  );
}
