import { useLingui } from "@lingui/react/macro";
import { memo, useRef } from "react";
import { FieldEditor } from "@/fields/FieldEditor";
import { shownValue } from "@/fields/FieldValue";
import { LineEditor } from "@/fields/LineEditor";
import { doneOf, hanging, subtaskWords } from "@/fields/figures";
import { repeatWords } from "@/fields/repeats";
import * as formats from "@/locales/formats";
import { useActions, useTask } from "@/store/hooks";
import type { Task } from "@/store/types";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import type { IconName } from "@/ui/icon-names";
import { Tick, type TickKind } from "@/ui/Tick";
import { tipIfCut } from "@/ui/tips";
import { PhoneParts } from "./PhoneParts";
import { type Column, type Editing, type RowLook, cellId } from "./look";
import type { TaskRow } from "./rows";
import { useWhole } from "./sight";
import style from "./TreeGrid.module.css";

interface TaskLineProps {
  row: TaskRow;
  look: RowLook;
  top: number;
  index: number;
  /** The column of the active cell; -1 where the row has none. */
  active: number;
  editing: Editing | null;
  isSelected: boolean;
  /** The pane shows it. */
  isOpen: boolean;
}

/** One task. It listens to its own task and to nothing else. */
export const TaskLine = memo(function TaskLine({ row, look, top, index, active, editing, isSelected, isOpen }: TaskLineProps) {
  const task = useTask(row.gid);
  const isStill = useWhole(look.scroller), isHandy = isStill || isSelected || active >= 0;
  if (!task) return null;
  const { id, columns, isPhone } = look;
  return (
    <div
      role="row"
      data-row={row.key}
      aria-rowindex={index + 2}
      aria-level={row.depth + 2}
      aria-expanded={row.hasSubtasks ? row.isOpen : undefined}
      aria-selected={isSelected}
      aria-current={isOpen || undefined}
      className={classes(style.row, style.task, task.completed && style.done, active >= 0 && style.current)}
      style={{ insetBlockStart: top }}
    >
      <NameCell {...{ row, task, look, active, editing, isSelected, isHandy }} />
      {!isPhone && columns.slice(1).map((column, n) => (
        <Cell key={column.key} {...{ row, task, look, column }} at={n + 1} isActive={active === n + 1} editing={editing?.column === n + 1 ? editing : null} id={active === n + 1 ? cellId(id, row.key, n + 1) : undefined} />
      ))}
    </div>
  );
});

export const tickKind = (task: Task): TickKind => (task.resource_subtype === "milestone" ? "milestone" : task.resource_subtype === "approval" ? "approval" : "task");

/** What only a hand at rest can use comes once the list stands still. */
function NameCell({ row, task, look, active, editing, isSelected, isHandy }: Omit<TaskLineProps, "top" | "index" | "isOpen"> & { task: Task; isHandy: boolean }) {
  const { t } = useLingui();
  const { id, mayEdit, isPhone } = look;
  const isEditing = editing?.column === 0;
  const name = task.name || t`Untitled task`;
  return (
    <div role="gridcell" id={active === 0 ? cellId(id, row.key, 0) : undefined} data-column={0} className={classes(style.name, active === 0 && style.active)} style={{ "--depth": row.depth }}>
      {isHandy && (
        <span className={style.lead}>
          {mayEdit && !isPhone && <span aria-hidden="true" data-part="grip" className={style.grip} />}
          <span role="checkbox" aria-checked={isSelected} aria-label={t`Select ${name}`} data-part="box" className={classes(style.box, isSelected && style.chosen)}>{isSelected && <Icon name="check" size="s" />}</span>
        </span>
      )}
      {(row.hasSubtasks || row.isOpen) && (
        <button type="button" tabIndex={-1} data-part="twist" aria-label={row.isOpen ? t`Hide subtasks` : t`Show subtasks`} className={style.twist}>
          <Icon name={row.isOpen ? "chevron-down" : "chevron-right"} />
        </button>
      )}
      <span role="checkbox" aria-checked={task.completed} aria-disabled={!mayEdit} aria-label={t`Complete ${name}`} data-part="tick" className={style.tick}><Tick kind={tickKind(task)} isDone={task.completed} size={isPhone ? 20 : 16} /></span>
      {isEditing ? <NameEditor row={row} task={task} look={look} editing={editing} /> : isPhone ? <PhoneParts task={task} look={look} /> : <Title task={task} name={name} row={row} isHandy={isHandy} />}
    </div>
  );
}

