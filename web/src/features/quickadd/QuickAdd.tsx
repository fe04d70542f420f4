import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useId, useState } from "react";
import { usePlaces } from "@/app/places";
import { dayAtEnd } from "@/locales/dayWords";
import { wholeDay } from "@/locales/formats";
import { useActions, useMe, useUndo } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { hueNamed } from "@/ui/hues";
import { Select } from "@/ui/Select";
import { say } from "@/ui/toasts";
import style from "./QuickAdd.module.css";

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
  const [typed, setTyped] = useState("");
  const [kept, keep] = useState("");
  const found = dayAtEnd(typed);
  const due = found && found.words !== kept ? found : null;
  const projects = groups.flatMap((group) => group.projects);
  const homes = [
    { value: MINE, name: t`My tasks` },
    ...projects.map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> })),
  ];

  const send = () => {
    const name = due ? due.rest : typed.trim();
    if (!name) throw new Error(t`name: Write what is to be done`);
    act.createTask({ name, ...(due ? { due_on: due.day } : {}), ...(project ? { project } : { assignee: me.gid }) });
    onClose();
    say(due ? t`Created “${name}”, due ${wholeDay(due.day)}` : t`Created “${name}”`, { action: { label: t`Undo`, keys: "mod+z", run: () => takeBack() } });
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
        <TextField label={t`Name`} name="name" autoFocus autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <p role="status" className={style.understood}>
          {due && <><Icon name="calendar" size="s" /><span><Trans>Due <b>{wholeDay(due.day)}</b></Trans></span><Button kind="quiet" onClick={() => keep(due.words)}>{t`Leave “${due.words}” in the name`}</Button></>}
        </p>
        <Select label={t`Project`} options={homes} value={project} onChange={setProject} />
      </Form>
    </Dialog>
  );
}
