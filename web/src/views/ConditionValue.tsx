import { useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import type { Field } from "@/fields/catalog";
import { useOptions } from "@/fields/FieldEditor";
import { byName, day, number, numberIn } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import type { Condition } from "@/store/filters";
import { Avatar } from "@/ui/Avatar";
import { DatePicker } from "@/ui/DatePicker";
import { Icon } from "@/ui/Icon";
import { Select, SelectPopover, type Option } from "@/ui/Select";
import type { Home } from "./saved";
import style from "./Views.module.css";

interface ValueProps {
  field: Field;
  condition: Condition;
  /** Whose sections may be asked for. */
  home?: Home | undefined;
  onChange: (condition: Condition) => void;
}

/** With what a condition compares: as one writes a value of that kind. */
export function ConditionValue(props: ValueProps) {
  const { field, condition } = props;
  if (condition.is === "empty" || condition.is === "filled") return null;
  switch (field.kind) {
    case "text":
    case "number":
      return <Words {...props} />;
    case "flag":
      return <Flag {...props} />;
    case "date":
      return condition.is === "between" ? <Span {...props} /> : <Day {...props} />;
    case "person":
    case "people":
      return <People {...props} />;
    default:
      return <Things {...props} />;
  }
}

function Words({ field, condition, onChange }: ValueProps) {
  const { t } = useLingui();
  const isNumber = field.kind === "number";
  const shown = typeof condition.value === "number" ? number(condition.value, { useGrouping: false, maximumFractionDigits: 10 }) : String(condition.value ?? "");
  const [text, setText] = useState(shown);
  const write = (next: string) => {
    setText(next);
    const meant = isNumber ? numberIn(next) : next;
    if (meant === null && next.trim() !== "") return;
    onChange({ ...condition, value: meant ?? "" });
  };
  return <input aria-label={t`Value`} className={style.value} inputMode={isNumber ? "decimal" : undefined} value={text} maxLength={1024} onChange={(event) => write(event.target.value)} />;
}

function Flag({ condition, onChange }: ValueProps) {
  const { t } = useLingui();
  const options = [{ value: "false", name: t`Not completed` }, { value: "true", name: t`Completed` }];
  return <Select label={t`Value`} isLabelHidden options={options} value={String(condition.value ?? "")} onChange={(value) => onChange({ ...condition, value: value === "true" })} />;
}

/** Spans from today; they move on with the days. */
function Span({ condition, onChange }: ValueProps) {
  const { t } = useLingui();
  const spans: [string, number, number][] = [
    [t`Today`, 0, 0], [t`Next 7 days`, 0, 7], [t`Next 14 days`, 0, 14], [t`Next 30 days`, 0, 30], [t`Last 7 days`, -7, 0], [t`Last 30 days`, -30, 0],
  ];
  const options = spans.map(([name, from, to]) => ({ value: `${from}/${to}`, name }));
  const [from, to] = (Array.isArray(condition.value) ? condition.value : []) as { days: number }[];
  const value = from && to && "days" in Object(from) ? `${from.days}/${to.days}` : null;
  const isKnown = options.some((one) => one.value === value);
  const all = value && !isKnown ? [...options, { value, name: `${value}` }] : options;
  return (
    <Select
      label={t`Value`}
      isLabelHidden
      placeholder={t`Choose`}
      options={all}
      value={value}
      onChange={(said) => {
        const [first = 0, last = 0] = said.split("/").map(Number);
        onChange({ ...condition, value: [{ days: first }, { days: last }] });
      }}
    />
  );
}

function Day({ field, condition, onChange }: ValueProps) {
  const { t } = useLingui();
  const anchor = useRef<HTMLDivElement>(null);
  const [isPicking, setPicking] = useState(false);
  const days: [string, number][] = [[t`Today`, 0], [t`Tomorrow`, 1], [t`Yesterday`, -1], [t`In 7 days`, 7], [t`7 days ago`, -7]];
  const given = condition.value;
  const exact = typeof given === "string" && given ? given : null;
  const options = [
    ...days.map(([name, count]) => ({ value: String(count), name })),
    ...(exact ? [{ value: exact, name: day(exact) }] : []),
    { value: "pick", name: t`A certain day…` },
  ];
  const value = exact ?? (typeof given === "object" && given !== null && "days" in given ? String(given.days) : null);
  return (
    <div ref={anchor}>
      <Select
        label={t`Value`}
        isLabelHidden
        placeholder={t`Choose`}
        options={options}
        value={value}
        onChange={(said) => (said === "pick" ? setPicking(true) : onChange({ ...condition, value: said.includes("-", 1) ? said : { days: Number(said) } }))}
      />
      {isPicking && <DatePicker label={field.name} anchor={anchor} value={{ start: null, due: exact, time: null }} onChange={({ due }) => onChange({ ...condition, value: due ?? "" })} onClose={() => setPicking(false)} />}
    </div>
  );
}

function People(props: ValueProps) {
  const { t } = useLingui();
  const me = useMe();
  const people = useAll("user").toSorted((a, b) => byName(a.name, b.name));
  const options: Option<string>[] = [
    { value: "me", name: t`Me`, picture: <Avatar person={{ gid: me.gid, name: me.name }} /> },
    ...people.map((one) => ({ value: one.gid, name: one.name, picture: <Avatar person={one} /> })),
  ];
  return <Several {...props} options={options} />;
}

function Things(props: ValueProps) {
  const options = useOptions(props.field, props.home && "project" in props.home ? props.home.project : undefined);
  return <Several {...props} options={options} />;
}

function Several({ field, condition, options, onChange }: ValueProps & { options: Option<string>[] }) {
  const { t } = useLingui();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const chosen = (Array.isArray(condition.value) ? condition.value : []).map(String);
  const known = options.filter((one) => chosen.includes(one.value));
  const names = known.map(({ name }) => name).join(", ");
  return (
    <>
      <button ref={anchor} type="button" className={style.value} aria-haspopup="listbox" aria-expanded={isOpen} aria-label={names ? `${t`Value`}: ${names}` : t`Value`} onClick={() => setOpen(!isOpen)}>
        {known.length ? known.map((one) => <Shown key={one.value} option={one} />) : <span className={style.placeholder}>{t`Choose`}</span>}
        <Icon name="chevron-down" size="s" />
      </button>
      {isOpen && (
        <SelectPopover label={field.name} anchor={anchor} options={options} chosen={chosen} isMany onClose={() => setOpen(false)} onChoose={(value) => onChange({ ...condition, value })} />
      )}
    </>
  );
}

function Shown({ option }: { option: Option<string> }): ReactNode {
  return option.shown ? <span>{option.shown}</span> : <>{option.picture}<span className={style.words}>{option.name}</span></>;
}
