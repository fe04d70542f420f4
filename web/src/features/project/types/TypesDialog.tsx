import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { toneOf } from "@/fields/options";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { ClothLabel } from "@/ui/ClothLabel";
import { Dialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { sentence } from "@/ui/refusals";
import { SelectPopover } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import type { Abilities } from "../remote";
import { type Type, useTypes } from "./typeData";
import { TypeForm } from "./TypeForm";
import style from "../fields/Fields.module.css";

const complain = (error: unknown) => say(sentence((error as Error).message), { isUrgent: true });

/** Which types the tasks of a project may be of. */
export default function TypesDialog({ project, may, onClose }: { project: Project; may: Abilities; onClose: () => void }) {
  const { t } = useLingui();
  const types = useTypes(project.gid);
  const [edited, edit] = useState<Type | "new" | null>(null);
  if (edited) return <TypeForm type={edited === "new" ? null : edited} types={types} onBack={() => edit(null)} />;
  const drop = (type: Type) =>
    types.drop(type.gid).then(() => say(t`“${type.name}” is off the project; its tasks keep it`, { action: { label: t`Undo`, run: () => void types.use(type.gid).catch(complain) } }), complain);
  return (
    <Dialog
      title={t`Types of tasks in “${project.name}”`}
      onClose={onClose}
      actions={
        may.customize && (
          <>
            <FromWorkspace types={types} />
            <Button size="form" kind="primary" icon="plus" onClick={() => edit("new")}><Trans>New type</Trans></Button>
          </>
        )
      }
    >
      {types.isLoading && <Skeleton rows={2} />}
      {!types.isLoading && types.types.length === 0 && <EmptyState level={3} title={t`Only plain tasks, milestones and approvals yet`}><Trans>A type such as bug or request has states of its own, which its tasks go through.</Trans></EmptyState>}
      <ul className={style.fields}>
        {types.types.map((type) => (
          <li key={type.gid} className={style.field}>
            <Icon name="layers" className={style.icon} />
            <button type="button" className={classes(style.fieldName, style.typeName)} disabled={!may.customize} onClick={() => edit(type)}>
              <b>{type.name}</b>
              <span className={style.states}>{type.status_options.map((state) => <ClothLabel key={state.gid} tone={toneOf(state)}>{state.name}</ClothLabel>)}</span>
            </button>
            {may.customize && (
              <MenuButton
                label={t`${type.name}: actions`}
                placement="bottom end"
                kind="quiet"
                groups={() => [{ entries: [{ id: "edit", name: t`Change…`, icon: "edit", onChoose: () => edit(type) }, { id: "drop", name: t`Take off the project`, icon: "x", onChoose: () => void drop(type) }] }]}
              />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function FromWorkspace({ types: { types, library, use } }: { types: ReturnType<typeof useTypes> }) {
  const { t } = useLingui();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const here = new Set(types.map(({ gid }) => gid));
  const options = library.filter(({ gid }) => !here.has(gid)).map(({ gid, name }) => ({ value: gid, name, picture: <Icon name="layers" /> }));
  return (
    <>
      <Button ref={anchor} size="form" icon="layers" aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Trans>Add from the workspace</Trans></Button>
      {isOpen && <SelectPopover label={t`Types of the workspace`} options={options} chosen={[]} none={t`The workspace has no other type`} anchor={anchor} onClose={() => setOpen(false)} onChoose={([gid]) => gid && void use(gid).catch(complain)} />}
    </>
  );
}
