import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useId, useState } from "react";
import { usePlaces } from "@/app/places";
import { useActions, useMe, useUndo } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { hueNamed } from "@/ui/hues";
import { Select } from "@/ui/Select";
import { say } from "@/ui/toasts";

const MINE = "";

/** A new task from anywhere: in the project one looks at, else in one's own list. */
export default function QuickAdd({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const form = useId();
  const here = useParams({ strict: false });
  const act = useActions();
  const { takeBack } = useUndo();
  const me = useMe();
  const { groups } = usePlaces();
  const [project, setProject] = useState(here.project ?? MINE);
  const projects = groups.flatMap((group) => group.projects);
  const homes = [
    { value: MINE, name: t`My tasks` },
    ...projects.map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> })),
  ];

  const send = (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (!name) throw new Error(t`name: Write what is to be done`);
    act.createTask(project ? { name, project } : { name, assignee: me.gid });
    onClose();
    say(t`Created “${name}”`, { action: { label: t`Undo`, keys: "mod+z", run: () => takeBack() } });
  };
  return (
    <Dialog
      title={t`New task`}
      onClose={onClose}
      actions={
        <>
          <Button size="form" onClick={onClose}><Trans>Cancel</Trans></Button>
          <Button size="form" type="submit" form={form} kind="primary"><Trans>Create task</Trans></Button>
        </>
      }
    >
      <Form id={form} onSend={send}>
        <TextField label={t`Name`} name="name" autoFocus autoComplete="off" />
        <Select label={t`Project`} options={homes} value={project} onChange={setProject} />
      </Form>
    </Dialog>
  );
}
