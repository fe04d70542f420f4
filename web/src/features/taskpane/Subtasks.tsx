import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { FieldEditor } from "@/fields/FieldEditor";
import { useCatalog } from "@/fields/catalog";
import { doneOf } from "@/fields/figures";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { day, today } from "@/locales/formats";
import { useActions, useSubtasks, useTask, useUser, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Count } from "@/ui/ClothLabel";
import { Icon } from "@/ui/Icon";
import { ThreadMeter } from "@/ui/ThreadMeter";
import { Tick, TickButton } from "@/ui/Tick";
import { tip } from "@/ui/tips";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

export const tickKind = (task: Pick<Task, "resource_subtype"> | undefined) =>
  task?.resource_subtype === "milestone" ? ("milestone" as const) : task?.resource_subtype === "approval" ? ("approval" as const) : ("task" as const);

/** The parts of a task: ticked, named, ordered and added here. */
export function Subtasks({ gid, may }: Part) {
  const { t } = useLingui();
  const all = useSubtasks(gid);
  const { done, total } = useProgress(all);
  const [isAdding, setAdding] = useState(false);
  if (!total && !may("add_subtask")) return null;
  const part = t`${done} of ${total}`;
  return (
    <section className={style.part} aria-label={t`Subtasks`}>
      <h3 className={style.head}>
        <Trans>Subtasks</Trans>
        {total > 0 && <Count>{part}</Count>}
        <span className={style.grow} />
        {total > 0 && <ThreadMeter share={done / total} label={t`${part} subtasks done`} width={80} />}
        {may("add_subtask") && <IconButton icon="plus" label={t`Add a subtask`} onClick={() => setAdding(true)} />}
      </h3>
      <ul className={style.subtasks}>
        {all.map((one, n) => <Subtask key={one} gid={one} canWrite={may("edit")} all={all} at={n} />)}
      </ul>
      {isAdding && <NewSubtask parent={gid} onDone={() => setAdding(false)} />}
      {!isAdding && may("add_subtask") && total > 0 && <button type="button" className={style.addRow} onClick={() => setAdding(true)}><Icon name="plus" /><Trans>Add a subtask</Trans></button>}
    </section>
  );
}

/** How many of how many are done; separators are no work. */
function useProgress(all: readonly Gid[]): { done: number; total: number } {
  const { store } = useWeft();
  const subscribe = useMemo(
    () => (listener: () => void) => {
      const leaves = all.map((one) => store.subscribe(one, listener));
      return () => leaves.forEach((leave) => leave());
    },
    [store, all],
  );
  const real = () => all.map((one) => store.get("task", one)).filter((task) => task && !task.is_separator);
  const done = useSyncExternalStore(subscribe, () => real().filter((task) => task!.completed).length);
  return { done, total: real().length };
}

