import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import * as formats from "@/locales/formats";
import { useGroups, useTask, useView, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Spec } from "@/store/views";
import { classes } from "@/ui/classes";
import { Tick } from "@/ui/Tick";
import style from "./Overview.module.css";

const SPEC: Spec = { group: null, sort: [{ by: "due_on" }], filter: { field: "resource_subtype", is: "equal", value: "milestone" } };

/** The milestones on their line, in the order of their days. */
export function Milestones({ project }: { project: Gid }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const [today] = useState(formats.today);
  const source = useMemo(() => ({ project }), [project]);
  const gids = useGroups(useView(source, SPEC, today))[0]?.tasks ?? [];
  if (!gids.length) return null;
  return (
    <section className={style.part} aria-label={t`Milestones`}>
      <h2 className={style.partName}><Trans>Milestones</Trans></h2>
      <ol className={style.milestones}>{gids.map((gid) => <Milestone key={store.keyOf(gid)} gid={gid} today={today} />)}</ol>
    </section>
  );
}

function Milestone({ gid, today }: { gid: Gid; today: string }) {
  const { t } = useLingui();
  const task = useTask(gid), open = useOpenTask();
  if (!task) return null;
  const isLate = !task.completed && task.due_on !== null && task.due_on < today;
  const when = task.due_on ? formats.day(task.due_on) : t`No date`;
  const state = task.completed ? t`reached` : isLate ? t`late` : t`to come`;
  return (
    <li className={classes(style.milestone, task.completed && style.reached, isLate && style.late)}>
      <button type="button" onClick={() => open(gid)}>
        <Tick kind="milestone" isDone={task.completed} />
        <span className={style.milestoneName}>{task.name || <Trans>Untitled task</Trans>}</span>
        <span className={style.quiet}>{when}</span>
        <span className={style.unseen}>{state}</span>
      </button>
    </li>
  );
}
