import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import * as formats from "@/locales/formats";
import { type Span, daysOf, weekStart } from "./days";
import { WeekRow, columnsOf } from "./WeekRow";
import style from "./Calendar.module.css";

const HEAD = 30;
const LANE = 25;
const LEAST = 3;

/** Weeks below each other, as high as there is room. */
export function Month({ scroller, weeks, hasWeekends, month, spans, active }: {
  scroller: RefObject<HTMLDivElement | null>;
  weeks: readonly number[];
  hasWeekends: boolean;
  month: string;
  spans: readonly Span[];
  active: string | null;
}) {
  const room = useRoom(scroller, weeks.length);
  return (
    <div ref={scroller} data-days="" className={style.month}>
      <Weekdays days={daysOf(weeks[0]!, hasWeekends)} />
      {weeks.map((week) => <MonthWeek key={week} {...{ week, hasWeekends, month, spans, room, active }} />)}
    </div>
  );
}

function MonthWeek({ week, hasWeekends, spans, ...rest }: { week: number; hasWeekends: boolean; month: string; spans: readonly Span[]; room: number; active: string | null }) {
  const last = week + 6;
  return <WeekRow days={daysOf(week, hasWeekends)} spans={spans.filter(({ from, to }) => to >= week && from <= last)} {...rest} />;
}

function Weekdays({ days }: { days: readonly number[] }) {
  const long = formats.weekdayNames("long"), short = formats.weekdayNames("short");
  return (
    <div className={style.weekdays} style={{ "--columns": columnsOf(days) }} aria-hidden="true">
      {days.map((day) => <span key={day}><span className={style.long}>{long[day - weekStart(day)]}</span><span className={style.short}>{short[day - weekStart(day)]}</span></span>)}
    </div>
  );
}

/** How many lanes a week has when all of them share the height. */
function useRoom(scroller: RefObject<HTMLDivElement | null>, weeks: number): number {
  const [height, setHeight] = useState(0);
  const measured = useRef(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const found = element.clientHeight;
      if (found !== measured.current) setHeight((measured.current = found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return Math.max(LEAST, Math.floor(((height - HEAD) / weeks - HEAD - 6) / LANE));
}
