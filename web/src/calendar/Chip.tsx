import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type CSSProperties } from "react";
import { datesChange, datesOf } from "@/fields/writing";
import * as formats from "@/locales/formats";
import { useTask, useUser } from "@/store/hooks";
import type { Task } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { classes } from "@/ui/classes";
import { DatePicker, type Dates } from "@/ui/DatePicker";
import { Icon } from "@/ui/Icon";
import { Menu, MenuButton } from "@/ui/Menu";
import { Tick, TickButton, type TickKind } from "@/ui/Tick";
import { tipIfCut } from "@/ui/tips";
import { useSurface } from "./around";
import { useChipMenu } from "./chipMenu";
import type { Span } from "./days";
import style from "./Calendar.module.css";

const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };

export interface ChipProps {
  gid: string;
  span: Span | null;
  /** A bar over days, a line of one day, a block among the hours, a row of a list. */
  look: "bar" | "line" | "block" | "row";
  /** The day by which keys reach it; null: it stands outside of the days. */
  on: number | null;
  isReached?: boolean;
  isCutBefore?: boolean;
  isCutAfter?: boolean;
  style?: CSSProperties;
}

/** A task on a calendar: it is opened by a click, dragged by its middle, and made longer or shorter by its ends. */
export function Chip({ gid, span, look, on, isReached = false, isCutBefore, isCutAfter, style: place }: ChipProps) {
  const { mayEdit, drag, grab, colourOf, today, open } = useSurface();
  const task = useTask(gid);
  const chip = useRef<HTMLDivElement>(null);
  const [layer, setLayer] = useState<"menu" | "date" | null>(null);
  const words = useWords(task, span);
  if (!task) return null;
  const colour = colourOf(task), isGhost = span?.isGhost ?? false, mayMove = mayEdit && !isGhost;
  const isLate = !task.completed && !isGhost && span !== null && span.to < today;
  const stop = on === null ? {} : { "data-stop": `${gid}@${on}`, "data-on": on, tabIndex: isReached ? 0 : -1, ...(look === "block" ? { "data-timed": "" } : {}) };
  const hasEnds = mayMove && look === "bar";
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button in it is reached by keys
    <div
      ref={chip}
      data-chip={isGhost ? undefined : gid}
      className={classes(style.chip, style[look], colour ? style[colour.hue] : style.plain, task.completed && style.done, isLate && style.late, isGhost && style.ghost, isCutBefore && style.cutBefore, isCutAfter && style.cutAfter, drag?.gid === gid && !isGhost && style.moving)}
      style={place}
      onPointerDown={(event) => mayMove && !(event.target as Element).closest("[role=checkbox], [aria-haspopup]") && grab(event, gid, "whole", span)}
      onContextMenu={(event) => {
        if (isGhost) return;
        event.preventDefault();
        setLayer("menu");
      }}
      onKeyDown={(event) => {
        if (isGhost || !(event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))) return;
        event.preventDefault();
        setLayer("menu");
      }}
    >
      {hasEnds && !isCutBefore && <i className={style.begin} onPointerDown={(event) => grab(event, gid, "start", span)} />}
      {look === "row" && <RowTick task={task} />}
      <button type="button" className={style.name} aria-label={words} {...stop} {...tipIfCut(task.name)} onClick={() => open(gid)}>
        {look !== "row" && KINDS[task.resource_subtype] && <Tick kind={KINDS[task.resource_subtype]} isDone={task.completed} />}
        {isGhost && <Icon name="repeat" size="s" />}
        {span?.ends && look !== "bar" && <span className={style.time}>{formats.time(task.start_at && span.from === span.to ? task.start_at : task.due_at!)}</span>}
        <span className={style.words}>{task.name || <Trans>Untitled task</Trans>}</span>
        {look === "row" && span && span.from !== span.to && <span className={style.time}>{formats.dayRange(formats.dateOf(span.from), formats.dateOf(span.to))}</span>}
      </button>
      {look === "row" && <RowEnd task={task} onDate={() => setLayer("date")} />}
      {hasEnds && !isCutAfter && <i className={style.end} onPointerDown={(event) => grab(event, gid, "due", span)} />}
      {look === "line" && mayMove && <i className={style.end} onPointerDown={(event) => grab(event, gid, "due", span)} />}
      {layer === "menu" && <ChipMenu gid={gid} anchor={chip} onClose={() => setLayer(null)} onDate={() => setLayer("date")} />}
      {layer === "date" && <MoveTo task={task} anchor={chip} onClose={() => setLayer(null)} />}
    </div>
  );
}

/** What is read of it: its name, its days, and what its colours mean. */
function useWords(task: Task | undefined, span: Span | null): string {
  const { t } = useLingui();
  const { colourOf, today } = useSurface();
  if (!task) return "";
  const parts = [task.name || t`Untitled task`];
  if (span) {
    const from = formats.dateOf(span.from), to = formats.dateOf(span.to);
    parts.push(span.from === span.to ? formats.wholeDay(to) : formats.dayRange(from, to));
    if (span.ends && task.due_at) parts.push(formats.time(task.due_at));
    if (span.isGhost) parts.push(t`comes again`);
    else if (!task.completed && span.to < today) parts.push(t`late`);
  }
  const colour = colourOf(task);
  if (colour) parts.push(colour.name);
  if (task.completed && !span?.isGhost) parts.push(t`completed`);
  return parts.join(", ");
}

function RowTick({ task }: { task: Task }) {
  const { t } = useLingui();
  const { act } = useSurface();
  return <TickButton kind={KINDS[task.resource_subtype] ?? "task"} isDone={task.completed} label={t`Complete ${task.name}`} onChange={(isDone) => act.completeTask(task.gid, isDone)} />;
}

function RowEnd({ task, onDate }: { task: Task; onDate: () => void }) {
  const { t } = useLingui();
  const who = useUser(task.assignee);
  const menu = useChipMenu(task.gid, onDate);
  return <>{who && <Avatar person={who} />}<MenuButton label={t`${task.name}: actions`} groups={menu} placement="bottom end" /></>;
}

function ChipMenu({ gid, anchor, onClose, onDate }: { gid: string; anchor: React.RefObject<HTMLElement | null>; onClose: () => void; onDate: () => void }) {
  const { t } = useLingui();
  const groups = useChipMenu(gid, onDate);
  return <Menu label={t`Task actions`} groups={groups()} anchor={anchor} onClose={onClose} />;
}

/** Its days, by typing or from a small calendar; they are kept when it closes. */
function MoveTo({ task, anchor, onClose }: { task: Task; anchor: React.RefObject<HTMLElement | null>; onClose: () => void }) {
  const { t } = useLingui();
  const { put, expect } = useSurface();
  const [dates, setDates] = useState<Dates>(datesOf(task));
  const settle = () => {
    onClose();
    put(task.gid, datesChange(dates, task));
    expect(task.gid);
  };
  return <DatePicker label={t`Move to date`} anchor={anchor} value={dates} hasStart hasTime onChange={setDates} onClose={settle} />;
}
