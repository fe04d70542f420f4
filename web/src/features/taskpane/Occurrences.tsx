import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { send } from "@/api/client";
import { useChange, useRemote } from "@/app/remote";
import { repeatWords } from "@/fields/repeats";
import { wholeDay } from "@/locales/formats";
import { useWeft } from "@/store/hooks";
import type { Day, Gid, Task } from "@/store/types";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { classes } from "@/ui/classes";
import { DatePicker } from "@/ui/DatePicker";
import { Dialog } from "@/ui/Dialog";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { sentence } from "@/ui/refusals";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import style from "./Occurrences.module.css";

/** One of the tasks to come. */
interface Occurrence {
  /** The day of the rule. */
  on: Day;
  /** When it will be due; null where it is skipped. */
  due_on: Day | null;
  is_skipped: boolean;
}

type Given = { on: Day; due_on: Day | null; is_skipped: boolean };

const MOST = 12;

/** The days on which a task comes again: each can be skipped, moved, and put back. */
export function Occurrences({ gid, task, onClose }: { gid: Gid; task: Task; onClose: () => void }) {
  const { t } = useLingui();
  const weft = useWeft();
  const at = `/api/weft/1/tasks/${weft.store.resolve(gid)}/occurrences`;
  const { data, error, refetch } = useRemote<Occurrence[]>(at, { most: MOST });
  const change = useChange<Occurrence[], Given>({
    path: at,
    shows: (before, given) => before.map((one) => (one.on === given.on ? { ...one, due_on: given.is_skipped ? null : (given.due_on ?? one.on), is_skipped: given.is_skipped } : one)),
    send: ({ on, due_on, is_skipped }) => ({ method: "PUT", path: at, data: is_skipped ? { on, is_skipped } : { on, due_on } }),
  });
  const { recurrence } = task;
  const skipThis = () =>
    send({ method: "PUT", path: at, data: { on: recurrence?.on, is_skipped: true } }).then(
      () => {
        onClose();
        say(t`Skipped: the task moves to its next day`, { icon: "repeat" });
      },
      (refused: Error) => say(sentence(refused.message), { isUrgent: true }),
    );
  return (
    <Dialog title={t`Days to come`} onClose={onClose} actions={<Button size="form" kind="primary" onClick={onClose}><Trans>Done</Trans></Button>}>
      {recurrence && <p className={style.rule}>{repeatWords(recurrence)}</p>}
      <ul>
        {task.due_on && (
          <li className={style.day}>
            <span className={style.when}><b>{wholeDay(task.due_on)}</b></span>
            <ClothLabel tone="accent">{t`This task`}</ClothLabel>
            {data?.some((one) => one.due_on !== null) && <Button kind="quiet" onClick={() => void skipThis()}><Trans>Skip this one</Trans></Button>}
          </li>
        )}
        {data?.map((one) => <Line key={one.on} one={one} onChange={(given) => void change(given)} />)}
      </ul>
      {error ? <ErrorPanel title={t`Could not be read`} onRetry={() => void refetch()}>{error.message}</ErrorPanel> : !data && <Skeleton rows={4} />}
      {data?.length === 0 && <p className={style.rule}><Trans>It is the last one.</Trans></p>}
    </Dialog>
  );
}

function Line({ one, onChange }: { one: Occurrence; onChange: (given: Given) => void }) {
  const { t } = useLingui();
  const { on, due_on, is_skipped } = one;
  const anchor = useRef<HTMLButtonElement>(null);
  const [isMoving, setMoving] = useState(false);
  const [to, setTo] = useState<Day | null>(null);
  const isMoved = !is_skipped && due_on !== on;
  const ruleDay = wholeDay(on), day = wholeDay(due_on ?? on);
  const settle = () => {
    setMoving(false);
    if (to && to !== due_on) onChange({ on, due_on: to, is_skipped: false });
  };
  return (
    <li className={style.day}>
      <span className={classes(style.when, is_skipped && style.skipped)}>
        <span>{day}</span>
        {isMoved && <span className={style.note}><Trans>instead of {ruleDay}</Trans></span>}
      </span>
      {is_skipped && <ClothLabel>{t`Skipped`}</ClothLabel>}
      {is_skipped || isMoved ? (
        <Button kind="quiet" icon="undo" aria-label={t`Put back ${ruleDay}`} onClick={() => onChange({ on, due_on: null, is_skipped: false })}><Trans>Put back</Trans></Button>
      ) : (
        <Button kind="quiet" aria-label={t`Skip ${ruleDay}`} onClick={() => onChange({ on, due_on: null, is_skipped: true })}><Trans>Skip</Trans></Button>
      )}
      {!is_skipped && <Button ref={anchor} kind="quiet" aria-haspopup="dialog" aria-label={t`Move ${ruleDay}…`} onClick={() => setMoving(true)}><Trans>Move…</Trans></Button>}
      {isMoving && <DatePicker label={t`Due instead`} anchor={anchor} value={{ start: null, due: to ?? due_on, time: null }} onChange={({ due }) => setTo(due)} onClose={settle} />}
    </li>
  );
}
