import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { ask } from "@/api/client";
import { type Plain, fieldGid, valueOf } from "@/store/fields";
import { useActions, useAll, useMe, useSections, useTask, useWeft } from "@/store/hooks";
import { type Repeat, repeatOf, ruleOf } from "@/store/repeating";
import { statesFor, typesFor } from "@/store/states";
import type { Gid, Recurrence, StatusOption, Task } from "@/store/types";
import { Button } from "@/ui/Button";
import { CategoryLabel, ClothLabel, Swatch } from "@/ui/ClothLabel";
import { DatePicker, type Dates } from "@/ui/DatePicker";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Popover } from "@/ui/Popover";
import { SelectPopover, type Option } from "@/ui/Select";
import { byName, today } from "@/locales/formats";
import { CHOICES, type Field } from "./catalog";
import { LineEditor, type Onward } from "./LineEditor";
import { toneOf } from "./options";
import { type Given, customDate, datesOf, write } from "./writing";
import style from "./FieldEditor.module.css";

const RepeatEditor = lazy(() => import("./RepeatEditor"));

export interface FieldEditorProps {
  field: Field;
  /** Whose value it is; the first one's stands there to begin with. */
  gids: readonly Gid[];
  project?: Gid;
  /** The cell, or the button, that it hangs from. */
  anchor: RefObject<HTMLElement | null>;
  /** Text and numbers are written in a cell; elsewhere they hang in a sheet. */
  isInCell?: boolean;
  typed?: string;
  /** For many at once: labels and people come to those that are there. */
  isBulk?: boolean;
  onDone: (onward: Onward) => void;
}

/** The editor of any field: what it settles becomes one act, which can be taken back. */
export function FieldEditor(props: FieldEditorProps) {
  const { field, gids, project, isBulk = false } = props;
  const { store } = useWeft();
  const act = useActions();
  const task = useTask(gids[0]);
  const { undo } = useWeft();
  const settle = (given: Given) => {
    const before = task ? valueOf(task, field.key, project) : null;
    if (!isBulk && isSame(before, given)) return;
    undo.together(() => write({ act, store, project, isAdding: isBulk }, field, gids, given));
  };
  if (!task) return null;
  const value = isBulk ? null : valueOf(task, field.key, project);
  const shared = { ...props, value, settle };
  switch (field.kind) {
    case "text":
    case "number":
      return <Written {...shared} />;
    case "date":
      return <DateEditor {...shared} />;
    case "person":
    case "people":
      return <PeopleEditor {...shared} />;
    default:
      return <WithTab {...shared} />;
  }
}

interface EditorProps extends FieldEditorProps {
  value: Plain;
  settle: (given: Given) => void;
}

function isSame(before: Plain, given: Given): boolean {
  if (Array.isArray(given)) return Array.isArray(before) && before.length === given.length && before.every((gid, n) => gid === given[n]);
  return before === given || (before === null && given === "");
}

function Written({ field, value, typed, anchor, isInCell, settle, onDone }: EditorProps) {
  const line = (
    <LineEditor
      field={field}
      label={field.name}
      value={value as string | number | null}
      typed={typed}
      onCancel={() => onDone(null)}
      onSettle={(given, onward) => {
        settle(given === "" && field.key !== "name" ? null : given);
        onDone(onward);
      }}
    />
  );
  if (isInCell) return line;
  return <Popover label={field.name} anchor={anchor} onClose={() => onDone(null)}><div className={style.sheet}>{line}</div></Popover>;
}

function DateEditor({ field, gids, anchor, isBulk, settle, onDone }: EditorProps) {
  const task = useTask(gids[0]);
  const act = useActions();
  const gid = fieldGid(field.key);
  const [before] = useState<Dates>(() => (isBulk ? { start: null, due: null, time: null } : gid ? customDate(task?.custom[gid]) : datesOf(task)));
  const [dates, setDates] = useState(before);
  // What the editor cannot show stays as it is until another way is chosen.
  const [was] = useState(() => (task?.recurrence ? repeatOf(task.recurrence) : null));
  const [repeat, setRepeat] = useState<Repeat | null | undefined>();
  const mayRepeat = gid === null && !isBulk && gids.length === 1;
  const close = () => {
    act.together(() => {
      if (dates.start !== before.start || dates.due !== before.due || dates.time !== before.time) settle(dates);
      if (repeat !== undefined && JSON.stringify(repeat) !== JSON.stringify(was)) act.repeatTask(gids[0]!, recurrenceOf(repeat, dates.due));
    });
    onDone(null);
  };
  const foot = mayRepeat && <Suspense fallback={null}><RepeatEditor repeat={repeat === undefined ? was : repeat} due={dates.due} onChange={setRepeat} /></Suspense>;
  return <DatePicker label={field.name} anchor={anchor} value={dates} hasStart={gid === null} hasTime={gid === null} onChange={setDates} onClose={close} foot={foot} />;
}

