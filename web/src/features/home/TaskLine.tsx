import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { day, dayNumber } from "@/locales/formats";
import { useActions, useProject, useTask, useUndo } from "@/store/hooks";
import { classes } from "@/ui/classes";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { TickButton, type TickKind } from "@/ui/Tick";
import { tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import style from "./Home.module.css";

const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };

/** A task that is struck where it stands, with why it is there, or where it lives. */
export function TaskLine({ gid, today, why }: { gid: string; today: string; why?: string }) {
  const { t } = useLingui();
  const task = useTask(gid);
  const act = useActions();
  const { takeBack } = useUndo();
  const open = useOpenTask();
  const line = useRef<HTMLLIElement>(null);
  const project = useProject(Object.keys(task?.places ?? {})[0]);
  if (!task) return null;
  const { name, due_on, completed, resource_subtype } = task;
  const late = due_on ? dayNumber(today) - dayNumber(due_on) : 0;
  const complete = (isDone: boolean) => {
    if (isDone && line.current?.contains(document.activeElement)) beside(line.current)?.focus(); // what is done leaves the list
    const id = act.completeTask(gid, isDone);
    if (isDone) say(t`Completed “${name}”`, { action: { label: t`Undo`, keys: "mod+z", run: () => takeBack(id) } });
  };
  return (
    <li ref={line} className={style.line}>
      <TickButton isDone={completed} kind={KINDS[resource_subtype] ?? "task"} label={t`Complete ${name}`} onChange={complete} />
      <button type="button" className={style.open} onClick={() => open(gid)} {...tipIfCut(name)}>{name || t`Without a name`}</button>
      {why ? <span className={style.project}>{why}</span> : project && <span className={style.project}><Swatch hue={hueNamed(project.color, project.gid)} />{project.name}</span>}
      {due_on && <span className={classes(style.due, late > 0 && style.late, late === 0 && style.now)}>{day(due_on)}</span>}
    </li>
  );
}

/** Where the focus goes when a line goes. */
const beside = (line: HTMLElement): HTMLElement | null | undefined => (line.nextElementSibling ?? line.previousElementSibling)?.querySelector<HTMLElement>("button, a");
