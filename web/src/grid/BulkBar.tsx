import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Catalog, Field } from "@/fields/catalog";
import { FieldEditor } from "@/fields/FieldEditor";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Icon, type IconName } from "@/ui/Icon";
import { Kbd } from "@/ui/Kbd";
import { Menu, type MenuGroup } from "@/ui/Menu";
import type { GridControl } from "./control";
import type { Column } from "./look";
import { useMoveEntry } from "./RowMenu";
import { NOTHING } from "./selection";
import style from "./BulkBar.module.css";

interface BulkBarProps {
  gids: readonly Gid[];
  project?: Gid;
  catalog: Catalog;
  columns: readonly Column[];
  mayEdit: boolean;
  control: GridControl;
}

/** What can be done with all that is selected. */
export function BulkBar({ gids, project, catalog, columns, mayEdit, control }: BulkBarProps) {
  const { t } = useLingui();
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty("--toast-lift", "52px"); // toasts stand above the bar
    return () => void root.style.removeProperty("--toast-lift");
  }, []);
  const clear = () => {
    control.set({ selection: NOTHING });
    control.focus();
  };
  const status = columns.find(({ custom }) => custom?.resource_subtype === "enum");
  const fields = [catalog.find("assignee"), catalog.find("due_on"), status].filter((field) => field !== undefined);
  const tags = catalog.find("tags");
  return (
    <div role="toolbar" aria-label={t`Selected tasks`} className={style.bar} onKeyDown={(event) => { if (event.key === "Escape" && !event.defaultPrevented) { event.preventDefault(); clear(); } }}>
      <span className={style.count}><Plural value={gids.length} one="# selected" other="# selected" /></span>
      <i className={style.line} />
      {mayEdit && (
        <>
          {fields.map((field) => <EditButton key={field.key} field={field} gids={gids} project={project} control={control} name={field.key === "assignee" ? t`Assign` : field.name} />)}
          <MoveButton gids={gids} project={project} control={control} />
          {tags && <EditButton field={tags} gids={gids} project={project} control={control} name={t`Add tag`} />}
          <MoreButton gids={gids} project={project} control={control} columns={columns} />
          <i className={style.line} />
        </>
      )}
      <button type="button" className={style.button} title={t`Clear`} onClick={clear}><span className={style.small}><Icon name="x" /></span><span className={style.words}><Trans>Clear</Trans></span><span className={style.keys} aria-hidden="true"><Kbd keys="esc" /></span></button>
    </div>
  );
}

interface Acting {
  gids: readonly Gid[];
  project?: Gid;
  control: GridControl;
}

const ICONS: Partial<Record<string, IconName>> = { assignee: "user", due_on: "calendar", tags: "tag" };

function EditButton({ field, name, gids, project, control }: Acting & { field: Field; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={anchor} type="button" aria-haspopup="dialog" aria-expanded={isOpen} className={style.button} onClick={() => setOpen(!isOpen)}>
        <Icon name={ICONS[field.key] ?? field.icon} /><span className={style.words}>{name}</span>
      </button>
      {isOpen && <BulkEditor {...{ field, gids, project, control, anchor }} onDone={() => setOpen(false)} />}
    </>
  );
}

/** The editor writes for all of them, and what it did is said with the way back. */
function BulkEditor({ field, gids, project, control, anchor, onDone }: Acting & { field: Field; anchor: React.RefObject<HTMLElement | null>; onDone: () => void }) {
  const { undo } = useWeft();
  const [before] = useState(() => undo.get().undo);
  const [frozen] = useState(gids);
  const done = () => {
    onDone();
    if (undo.get().undo !== before) control.told();
  };
  return <FieldEditor field={field} gids={frozen} project={project} anchor={anchor} isBulk onDone={done} />;
}

function MoveButton({ gids, project, control }: Acting) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const entries = useMoveEntry(control, gids, project);
  return (
    <>
      <button ref={anchor} type="button" aria-haspopup="menu" aria-expanded={isOpen} className={style.button} onClick={() => setOpen(!isOpen)}><Icon name="arrow-right" /><span className={style.words}><Trans>Move</Trans></span></button>
      {isOpen && <Menu label={t`Move`} groups={[{ entries }]} anchor={anchor} placement="top start" onClose={() => setOpen(false)} />}
    </>
  );
}

function MoreButton({ gids, project, control, columns }: Acting & { columns: readonly Column[] }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"menu" | Field | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const { store } = useWeft();
  const isDone = gids.every((gid) => store.get("task", gid)?.completed);
  const others = columns.filter((column) => !column.isReadOnly && !["name", "assignee", "due_on", "tags"].includes(column.key));
  const groups: MenuGroup[] = [
    { entries: [{ id: "done", name: isDone ? t`Reopen` : t`Complete`, icon: "check-circle", keys: "mod+enter", onChoose: () => control.complete(gids) }] },
    { label: t`Change a field`, entries: others.map((column) => ({ id: column.key, name: column.name, icon: column.icon, onChoose: () => setTimeout(() => setOpen(column), 0) })) },
    { entries: [{ id: "delete", name: t`Delete`, icon: "trash", keys: "Delete", isDanger: true, onChoose: () => control.remove(gids) }] },
  ];
  return (
    <>
      <button ref={anchor} type="button" aria-label={t`More`} aria-haspopup="menu" aria-expanded={open === "menu"} className={style.button} onClick={() => setOpen("menu")}><Icon name="more" /></button>
      {open === "menu" && <Menu label={t`More`} groups={groups.filter(({ entries }) => entries.length)} anchor={anchor} placement="top end" onClose={() => setOpen((now) => (now === "menu" ? null : now))} />}
      {open !== null && open !== "menu" && <BulkEditor field={open} {...{ gids, project, control, anchor }} onDone={() => setOpen(null)} />}
    </>
  );
}
