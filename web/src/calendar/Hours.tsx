import { useLingui } from "@lingui/react/macro";
import { useEffect, useLayoutEffect, useMemo, useState, type MouseEvent, type RefObject } from "react";
import * as formats from "@/locales/formats";
import { clockTime } from "@/locales/moments";
import { useWeft } from "@/store/hooks";
import { classes } from "@/ui/classes";
import { useSurface } from "./around";
import { Chip } from "./Chip";
import { Composer } from "./Composer";
import { type Span, daysOf, isTimed, isWeekend, minutesOf, timeOf, weekStart } from "./days";
import { slotsOf } from "./laying";
import { WeekRow } from "./WeekRow";
import style from "./Calendar.module.css";

const DAY = 24 * 60;
const MORNING = 7 * 60;
const MINUTE = 60_000;
const HALF_HOUR = 30;
/** Above the hours; the rest is behind `5 more`. */
const MOST_LANES = 12;

/** A week: above what lasts days or has no time, below the hours. */
export function Hours({ scroller, week, hasWeekends, spans, active }: { scroller: RefObject<HTMLDivElement | null>; week: number; hasWeekends: boolean; spans: readonly Span[]; active: string | null }) {
  const { t } = useLingui();
  const days = useMemo(() => daysOf(week, hasWeekends), [week, hasWeekends]);
  const whole = useMemo(() => spans.filter((span) => !isTimed(span)), [spans]);
  const names = formats.weekdayNames("short");
  useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo({ top: (MORNING / DAY) * (element.querySelector<HTMLElement>("[data-hours]")?.offsetHeight ?? 0) });
  }, [scroller]);
  return (
    <div ref={scroller} data-days="" className={style.hoursView}>
      <div className={style.allDay}>
        <span className={style.gutter} />
        <div className={style.above}>
          <div className={style.weekdays} style={{ "--columns": `repeat(${days.length}, minmax(0, 1fr))` }} aria-hidden="true">{days.map((day) => <span key={day}>{names[day - weekStart(day)]}</span>)}</div>
          <WeekRow days={days} spans={whole} most={MOST_LANES} month={null} active={active} />
        </div>
      </div>
      <div className={style.hours}>
        <div className={style.gutter} aria-hidden="true">{Array.from({ length: 23 }, (_, hour) => <span key={hour} style={{ insetBlockStart: `${((hour + 1) / 24) * 100}%` }}>{formats.clock(hour + 1)}</span>)}</div>
        {days.map((day) => <HoursOf key={day} day={day} spans={spans} active={active} label={t`Hours of ${formats.wholeDay(formats.dateOf(day))}`} />)}
      </div>
    </div>
  );
}

function HoursOf({ day, spans, active, label }: { day: number; spans: readonly Span[]; active: string | null; label: string }) {
  const { store } = useWeft();
  const { today, mayEdit, add, adding, drag } = useSurface();
  const slots = useMemo(() => slotsOf(spans.filter((span) => isTimed(span) && span.from === day)), [spans, day]);
  const isTarget = drag?.target?.day === day && drag.target.time !== null;
  const write = (event: MouseEvent<HTMLElement>) => {
    if (!mayEdit || adding || event.target !== event.currentTarget) return;
    const box = event.currentTarget.getBoundingClientRect();
    add({ day, time: timeOf(Math.floor((((event.clientY - box.top) / box.height) * DAY) / HALF_HOUR) * HALF_HOUR) });
  };
  const at = (minutes: number) => `${(minutes / DAY) * 100}%`;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys give a task its time in its menu
    <div role="group" aria-label={label} data-day={day} data-hours="" className={classes(style.dayHours, isWeekend(day) && style.weekend, isTarget && style.target)} onClick={write}>
      {day === today && <Now />}
      {slots.map(({ span, top, height, track, tracks }) => (
        <Chip
          key={store.keyOf(span.gid)}
          gid={span.gid}
          span={span}
          look="block"
          on={day}
          isReached={active === `${span.gid}@${day}`}
          style={{ insetBlockStart: at(top), blockSize: at(height), insetInlineStart: `${(track / tracks) * 100}%`, inlineSize: `${100 / tracks}%` }}
        />
      ))}
      {adding?.day === day && adding.time && <Composer at={adding} style={{ insetBlockStart: at(minutesOf(adding.time)) }} />}
    </div>
  );
}

function Now() {
  const [time, setTime] = useState(() => clockTime(new Date().toISOString()));
  useEffect(() => {
    const timer = setInterval(() => setTime(clockTime(new Date().toISOString())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return <i className={style.now} style={{ insetBlockStart: `${(minutesOf(time) / DAY) * 100}%` }} />;
}
