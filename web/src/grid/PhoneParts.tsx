import { useLingui } from "@lingui/react/macro";
import { dueDate, shownValue } from "@/fields/FieldValue";
import { doneOf, hanging, subtaskWords } from "@/fields/figures";
import { repeatWords } from "@/fields/repeats";
import * as formats from "@/locales/formats";
import type { Task } from "@/store/types";
import { useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import type { RowLook } from "./look";
import style from "./TreeGrid.module.css";

/** So many fields stand in the second line. */
const MOST = 2;

/** On a phone: the name, below it what matters, and at the end whose it is. */
export function PhoneParts({ task, look }: { task: Task; look: RowLook }) {
  const { t } = useLingui();
  const assignee = useUser(task.assignee);
  const shown = look.columns
    .filter((column) => column.custom?.resource_subtype === "enum")
    .map((column) => ({ key: column.key, value: shownValue(column, task, look.around) }))
    .filter(({ value }) => value !== null)
    .slice(0, MOST);
  const hangs = hanging(task);
  const saysMore = task.due_on !== null || task.recurrence !== null || shown.length + hangs.length > 0 || task.num_subtasks > 0;
  return (
    <>
      <span data-part="title" className={style.phoneWords}>
        <span className={classes(style.title, !task.name && style.quiet)}>{task.name || t`Untitled task`}</span>
        {saysMore && <span className={style.phoneFacts}>
          {dueDate(task, look.around.today)}
          {task.recurrence && <span role="img" aria-label={repeatWords(task.recurrence)} className={style.meta}><Icon name="repeat" size="s" /></span>}
          {shown.map(({ key, value }) => <span key={key} className={style.phoneFact}>{value}</span>)}
          {task.num_subtasks > 0 && <span role="img" aria-label={subtaskWords(task)} className={style.meta}><Icon name="subtask" size="s" />{doneOf(task)}</span>}
          {hangs.map(({ icon, count, words }) => <span key={icon} role="img" aria-label={words} className={style.meta}><Icon name={icon} size="s" />{formats.number(count)}</span>)}
        </span>}
      </span>
      {assignee && <span role="img" aria-label={assignee.name}><Avatar person={assignee} size="l" /></span>}
    </>
  );
}
