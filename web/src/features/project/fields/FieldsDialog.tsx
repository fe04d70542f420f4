import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { send } from "@/api/client";
import { useSession } from "@/app/session";
import { useMe } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { Dialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { Grip, moved } from "@/ui/Grip";
import { Icon } from "@/ui/Icon";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { SelectPopover } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import type { Abilities } from "../remote";
import { FieldForm } from "./FieldForm";
import { FieldPeople } from "./FieldPeople";
import { useFields, useLibrary, type Field, type Setting } from "./fieldData";
import { TYPE_ICONS, TYPE_NAMES } from "./fieldWords";
import style from "./Fields.module.css";

/** The custom fields of a project: their order, their definitions, new ones. */
export function FieldsDialog({ project, may, onClose }: { project: Project; may: Abilities; onClose: () => void }) {
  const { t } = useLingui();
  const [edited, edit] = useState<Field | "new" | null>(null);
  const [shared, share] = useState<Field | null>(null);
  const fields = useFields(project.gid);
  const { settings, isLoading } = fields;
  if (edited) return <FieldForm project={project.gid} field={edited === "new" ? null : edited} onBack={() => edit(null)} />;
  if (shared) return <FieldPeople field={shared} onClose={() => share(null)} />;
  return (
    <Dialog
      title={t`Fields of “${project.name}”`}
      size="wide"
      onClose={onClose}
      actions={
        may.customize && (
          <>
            <FromLibrary settings={settings} onAdd={(gid) => fields.add(gid).catch(complain)} />
            <Button size="form" kind="primary" icon="plus" onClick={() => edit("new")}><Trans>New field</Trans></Button>
          </>
        )
      }
    >
      {isLoading && <Skeleton rows={3} />}
      {!isLoading && settings.length === 0 && <EmptyState level={3} title={t`No custom fields yet`}><Trans>Priority, effort, stage: what a task says beside its name, assignee and dates appears here.</Trans></EmptyState>}
      <ul className={style.fields}>
        {settings.map((setting, at) => (
          <FieldLine
            key={setting.gid}
            setting={setting}
            may={may}
            fields={fields}
            onEdit={() => edit(setting.custom_field)}
            onShare={() => share(setting.custom_field)}
            onMove={(by) => {
              const to = at + by;
              if (to >= 0 && to < settings.length) void fields.order({ settings: moved(settings, at, by), at: to });
            }}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function complain(error: unknown) {
  say(sentence((error as Error).message), { isUrgent: true });
}

interface LineProps {
  setting: Setting;
  may: Abilities;
  fields: ReturnType<typeof useFields>;
  onEdit: () => void;
  onShare: () => void;
  onMove: (by: 1 | -1) => void;
}

function FieldLine({ setting, may, fields, onEdit, onShare, onMove }: LineProps) {
  const { t, i18n } = useLingui();
  const { custom_field: field, is_important } = setting;
  const menu = useFieldMenu(setting, fields, onShare);
  const { name } = field;
  const count = field.enum_options?.length ?? 0;
  const note = [i18n._(TYPE_NAMES[field.representation_type]), count > 0 && plural(count, { one: "# option", other: "# options" })].filter(Boolean).join(", ");
  return (
    <li className={style.field}>
      {may.customize && <Grip label={t`Move ${name}`} onMove={onMove} />}
      <Icon name={TYPE_ICONS[field.representation_type]} className={style.icon} />
      <button type="button" className={style.fieldName} disabled={!may.customize} onClick={onEdit}><b>{name}</b><span>{note}</span></button>
      {!is_important && <Icon name="eye-off" size="s" className={style.icon} />}
      {field.locked_by && <span className={style.locked} data-tip={t`Locked by ${field.locked_by.name}`}><Icon name="lock" size="s" /></span>}
      <span className={style.home}>{field.is_global_to_workspace ? <ClothLabel tone="accent">{t`Library`}</ClothLabel> : <ClothLabel>{t`This project`}</ClothLabel>}</span>
      {may.customize && <MenuButton label={t`${name}: actions`} groups={menu} placement="bottom end" kind="quiet" />}
    </li>
  );
}

function useFieldMenu({ custom_field: field, is_important }: Setting, fields: ReturnType<typeof useFields>, onShare: () => void) {
  const { t } = useLingui();
  const me = useMe();
  const { workspace } = useSession();
  const { anewLibrary } = useLibrary(workspace.gid);
  const { name, gid, locked_by } = field;
  const asked = (path: string, method: "POST" | "DELETE" = "POST") => send({ method, path }).then(fields.anew, complain).then(anewLibrary);
  const remove = async () => {
    if (await fields.remove(gid)) say(t`“${name}” is off the project; its values are kept`, { action: { label: t`Undo`, run: () => void fields.add(gid).catch(complain) } });
  };
  const destroy = async () => {
    const isSure = await confirm({
      title: t`Delete the field “${name}”?`, yes: t`Delete the field`, no: t`Keep`, isDestructive: true,
      consequence: field.is_global_to_workspace ? t`All projects that show it lose it. It stays in the trash with its values.` : t`Its values go with it. They stay in the trash.`,
    });
    if (isSure) await asked(`/api/1.0/custom_fields/${gid}`, "DELETE");
  };
  const entries: MenuEntry[] = [
    { id: "list", name: t`Shown as a column`, isChosen: is_important, onChoose: () => void fields.showInLists({ field: gid, is_important: !is_important }) },
    { id: "people", name: t`People…`, icon: "users", onChoose: onShare },
    locked_by
      ? { id: "unlock", name: t`Let others change it`, icon: "lock", isDisabled: locked_by.gid !== me.gid && !workspace.is_admin, onChoose: () => void asked(`/api/weft/1/custom_fields/${gid}/unlock`) }
      : { id: "lock", name: t`Lock: only you change it`, icon: "lock", onChoose: () => void asked(`/api/weft/1/custom_fields/${gid}/lock`) },
    ...(field.is_global_to_workspace ? [{ id: "remove", name: t`Take off the project`, icon: "x" as const, onChoose: () => void remove() }] : []),
  ];
  return () => [{ entries }, { entries: [{ id: "delete", name: t`Delete the field…`, icon: "trash" as const, isDanger: true, onChoose: () => void destroy() }] }];
}

function FromLibrary({ settings, onAdd }: { settings: readonly Setting[]; onAdd: (gid: string) => void }) {
  const { t, i18n } = useLingui();
  const { workspace } = useSession();
  const { library } = useLibrary(workspace.gid);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const here = new Set(settings.map((one) => one.custom_field.gid));
  const options = library.filter((field) => !here.has(field.gid)).map((field) => ({
    value: field.gid, name: field.name, note: i18n._(TYPE_NAMES[field.representation_type]), picture: <Icon name={TYPE_ICONS[field.representation_type]} />,
  }));
  return (
    <>
      <Button ref={anchor} size="form" icon="columns" aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Trans>Add from the library</Trans></Button>
      {isOpen && <SelectPopover label={t`Fields of the library`} options={options} chosen={[]} none={t`The library has no other field`} anchor={anchor} onClose={() => setOpen(false)} onChoose={([gid]) => gid && onAdd(gid)} />}
    </>
  );
}
