import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ViewTools } from "@/app/viewTools";
import * as formats from "@/locales/formats";
import { useActions, useProject, useUser, useWeft } from "@/store/hooks";
import type { Project } from "@/store/types";
import { PersonName } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Skeleton } from "@/ui/Skeleton";
import { useAbilities, type Abilities } from "../remote";
import { StatusDialog } from "../StatusDialog";
import { Activity } from "./Activity";
import { Brief } from "./Brief";
import { KeyFiles } from "./KeyFiles";
import { Milestones } from "./Milestones";
import { useAbout } from "./overviewData";
import { Roles } from "./Roles";
import { Status } from "./Status";
import { TextPart } from "./TextPart";
import style from "./Overview.module.css";

/** What a project is about, how it goes, who does what, and what happened. */
export function Overview() {
  const { project: asked = "" } = useParams({ strict: false });
  const { store } = useWeft(), project = useProject(asked), may = useAbilities(project?.gid ?? asked);
  return project ? <Of key={store.keyOf(project.gid)} project={project} may={may} /> : <Skeleton rows={12} />;
}

function Of({ project, may }: { project: Project; may: Abilities }) {
  const { t } = useLingui();
  const act = useActions();
  const [isPosting, setPosting] = useState(false);
  const { about, error, retry, write } = useAbout(project.gid);
  const notes = project.html_notes ?? about?.html_notes ?? "";
  const describe = (html_notes: string) => act.describeProject(project.gid, html_notes, notes);
  return (
    <div className={style.page}>
      {may.edit && <ViewTools><Button icon="flag" aria-haspopup="dialog" onClick={() => setPosting(true)}><Trans>Post status</Trans></Button></ViewTools>}
      <div className={style.both}>
        <div className={style.main}>
          {error ? <ErrorPanel title={t`The brief could not be read`} onRetry={retry}>{error.message}</ErrorPanel> : about ? <Brief brief={about.project_brief} mayEdit={may.edit} write={write} /> : <Skeleton rows={4} />}
          <Milestones project={project.gid} />
          <Roles project={project} mayEdit={may.edit} />
          <KeyFiles project={project.gid} mayEdit={may.edit} />
          {about && <TextPart title={t`Description`} html={notes} flavour="task" mayEdit={may.edit} placeholder={t`Say what the project is about`} isShy onSave={describe} />}
          <Activity project={project.gid} />
        </div>
        <aside aria-label={t`State of the project`} className={style.side}>
          <Status project={project} mayPost={may.edit} onPost={() => setPosting(true)} />
          <Facts project={project} />
        </aside>
      </div>
      {isPosting && <StatusDialog project={project} mayPost onClose={() => setPosting(false)} />}
    </div>
  );
}

function Facts({ project }: { project: Project }) {
  const { t } = useLingui();
  const owner = useUser(project.owner);
  const { start_on, due_on, privacy_setting } = project;
  const days = start_on && due_on ? formats.dayRange(start_on, due_on) : due_on ? formats.day(due_on) : null;
  const access = { public_to_workspace: t`Everybody in the workspace`, private_to_team: t`Its team`, private: t`Its members` }[privacy_setting];
  return (
    <dl className={style.facts}>
      {owner && <><dt><Trans>Owner</Trans></dt><dd><PersonName person={owner} /></dd></>}
      {days && <><dt>{start_on ? <Trans>Dates</Trans> : <Trans>Due</Trans>}</dt><dd>{days}</dd></>}
      <dt><Trans>Who sees it</Trans></dt><dd>{access}</dd>
    </dl>
  );
}