function recurrenceOf(repeat: Repeat | null, due: string | null): Recurrence | null {
  return repeat && { rule: ruleOf(repeat), is_after_completion: repeat.isAfterCompletion, on: due ?? today(), exceptions: [] };
}

function PeopleEditor({ field, value, anchor, settle, onDone }: EditorProps) {
  const { t } = useLingui();
  const me = useMe();
  const everybody = useAll("user");
  const isMany = field.kind === "people";
  const [chosen, setChosen] = useState<readonly Gid[]>(() => (Array.isArray(value) ? value : value === null ? [] : [String(value)]));
  const people = chosen.map((gid) => everybody.find((one) => one.gid === gid)).filter((one) => one !== undefined);
  const find = async (text: string) => {
    const wanted = text.toLocaleLowerCase();
    return everybody
      .filter(({ name, email }) => name.toLocaleLowerCase().includes(wanted) || email?.toLocaleLowerCase().includes(wanted))
      .toSorted((a, b) => Number(b.gid === me.gid) - Number(a.gid === me.gid) || byName(a.name, b.name))
      .slice(0, 50);
  };
  const close = () => {
    if (isMany) settle([...chosen]);
    onDone(null);
  };
  const clear = () => {
    settle(isMany ? [] : null);
    onDone(null);
  };
  return (
    <TabOnward onTab={(onward) => { if (isMany) settle([...chosen]); onDone(onward); }}>
      <PeoplePicker
        label={field.name}
        anchor={anchor}
        chosen={people}
        isMany={isMany}
        find={find}
        onClose={close}
        onChoose={(now) => {
          setChosen(now.map(({ gid }) => gid));
          if (!isMany) settle(now.at(-1)?.gid ?? null);
        }}
        foot={people.length > 0 && <Button kind="quiet" icon="x" onClick={clear}>{isMany ? t`Remove all` : t`Unassign`}</Button>}
      />
    </TabOnward>
  );
}

/** Tab leaves a list for the next cell, as it leaves a line. */
function TabOnward({ onTab, children }: { onTab: (onward: Onward) => void; children: React.ReactNode }) {
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    onTab(event.shiftKey ? "previous" : "next");
  };
  return <div onKeyDownCapture={key} style={{ display: "contents" }}>{children}</div>;
}

function WithTab(props: EditorProps) {
  const { field } = props;
  const Editor = field.key === "tags" ? TagsEditor : field.custom?.resource_subtype === "reference" ? ReferenceEditor : ChoiceEditor;
  return <TabOnward onTab={props.onDone}><Editor {...props} /></TabOnward>;
}

function ChoiceEditor(props: EditorProps) {
  const { field, value, anchor, settle, onDone } = props;
  const options = useOptions(field, props.project, useTask(props.gids[0]));
  const isMany = field.kind === "choices" || field.kind === "things";
  const [chosen, setChosen] = useState<readonly string[]>(() => (Array.isArray(value) ? value : value === null ? [] : [String(value)]));
  const close = () => {
    if (isMany) settle([...chosen]);
    onDone(null);
  };
  const clear = () => {
    settle(isMany ? [] : null);
    onDone(null);
  };
  const isCleared = chosen.length > 0 && (field.custom !== undefined || isMany || field.key === "custom_type");
  return (
    <SelectPopover
      label={field.name}
      anchor={anchor}
      options={options}
      chosen={chosen}
      isMany={isMany}
      onClose={close}
      onChoose={(now) => {
        setChosen(now);
        if (!isMany && now[0] !== undefined) settle(now[0]);
      }}
      foot={isCleared && <Button kind="quiet" icon="x" onClick={clear}><Trans>Clear</Trans></Button>}
    />
  );
}

