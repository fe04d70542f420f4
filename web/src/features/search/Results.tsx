import { useLingui } from "@lingui/react/macro";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { day, today } from "@/locales/formats";
import { useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { classes } from "@/ui/classes";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Tick, type TickKind } from "@/ui/Tick";
import { tip, tipIfCut } from "@/ui/tips";
import type { FoundTask } from "./searches";
import style from "./Search.module.css";

const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };

/** Tasks that were found, each of which opens beside them. */
export function Results({ tasks }: { tasks: readonly FoundTask[] }) {
  return <ul>{tasks.map((task) => <Line key={task.gid} task={task} />)}</ul>;
}

function Line({ task }: { task: FoundTask }) {
  const { t } = useLingui();
  const open = useOpenTask();
  const { gid, name, completed, due_on, resource_subtype, assignee, projects: [project] } = task;
  const photo = useUser(assignee?.gid)?.photo;
  const isLate = due_on !== null && !completed && due_on < today();
  return (
    <li className={style.line}>
      <span role="img" aria-label={completed ? t`Completed` : t({ message: "Open", context: "state of a task" })} className={style.tick}><Tick isDone={completed} kind={KINDS[resource_subtype] ?? "task"} /></span>
      <button type="button" className={classes(style.open, completed && style.done)} onClick={() => open(gid)} {...tipIfCut(name)}>{name || t`Without a name`}</button>
      {project && <span className={style.project}><Swatch hue={hueNamed(project.color, project.gid)} /><span className={style.cut}>{project.name}</span></span>}
      {due_on && <span className={classes(style.due, isLate && style.late)}>{day(due_on)}</span>}
      <span className={style.face}>{assignee && <span role="img" aria-label={assignee.name} {...tip(assignee.name)}><Avatar person={{ ...assignee, photo }} /></span>}</span>
    </li>
  );
}
