import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { usePlaces } from "@/app/places";
import { useShell } from "@/app/shellState";
import { day } from "@/locales/formats";
import { useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { tipIfCut } from "@/ui/tips";
import { Card } from "./Card";
import style from "./Home.module.css";

const MOST = 7;

/** The starred projects first, then those that changed last. */
export function Projects() {
  const { t } = useLingui();
  const { open } = useShell();
  const { starred, groups } = usePlaces();
  const rest = groups.flatMap((group) => group.projects).filter((project) => !starred.includes(project));
  const shown = [...starred, ...rest.toSorted((a, b) => (a.modified_at < b.modified_at ? 1 : -1))].slice(0, MOST);
  return (
    <Card title={t`Projects`} end={<Button kind="quiet" icon="plus" aria-haspopup="dialog" onClick={() => open("project")}><Trans>New project</Trans></Button>}>
      <ul>
        {shown.map((project) => <Line key={project.gid} project={project} isStarred={starred.includes(project)} />)}
        {shown.length === 0 && <li className={style.none}><Trans>A project holds tasks and the people who share them. Yours appear here, the starred ones first.</Trans> <Link to="/imports/new"><Trans>Import</Trans></Link></li>}
      </ul>
    </Card>
  );
}

function Line({ project, isStarred }: { project: Project; isStarred: boolean }) {
  const { t } = useLingui();
  const team = useAll("team").find(({ gid }) => gid === project.team);
  return (
    <li className={style.line}>
      <Swatch size="m" hue={hueNamed(project.color, project.gid)} />
      <Link to="/projects/$project" params={{ project: project.gid }} className={style.open} {...tipIfCut(project.name)}>{project.name}</Link>
      {isStarred && <span role="img" aria-label={t`Starred`} className={style.lock}><Icon name="star" size="s" /></span>}
      {project.privacy_setting === "private" && <Icon name="lock" size="s" className={style.lock} />}
      {team && <span className={style.project}>{team.name}</span>}
      {project.due_on && <span className={style.due}>{day(project.due_on)}</span>}
    </li>
  );
}
