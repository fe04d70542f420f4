import { Trans, useLingui } from "@lingui/react/macro";
import type { Project } from "@/store/types";
import { useAll } from "@/store/hooks";
import { RadioGroup } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { Select } from "@/ui/Select";
import { say } from "@/ui/toasts";
import { useState } from "react";
import { ended } from "@/app/jobs";

/** Remember a project as it is now, to begin others with it. */
export function TemplateDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useLingui();
  const teams = useAll("team");
  const [team, setTeam] = useState(project.team ?? teams[0]?.gid ?? null);
  const [whose, setWhose] = useState<"team" | "own">("team");
  const { gid, name } = project;
  const save = async (values: FormData) => {
    const called = String(values.get("name") ?? "").trim();
    if (!team) throw new Error(t`team: Choose the team that keeps the template`);
    await ended(`/api/1.0/projects/${gid}/saveAsTemplate`, { name: called, team, public: whose === "team" }, t`The template could not be made. Nothing was changed; try again.`);
    onClose();
    say(t`Saved the template “${called}”. New projects can begin with it.`);
  };
  return (
    <FormDialog title={t`Save “${name}” as a template`} yes={t`Save the template`} onSend={save} onClose={onClose}>
      <TextField label={t`Name`} name="name" autoFocus autoComplete="off" maxLength={1024} defaultValue={name} />
      <Select label={t`Team`} name="team" value={team} onChange={setTeam} placeholder={t`No team yet`} options={teams.map((one) => ({ value: one.gid, name: one.name }))} hint={<Trans>A template belongs to a team.</Trans>} />
      <RadioGroup label={t`Who can use it`} value={whose} onChange={setWhose} choices={[{ value: "team", label: t`Everybody in the team` }, { value: "own", label: t`Only you` }]} />
    </FormDialog>
  );
}
