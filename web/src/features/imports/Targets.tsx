import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { byName } from "@/locales/formats";
import { useAll } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { ChoiceField, TextField } from "@/ui/Field";
import { boardsOf, type Named, type Target } from "./importing";
import type { Ready } from "./useImport";
import style from "./Imports.module.css";

const FIRST = 5;

/** Which projects it goes to: new ones in a team, or those that are there. */
export function Targets({ importing }: { importing: Ready }) {
  const { survey } = importing.found;
  const boards = boardsOf(survey);
  const [most, setMost] = useState(FIRST);
  return (
    <section aria-labelledby="import-targets">
      <h3 id="import-targets" className={style.heading}><Trans>Where it goes</Trans></h3>
      <ul className={style.targets}>{boards.slice(0, most).map((board) => <Goal key={board.key} board={board} isAlone={boards.length === 1} importing={importing} />)}</ul>
      {boards.length > most && <Button onClick={() => setMost(boards.length)}><Trans>Show more</Trans></Button>}
    </section>
  );
}

function Goal({ board, isAlone, importing }: { board: Named; isAlone: boolean; importing: Ready }) {
  const { t } = useLingui();
  const { mapping } = importing.found;
  const target = mapping.boards?.[board.key] ?? {};
  const [name, setName] = useState(target.name ?? "");
  const projects = useAll("project").filter(({ archived }) => !archived).toSorted((a, b) => byName(a.name, b.name));
  const teams = useAll("team").toSorted((a, b) => byName(a.name, b.name));
  const isReading = importing.found.status === "reading"; // what is found then stands here
  const put = (next: Target) => importing.decide({ ...mapping, boards: { ...mapping.boards, [board.key]: next } });
  return (
    <li className={style.target}>
      {!isAlone && <b className={style.board}>{board.name}</b>}
      <ChoiceField label={t`Project`} disabled={isReading} value={target.project ?? ""} onChange={(event) => put(event.target.value ? { project: event.target.value } : { name: name || board.name })}>
        <option value="">{t`A new project`}</option>
        {projects.map((one) => <option key={one.gid} value={one.gid}>{one.name}</option>)}
      </ChoiceField>
      {!target.project && (
        <>
          <TextField label={t`Name`} disabled={isReading} value={name} maxLength={1024} onChange={(event) => setName(event.target.value)} onBlur={() => name.trim() && name !== target.name && put({ ...target, name: name.trim() })} />
          <ChoiceField label={t`Team`} disabled={isReading} value={target.team ?? ""} onChange={(event) => put({ name: target.name, team: event.target.value || undefined })}>
            <option value="">{t`No team`}</option>
            {teams.map((one) => <option key={one.gid} value={one.gid}>{one.name}</option>)}
          </ChoiceField>
        </>
      )}
    </li>
  );
}
