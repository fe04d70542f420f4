import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { dateOf, dayNumber, firstDayOfWeek, today } from "@/locales/formats";
import { begin, standingOf, type Frequency, type Repeat } from "@/store/repeating";
import type { Day } from "@/store/types";
import { classes } from "@/ui/classes";
import { DateField } from "@/ui/DateField";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { NumberField } from "@/ui/NumberField";
import { dayOfMonth, weekdayName } from "./repeats";
import style from "./RepeatEditor.module.css";

const MOST: Record<Frequency, number> = { DAILY: 366, WEEKLY: 104, MONTHLY: 60, YEARLY: 20 };
const AFTER = "AFTER", NEVER = "NEVER";

interface RepeatEditorProps {
  repeat: Repeat | null;
  /** When the task is due, or will be. */
  due: Day | null;
  onChange: (repeat: Repeat | null) => void;
}

/** Whether and how a task comes again; it stands below the calendar. */
export default function RepeatEditor({ repeat, due, onChange }: RepeatEditorProps) {
  const { t } = useLingui();
  const day = due ?? today();
  const turn = (to: string) => {
    if (to === NEVER) onChange(null);
    else if (to === AFTER) onChange(begin("DAILY", day, true));
    else onChange(begin(to as Frequency, day));
  };
  return (
    <fieldset className={style.editor}>
      <legend className={style.unseen}>{t`Repeats`}</legend>
      <div className={style.line}>
        <Icon name="repeat" />
        <ChoiceField label={t`Repeats`} isLabelHidden value={repeat?.isAfterCompletion ? AFTER : (repeat?.frequency ?? NEVER)} onChange={(event) => turn(event.target.value)}>
          <option value={NEVER}>{t`Does not repeat`}</option>
          <option value="DAILY">{t`Daily`}</option>
          <option value="WEEKLY">{t`Weekly`}</option>
          <option value="MONTHLY">{t`Monthly`}</option>
          <option value="YEARLY">{t`Yearly`}</option>
          <option value={AFTER}>{t`After completion`}</option>
        </ChoiceField>
      </div>
      {repeat && <Details {...{ repeat, day, onChange }} />}
    </fieldset>
  );
}

interface DetailsProps {
  repeat: Repeat;
  day: Day;
  onChange: (repeat: Repeat) => void;
}

function Details({ repeat, day, onChange }: DetailsProps) {
  const { frequency, isAfterCompletion } = repeat;
  return (
    <>
      <Interval {...{ repeat, day, onChange }} />
      {frequency === "WEEKLY" && !isAfterCompletion && <Weekdays {...{ repeat, day, onChange }} />}
      {(frequency === "MONTHLY" || frequency === "YEARLY") && !isAfterCompletion && <DayOfMonth {...{ repeat, day, onChange }} />}
      <End {...{ repeat, day, onChange }} />
    </>
  );
}

function Interval({ repeat, day, onChange }: DetailsProps) {
  const { t } = useLingui();
  const { frequency, interval, isAfterCompletion } = repeat;
  const units: Record<Frequency, string> = {
    DAILY: plural(interval, { one: "day", other: "days" }),
    WEEKLY: plural(interval, { one: "week", other: "weeks" }),
    MONTHLY: plural(interval, { one: "month", other: "months" }),
    YEARLY: plural(interval, { one: "year", other: "years" }),
  };
  const within = (given: number | null) => Math.min(Math.max(given ?? 1, 1), MOST[frequency]);
  const many = <span className={style.few}><NumberField label={t`Interval`} isLabelHidden noNumber={t`Not a number`} value={interval} onChange={(given) => onChange({ ...repeat, interval: within(given) })} /></span>;
  const unit = isAfterCompletion ? (
    <ChoiceField label={t`Unit`} isLabelHidden value={frequency} onChange={(event) => onChange({ ...begin(event.target.value as Frequency, day, true), interval })}>
      {(Object.keys(units) as Frequency[]).map((each) => <option key={each} value={each}>{units[each]}</option>)}
    </ChoiceField>
  ) : units[frequency];
  return (
    <div className={style.line}>
      {isAfterCompletion
        ? <Trans>{many} {unit} <span className={style.quiet}>later</span></Trans>
        : <Trans>Every {many} <span>{unit}</span></Trans>}
    </div>
  );
}