function Subtask({ gid, canWrite, all, at }: { gid: Gid; canWrite: boolean; all: readonly Gid[]; at: number }) {
  const { t } = useLingui();
  const act = useActions();
  const open = useOpenTask();
  const task = useTask(gid);
  const [typed, setTyped] = useState<string | null>(null);
  const row = useRef<HTMLLIElement>(null);
  if (!task) return null;
  const move = (by: 1 | -1) => {
    const next = all[at + by];
    if (next) act.reorderSubtask(gid, by > 0 ? { after: next } : { before: next });
  };
  const settle = () => {
    const name = typed?.trim();
    if (name && name !== task.name) act.updateTask(gid, { name });
    setTyped(null);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (event.altKey && step && canWrite) {
      event.preventDefault();
      move(step);
    } else if (step) {
      event.preventDefault();
      (row.current?.parentElement?.children[at + step]?.querySelector("input") as HTMLElement | null)?.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (typed === null) open(gid);
      else event.currentTarget.blur();
    } else if (event.key === "Escape" && typed !== null) {
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <li ref={row} className={classes(style.subtask, task.is_separator && style.separator)} data-subtask={gid}>
      {canWrite && <Grip gid={gid} row={row} label={t`Move ${task.name}`} onMove={move} />}
      {!task.is_separator && <TickButton kind={tickKind(task)} isDone={task.completed} disabled={!canWrite} label={t`Complete ${task.name}`} onChange={(isDone) => act.completeTask(gid, isDone)} />}
      <input
        className={classes(style.subName, task.completed && style.done)}
        aria-label={t`Subtask ${task.name}`}
        readOnly={!canWrite}
        value={typed ?? task.name}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={key}
      />
      {task.num_subtasks > 0 && <span className={style.quiet}><Icon name="subtask" size="s" />{doneOf(task)}</span>}
      <When task={task} canWrite={canWrite} />
      <Who task={task} canWrite={canWrite} />
      <IconButton icon="chevron-right" label={t`Open ${task.name}`} onClick={() => open(gid)} />
    </li>
  );
}

function When({ task, canWrite }: { task: Task; canWrite: boolean }) {
  const { t } = useLingui();
  const { find } = useCatalog();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const field = find("due_on");
  const isLate = !task.completed && task.due_on !== null && task.due_on < today();
  return (
    <>
      <button ref={anchor} type="button" disabled={!canWrite} className={classes(style.when, !task.due_on && style.shy, isLate && style.late)} aria-label={task.due_on ? t`Due ${day(task.due_on)}` : t`Set a due date`} onClick={() => setOpen(true)}>
        {task.due_on ? day(task.due_on) : <Icon name="calendar" />}
      </button>
      {isOpen && field && <FieldEditor field={field} gids={[task.gid]} anchor={anchor} onDone={() => setOpen(false)} />}
    </>
  );
}

function Who({ task, canWrite }: { task: Task; canWrite: boolean }) {
  const { t } = useLingui();
  const { find } = useCatalog();
  const person = useUser(task.assignee);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const field = find("assignee"), label = person ? t`Assigned to ${person.name}` : t`Assign`;
  return (
    <>
      <button ref={anchor} type="button" disabled={!canWrite} className={classes(style.who, !person && style.shy)} aria-label={label} {...tip(label)} onClick={() => setOpen(true)}>
        {person ? <Avatar person={person} size="s" /> : <Icon name="user" />}
      </button>
      {isOpen && field && <FieldEditor field={field} gids={[task.gid]} anchor={anchor} onDone={() => setOpen(false)} />}
    </>
  );
}

/** Dragged by pointer or finger; the arrows move it, too. */
function Grip({ gid, row, label, onMove }: { gid: Gid; row: React.RefObject<HTMLLIElement | null>; label: string; onMove: (by: 1 | -1) => void }) {
  const act = useActions();
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    const moved = row.current, list = moved?.parentElement;
    if (!moved || !list || event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget, from = event.clientY;
    grip.setPointerCapture(event.pointerId);
    let target: { gid: Gid; isAfter: boolean } | null = null;
    const clear = () => list.querySelectorAll<HTMLElement>("[data-drop]").forEach((one) => delete one.dataset["drop"]);
    const drag = (now: globalThis.PointerEvent) => {
      moved.style.translate = `0 ${now.clientY - from}px`;
      moved.dataset["dragged"] = "";
      clear();
      target = null;
      for (const other of list.querySelectorAll<HTMLElement>("[data-subtask]")) {
        const { top, bottom, height } = other.getBoundingClientRect();
        if (other === moved || now.clientY < top || now.clientY > bottom) continue;
        const isAfter = now.clientY > top + height / 2;
        other.dataset["drop"] = isAfter ? "after" : "before";
        target = { gid: other.dataset["subtask"]!, isAfter };
      }
    };
    const end = (last: globalThis.PointerEvent) => {
      grip.removeEventListener("pointermove", drag);
      grip.removeEventListener("pointerup", end);
      grip.removeEventListener("pointercancel", end);
      moved.style.translate = "";
      delete moved.dataset["dragged"];
      clear();
      if (target && last.type === "pointerup") act.reorderSubtask(gid, target.isAfter ? { after: target.gid } : { before: target.gid });
    };
    grip.addEventListener("pointermove", drag);
    grip.addEventListener("pointerup", end);
    grip.addEventListener("pointercancel", end);
  };
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (!step) return;
    event.preventDefault();
    onMove(step);
  };
  return <button type="button" className={style.grip} aria-label={label} onPointerDown={begin} onKeyDown={key}><Icon name="grip" /></button>;
}

/** Line after line, until an empty one or Escape. */
function NewSubtask({ parent, onDone }: { parent: Gid; onDone: () => void }) {
  const { t } = useLingui();
  const act = useActions();
  const [name, setName] = useState("");
  const add = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean).forEach((line) => act.addSubtask(parent, { name: line }));
  return (
    <div className={style.subtask}>
      <span className={style.newTick}><Tick /></span>
      <input
        className={style.subName}
        aria-label={t`Name of the new subtask`}
        placeholder={t`Write a name, Enter adds the next`}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPaste={(event) => {
          const lines = event.clipboardData.getData("text/plain").split(/\r?\n/).filter((line) => line.trim());
          if (lines.length < 2) return;
          event.preventDefault();
          add(lines);
        }}
        onBlur={() => {
          add([name]);
          onDone();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            event.preventDefault();
            setName("");
            onDone();
          } else if (event.key === "Enter") {
            event.preventDefault();
            if (!name.trim()) return onDone();
            add([name]);
            setName("");
          }
        }}
      />
    </div>
  );
}