/** What may be chosen for a field; for a task what fits it. */
export function useOptions(field: Field, project?: Gid, task?: Task): Option<string>[] {
  const { i18n } = useLingui();
  const me = useMe();
  const sections = useSections(project ?? me.task_list);
  const projects = useAll("project"), tags = useAll("tag");
  const { store } = useWeft();
  if (field.custom) {
    const isMany = field.kind === "choices";
    return field.custom.options
      .filter((option) => option.enabled)
      .map((option) => ({
        value: option.gid,
        name: option.name,
        shown: isMany ? <CategoryLabel hue={hueNamed(option.color, option.gid)}>{option.name}</CategoryLabel> : <ClothLabel tone={toneOf(option)}>{option.name}</ClothLabel>,
      }));
  }
  const types = task ? typesFor(store, task) : store.every("custom_type");
  const asState = ({ gid, name, color }: StatusOption, note?: string) => ({ value: gid, name, shown: <ClothLabel tone={toneOf({ color })}>{name}</ClothLabel>, ...(note ? { note } : {}) });
  switch (field.key) {
    case "custom_type":
      return types.map(({ gid, name }) => ({ value: gid, name, picture: <Icon name="layers" /> }));
    case "custom_type_status_option":
      return task ? statesFor(store, task).map((one) => asState(one)) : types.flatMap(({ name, options }) => options.map((one) => asState(one, name)));
    case "section":
      return sections.map((gid) => ({ value: gid, name: store.get("section", gid)?.name ?? "" }));
    case "projects":
      return projects.filter((one) => !one.archived).map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> }));
    case "tags":
      return tags.map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> }));
    default:
      return (CHOICES[field.key] ?? []).map(({ value, name }) => ({ value, name: i18n._(name) }));
  }
}

/** Labels of a task; one that is not there yet is made. */
function TagsEditor({ value, field, anchor, settle, onDone }: EditorProps) {
  const { t } = useLingui();
  const act = useActions();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly Gid[]>(() => (Array.isArray(value) ? value : []));
  const wanted = text.trim().toLocaleLowerCase();
  const options = useOptions(field).filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const isNew = wanted !== "" && !options.some(({ name }) => name.toLocaleLowerCase() === wanted);
  const close = () => {
    settle([...chosen]);
    onDone(null);
  };
  const make = () => {
    const tag = act.createTag(text.trim());
    settle([...chosen, tag]);
    onDone(null);
  };
  return (
    <SelectPopover
      label={field.name}
      anchor={anchor}
      options={options}
      chosen={chosen}
      isMany
      find={setText}
      onClose={close}
      onChoose={setChosen}
      none={t`No such tag`}
      foot={isNew && <Button kind="quiet" icon="plus" onClick={make}>{t`Create the tag “${text.trim()}”`}</Button>}
    />
  );
}

interface Found {
  gid: Gid;
  name: string;
  resource_type: string;
}

/** Tasks and projects that a field refers to, found by name. */
function ReferenceEditor({ value, field, anchor, settle, onDone }: EditorProps) {
  const weft = useWeft();
  const { me, store } = weft;
  const [chosen, setChosen] = useState<readonly Gid[]>(() => (Array.isArray(value) ? value : []));
  const [found, setFound] = useState<readonly Found[]>([]);
  const asking = useRef(0);
  const find = (text: string) => {
    const turn = ++asking.current;
    const query = { resource_type: "task", query: text, count: 20, opt_fields: "name" };
    ask<Found[]>({ method: "GET", path: `/api/1.0/workspaces/${me.workspace}/typeahead`, query }).then((now) => turn === asking.current && setFound(now), () => {});
  };
  const known = chosen.map((gid) => ({ value: gid, name: (store.any(gid) as { name?: string } | undefined)?.name ?? gid }));
  const options = [...known, ...found.filter(({ gid }) => !chosen.includes(gid)).map(({ gid, name }) => ({ value: gid, name }))];
  const close = () => {
    weft.need(chosen);
    settle([...chosen]);
    onDone(null);
  };
  return <SelectPopover label={field.name} anchor={anchor} options={options} chosen={chosen} isMany find={find} onClose={close} onChoose={setChosen} />;
}

