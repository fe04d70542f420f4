import { Trans, useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useMemo, useRef } from "react";
import * as formats from "@/locales/formats";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { useSurface } from "./around";
import { Composer } from "./Composer";
import type { Span } from "./days";
import { Rows } from "./Rows";
import style from "./Calendar.module.css";

/** Of the tasks of one day, at first. */
const SOME = 20;

/** On a phone the days stand below each other: those of the month on which something lies, and today. */
export function Agenda({ first, last, spans, undated }: { first: number; last: number; spans: readonly Span[]; undated: readonly string[] }) {
  const { t } = useLingui();
  const { today, mayEdit, add, adding } = useSurface();
  const here = useRef<HTMLElement>(null);
  const days = useMemo(() => byDay(spans, first, last, today), [spans, first, last, today]);
  useLayoutEffect(() => here.current?.scrollIntoView({ block: "start" }), []);
  return (
    <div className={style.agenda}>
      {days.map(([day, there]) => {
        const date = formats.dateOf(day), whole = formats.wholeDay(date);
        return (
          <section key={day} ref={day === today ? here : undefined} aria-label={whole}>
            <header className={style.agendaHead}>
              <h2 className={classes(style.agendaDay, day === today && style.isToday)}>{formats.weekdayAndDay(date)}</h2>
              {mayEdit && <IconButton icon="plus" label={t`Add task on ${whole}`} onClick={() => add({ day, time: null })} />}
            </header>
            {adding?.day === day && <Composer at={adding} />}
            {there.length === 0 && <p className={style.hint}><Trans>Nothing is due.</Trans></p>}
            <Rows rows={there} some={SOME} />
          </section>
        );
      })}
      {undated.length > 0 && (
        <section aria-label={t`Without a date`}>
          <header className={style.agendaHead}><h2 className={style.agendaDay}><Trans>No date</Trans></h2></header>
          <Rows rows={undated.map((gid) => ({ gid }))} some={SOME} />
        </section>
      )}
    </div>
  );
}

/** Each task on the first of its days that is shown. */
function byDay(spans: readonly Span[], first: number, last: number, today: number): [number, Span[]][] {
  const days = new Map<number, Span[]>();
  if (today >= first && today <= last) days.set(today, []);
  for (const span of spans) {
    const day = Math.max(span.from, first);
    if (day > last || span.to < first) continue;
    const there = days.get(day);
    if (there) there.push(span);
    else days.set(day, [span]);
  }
  return [...days].toSorted(([a], [b]) => a - b);
}
