import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ask } from "@/api/client";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { day, today } from "@/locales/formats";
import { useTask, useUser, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { TextField } from "@/ui/Field";
import { Popover } from "@/ui/Popover";
import { sentence } from "@/ui/refusals";
import { tip, tipIfCut } from "@/ui/tips";
import { FindTask } from "./FindTask";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

type Side = "dependencies" | "dependents";

/** What it waits for, and what waits for it. */
export function Dependencies({ gid, task, may }: Part) {
  const { t } = useLingui();
  const [adding, setAdding] = useState<Side | null>(null);
  const canWrite = may("add_dependency");
  const isNone = task.dependencies.length + task.dependents.length === 0;
  return (
    <div className={style.deps}>
      {task.dependencies.length > 0 && <Side label={t`Blocked by`}>{task.dependencies.map((one) => <Dependency key={one} side="dependencies" {...{ gid, canWrite }} other={one} lag={task.lags?.[one] ?? 0} isOver={task.completed} />)}</Side>}
      {task.dependents.length > 0 && <Side label={t`Blocks`}>{task.dependents.map((one) => <Dependency key={one} side="dependents" {...{ gid, canWrite }} other={one} lag={0} isOver={task.completed} />)}</Side>}
      {canWrite && (
        <div className={classes(style.addDeps, isNone && style.shyRow)}>
          <Button kind="quiet" icon="blocked" onClick={() => setAdding("dependencies")}><Trans>Add what blocks it</Trans></Button>
          <Button kind="quiet" icon="depend" onClick={() => setAdding("dependents")}><Trans>Add what it blocks</Trans></Button>
        </div>
      )}
      {adding && <AddDependency gid={gid} task={task} side={adding} known={task[adding]} onClose={() => setAdding(null)} />}
    </div>
  );
}

function Side({ label, children }: { label: string; children: React.ReactNode }) {
  return <ul aria-label={label}>{children}</ul>;
}

function Dependency({ gid, other, side, lag, canWrite, isOver }: { gid: Gid; other: Gid; side: Side; lag: number; canWrite: boolean; isOver: boolean }) {
  const { t } = useLingui();
  const weft = useWeft();
  const open = useOpenTask();
  const task = useTask(other), person = useUser(task?.assignee);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!task) weft.need([other]);
  const waits = side === "dependencies", isBlocked = waits && !isOver && task?.completed === false;
  const isLate = task && !task.completed && task.due_on !== null && task.due_on < today();
  const drop = () => (waits ? weft.actions.removeDependency(gid, other) : weft.actions.removeDependency(other, gid));
  const setLag = async (values: FormData) => {
    await ask({ method: "POST", path: `/api/weft/1/tasks/${gid}/addDependencies`, data: { dependencies: [other], lag_days: Number(values.get("lag_days")) || 0 } });
    setOpen(false);
  };
  return (
    <li className={style.dep}>
      <span className={classes(style.depKind, isBlocked && style.bad)}><Icon name={waits ? "blocked" : "depend"} size="s" />{waits ? t`Blocked by` : t`Blocks`}</span>
      <button type="button" className={classes(style.depName, task?.completed && style.done)} {...tipIfCut(task?.name ?? "")} onClick={() => open(other)}>{task?.name ?? t`Private task`}</button>
      {waits && (lag !== 0 || canWrite) && (
        <button ref={anchor} type="button" disabled={!canWrite} className={classes(style.lag, lag === 0 && style.shy)} aria-label={t`Days between: ${lag}`} {...tip(t`Days between the end of the one and the start of the other`)} onClick={() => setOpen(true)}>
          {lag === 0 ? <Icon name="clock" size="s" /> : <Plural value={lag} one="+# day" other="+# days" />}
        </button>
      )}
      {task?.due_on && <span className={classes(style.when, isLate && style.late)}>{day(task.due_on)}</span>}
      {person && <span {...tip(person.name)}><Avatar person={person} size="s" /></span>}
      {canWrite && <IconButton icon="x" label={t`Remove ${task?.name ?? ""}`} className={style.shy} onClick={drop} />}
      {isOpen && (
        <Popover label={t`Days between`} anchor={anchor} onClose={() => setOpen(false)}>
          <Form onSend={setLag} className={style.lagForm}>
            <TextField label={t`Days between`} hint={t`Negative numbers let them overlap.`} name="lag_days" type="number" defaultValue={lag} autoFocus />
            <Button type="submit" size="form" kind="primary"><Trans>Set days</Trans></Button>
          </Form>
        </Popover>
      )}
    </li>
  );
}

/** Asked of the server at once: a circle is refused, and said where it was chosen. */
function AddDependency({ gid, task: beside, side, known, onClose }: { gid: Gid; task: Task; side: Side; known: readonly Gid[]; onClose: () => void }) {
  const { t } = useLingui();
  const weft = useWeft();
  const [refused, setRefused] = useState<string | null>(null);
  const choose = async (other: Gid) => {
    const [task, on] = side === "dependencies" ? [gid, other] : [other, gid];
    try {
      await ask({ method: "POST", path: `/api/weft/1/tasks/${weft.store.resolve(task)}/addDependencies`, data: { dependencies: [weft.store.resolve(on)] } });
      weft.need([other]);
      onClose();
    } catch (error) {
      setRefused(sentence((error as Error).message));
    }
  };
  return <FindTask title={side === "dependencies" ? t`Find the task that blocks it` : t`Find the task that it blocks`} beside={beside} not={[gid, ...known]} refused={refused} onChoose={(other) => void choose(other)} onClose={onClose} />;
}
