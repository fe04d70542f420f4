import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { askToTell, canTell, type Choices, CHOICES } from "@/app/notifications";
import { useChange, useRemote } from "@/app/remote";
import { byName, timeOfDay } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { Switch } from "@/ui/Choices";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { Matrix } from "./Matrix";
import style from "./Settings.module.css";

type Level = "all" | "important" | "none" | "muted";
interface Chosen {
  project: { gid: string; name: string };
  level: Level;
}

const LEVELS = "/api/weft/1/notification_levels";
const USUAL = "usual";

/** What I am told, where, about which projects, and when not. */
export function Notifications() {
  const { workspace } = useMe();
  const { data } = useRemote<Choices>(CHOICES, { workspace });
  const choose = useChange<Choices, Partial<Choices>>({
    path: CHOICES,
    shows: (before, given) => ({ ...before, ...given, kinds: merged(before.kinds, given.kinds) }),
    send: (given) => ({ method: "PUT", path: CHOICES, data: { workspace, ...given } }),
  });
  if (!data) return <Skeleton rows={10} />;
  return (
    <>
      <section className={style.block}>
        <h3 className={style.name}><Trans>Kinds of news</Trans></h3>
        <p className={style.hint}><Trans>The inbox keeps what happens to your work. Mail and the browser tell you of it when you are elsewhere.</Trans></p>
        <Matrix kinds={data.kinds} onChoose={(kind, way, wanted) => void choose({ kinds: { [kind]: { [way]: wanted } } as Choices["kinds"] })} />
        <Browser />
      </section>
      <section className={style.block}><Quiet choices={data} onChoose={(given) => void choose(given)} /></section>
      <section className={style.block}><Digest choices={data} onChoose={(given) => void choose(given)} /></section>
      <section className={style.block}><Projects /></section>
    </>
  );
}

function merged(before: Choices["kinds"], given: Choices["kinds"] | undefined): Choices["kinds"] {
  return Object.fromEntries(Object.entries(before).map(([kind, ways]) => [kind, { ...ways, ...given?.[kind] }]));
}

/** A browser tells nothing unless it was allowed to. */
function Browser() {
  const { t } = useLingui();
  const [state, setState] = useState(canTell);
  if (state === "granted") return null;
  if (state !== "default") return <p className={style.hint}>{state === "denied" ? t`This browser does not let Weft tell you anything. You can allow it in the settings of the browser.` : t`This browser cannot tell you of news.`}</p>;
  return (
    <div className={style.line}>
      <Button icon="bell" onClick={() => void askToTell().then(setState)}><Trans>Let this browser tell me</Trans></Button>
      <span className={style.hint}><Trans>While Weft is open, and you look at something else.</Trans></span>
    </div>
  );
}

interface PartProps {
  choices: Choices;
  onChoose: (given: Partial<Choices>) => void;
}

const HALF_HOURS = Array.from({ length: 48 }, (_, n) => `${String(Math.floor(n / 2)).padStart(2, "0")}:${n % 2 ? "30" : "00"}`);

/** Hours in which nothing is mailed and the browser is silent. */
function Quiet({ choices, onChoose }: PartProps) {
  const { t } = useLingui();
  const { quiet_from, quiet_until } = choices;
  const times = (own: string) => [...new Set([...HALF_HOURS, own])].toSorted().map((value) => ({ value, name: timeOfDay(value) }));
  return (
    <>
      <Switch
        label={t`Do not disturb`}
        hint={t`In these hours of your own day nothing is mailed and the browser stays silent. The inbox keeps it all.`}
        checked={quiet_from !== null}
        onChange={(isOn) => onChoose(isOn ? { quiet_from: "22:00", quiet_until: "07:00" } : { quiet_from: null, quiet_until: null })}
      />
      {quiet_from !== null && quiet_until !== null && (
        <div className={style.line}>
          <Select label={t`From`} value={quiet_from} options={times(quiet_from)} onChange={(from) => from !== quiet_until && onChoose({ quiet_from: from, quiet_until })} />
          <Select label={t`Until`} value={quiet_until} options={times(quiet_until)} onChange={(until) => until !== quiet_from && onChoose({ quiet_from, quiet_until: until })} />
        </div>
      )}
    </>
  );
}

function Digest({ choices, onChoose }: PartProps) {
  const { t } = useLingui();
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), name: `${String(hour).padStart(2, "0")}:00` }));
  return (
    <>
      <Switch label={t`A letter a day`} hint={t`One mail tells what came into your inbox since the day before.`} checked={choices.has_digest} onChange={(has_digest) => onChoose({ has_digest })} />
      {choices.has_digest && <div className={style.line}><Select label={t`Sent at`} value={String(choices.digest_hour)} options={hours} onChange={(hour) => onChoose({ digest_hour: Number(hour) })} /></div>}
    </>
  );
}

/** How much of each project one hears. */
function Projects() {
  const { t } = useLingui();
  const { workspace, gid: me } = useMe();
  const { data: chosen = [] } = useRemote<Chosen[]>(LEVELS, { workspace, opt_fields: "project.name,level" });
  const projects = useAll("project").filter((one) => !one.archived).toSorted((one, other) => byName(one.name, other.name));
  const set = useChange<Chosen[], { gid: string; name: string; level: Level | null }>({
    path: LEVELS,
    shows: (before, { gid, name, level }) => [...before.filter(({ project }) => project.gid !== gid), ...(level ? [{ project: { gid, name }, level }] : [])],
    send: ({ gid, level }) => ({ method: "PUT", path: `/api/weft/1/projects/${gid}/notification_level`, data: { level } }),
  });
  const names: Record<Level, string> = { all: t`All`, important: t`What matters`, none: t`Nothing of the project`, muted: t`Muted` };
  const mine = projects.filter((one) => one.members?.includes(me) || one.followers?.includes(me) || chosen.some(({ project }) => project.gid === one.gid));
  return (
    <>
      <h3 className={style.name}><Trans>Projects</Trans></h3>
      <p className={style.hint}><Trans>“All” tells of new and finished tasks too; “What matters” of updates and dates. A muted project tells only what is meant for you.</Trans></p>
      <ul>
        {mine.map((project) => {
          const level = chosen.find((one) => one.project.gid === project.gid)?.level ?? USUAL;
          const usual = project.followers?.includes(me) ? names.all : names.important;
          const options = [{ value: USUAL, name: t`As usual: ${usual}` }, ...Object.entries(names).map(([value, name]) => ({ value, name }))];
          return (
            <li key={project.gid} className={style.row}>
              <Swatch hue={hueNamed(project.color, project.gid)} />
              <span className={style.what}><b>{project.name}</b></span>
              <span className={style.level}><Select label={t`News of ${project.name}`} isLabelHidden value={level} options={options} onChange={(next) => void set({ gid: project.gid, name: project.name, level: next === USUAL ? null : (next as Level) })} /></span>
            </li>
          );
        })}
        {mine.length === 0 && <li className={style.hint}><Trans>You are a member of no project yet.</Trans></li>}
      </ul>
    </>
  );
}
