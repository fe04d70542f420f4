// What a field of a task shows.  Plain functions, not components: ten thousand rows pay for each one.
import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ReactNode } from "react";
import * as formats from "@/locales/formats";
import { reader } from "@/locales/reader";
import { fieldGid, valueOf } from "@/store/fields";
import { stateOf } from "@/store/states";
import type { Store } from "@/store/store";
import type { CustomField, FieldValue as Value, Gid, Task } from "@/store/types";
import { Avatar, PersonName } from "@/ui/Avatar";
import { CategoryLabel, ClothLabel, Priority, Swatch } from "@/ui/ClothLabel";
import { classes } from "@/ui/classes";
import { hueNamed } from "@/ui/hues";
import { tipIfCut } from "@/ui/tips";
import { CHOICES, type Field } from "./catalog";
import { shownNumber } from "./numbers";
import { stepOf, toneOf } from "./options";
import style from "./FieldValue.module.css";

/** What every value is read with. */
export interface Surroundings {
  store: Store;
  today: string;
  /** The project whose sections are meant. */
  project?: Gid;
  /** Enum fields whose options are filled; a third coloured column would be too much. */
  filled?: ReadonlySet<string>;
  /** Those whose names are shown: another array where one of them changed, so that rows are drawn anew. */
  named?: readonly unknown[];
}

/** The value as it is shown; null where there is none. */
export function shownValue(field: Field, task: Task, around: Surroundings): ReactNode {
  if (field.shown) return field.shown(task);
  const gid = fieldGid(field.key);
  if (gid !== null) return field.custom ? shownCustom(field.custom, task.custom[gid] ?? null, around) : null;
  switch (field.key) {
    case "assignee":
      return task.assignee ? person(task.assignee, around.store) : null;
    case "created_by":
      return task.created_by ? person(task.created_by, around.store) : null;
    case "co_assignees":
      return people(task.co_assignees, around.store);
    case "due_on":
      return dueDate(task, around.today);
    case "start_on":
      return task.start_on ? date(task.start_at ?? task.start_on, around.today) : null;
    case "completed_at":
    case "created_at":
    case "modified_at":
      return task[field.key] ? date(formats.civilDate(task[field.key]!), around.today) : null;
    case "tags":
      return labels(task.tags, around.store);
    case "projects":
      return labels(Object.keys(task.places), around.store);
    case "dependencies":
      return named(task.dependencies, around.store);
    case "section":
      return named([String(valueOf(task, "section", around.project) ?? "")].filter(Boolean), around.store);
    case "num_likes":
    case "num_subtasks":
      return task[field.key] ? <span className={style.number}>{formats.number(task[field.key])}</span> : null;
    case "custom_type": {
      const type = around.store.get("custom_type", task.custom_type ?? "");
      return type ? <span className={style.words} {...tipIfCut(type.name)}>{type.name}</span> : null;
    }
    case "custom_type_status_option": {
      const state = stateOf(around.store, task);
      return state ? <ClothLabel tone={toneOf(state)}>{state.name}</ClothLabel> : null;
    }
    case "resource_subtype":
    case "approval_status": {
      const choice = CHOICES[field.key]?.find(({ value }) => value === task[field.key as "approval_status"]);
      return choice ? <span className={style.words}>{i18n._(choice.name)}</span> : null;
    }
    default:
      return null;
  }
}

export function shownCustom(field: CustomField, value: Value, around: Surroundings): ReactNode {
  if (value === null || value === "") return null;
  const { store } = around;
  if (typeof value === "number") return <span className={style.number}>{shownNumber(value, field)}</span>;
  if (Array.isArray(value)) {
    if (field.resource_subtype === "people") return people(value, store);
    if (field.resource_subtype === "reference") return named(value, store);
    return <span className={style.several}>{value.map((gid) => category(field, gid))}</span>;
  }
  if (typeof value === "object") return value.date_time ? date(value.date_time, around.today) : value.date ? date(value.date, around.today) : null;
  if (field.options.length) return option(field, value, around);
  if (field.resource_subtype === "number") return <span className={style.number}>{shownNumber(Number(value), field)}</span>;
  return <span className={style.words} {...tipIfCut(value)}>{value}</span>;
}

