import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { ask } from "@/api/client";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { say } from "@/ui/toasts";
import style from "./TaskView.module.css";

const USUAL = new Set(["notes", "assignee", "subtasks", "projects", "tags", "parent"]);

/** A copy with what is ticked. */
export function DuplicateDialog({ gid, task, onClose }: { gid: Gid; task: Task; onClose: () => void }) {
  const { t } = useLingui();
  const form = useId();
  const weft = useWeft();
  const open = useOpenTask();
  const parts = [
    ["notes", t`Description`], ["assignee", t`Assignee`], ["subtasks", t`Subtasks`], ["attachments", t`Attachments`], ["tags", t`Tags`], ["followers", t`Followers`],
    ["projects", t`Projects`], ["dates", t`Dates`], ["dependencies", t`Dependencies`], ...(task.parent ? [["parent", t`Parent task`] as const] : []),
  ] as const;
  const send = async (values: FormData) => {
    const include = parts.map(([id]) => id).filter((id) => values.has(id));
    const job = await ask<{ new_task: { gid: Gid; name: string } | null }>({
      method: "POST", path: `/api/1.0/tasks/${weft.store.resolve(gid)}/duplicate`, data: { name: String(values.get("name")).trim(), include },
    });
    onClose();
    const made = job.new_task;
    say(t`Duplicated “${task.name}”`, { icon: "copy", ...(made ? { action: { label: t`Open the copy`, run: () => open(made.gid) } } : {}) });
  };
  return (
    <Dialog
      title={t`Duplicate the task`}
      onClose={onClose}
      actions={
        <>
          <Button size="form" onClick={onClose}><Trans>Cancel</Trans></Button>
          <Button size="form" type="submit" form={form} kind="primary"><Trans>Duplicate</Trans></Button>
        </>
      }
    >
      <Form id={form} onSend={send}>
        <TextField label={t`Name of the copy`} name="name" defaultValue={t`${task.name} (copy)`} autoFocus required />
        <div className={style.ticks}>{parts.map(([id, name]) => <Checkbox key={id} name={id} label={name} defaultChecked={USUAL.has(id)} />)}</div>
      </Form>
    </Dialog>
  );
}
