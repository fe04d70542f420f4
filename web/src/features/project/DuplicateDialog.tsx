import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import type { Project } from "@/store/types";
import { Checkbox } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { ended } from "@/app/jobs";
import style from "./Dialogs.module.css";

const SELDOM = ["task_followers", "task_projects"];

/** A copy under another name; one chooses what comes along. */
export function DuplicateDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const { gid, name } = project;
  const parts = [
    ["members", t`Members`], ["notes", t`Description of the project`], ["task_notes", t`Descriptions of tasks`], ["task_assignee", t`Assignees`],
    ["task_subtasks", t`Subtasks`], ["task_attachments", t`Attachments`], ["task_dates", t`Dates`], ["task_dependencies", t`Dependencies`],
    ["task_tags", t`Tags`], ["task_followers", t`Followers`], ["task_projects", t`Other projects of tasks`],
  ] as const;
  const copy = async (values: FormData) => {
    const asked = { name: values.get("name"), include: values.getAll("include").join(",") };
    const job = await ended(`/api/1.0/projects/${gid}/duplicate`, asked, t`The copy could not be made. Nothing was changed; try again.`);
    onClose();
    if (job.new_project) void navigate({ to: "/projects/$project", params: { project: job.new_project.gid } });
  };
  return (
    <FormDialog title={t`Duplicate “${name}”`} yes={t`Duplicate the project`} onSend={copy} onClose={onClose}>
      <TextField label={t`Name`} name="name" autoFocus autoComplete="off" maxLength={1024} defaultValue={t`${name}, copy`} onFocus={(event) => event.target.select()} />
      <fieldset className={style.choices}>
        <legend><Trans>What comes along besides sections, tasks and fields</Trans></legend>
        {parts.map(([part, label]) => <Checkbox key={part} name="include" value={part} label={label} defaultChecked={!SELDOM.includes(part)} />)}
      </fieldset>
    </FormDialog>
  );
}
