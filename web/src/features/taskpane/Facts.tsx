import { t as said } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { FieldEditor } from "@/fields/FieldEditor";
import { shownValue } from "@/fields/FieldValue";
import { type Field, useCatalog } from "@/fields/catalog";
import { repeatWords } from "@/fields/repeats";
import { spokenValue } from "@/fields/spoken";
import { ask } from "@/api/client";
import { day, dayRange, list, time, today, wholeDay } from "@/locales/formats";
import { custom, isEmpty, valueOf } from "@/store/fields";
import { useMe, useWeft } from "@/store/hooks";
import type { Gid, Project, Task } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { tip, tipIfCut } from "@/ui/tips";
import { useRefresh } from "./asking";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

/** Who, when, and what the fields of its projects say: in two columns, each written where it stands. */
export function Facts({ gid, task, may, detail }: Part) {
  const { t } = useLingui();
  const fields = useFields(task, detail?.custom_fields.map((one) => one.gid) ?? []);
  const [areAll, setAll] = useState(false);
  const project = Object.keys(task.places)[0];
  return (
    <dl className={classes(style.facts, areAll && style.allFacts)}>
      {fields.map((field) => <Fact key={field.key} {...{ field, gid, task, project }} mayWrite={may(field.key === "assignee" ? "assign" : field.key === "tags" ? "add_tag" : "edit")} />)}
      {task.co_assignees.length > 0 && <CoAssignees {...{ gid, task, may, detail }} />}
      {!areAll && <div className={style.unfold}><Button icon="plus" onClick={() => setAll(true)}>{t`Field`}</Button></div>}
    </dl>
  );
}

/** The fields of all its projects, in their order, each once. */
function useFields(task: Task, told: readonly Gid[]): Field[] {
  const { store } = useWeft();
  const { find } = useCatalog();
  const ofProjects = Object.keys(task.places).flatMap((gid) => (store.get("project", gid) as Project | undefined)?.fields ?? []);
  const own = [...new Set([...ofProjects, ...told])].map((gid) => find(custom(gid))).filter((field) => field !== undefined);
  const plain = (["assignee", "due_on", "tags", "co_assignees"] as const).map((key) => find(key)).filter((field) => field !== undefined);
  const ofType = task.resource_subtype === "custom" ? (["custom_type", "custom_type_status_option"] as const).map((key) => find(key)).filter((field) => field !== undefined) : [];
  const withCo = plain.filter((field) => field.key !== "co_assignees" || task.co_assignees.length === 0);
  return [...withCo.slice(0, 2), ...ofType, ...own, ...withCo.slice(2)];
}

function Fact({ field, gid, task, project, mayWrite }: { field: Field; gid: Gid; task: Task; project: Gid | undefined; mayWrite: boolean }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isDates = field.key === "due_on";
  const name = isDates ? t`Dates` : field.name;
  const isBlank = isEmpty(valueOf(task, field.key)) && !(isDates && task.start_on);
  const nothing = useNothing(field, mayWrite && !field.isReadOnly);
  const value = isBlank ? <Nothing field={field}>{nothing}</Nothing> : isDates ? <Dates task={task} /> : shownValue(field, task, { store, today: today(), project });
  const spoken = isBlank ? nothing : isDates ? [shownDates(task), task.recurrence && repeatWords(task.recurrence)].filter(Boolean).join(" – ") : spokenValue(field, task, store, project);
  return (
    <div className={classes(style.fact, isBlank ? style.blank : !speaksForItself(field) && style.named)}>
      <dt {...tipIfCut(name)}>{name}</dt>
      <dd>
        {mayWrite && !field.isReadOnly ? (
          <button ref={anchor} type="button" aria-haspopup="dialog" aria-expanded={isOpen} aria-label={`${name}: ${spoken}`} className={style.value} onClick={() => setOpen(true)}>{value}</button>
        ) : (
          <span className={classes(style.value, style.fixed)}>{value}</span>
        )}
        {isOpen && <FieldEditor field={field} gids={[gid]} project={project} anchor={anchor} onDone={() => setOpen(false)} />}
      </dd>
    </div>
  );
}

