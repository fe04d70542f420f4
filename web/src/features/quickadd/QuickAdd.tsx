import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useId, useState } from "react";
import { usePlaces } from "@/app/places";
import { dayAtEnd, dayWithin } from "@/locales/dayWords";
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
  const [agreed, agree] = useState("");
  const found = dayAtEnd(typed);
  const due = found && found.words !== kept ? found : null;
  const within = due ? null : dayWithin(typed); // taken only where one says so, and the name keeps its words
  const offered = within?.words === kept ? null : within;
  const day = due?.day ?? (offered?.words === agreed ? offered.day : undefined);
  const projects = groups.flatMap((group) => group.projects);
  const homes = [
    { value: MINE, name: t`My tasks` },
    ...projects.map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> })),
  ];

  const send = () => {
    const name = due ? due.rest : typed.trim();
    if (!name) throw new Error(t`name: Write what is to be done`);
    act.createTask({ name, ...(day ? { due_on: day } : {}), ...(project ? { project } : { assignee: me.gid }) });
    onClose();
    say(day ? t`Created “${name}”, due ${wholeDay(day)}` : t`Created “${name}”`, { action: { label: t`Undo`, keys: "mod+z", run: () => takeBack() } });
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
          {day && <><Icon name="calendar" size="s" /><span><Trans>Due <b>{wholeDay(day)}</b></Trans></span></>}
          {due && <Button kind="quiet" onClick={() => keep(due.words)}>{t`Leave “${due.words}” in the name`}</Button>}
          {offered && (day ? <Button kind="quiet" onClick={() => agree("")}><Trans>Leave it without a day</Trans></Button> : <Button kind="quiet" icon="calendar" onClick={() => agree(offered.words)}>{t`Make it due ${wholeDay(offered.day)}`}</Button>)}
        </p>
        <Select label={t`Project`} options={homes} value={project} onChange={setProject} />
      </Form>
    </Dialog>
  );
}
