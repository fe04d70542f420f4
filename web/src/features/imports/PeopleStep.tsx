import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import { useSession } from "@/app/session";
import { number } from "@/locales/formats";
import { useAll, useWeft } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { SearchField } from "@/ui/SearchField";
import { Tabs } from "@/ui/Tabs";
import { tipIfCut } from "@/ui/tips";
import { Sections } from "./Sections";
import { findPeople } from "@/store/people";
import type { Named } from "./importing";
import { decided, inOrder, isOpen, type Match, matcher } from "./matching";
import type { Ready } from "./useImport";
import style from "./Imports.module.css";

const PAGE = 100;
type Shown = "look" | "all";

/** Who of the file is who here, and what makes sections and says that something is done. */
export function PeopleStep({ importing }: { importing: Ready }) {
  return (
    <>
      <People importing={importing} />
      <Sections importing={importing} />
    </>
  );
}

function People({ importing }: { importing: Ready }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const users = useAll("user");
  const { survey, mapping } = importing.found;
  const people = useMemo(() => survey.people ?? [], [survey.people]);
  const match = useMemo(() => matcher(users), [users]);
  const open = people.filter((one) => isOpen(one, mapping, match(one)));
  const [shown, setShown] = useState<Shown>(open.length > 0 ? "look" : "all");
  const [text, setText] = useState("");
  const [most, setMost] = useState(PAGE);
  // Whoever is decided stays where they stand until one looks anew.
  const [order] = useState(() => inOrder(people, mapping, match).map(({ key }) => key));
  const [looked] = useState(() => new Set(open.map(({ key }) => key)));
  const known = new Map(people.map((one) => [one.key, one]));
  const wanted = text.trim().toLocaleLowerCase();
  const fitting = order.flatMap((key) => known.get(key) ?? []).filter((one) => (shown === "all" || looked.has(one.key)) && `${one.name} ${one.email ?? ""}`.toLocaleLowerCase().includes(wanted));
  if (people.length === 0) return <p className={style.note}><Trans>The file names no people.</Trans></p>;
  const tabs = [{ id: "look" as const, name: t`Needs a look`, count: open.length }, { id: "all" as const, name: t`Everybody`, count: people.length }];
  return (
    <section aria-labelledby="import-people">
      <h3 id="import-people" className={style.heading}><Trans>People</Trans></h3>
      <p className={style.info}><Icon name="info" size="s" /><span>{workspace.is_admin ? <Trans>Whoever is awaited has a place here: their work waits for them until they come by that address.</Trans> : <Trans>Only admins bring in people who are not here yet, and what others wrote as theirs. For you, whoever is not found is left out, and everything is written in your name.</Trans>}</span></p>
      <SearchField label={t`Find somebody`} value={text} onChange={setText} className={style.search} />
      <Tabs label={t`People`} tabs={tabs} chosen={shown} onChoose={setShown}>
        <ul className={style.columns}>
          {fitting.slice(0, most).map((one) => <Person key={one.key} one={one} match={match(one)} importing={importing} />)}
          {fitting.length === 0 && <li className={style.none}>{text ? t`Nobody of that name` : t`Everybody was found.`}</li>}
        </ul>
        {fitting.length > most && <Button onClick={() => setMost(most + PAGE)}><Trans>Show more</Trans></Button>}
      </Tabs>
    </section>
  );
}

function Person({ one, match, importing }: { one: Named; match: Match | undefined; importing: Ready }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const weft = useWeft();
  const anchor = useRef<HTMLDivElement>(null);
  const [isPicking, setPicking] = useState(false);
  const { mapping } = importing.found;
  const chosen = mapping.people?.[one.key];
  const put = (value: string | undefined) => importing.decide({ ...mapping, people: decided(mapping.people, [one.key], value) });
  const somebody = chosen && chosen !== "new" ? weft.store.get("user", chosen) : undefined;
  const usual = match ? match.user.name : workspace.is_admin ? t`Awaited` : t`Nobody`;
  const { name } = one;
  return (
    <li className={style.column}>
      <span className={style.who}><b {...tipIfCut(name)}>{name}</b>{one.email && one.email !== name && <span className={style.note}>{one.email}</span>}</span>
      <span className={style.example}>{(one.count ?? 0) > 0 && `× ${number(one.count ?? 0)}`}</span>
      <Icon name="arrow-right" className={style.arrow} />
      <div ref={anchor}>
        <ChoiceField label={t`${name} is`} isLabelHidden value={chosen ?? "usual"} onChange={(event) => (event.target.value === "other" ? setPicking(true) : put(event.target.value === "usual" ? undefined : event.target.value))}>
          <option value="usual">{usual}</option>
          {match && workspace.is_admin && <option value="new">{t`Awaited`}</option>}
          {!match && chosen === "new" && <option value="new">{t`Awaited`}</option>}
          {(match || workspace.is_admin || chosen === "") && <option value="">{t`Nobody`}</option>}
          {somebody && <option value={somebody.gid}>{somebody.name}</option>}
          <option value="other">{t`Somebody else…`}</option>
        </ChoiceField>
        {isPicking && <PeoplePicker label={t`${name} is`} chosen={[]} anchor={anchor} find={findPeople(weft.store)} onClose={() => setPicking(false)} onChoose={([person]) => { setPicking(false); if (person) put(person.gid); }} />}
      </div>
      <Check match={match} chosen={chosen} />
    </li>
  );
}

function Check({ match, chosen }: { match: Match | undefined; chosen: string | undefined }) {
  if (chosen !== undefined) return <span className={classes(style.check, style.ok)}><Icon name="check" size="s" /><Trans>Decided</Trans></span>;
  if (!match) return <span className={classes(style.check, style.warn)}><Icon name="warning" size="s" /><Trans>Not in Weft</Trans></span>;
  return <span className={classes(style.check, style.ok)}><Icon name="check" size="s" />{match.by === "address" ? <Trans>Same address</Trans> : <Trans>Same name</Trans>}</span>;
}

