import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { PROJECT_VIEWS, type ProjectView } from "@/app/projectViews";
import { useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { useActions, useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { RadioGroup } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { HuePicker } from "@/ui/HuePicker";
import { HUES, PROJECT_COLOURS, type Hue } from "@/ui/hues";
import { Select } from "@/ui/Select";
import { ended } from "@/app/jobs";
import type { Privacy } from "./words";
import style from "./Dialogs.module.css";

interface Template {
  gid: string;
  name: string;
  team: { gid: string } | null;
}

const BLANK = "", TABLE = "table";
const NONE = "";

/** A project begins: blank or with a template; then one is in it. */
export default function NewProject({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const act = useActions();
  const { navigate } = useRouter();
  const { workspace } = useSession();
  const teams = useAll("team");
  const templates = useRemoteAll<Template>(`/api/1.0/project_templates?workspace=${workspace.gid}&opt_fields=name,team`).data ?? [];
  const count = useAll("project").length;
  const [template, setTemplate] = useState(BLANK);
  const [hue, setHue] = useState<Hue>(HUES[count % HUES.length] ?? "c1");
  const [team, setTeam] = useState(NONE);
  const [privacy, setPrivacy] = useState<Privacy>("public_to_workspace");
  const [view, setView] = useState<ProjectView>("list");
  const isOfTemplate = template !== BLANK && template !== TABLE;
  const begin = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (!name) throw new Error(t`name: Write how the project is called`);
    const open = (project: string) => void (template === TABLE ? navigate({ to: "/projects/$project/list", params: { project }, search: { dialog: "import" } }) : navigate({ to: "/projects/$project", params: { project } }));
    if (isOfTemplate) {
      const asked = { name, public: privacy === "public_to_workspace", ...(team ? { team } : {}) };
      const job = await ended(`/api/1.0/project_templates/${template}/instantiateProject`, asked, t`The project could not be made with this template. Try again.`);
      if (job.new_project) open(job.new_project.gid);
    } else {
      const given: Partial<Project> & { name: string } = { name, color: PROJECT_COLOURS[hue], privacy_setting: privacy, default_view: view, ...(team ? { team } : {}) };
      open(act.createProject(given));
    }
    onClose();
  };
  return (
    <FormDialog title={t`New project`} yes={t`Create the project`} onSend={begin} onClose={onClose}>
      <TextField label={t`Name of the project`} name="name" autoFocus autoComplete="off" maxLength={1024} />
      <Select
        label={t`Begin with`}
        value={template}
        onChange={setTemplate}
        options={[{ value: BLANK, name: t`Nothing: a blank project` }, { value: TABLE, name: t`A table: a CSV file or pasted cells` }, ...templates.map((one) => ({ value: one.gid, name: one.name }))]}
      />
      {!isOfTemplate && (
        <div className={style.two}>
          <HuePicker label={t`Colour`} value={hue} onChange={setHue} />
          <RadioGroup label={t`Opens as`} value={view} onChange={setView} choices={PROJECT_VIEWS.map(({ id, name }) => ({ value: id, label: i18n._(name) }))} />
        </div>
      )}
      {teams.length > 0 && (
        <Select label={t`Team`} name="team" value={team} onChange={setTeam} options={[{ value: NONE, name: t`No team` }, ...teams.map((one) => ({ value: one.gid, name: one.name }))]} />
      )}
      <RadioGroup label={t`Who sees it`} name="privacy_setting" value={privacy} onChange={setPrivacy} choices={usePrivacies(workspace.name, team !== NONE)} />
      {template === TABLE && <p className={style.hint}><Trans>Tables of Asana, Trello, Jira and spreadsheets are understood. With comments and history, the command line imports from Jira: <code>weft import jira-csv</code></Trans></p>}
    </FormDialog>
  );
}

/** Who sees a project, with what follows from it. */
export function usePrivacies(workspace: string, hasTeam: boolean): { value: Privacy; label: string; hint: string }[] {
  const { t } = useLingui();
  return [
    { value: "public_to_workspace", label: t`Everybody in ${workspace}`, hint: t`All but guests find it and open it.` },
    ...(hasTeam ? [{ value: "private_to_team" as const, label: t`The team and its members`, hint: t`Others of the workspace do not find it.` }] : []),
    { value: "private", label: t`Members only`, hint: t`Only those who are added see it and its tasks.` },
  ];
}
