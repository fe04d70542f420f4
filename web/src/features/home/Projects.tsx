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
import style from "./Home.module.css";

const MOST = 8;

/** The starred projects first, then those that changed last. */
export function Projects() {
  const { t } = useLingui();
  const { open } = useShell();
  const { starred, groups } = usePlaces();
  const rest = groups.flatMap((group) => group.projects).filter((project) => !starred.includes(project));
  const shown = [...starred, ...rest.toSorted((a, b) => (a.modified_at < b.modified_at ? 1 : -1))].slice(0, MOST);
  return (
    <section className={style.card} aria-label={t`Projects`}>
      <header className={style.head}>
        <h3><Trans>Projects</Trans></h3>
        <Button kind="quiet" icon="plus" aria-haspopup="dialog" onClick={() => open("project")}><Trans>New project</Trans></Button>
      </header>
      <ul>{shown.map((project) => <Line key={project.gid} project={project} />)}</ul>
    </section>
  );
}

function Line({ project }: { project: Project }) {
  const team = useAll("team").find(({ gid }) => gid === project.team);
  return (
    <li className={style.line}>
      <Swatch size="m" hue={hueNamed(project.color, project.gid)} />
      <Link to="/projects/$project" params={{ project: project.gid }} className={style.open} {...tipIfCut(project.name)}>{project.name}</Link>
      {project.privacy_setting === "private" && <Icon name="lock" size="s" className={style.lock} />}
      {team && <span className={style.project}>{team.name}</span>}
      {project.due_on && <span className={style.due}>{day(project.due_on)}</span>}
    </li>
  );
}
