import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import * as formats from "@/locales/formats";
import { useWeft } from "@/store/hooks";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Popover } from "@/ui/Popover";
import { useSurface } from "./around";
import { Chip } from "./Chip";
import { Composer } from "./Composer";
import { type Span, isWeekend } from "./days";
import { type Piece, laidOut } from "./laying";
import { Rows } from "./Rows";
import style from "./Calendar.module.css";

/** Of what is hidden of a day, at first. */
const SOME = 50;

/** The days of a week beside each other, and over them in lanes what lies on them. */
export function WeekRow({ days, spans, room, most = room, month, active }: {
  days: readonly number[];
  spans: readonly Span[];
  /** So many lanes there are; without it as many as are needed, up to the most. */
  room?: number;
  most?: number;
  /** `2026-10`: days of other months step back. */
  month: string | null;
  active: string | null;
}) {
  const week = useMemo(() => laidOut(spans, days, most), [spans, days, most]);
  const isFull = week.hidden.some(({ length }) => length > 0);
  const lanes = room ?? (isFull ? most! : Math.max(1, ...week.pieces.map(({ lane }) => lane + 1)));
  return (
    <div className={style.week} style={{ "--columns": columnsOf(days), "--lanes": lanes }}>
      {days.map((day, at) => <DayOf key={day} {...{ day, at, month, active }} pieces={week.pieces.filter(({ first }) => first === at)} hidden={week.hidden[at]!} room={lanes} />)}
    </div>
  );
}

/** Weekends are narrower. */
export const columnsOf = (days: readonly number[]): string => days.map((day) => (isWeekend(day) ? "minmax(0, .62fr)" : "minmax(0, 1fr)")).join(" ");

function DayOf({ day, at, month, active, pieces, hidden, room }: { day: number; at: number; month: string | null; active: string | null; pieces: readonly Piece[]; hidden: readonly Span[]; room: number }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const { today, mayEdit, add, adding, drag } = useSurface();
  const date = formats.dateOf(day), stop = `@${day}`, column = at + 1;
  const isOther = month !== null && !date.startsWith(month), isTarget = drag?.target?.day === day && drag.target.time === null;
  const whole = formats.wholeDay(date);
  const isAdding = adding?.day === day && adding.time === null;
  return (
    <div role="group" aria-label={whole} className={style.day}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the button in its head does the same */}
      <div data-day={day} className={classes(style.ground, isWeekend(day) && style.weekend, isOther && style.other, isTarget && style.target)} style={{ gridColumn: column }} onClick={() => mayEdit && !adding && add({ day, time: null })} />
      <button
        type="button"
        data-stop={stop}
        data-on={day}
        tabIndex={active === stop ? 0 : -1}
        aria-current={day === today ? "date" : undefined}
        className={classes(style.head, isOther && style.away)}
        style={{ gridColumn: column }}
        onClick={() => mayEdit && add({ day, time: null })}
      >
        <span className={style.spoken}>{mayEdit ? t`Add task on ${whole}` : whole}</span>
        <span aria-hidden="true" className={classes(style.number, day === today && style.today)}>{formats.dayInMonth(date, (month === null && at === 0) || date.endsWith("-01"))}</span>
        {mayEdit && <span aria-hidden="true" className={style.add}><Icon name="plus" size="s" /><span className={style.addWords}>{t`Add task`}</span></span>}
      </button>
      {pieces.map((piece) => (
        <Chip
          key={`${store.keyOf(piece.span.gid)}${piece.span.isGhost ? day : ""}`}
          gid={piece.span.gid}
          span={piece.span}
          look={piece.span.from === piece.span.to ? "line" : "bar"}
          on={day}
          isReached={active === `${piece.span.gid}@${day}`}
          isCutBefore={piece.isCutBefore}
          isCutAfter={piece.isCutAfter}
          style={{ gridColumn: `${piece.first + 1} / ${piece.last + 2}`, gridRow: piece.lane + 2 }}
        />
      ))}
      {hidden.length > 0 && <More {...{ day, hidden, active, column, whole }} row={room + 1} />}
      {isAdding && <Composer at={adding} style={{ gridColumn: column, gridRow: 2, justifySelf: at > 3 ? "end" : "start" }} />}
    </div>
  );
}

/** What there is no room for, on a sheet of its own. */
function More({ day, hidden, active, column, row, whole }: { day: number; hidden: readonly Span[]; active: string | null; column: number; row: number; whole: string }) {
  const { t } = useLingui();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const stop = `more@${day}`, count = formats.number(hidden.length);
  return (
    <>
      <button ref={anchor} type="button" data-stop={stop} data-on={day} tabIndex={active === stop ? 0 : -1} aria-haspopup="dialog" aria-expanded={isOpen} aria-label={t`${count} more on ${whole}`} className={style.more} style={{ gridColumn: column, gridRow: row }} onClick={() => setOpen(!isOpen)}>
        {t`${count} more`}
      </button>
      {isOpen && (
        <Popover label={whole} anchor={anchor} onClose={() => setOpen(false)}>
          <h2 className={style.sheetHead}>{whole}</h2>
          <Rows rows={hidden} some={SOME} />
        </Popover>
      )}
    </>
  );
}
