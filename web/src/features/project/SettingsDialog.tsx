import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText } from "@/editor/xml";
import { PROJECT_VIEWS, type ProjectView } from "@/app/projectViews";
import { useRemote, known } from "@/app/remote";
import { useActions, useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { HuePicker } from "@/ui/HuePicker";
import { hueNamed, PROJECT_COLOURS } from "@/ui/hues";
import { Select } from "@/ui/Select";
import { Avatar } from "@/ui/Avatar";
import type { Abilities } from "./remote";
import { isDrawn } from "./ViewTabs";
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
  const [view, setView] = useState<ProjectView>(isDrawn(project.default_view) ? project.default_view : "list");
  const [written, setWritten] = useState<string | null>(null);
  const people = useAll("user");
  const keep = (values: FormData) => {
    const said = (name: string) => String(values.get(name) ?? "").trim();
    if (!said("name")) throw new Error(t`name: Write how the project is called`);
    const [start, due] = [said("start_on") || null, said("due_on") || null];
    if (start && due && start > due) throw new Error(t`due_on: It ends before it begins`);
    const change: Parameters<typeof act.updateProject>[1] = {};
    if (said("name") !== project.name) change.name = said("name");
    if (hue !== hueNamed(project.color, project.gid)) change.color = PROJECT_COLOURS[hue];
    if ((owner || null) !== project.owner) change.owner = owner || null;
    if (view !== project.default_view) change.default_view = view;
    if (due !== project.due_on) change.due_on = due;
    if (start !== project.start_on) change.start_on = start;
    if (written !== null && written !== text.data?.html_notes) change.html_notes = written;
    if (Object.keys(change).length > 0) act.updateProject(project.gid, change);
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
        <TextField label={t`Begins`} name="start_on" type="date" defaultValue={project.start_on ?? ""} readOnly={!may.edit} />
        <TextField label={t`Due`} name="due_on" type="date" defaultValue={project.due_on ?? ""} readOnly={!may.edit} />
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
function Description({ text, mayEdit, onWrite }: { text: string; mayEdit: boolean; onWrite: (html: string) => void }) {
  const { t } = useLingui();
  const [begun] = useState(text); // a later answer does not take away what is being written
  if (!mayEdit && isEmptyText(text)) return null;
  return (
    <div role="group" aria-label={t`Description`} className={style.description}>
      <span className={style.label}>{t`Description`}</span>
      {mayEdit ? <RichText value={begun} flavour="task" label={t`Description`} placeholder={t`What it is for, and where to begin`} hasTools className={style.writing} onChange={onWrite} /> : <RenderedHtml html={text} />}
    </div>
  );
}
