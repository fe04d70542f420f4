import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText } from "@/editor/xml";
import { PROJECT_VIEWS, viewOf } from "@/app/projectViews";
import { useRemote, known } from "@/app/remote";
import { useActions, useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { DateField } from "@/ui/DateField";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { HuePicker } from "@/ui/HuePicker";
import { hueNamed, PROJECT_COLOURS } from "@/ui/hues";
import { Select } from "@/ui/Select";
import { Avatar } from "@/ui/Avatar";
import { meant } from "./meant";
import type { Abilities } from "./remote";
import style from "./Dialogs.module.css";

const NONE = "";

/** Name, looks, description, dates, owner: kept together. */
export function SettingsDialog({ project, may, onClose }: { project: Project; may: Abilities; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const act = useActions();
  const gid = known(project.gid);
  const text = useRemote<{ html_notes: string }>(gid && `/api/1.0/projects/${gid}`, { opt_fields: "html_notes" });
  const [hue, setHue] = useState(hueNamed(project.color, project.gid));
  const [owner, setOwner] = useState(project.owner ?? NONE);
  const [view, setView] = useState(viewOf(project.default_view) ?? "list");
  const [start, setStart] = useState(project.start_on), [due, setDue] = useState(project.due_on);
  const [written, setWritten] = useState<{ text: string; base: string } | null>(null);
  const people = useAll("user");
  const [begun, setBegun] = useState(project); // what the reader did not touch stays as others made it meanwhile
  const keep = (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (!name) throw new Error(t`name: Write how the project is called`);
    if (start && due && start > due) throw new Error(t`due_on: It ends before it begins`);
    const color = hue === hueNamed(begun.color, project.gid) ? begun.color : PROJECT_COLOURS[hue];
    const mine = { name, color, owner: owner || null, default_view: view === (viewOf(begun.default_view) ?? "list") ? begun.default_view : view, start_on: start, due_on: due };
    const { change, theirs } = meant<Partial<Project>>(begun, project, mine);
    const [first] = Object.keys(theirs);
    if (first) {
      setBegun({ ...begun, [first]: theirs[first as keyof Project] });
      throw new Error(`${first}: ${t`Somebody else changed this since you opened the dialog. Save again to keep yours.`}`);
    }
    if (Object.keys(change).length > 0) act.updateProject(project.gid, change);
    if (written && written.text !== written.base) act.describeProject(project.gid, written.text, written.base);
    onClose();
  };
  return (
    <FormDialog title={t`Settings of “${project.name}”`} yes={t`Save the settings`} size="wide" isDisabled={!may.edit} onSend={keep} onClose={onClose}>
      <TextField label={t`Name`} name="name" autoComplete="off" maxLength={1024} defaultValue={project.name} readOnly={!may.edit} />
      <div className={style.two}>
        <HuePicker label={t`Colour`} value={hue} onChange={setHue} />
        <Select label={t`Opens as`} value={view} onChange={setView} options={PROJECT_VIEWS.map(({ id, name }) => ({ value: id, name: i18n._(name) }))} isDisabled={!may.customize} />
      </div>
      {((text.data && text.isFetchedAfterMount) || !gid) && <Description text={text.data?.html_notes ?? EMPTY_TEXT} mayEdit={may.edit} onWrite={setWritten} />}
      <div className={style.two}>
        <DateField label={t`Begins`} name="start_on" placeholder={t`No day`} value={start} onChange={setStart} isDisabled={!may.edit} />
        <DateField label={t`Due`} name="due_on" placeholder={t`No day`} value={due} onChange={setDue} isDisabled={!may.edit} />
      </div>
      <Select
        label={t`Owner`}
        name="owner"
        value={owner}
        onChange={setOwner}
        isDisabled={!may.administer}
        options={[{ value: NONE, name: t`Nobody` }, ...people.map((one) => ({ value: one.gid, name: one.name, picture: <Avatar person={one} /> }))]}
      />
    </FormDialog>
  );
}

/** What it is for; its editor comes with the dialog. */
function Description({ text, mayEdit, onWrite }: { text: string; mayEdit: boolean; onWrite: (written: { text: string; base: string }) => void }) {
  const { t } = useLingui();
  const [begun] = useState(text); // a later answer does not take away what is being written
  if (!mayEdit && isEmptyText(text)) return null;
  return (
    <div role="group" aria-label={t`Description`} className={style.description}>
      <span className={style.label}>{t`Description`}</span>
      {mayEdit ? <RichText value={begun} flavour="task" label={t`Description`} placeholder={t`What it is for, and where to begin`} hasTools className={style.writing} onChange={(html) => onWrite({ text: html, base: begun })} /> : <RenderedHtml html={text} />}
    </div>
  );
}