function Weekdays({ repeat, onChange }: DetailsProps) {
  const { t } = useLingui();
  const order = Array.from({ length: 7 }, (_, n) => (n + firstDayOfWeek() + 6) % 7);
  const toggle = (each: number) => {
    const days = repeat.days.includes(each) ? repeat.days.filter((one) => one !== each) : [...repeat.days, each].toSorted((a, b) => a - b);
    if (days.length) onChange({ ...repeat, days });
  };
  return (
    <div role="group" aria-label={t`On these days`} className={style.days}>
      {order.map((each) => {
        const isOn = repeat.days.includes(each);
        return <button key={each} type="button" aria-pressed={isOn} aria-label={weekdayName(each, "long")} className={classes(style.day, isOn && style.on)} onClick={() => toggle(each)}>{weekdayName(each, "narrow")}</button>;
      })}
    </div>
  );
}

function DayOfMonth({ repeat, day, onChange }: DetailsProps) {
  const { t } = useLingui();
  const { day: date, nth, weekday, isLastWeekday, month } = standingOf(day);
  const ways: Pick<Repeat, "monthDay" | "weekday">[] = [{ monthDay: date, weekday: null }];
  if (nth < 5) ways.push({ monthDay: null, weekday: { nth, day: weekday } });
  if (isLastWeekday) ways.push({ monthDay: null, weekday: { nth: -1, day: weekday } });
  ways.push({ monthDay: -1, weekday: null });
  const now: Pick<Repeat, "monthDay" | "weekday"> = { monthDay: repeat.monthDay, weekday: repeat.weekday };
  const is = (way: typeof now) => JSON.stringify(way) === JSON.stringify(now);
  const all = ways.some(is) ? ways : [now, ...ways];
  const change = (way: typeof now) => onChange({ ...repeat, ...way, month: repeat.frequency === "YEARLY" ? (repeat.month ?? month) : null });
  return (
    <div className={style.line}>
      <ChoiceField label={t`Day of the month`} isLabelHidden value={all.findIndex(is)} onChange={(event) => change(all[Number(event.target.value)]!)}>
        {all.map((way, n) => <option key={JSON.stringify(way)} value={n}>{dayOfMonth(way) ?? t`on the same day`}</option>)}
      </ChoiceField>
    </div>
  );
}

function End({ repeat, day, onChange }: DetailsProps) {
  const { t } = useLingui();
  const { count, until } = repeat;
  const way = until ? "until" : count ? "count" : NEVER;
  const turn = (to: string) => onChange({ ...repeat, count: to === "count" ? 10 : null, until: to === "until" ? dateOf(dayNumber(day) + 90) : null });
  return (
    <div className={style.line}>
      <ChoiceField label={t`Ends`} isLabelHidden value={way} onChange={(event) => turn(event.target.value)}>
        <option value={NEVER}>{t`Never ends`}</option>
        <option value="until">{t`Ends on`}</option>
        <option value="count">{t`Ends after so many`}</option>
      </ChoiceField>
      {until && <DateField label={t`Last day`} isLabelHidden placeholder={t`Choose a day`} value={until} onChange={(last) => last && onChange({ ...repeat, until: last < day ? day : last })} />}
      {count && <span className={style.few}><NumberField label={t`Times`} isLabelHidden noNumber={t`Not a number`} value={count} onChange={(given) => onChange({ ...repeat, count: Math.min(Math.max(given ?? 1, 1), 1_000) })} /></span>}
    </div>
  );
}
