import { Trans, useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { useIsPhone } from "@/app/shellState";
import { useCatalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import type { TaskChange } from "@/store/actions";
import { useActions, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Banner } from "@/ui/Banner";
import { Button } from "@/ui/Button";
import type { Home } from "@/views/saved";
import { Agenda } from "./Agenda";
import { CalendarContext, type Opening, type Surface } from "./around";
import { CalendarTools } from "./CalendarTools";
import { useColours } from "./colours";
import { type Span, daysOf, spanOf, weeksAround } from "./days";
import { type Drag, useDragging } from "./dragging";
import { useGhosts } from "./ghosts";
import { Hours } from "./Hours";
import { Month } from "./Month";
import type { CalendarHandle } from "./settings";
import { dropped, isMove, stretched } from "./shifting";
import { useKeys } from "./strokes";
import { useShown } from "./tasks";
import { Tray } from "./Tray";
import style from "./Calendar.module.css";

/** Tasks on their days. */
export function Calendar({ home, mayEdit, open, label, ...look }: CalendarHandle & { home: Home; mayEdit: boolean; open: (gid: Gid) => void; label: string }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const act = useActions(), isPhone = useIsPhone();
  const { settings, change, go, handle } = look;
  const today = formats.dayNumber(formats.today());
  const root = useRef<HTMLDivElement>(null), scroller = useRef<HTMLDivElement>(null);
  const [said, say] = useState(""), [adding, add] = useState<Opening | null>(null);
  const catalog = useCatalog("project" in home ? home.project : undefined);
  const colourOf = useColours(settings.by, home);
  const { spans, undated, repeating, count } = useShown(home, settings.filter, today);
  const mode = isPhone ? "month" : settings.mode, weeks = weeksAround(settings.day, mode);
  const first = weeks[0]!, last = weeks.at(-1)! + 6;
  const ghosts = useGhosts(repeating, Math.max(first, today), last);
  const focus = useFocus(root);

  const put = (gid: Gid, given: TaskChange) => {
    const task = store.get("task", gid);
    if (!task || !isMove(task, given)) return;
    act.updateTask(gid, given);
    say(placeWords(gid));
  };
  const placeWords = (gid: Gid): string => {
    const task = store.get("task", gid), span = task && spanOf(task);
    if (!task || !span) return t`${task?.name ?? ""} has no date`;
    const to = formats.dateOf(span.to), days = span.from === span.to ? formats.wholeDay(to) : formats.dayRange(formats.dateOf(span.from), to);
    const when = span.ends && task.due_at ? `${days}, ${formats.time(task.due_at)}` : days;
    if (span.to < first || span.from > last) go(to); // it went out of sight: one goes along
    return t`${task.name} is on ${when}`;
  };
  const changeBy = ({ gid, grip, target }: Drag): TaskChange | null => {
    const task = store.get("task", gid);
    if (!task) return null;
    if (grip === "whole") return dropped(task, target, mode === "week" && target?.time === null);
    return target && stretched(task, grip, target.day);
  };
  const { drag, grab } = useDragging({ scroller, onDrop: (done) => { const found = changeBy(done); if (found) put(done.gid, found); } });
  const shown = useMemo(() => {
    const seen = [...spans.filter(({ from, to }) => to >= first && from <= last), ...ghosts];
    return drag ? previewed(seen, drag) : seen;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what a drag changes follows from the drag
  }, [spans, ghosts, first, last, drag]);

  function previewed(seen: readonly Span[], now: Drag): Span[] {
    const task = store.get("task", now.gid), given = changeBy(now);
    const others = seen.filter((span) => span.gid !== now.gid || span.isGhost);
    const found = task && given ? spanOf({ ...task, ...given, ...(given.due_at === undefined && given.due_on !== undefined ? { due_at: null } : {}), ...(given.start_at === undefined && given.start_on !== undefined ? { start_at: null } : {}) }) : null;
    return found ? [...others, found] : others;
  }

  const keys = useKeys({ store, settings, go, put, expect: focus.expect, mayEdit, root, await: focus.await });
  const surface: Surface = { home, store, act, settings, go, today, mayEdit, isPhone, colourOf, open, put, drag, grab, adding, add, expect: focus.expect };
  const active = keys.active ?? `@${today >= first && today <= last ? today : first}`;
  return (
    <CalendarContext value={surface}>
      <CalendarTools {...{ home, settings, change, go, handle, catalog, count, mayEdit }} undated={undated.length} />
      {count === 0 && settings.filter && <Banner tone="info" icon="filter" action={<Button onClick={handle.reset}><Trans>Reset</Trans></Button>}><Trans>No task matches the filter.</Trans></Banner>}
      {count > 0 && spans.length === 0 && mayEdit && <Banner tone="info" icon="calendar" action={<Button onClick={() => change({ hasTray: true })}><Trans>Show them</Trans></Button>}><Trans>No task has a date yet: drag one to its day.</Trans></Banner>}
      {count === 0 && !settings.filter && mayEdit && <Banner tone="info" icon="calendar"><Trans>Nothing is planned yet: choose a day and write what is due.</Trans></Banner>}
      <div ref={root} role="group" aria-label={label} className={style.calendar} onKeyDown={keys.struck} onBlur={(event) => focus.settle(event.relatedTarget)} onFocus={(event) => { focus.settle(event.target); keys.focused(event); }}>
        {isPhone ? (
          <Agenda key={settings.day.slice(0, 7)} {...monthOf(settings.day)} spans={shown} undated={undated} />
        ) : mode === "month" ? (
          <Month {...{ scroller, weeks, spans: shown, active }} hasWeekends={settings.hasWeekends} month={settings.day.slice(0, 7)} />
        ) : (
          <Hours {...{ scroller, spans: shown, active }} week={first} hasWeekends={settings.hasWeekends} />
        )}
        {settings.hasTray && !isPhone && <Tray gids={undated} onClose={() => change({ hasTray: false })} />}
      </div>
      <div role="status" aria-label={t`What moved`} className={style.spoken}>{said}</div>
    </CalendarContext>
  );
}

/** The days of the month alone. */
function monthOf(day: string): { first: number; last: number } {
  const days = weeksAround(day, "month").flatMap((week) => daysOf(week, true)).filter((one) => formats.dateOf(one).startsWith(day.slice(0, 7)));
  return { first: days[0]!, last: days.at(-1)! };
}

/** A task that is taken along keeps the focus, wherever it goes, until the focus goes elsewhere; days that one goes to get it once they are drawn. */
function useFocus(root: React.RefObject<HTMLElement | null>) {
  const { store } = useWeft();
  const wish = useRef<string[]>([]);
  useLayoutEffect(() => {
    const { activeElement: now } = document;
    if (now !== document.body && !root.current?.contains(now)) return;
    const found = wish.current.map((selector) => root.current?.querySelector<HTMLElement>(selector)).find((element) => element);
    if (found && found !== now) found.focus();
  });
  return {
    /** It, or where it hides for want of room. */
    expect: (gid: Gid) => {
      const task = store.get("task", gid), span = task && spanOf(task);
      wish.current = [`[data-chip="${gid}"] [data-stop]`, ...(span ? [`[data-stop="more@${span.from}"]`] : [])];
    },
    await: (day: number) => void (wish.current = [`[data-stop="@${day}"]`]),
    /** The focus went somewhere by itself. */
    settle: (to: EventTarget | null) => {
      if (to instanceof Element && !wish.current.some((selector) => to.matches(selector))) wish.current = [];
    },
  };
}
