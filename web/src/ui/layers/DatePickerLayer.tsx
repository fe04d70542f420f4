import { parseDate, parseTime, type CalendarDate } from "@internationalized/date";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import {
  Button as AriaButton, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, DateField, DateInput, DateSegment,
  Dialog, Heading, TimeField,
} from "react-aria-components";
import { dayExamples, dayMeant } from "@/locales/dayWords";
import { dateOf, dayNumber, firstDayOfWeek, today, wholeDay } from "@/locales/formats";
import { Button } from "../Button";
import { classes } from "../classes";
import type { DatePickerProps, Dates } from "../DatePicker";
import { Icon } from "../Icon";
import { Floating } from "./Frame";
import style from "./DatePicker.module.css";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type End = "start" | "due";

export default function DatePickerLayer({ label, value, hasStart, hasTime, onChange, foot, ...anchored }: DatePickerProps) {
  const { t } = useLingui();
  const [active, setActive] = useState<End>("due");
  const [shown, setShown] = useState(() => parseDate(value.due ?? value.start ?? today()));
  const put = (end: End, day: string | null) => {
    onChange(ordered({ ...value, [end]: day, time: end === "due" && day === null ? null : value.time }, end));
    if (day) setShown(parseDate(day));
  };
  const pick = (day: CalendarDate) => {
    put(active, day.toString());
    if (active === "start") setActive("due");
  };
  return (
    <Floating {...anchored} label={label}>
      <Dialog aria-label={label} className={style.picker}>
        <Typed onPick={(day) => put(active, day)} onDone={anchored.onClose} />
        <div className={style.ends}>
          {hasStart && <Day label={t`Start date`} value={value.start} isActive={active === "start"} onFocus={() => setActive("start")} onChange={(day) => put("start", day)} />}
          <Day label={hasStart ? t`Due date` : label} value={value.due} isActive={active === "due"} onFocus={() => setActive("due")} onChange={(day) => put("due", day)} />
        </div>
        <Month label={label} value={value} active={active} shown={shown} onShow={setShown} onPick={pick} />
        <Words onPick={(day) => put(active, day)} onClear={() => onChange({ start: null, due: null, time: null })} />
        {hasTime && value.due && (
          <TimeField
            aria-label={t`Due time`}
            value={value.time ? parseTime(value.time) : null}
            onChange={(time) => onChange({ ...value, time: time ? time.toString().slice(0, 5) : null })}
            className={style.time}
          >
            <Icon name="clock" />
            <DateInput className={style.input}>{(segment) => <DateSegment segment={segment} className={style.segment} />}</DateInput>
          </TimeField>
        )}
        {foot}
      </Dialog>
    </Floating>
  );
}

/** A start never lies after the due day: the other end follows the one that was moved. */
function ordered(dates: Dates, moved: End): Dates {
  if (!dates.start || !dates.due || dates.start <= dates.due) return dates;
  return moved === "start" ? { ...dates, due: dates.start } : { ...dates, start: dates.due };
}

/** A day in words, with what was understood of them while one types; Enter takes it. */
function Typed({ onPick, onDone }: { onPick: (day: string) => void; onDone: () => void }) {
  const { t } = useLingui();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  // It was opened to say a day; where there is a screen keyboard the month is tapped.  Not `autoFocus`, which
  // comes before the layer is known: one below would think it was left.
  useEffect(() => { if (matchMedia("(pointer: fine)").matches) field.current?.focus(); }, []);
  const found = dayMeant(text);
  const take = () => {
    if (!text.trim()) return onDone();
    if (!found) return;
    onPick(found);
    setText("");
  };
  return (
    <div className={style.typed}>
      <input
        type="text"
        ref={field}
        aria-label={t`A day in words`}
        aria-describedby={id}
        autoComplete="off"
        maxLength={60}
        placeholder={dayExamples().join(", ")}
        value={text}
        className={style.input}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take();
        }}
      />
      <p id={id} role="status" className={style.understood}>{found ? <button type="button" onClick={take}>{wholeDay(found)}</button> : text.trim() && t`Not understood as a day`}</p>
    </div>
  );
}

function Day({ label, value, isActive, onFocus, onChange }: {
  label: string;
  value: string | null;
  isActive: boolean;
  onFocus: () => void;
  onChange: (day: string | null) => void;
}) {
  return (
    <DateField aria-label={label} value={value ? parseDate(value) : null} onFocus={onFocus} onChange={(day) => onChange(day?.toString() ?? null)} className={style.day}>
      <DateInput className={classes(style.input, isActive && style.active)}>{(segment) => <DateSegment segment={segment} className={style.segment} />}</DateInput>
    </DateField>
  );
}

function Month({ label, value, active, shown, onShow, onPick }: {
  label: string;
  value: Dates;
  active: End;
  shown: CalendarDate;
  onShow: (day: CalendarDate) => void;
  onPick: (day: CalendarDate) => void;
}) {
  const chosen = value[active];
  const isBetween = (day: string) => value.start !== null && value.due !== null && day > value.start && day < value.due;
  return (
    <Calendar
      aria-label={label}
      value={chosen ? parseDate(chosen) : null}
      focusedValue={shown}
      onFocusChange={onShow}
      onChange={onPick}
      firstDayOfWeek={DAYS[firstDayOfWeek()]}
    >
      <header className={style.head}>
        <Heading className={style.month} />
        <AriaButton slot="previous" className={style.turn}><Icon name="chevron-left" /></AriaButton>
        <AriaButton slot="next" className={style.turn}><Icon name="chevron-right" /></AriaButton>
      </header>
      <CalendarGrid className={style.grid}>
        <CalendarGridHeader>{(name) => <CalendarHeaderCell className={style.weekday}>{name}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const day = date.toString();
            const isEnd = day === value.start || day === value.due;
            return <CalendarCell date={date} className={classes(style.cell, isEnd && style.end, isBetween(day) && style.between, day === today() && style.today)} />;
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function Words({ onPick, onClear }: { onPick: (day: string) => void; onClear: () => void }) {
  const now = dayNumber(today());
  const toMonday = ((4 - (now % 7) + 7) % 7) || 7; // 1 January 1970 was a Thursday
  return (
    <div className={style.words}>
      <Button kind="quiet" onClick={() => onPick(dateOf(now))}><Trans>Today</Trans></Button>
      <Button kind="quiet" onClick={() => onPick(dateOf(now + toMonday))}><Trans>Next Mon</Trans></Button>
      <Button kind="quiet" onClick={() => onPick(dateOf(now + 7))}><Trans>+1 week</Trans></Button>
      <Button kind="quiet" className={style.clear} onClick={onClear}><Trans>Clear</Trans></Button>
    </div>
  );
}
