import { Trans, useLingui } from "@lingui/react/macro";
import type { KeyboardEvent } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import type { Catalog } from "@/fields/catalog";
import { day, today } from "@/locales/formats";
import type { FieldKey } from "@/store/fields";
import { useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Tick, type TickKind } from "@/ui/Tick";
import { tipIfCut } from "@/ui/tips";
import { SORTS, type Asked } from "./asked";
import { cell, type FoundTask } from "./cells";
import style from "./Search.module.css";

const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };

interface ResultsProps {
  tasks: readonly FoundTask[];
  asked: Asked;
  catalog: Catalog;
  onChange: (change: Partial<Asked>) => void;
}

/** Tasks that were found, each of which opens beside them; the arrow keys go from one to the next. */
export function Results({ tasks, asked, catalog, onChange }: ResultsProps) {
  const { t } = useLingui();
  const columns = asked.columns.map((key) => catalog.find(key)).filter((one) => one !== undefined);
  return (
    <div className={style.frame} tabIndex={-1}>
      <table className={style.table} onKeyDown={stepped} aria-label={t`Found tasks`}>
        <thead>
          <tr>
            <th scope="col"><Trans>Task name</Trans></th>
            {columns.map(({ key, name }) => <Head key={key} id={key} name={name} asked={asked} onChange={onChange} />)}
          </tr>
        </thead>
        <tbody>{tasks.map((task) => <Row key={task.gid} task={task} columns={columns.map(({ key }) => key)} />)}</tbody>
      </table>
    </div>
  );
}

function Head({ id, name, asked: { sort }, onChange }: { id: FieldKey; name: string; asked: Asked; onChange: ResultsProps["onChange"] }) {
  const isSorted = sort.by === id;
  if (!(id in SORTS)) return <th scope="col" data-field={id}>{name}</th>;
  const turn = () => onChange({ sort: { by: id, ...(isSorted && !sort.down ? { down: true } : {}) } });
  return (
    <th scope="col" data-field={id} aria-sort={isSorted ? (sort.down ? "descending" : "ascending") : undefined}>
      <button type="button" className={style.sort} onClick={turn}>{name}{isSorted && <Icon size="s" name={sort.down ? "chevron-down" : "chevron-up"} />}</button>
    </th>
  );
}

function stepped(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-name]")];
  const next = names[names.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Row({ task, columns }: { task: FoundTask; columns: readonly FieldKey[] }) {
  const { t } = useLingui();
  const open = useOpenTask();
  const { gid, name, completed, resource_subtype } = task;
  return (
    <tr>
      <th scope="row" className={style.named}>
        <span className={style.line}>
          <span role="img" aria-label={completed ? t`Completed` : t({ message: "Open", context: "state of a task" })} className={style.tick}><Tick isDone={completed} kind={KINDS[resource_subtype] ?? "task"} /></span>
          <button type="button" data-name="" className={classes(style.open, completed && style.done)} onClick={() => open(gid)} {...tipIfCut(name)}>{name || t`Without a name`}</button>
        </span>
      </th>
      {columns.map((key) => <td key={key} data-field={key}><span className={style.cell}><Cell task={task} of={key} /></span></td>)}
    </tr>
  );
}

function Cell({ task, of }: { task: FoundTask; of: FieldKey }) {
  if (of === "assignee" || of === "created_by") return <Person person={task[of] as { gid: string; name: string } | null} />;
  if (of !== "due_on" || !task.due_on) return cell(task, of);
  const isLate = !task.completed && task.due_on < today();
  return <span className={classes(isLate && style.late)}>{day(task.due_on)}</span>;
}

function Person({ person }: { person: { gid: string; name: string } | null | undefined }) {
  const photo = useUser(person?.gid)?.photo;
  if (!person) return null;
  return <span className={style.project}><Avatar person={{ ...person, photo }} /><span className={style.cut}>{person.name}</span></span>;
}
