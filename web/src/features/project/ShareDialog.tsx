import { Trans, useLingui } from "@lingui/react/macro";
import { useSession } from "@/app/session";
import { useActions, useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { Select } from "@/ui/Select";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import { Invite } from "./Invite";
import { Members } from "./Members";
import { usePrivacies } from "./NewProject";
import { PublicLink } from "./PublicLink";
import { Reasons } from "./Reasons";
import { Requests } from "./Requests";
import type { Abilities } from "./remote";
import type { Privacy } from "./words";
import style from "./ShareDialog.module.css";

/** Who is in a project, who else sees it, and why. */
export function ShareDialog({ project, may, onClose }: { project: Project; may: Abilities; onClose: () => void }) {
  const { t } = useLingui();
  const copy = () => void toClipboard(`${location.origin}/projects/${project.gid}`).then(() => say(t`Link copied`, { icon: "link" }));
  return (
    <Dialog
      title={t`Share “${project.name}”`}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="form" icon="link" className={style.link} onClick={copy}><Trans>Copy link</Trans></Button>
          <Button size="form" kind="primary" onClick={onClose}><Trans>Done</Trans></Button>
        </>
      }
    >
      <div className={style.parts}>
        {may.share && <Requests project={project} />}
        {may.share && <Invite project={project} most={may.level} />}
        <Members project={project} may={may} />
        {may.share && <Openness project={project} />}
        {may.share && <PublicLink project={project} />}
        <Reasons project={project} />
      </div>
    </Dialog>
  );
}

const NONE = "";

/** How far it is open beyond its members: to a team, to everybody. */
function Openness({ project }: { project: Project }) {
  const { t } = useLingui();
  const act = useActions();
  const { workspace } = useSession();
  const teams = useAll("team");
  const choices = usePrivacies(workspace.name, project.team !== null);
  const change = (given: { privacy_setting?: Privacy; team?: string | null }) => act.updateProject(project.gid, given);
  const share = (team: string) => change(team === NONE && project.privacy_setting === "private_to_team" ? { team: null, privacy_setting: "private" } : { team: team || null });
  return (
    <section className={style.part}>
      <RadioGroup label={t`Who else sees it`} name="openness" value={project.privacy_setting} onChange={(privacy_setting) => change({ privacy_setting })} choices={choices} />
      {(teams.length > 0 || project.team) && (
        <Select label={t`Team`} value={project.team ?? NONE} onChange={share} options={[{ value: NONE, name: t`No team` }, ...teams.map((one) => ({ value: one.gid, name: one.name }))]} />
      )}
    </section>
  );
}
