import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { dueDate, shownValue } from "@/fields/FieldValue";
import { stepOf } from "@/fields/options";
import { doneOf, hanging, subtaskWords } from "@/fields/figures";
import { repeatWords } from "@/fields/repeats";
import * as formats from "@/locales/formats";
import { type FieldKey, fieldGid } from "@/store/fields";
import { useTask, useUser, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { Avatar, Avatars } from "@/ui/Avatar";
import { ClothLabel, Priority } from "@/ui/ClothLabel";
import { Icon, type IconName } from "@/ui/Icon";
import { TickButton, type TickKind } from "@/ui/Tick";
import { tip } from "@/ui/tips";
import { useSurface } from "./around";
import { Cover } from "./Cover";
import style from "./Board.module.css";

const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };
/** What stands in the last row of a card, not among its labels. */
const BELOW = new Set<FieldKey>(["due_on", "num_subtasks", "num_likes", "assignee", "co_assignees"]);

/** What a card shows. */
export function CardFace({ task, isActive = false, isRenaming = false }: { task: Task; isActive?: boolean; isRenaming?: boolean }) {
  const { t } = useLingui();
  const { settings, act, fields } = useSurface();
  return (
    <>
      {settings.hasCovers && <Cover task={task} />}
      <div className={style.inside}>
        <div className={style.head}>
          <TickButton
            kind={KINDS[task.resource_subtype] ?? "task"}
            isDone={task.completed}
            label={t`Complete ${task.name}`}
            tabIndex={isActive ? 0 : -1}
            onChange={(isDone) => act.completeTask(task.gid, isDone)}
          />
          {isRenaming ? <NameField task={task} /> : <Title task={task} isActive={isActive} />}
        </div>
        <Labels task={task} fields={fields} />
        <Foot task={task} fields={fields} />
      </div>
    </>
  );
}

function Title({ task, isActive }: { task: Task; isActive: boolean }) {
  const { open } = useSurface();
  return (
    <div className={style.words}>
      <button type="button" data-title="" tabIndex={isActive ? 0 : -1} className={style.title} onClick={() => open(task.gid)}>
        {task.name || <Trans>Untitled task</Trans>}
      </button>
      {task.parent && <Above gid={task.parent} />}
    </div>
  );
}

/** What it is a part of. */
function Above({ gid }: { gid: Gid }) {
  const above = useTask(gid)?.name;
  return above ? <span className={style.parent}><Icon name="subtask" size="s" /><span className={style.cut}>{above}</span></span> : null;
}

/** The name, being written: Enter keeps it, Escape leaves it as it was. */
function NameField({ task }: { task: Task }) {
  const { t } = useLingui();
  const { act, moving } = useSurface();
  const [name, setName] = useState(task.name);
  const close = (isKept: boolean) => {
    if (isKept && name.trim() && name.trim() !== task.name) act.updateTask(task.gid, { name: name.trim() });
    moving.expect(task.gid);
    moving.setRenaming(null);
  };
  return (
    <textarea
      aria-label={t`Name of the task`}
      rows={2}
      value={name}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- one asked to write here
      autoFocus
      className={style.nameField}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value.replaceAll("\n", " "))}
      onBlur={() => close(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        event.stopPropagation();
        close(event.key === "Enter");
      }}
    />
  );
}

function Labels({ task, fields }: { task: Task; fields: readonly FieldKey[] }) {
  const { t, i18n } = useLingui();
  const { catalog, store, today, home } = useSurface();
  const around = { store, today, ...("project" in home ? { project: home.project } : {}) };
  const isBlocked = !task.completed && task.dependencies.some((gid) => store.get("task", gid)?.completed === false);
  const shown: ReactNode[] = [];
  if (isBlocked) shown.push(<ClothLabel key="blocked" tone="bad" icon="blocked">{t`Blocked`}</ClothLabel>);
  if (task.resource_subtype === "approval" && !task.completed) shown.push(<ClothLabel key="approval" tone="violet">{t`Needs approval`}</ClothLabel>);
  for (const key of fields) {
    const field = catalog.find(key);
    if (!field || BELOW.has(key) || priorityOf(task, key, field.custom)) continue;
    const value = shownValue(field, task, around);
    if (value) shown.push(<span key={key} className={style.value} {...tip(i18n._("{name}", { name: field.name }))}>{value}</span>);
  }
  return shown.length ? <div className={style.labels}>{shown}</div> : null;
}

function priorityOf(task: Task, key: FieldKey, definition: NonNullable<ReturnType<ReturnType<typeof useSurface>["catalog"]["find"]>>["custom"]) {
  const option = definition?.options.find(({ gid }) => gid === task.custom[fieldGid(key) ?? ""]);
  const step = definition && option && stepOf(definition, option);
  return step ? { step, name: option.name, field: definition.name } : null;
}

function Foot({ task, fields }: { task: Task; fields: readonly FieldKey[] }) {
  const { catalog, today } = useSurface();
  const has = (key: FieldKey) => fields.includes(key);
  const steps = fields.map((key) => priorityOf(task, key, catalog.find(key)?.custom)).filter((one) => one !== null);
  const parts: ReactNode[] = [];
  if (has("due_on") && task.due_on) parts.push(<span key="due" className={style.due}>{dueDate(task, today)}</span>);
  if (has("due_on") && task.recurrence) {
    const words = repeatWords(task.recurrence);
    parts.push(<Count key="repeat" icon="repeat" words={words} />);
  }
  if (has("num_subtasks") && task.num_subtasks > 0) {
    const words = subtaskWords(task);
    parts.push(<Count key="sub" icon="subtask" words={words}>{doneOf(task)}</Count>);
  }
  if (has("num_likes") && task.num_likes > 0) {
    parts.push(<Count key="like" icon="like" words={plural(task.num_likes, { one: "# like", other: "# likes" })}>{formats.number(task.num_likes)}</Count>);
  }
  for (const { icon, count, words } of hanging(task)) {
    parts.push(<Count key={icon} icon={icon} words={words}>{formats.number(count)}</Count>);
  }
  const ends: ReactNode[] = steps.map(({ step, name, field }) => (
    <span key={field} className={style.bars} {...tip(`${field}: ${name}`)}><Priority level={step}>{name}</Priority></span>
  ));
  if ((has("assignee") && task.assignee) || (has("co_assignees") && task.co_assignees.length)) ends.push(<People key="who" task={task} hasOthers={has("co_assignees")} />);
  if (!parts.length && !ends.length) return null;
  return <div className={style.foot}>{parts}<span className={style.space} />{ends}</div>;
}

function People({ task, hasOthers }: { task: Task; hasOthers: boolean }) {
  const { store } = useWeft();
  const who = useUser(task.assignee);
  const others = hasOthers ? task.co_assignees.map((gid) => store.get("user", gid)).filter((one) => one !== undefined) : [];
  const all = [who, ...others].filter((one) => one !== undefined);
  if (!all.length) return null;
  const names = formats.list(all.map(({ name }) => name));
  if (all.length > 1) return <Avatars people={all} most={3} label={names} />;
  return <span role="img" aria-label={names} {...tip(names)} className={style.who}><Avatar person={all[0]!} /></span>;
}

/** A figure by its picture; read aloud in words, without a text that is laid out to be hidden. */
function Count({ icon, words, children }: { icon: IconName; words: string; children?: string }) {
  return <span role="img" aria-label={words} className={style.count} {...tip(words)}><Icon name={icon} size="s" />{children}</span>;
}