function Title({ task, name, row, isHandy }: { task: Task; name: string; row: TaskRow; isHandy: boolean }) {
  const { t } = useLingui();
  const waits = task.dependencies.length;
  return (
    <>
      <span data-part="title" className={classes(style.title, !task.name && style.quiet)} {...tipIfCut(name)}>{name}</span>
      {task.num_subtasks > 0 && !row.isOpen && <Meta icon="subtask" said={doneOf(task)} label={subtaskWords(task)} />}
      {hanging(task).map(({ icon, count, words }) => <Meta key={icon} icon={icon} said={formats.number(count)} label={words} />)}
      {waits > 0 && <Meta icon="depend" said={formats.number(waits)} label={t`Waits for: ${formats.number(waits)}`} />}
      {task.recurrence && <Meta icon="repeat" label={repeatWords(task.recurrence)} />}
      {task.num_likes > 0 && <Meta icon="like" said={formats.number(task.num_likes)} label={t`Likes: ${formats.number(task.num_likes)}`} />}
      {isHandy && <button type="button" tabIndex={-1} data-part="open" aria-label={t`Open ${name}`} data-tip={t`Open`} data-tip-keys="shift+enter" className={classes(style.open, style.pane)} />}
    </>
  );
}

function Meta({ icon, said, label }: { icon: IconName; said?: string; label: string }) {
  return <span role="img" aria-label={label} data-tip={label} className={style.meta}><Icon name={icon} size="s" />{said}</span>;
}

function NameEditor({ row, task, look, editing }: { row: TaskRow; task: Task; look: RowLook; editing: Editing }) {
  const { t } = useLingui();
  const act = useActions();
  const settle = look.doings.settled;
  return (
    <LineEditor
      field={look.columns[0]!}
      label={t`Task name`}
      value={task.name}
      typed={editing.typed}
      onCancel={() => settle(row.key, 0, null)}
      onSettle={(given, onward) => {
        if (given !== task.name && given !== "") act.updateTask(row.gid, { name: String(given) });
        settle(row.key, 0, onward);
      }}
    />
  );
}

interface CellProps {
  row: TaskRow;
  task: Task;
  look: RowLook;
  column: Column;
  at: number;
  /** Where it is active: it is named so. */
  id?: string | undefined;
  isActive: boolean;
  editing: Editing | null;
}

function Cell({ row, task, look, column, at, id, isActive, editing }: CellProps) {
  const cell = useRef<HTMLDivElement>(null);
  const isInCell = column.kind === "text" || column.kind === "number";
  const value = editing && isInCell ? null : shownValue(column, task, look.around);
  return (
    // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- a gridcell may be read-only (ARIA 1.2)
    <div ref={cell} role="gridcell" id={id} aria-readonly={column.isReadOnly || !look.mayEdit || undefined} data-column={at} className={classes(style.cell, isActive && style.active, editing && style.editing)}>
      {value ?? (!editing && column.key === "assignee" ? <Nobody /> : null)}
      {editing && <FieldEditor field={column} gids={[row.gid]} project={look.project} anchor={cell} isInCell typed={editing.typed} onDone={(onward) => look.doings.settled(row.key, at, onward)} />}
    </div>
  );
}

function Nobody() {
  const { t } = useLingui();
  return <span className={style.nobody}>{t`Unassigned`}</span>;
}
