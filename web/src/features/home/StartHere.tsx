import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { day, dayNumber } from "@/locales/formats";
import { useActions, useGroups, useMe, useOpen, useProject, useTask, useUndo, useView, useWeft } from "@/store/hooks";
import type { Spec } from "@/store/views";
import { classes } from "@/ui/classes";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Skeleton } from "@/ui/Skeleton";
import { Segments } from "@/ui/Tabs";
import { TickButton, type TickKind } from "@/ui/Tick";
import { tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import style from "./Home.module.css";

type When = "late" | "today" | "next";

const MOST = 8;
const SPEC: Spec = { group: null, sort: [{ by: "due_on" }], filter: { all: [{ field: "completed", is: "equal", value: false }, { field: "due_on", is: "filled" }] } };

/** What is due of what is assigned to the reader: late, today, next. */
export function StartHere({ today }: { today: string }) {
  const { t } = useLingui();
  const me = useMe();
  const { store } = useWeft();
  const state = useOpen({ list: me.task_list });
  const source = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const groups = useGroups(useView(source, SPEC, today));
  const tasks = groups.flatMap((group) => group.tasks);
  const parts: Record<When, string[]> = { late: [], today: [], next: [] };
  for (const gid of tasks) parts[whenOf(store.get("task", gid)?.due_on ?? today, today)].push(gid);
  const [chosen, choose] = useState<When | null>(null);
  const shown = chosen ?? (["late", "today", "next"] as const).find((when) => parts[when].length > 0) ?? "today";
  const names: Record<When, string> = { late: t`Late`, today: t`Today`, next: t`Next` };
  const none: Record<When, string> = { late: t`Nothing is late.`, today: t`Nothing is due today.`, next: t`Nothing is due later.` };
  return (
    <section className={classes(style.card, style.wide)} aria-label={t`Start here`}>
      <header className={style.head}>
        <h3><Trans>Start here</Trans></h3>
        <Segments label={t`When`} chosen={shown} onChoose={choose} tabs={(["late", "today", "next"] as const).map((id) => ({ id, name: `${names[id]} ${parts[id].length}` }))} />
      </header>
      {state === "loading" && tasks.length === 0 ? <Skeleton rows={4} /> : (
        <ul>
          {parts[shown].slice(0, MOST).map((gid) => <Line key={gid} gid={gid} today={today} />)}
          {parts[shown].length === 0 && <li className={style.none}>{none[shown]}</li>}
        </ul>
      )}
      <Link to="/my-tasks" className={style.all}><Trans>All my tasks</Trans></Link>
    </section>
  );
}

function whenOf(due: string, today: string): When {
  if (due === today) return "today";
  return due < today ? "late" : "next";
}

const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };

function Line({ gid, today }: { gid: string; today: string }) {
  const { t } = useLingui();
  const task = useTask(gid);
  const act = useActions();
  const { takeBack } = useUndo();
  const open = useOpenTask();
  const project = useProject(Object.keys(task?.places ?? {})[0]);
  if (!task) return null;
  const { name, due_on, completed, resource_subtype } = task;
  const late = due_on ? dayNumber(today) - dayNumber(due_on) : 0;
  const complete = (isDone: boolean) => {
    act.completeTask(gid, isDone);
    if (isDone) say(t`Completed “${name}”`, { action: { label: t`Undo`, keys: "mod+z", run: () => takeBack() } });
  };
  return (
    <li className={style.line}>
      <TickButton isDone={completed} kind={KINDS[resource_subtype] ?? "task"} label={t`Complete ${name}`} onChange={complete} />
      <button type="button" className={style.open} onClick={() => open(gid)} {...tipIfCut(name)}>{name || t`Without a name`}</button>
      {project && <span className={style.project}><Swatch hue={hueNamed(project.color, project.gid)} />{project.name}</span>}
      {due_on && <span className={classes(style.due, late > 0 && style.late, late === 0 && style.now)}>{day(due_on)}</span>}
    </li>
  );
}