/** On a phone only what could be anything, a number or a text, stands behind the name of its field. */
function speaksForItself({ custom: own }: Field): boolean {
  return !own || own.options.length > 0;
}

/** What stands where there is no value. */
function useNothing(field: Field, mayWrite: boolean): string {
  const { t } = useLingui();
  const words = { assignee: t`Unassigned`, due_on: t`No dates`, tags: t`Add a tag`, co_assignees: t`Add a co-assignee` };
  return words[field.key as keyof typeof words] ?? (mayWrite ? t`Set a value` : "–");
}

function Nothing({ field, children }: { field: Field; children: string }) {
  return <span className={style.nothing}>{field.key === "assignee" && <Avatar person={null} />}{children}</span>;
}

function Dates({ task }: { task: Task }) {
  const isLate = isOverdue(task);
  return (
    <span className={classes(style.dates, isLate && style.late)} {...tip(spokenDates(task))}>
      <span className={style.onPhone}><Icon name="calendar" size="s" /></span>
      {shownDates(task)}
      {task.recurrence && <Icon name="repeat" size="s" />}
    </span>
  );
}

function isOverdue({ completed, due_on, due_at }: Task): boolean {
  return !completed && due_on !== null && (due_at ? Date.parse(due_at) < Date.now() : due_on < today());
}

function shownDates({ start_on: start, due_on: due, due_at }: Task): string {
  const days = start && due ? dayRange(start, due) : due ? day(due) : start ? said`From ${day(start)}` : "";
  return due_at ? `${days} ${time(due_at)}` : days;
}

function spokenDates({ start_on, due_on, due_at, recurrence }: Task): string {
  const ends = [start_on, due_on].filter((one) => one !== null).map(wholeDay);
  return [ends.join(" – "), due_at ? time(due_at) : "", recurrence ? `– ${repeatWords(recurrence)}` : ""].filter(Boolean).join(" ");
}

/** Who shares the work, and who did their part of it. */
function CoAssignees({ gid, task, may, detail }: Part) {
  const { t } = useLingui();
  const me = useMe();
  const { store } = useWeft();
  const { find } = useCatalog();
  const refresh = useRefresh(gid);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const field = find("co_assignees");
  const done = new Map(detail?.co_assignees.map((one) => [one.user.gid, one.completed_at]) ?? []);
  const people = task.co_assignees.map((one) => store.get("user", one)).filter((one) => one !== undefined);
  const isMine = task.co_assignees.includes(me.gid), didMine = Boolean(done.get(me.gid));
  const said = list(people.map((one) => (done.get(one.gid) ? t`${one.name} (done)` : one.name)));
  const tell = () => void ask({ method: "POST", path: `/api/weft/1/tasks/${gid}/completeMine`, data: { completed: !didMine } }).then(refresh);
  const faces = people.map((one) => (
    <span key={one.gid} className={style.face} {...tip(done.get(one.gid) ? t`${one.name} did their part` : one.name)}>
      <Avatar person={one} />
      {done.get(one.gid) && <span className={style.did}><Icon name="check" size="s" /></span>}
    </span>
  ));
  return (
    <div className={style.fact}>
      <dt>{t`Co-assignees`}</dt>
      <dd>
        <button ref={anchor} type="button" disabled={!may("edit")} aria-haspopup="dialog" aria-label={t`Co-assignees: ${said}`} className={style.value} onClick={() => setOpen(true)}>{faces}</button>
        {isMine && <Button icon={didMine ? "undo" : "check"} kind="quiet" onClick={tell}>{didMine ? t`My part is open` : t`My part is done`}</Button>}
        {isOpen && field && <FieldEditor field={field} gids={[gid]} anchor={anchor} onDone={() => setOpen(false)} />}
      </dd>
    </div>
  );
}