function option(field: CustomField, gid: Gid, { filled }: Surroundings): ReactNode {
  const found = field.options.find((one) => one.gid === gid);
  if (!found) return null;
  const step = stepOf(field, found);
  if (step) return <Priority level={step}>{found.name}</Priority>;
  return filled && !filled.has(field.gid) ? category(field, gid) : <ClothLabel tone={toneOf(found)}>{found.name}</ClothLabel>;
}

function category(field: CustomField, gid: Gid): ReactNode {
  const found = field.options.find((one) => one.gid === gid);
  return found && <CategoryLabel key={gid} hue={hueNamed(found.color, gid)}>{found.name}</CategoryLabel>;
}

function person(gid: Gid, store: Store): ReactNode {
  const found = store.get("user", gid);
  return found ? <PersonName person={found} /> : <span className={style.quiet}>{i18n._(msg`Somebody`)}</span>;
}

function people(gids: readonly Gid[], store: Store): ReactNode {
  if (gids.length === 0) return null;
  if (gids.length === 1) return person(gids[0]!, store);
  const known = gids.map((gid) => store.get("user", gid)).filter((one) => one !== undefined);
  return (
    <span className={style.several} role="img" aria-label={formats.list(known.map(({ name }) => name))} data-tip={formats.list(known.map(({ name }) => name))}>
      {known.slice(0, 5).map((one) => <Avatar key={one.gid} person={one} />)}
      {known.length > 5 && <span className={style.quiet}>+{known.length - 5}</span>}
    </span>
  );
}

function labels(gids: readonly Gid[], store: Store): ReactNode {
  const known = gids.map((gid) => store.any(gid)).filter((one) => one?.kind === "tag" || one?.kind === "project");
  if (known.length === 0) return null;
  return <span className={style.several}>{known.map((one) => <CategoryLabel key={one.gid} hue={hueNamed(one.color, one.gid)}>{one.name}</CategoryLabel>)}</span>;
}

function named(gids: readonly Gid[], store: Store): ReactNode {
  const names = gids.map((gid) => nameOf(gid, store)).filter((name) => name !== null);
  if (gids.length === 0) return null;
  const text = names.length ? formats.list(names) : formats.number(gids.length);
  return <span className={style.words} {...tipIfCut(text)}>{text}</span>;
}

export function nameOf(gid: Gid, store: Store): string | null {
  const found = store.any(gid);
  return found && "name" in found ? found.name : null;
}

function date(at: string, today: string): ReactNode {
  const { text, whole } = saidOf(null, at, today);
  return <span className={style.date} data-tip={whole}>{text}</span>;
}

/** When it is due; late and soon are said by colour and by the date. */
export function dueDate(task: Task, today: string): ReactNode {
  if (!task.due_on) return null;
  const urgency = task.completed ? undefined : task.due_on < today ? style.late : task.due_on === today ? style.soon : undefined;
  const hasSpan = task.start_on && task.start_on !== task.due_on;
  const said = saidOf(hasSpan ? task.start_on : null, task.due_at ?? task.due_on, today);
  return <span className={classes(style.date, urgency)} data-tip={said.whole}>{said.text}</span>;
}

interface Said {
  text: string;
  whole: string;
}
const MOST_SAID = 4_000;
const said = new Map<string, Said>();

/** Dates are dear to put into words, and the same few stand in many rows. */
function saidOf(start: string | null, end: string, today: string): Said {
  const { locale, zone } = reader(), key = `${start ?? ""}/${end}/${today}/${locale}/${zone}`;
  const known = said.get(key);
  if (known) return known;
  const isMoment = end.includes("T");
  const text = start ? formats.dayRange(start, isMoment ? formats.civilDate(end) : end) : isMoment ? formats.dayAndTime(end) : formats.day(end);
  const made = { text, whole: isMoment ? formats.wholeMoment(end) : formats.wholeDay(end) };
  if (said.size > MOST_SAID) said.clear();
  said.set(key, made);
  return made;
}

/** A square before the name of a project or a label. */
export function placeSwatch(gid: Gid, colour: string | null): ReactNode {
  return <Swatch hue={hueNamed(colour, gid)} />;
}
