import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { day } from "@/locales/formats";
import { useAll } from "@/store/hooks";
import { PersonName } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import type { Issue, Plan } from "./plan";
import { PROBLEMS } from "./words";
import style from "./Import.module.css";

const FIRST = 8, MOST_ISSUES = 200;

/** The first tasks, as they will be. */
export function Preview({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const people = new Map(useAll("user").map((one) => [one.gid, one]));
  const shown = plan.tasks.slice(0, FIRST), more = plan.tasks.length - shown.length;
  return (
    <section className={style.part} aria-label={t`What will be made`}>
      <h3 className={style.heading}><Plural value={plan.tasks.length} one="# task will be made" other="# tasks will be made" /></h3>
      <ul>
        {shown.map((task) => {
          const assignee = task.assignee && people.get(task.assignee);
          return (
            <li key={task.line} className={style.task}>
              <Icon name={task.parent !== null ? "subtask" : task.completed ? "check-circle" : "circle"} size="s" />
              <span className={style.name}>{task.name}</span>
              {task.section && task.parent === null && <span className={style.note}>{task.section}</span>}
              {assignee && <PersonName person={assignee} size="s" />}
              {task.due_on && <span className={style.note}>{day(task.due_on)}</span>}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={style.note}><Plural value={more} one="and # more" other="and # more" /></p>}
    </section>
  );
}

/** What was not understood, line by line. */
export function Issues({ issues }: { issues: readonly Issue[] }) {
  const { i18n } = useLingui();
  if (issues.length === 0) return null;
  return (
    <details className={style.issues} open={issues.length <= 5}>
      <summary><Icon name="warning" size="s" /> <Plural value={issues.length} one="# thing was not understood" other="# things were not understood" /></summary>
      <ul>
        {issues.slice(0, MOST_ISSUES).map(({ line, column, text, problem }) => (
          <li key={`${line} ${column} ${problem}`}>
            <span className={style.note}><Trans>Line {line}</Trans>{column && `, ${column}`}</span>
            <span>{text && <q>{text.length > 60 ? `${text.slice(0, 60)}…` : text}</q>} {i18n._(PROBLEMS[problem])}</span>
          </li>
        ))}
      </ul>
      {issues.length > MOST_ISSUES && <p className={style.note}><Trans>Only the first {MOST_ISSUES} are shown.</Trans></p>}
    </details>
  );
}
