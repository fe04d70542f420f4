import { useLingui } from "@lingui/react/macro";
import { Plural } from "@lingui/react/macro";
import { memo, type CSSProperties } from "react";
import * as formats from "@/locales/formats";
import { useTask, useUser } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { classes } from "@/ui/classes";
import { type Axis, xOf } from "./axis";
import { type Chart, useChart, usePreviewed } from "./chart";
import { shortDay, spanOf, spanWords } from "./dates";
import { nameWidth } from "./lines";
import type { Span } from "./shifting";
import style from "./Timeline.module.css";

/** Half a diamond. */
export const DIAMOND = 9;
const THINNEST = 4;
/** So wide a bar must be to hold how much of it is done. */
const PERCENT = 44;

/** Where a bar begins and ends, in pixels along the axis. */
export function edges(axis: Axis, { start, end }: Span, isMilestone: boolean): { start: number; end: number } {
  if (isMilestone) {
    const middle = xOf(axis, end) + axis.day / 2;
    return { start: middle - DIAMOND, end: middle + DIAMOND };
  }
  const from = xOf(axis, start);
  return { start: from, end: Math.max(xOf(axis, end + 1), from + THINNEST) };
}

/** How a task stands, which is what colours tell where they tell nothing else. */
export function stateOf(task: Task, { start, end }: Span, today: number): "done" | "late" | "begun" | "ahead" {
  if (task.completed) return "done";
  if (end < today) return "late";
  return start <= today ? "begun" : "ahead";
}

/** A task on the axis. */
export const Bar = memo(function Bar({ gid, isActive, isHandy }: { gid: Gid; isActive: boolean; isHandy: boolean }) {
  const chart = useChart();
  const task = useTask(gid), held = usePreviewed(gid);
  const who = useUser(task?.assignee);
  const name = useBarName(task, held, who?.name, chart);
  const own = spanOf(task), span = held ?? own;
  if (!task || !span || !own) return null;
  const { axis, mode, today, hueOf, critical, baseline, mayEdit } = chart;
  const isMilestone = task.resource_subtype === "milestone";
  const { start, end } = edges(axis, span, isMilestone);
  const hue = hueOf?.(task), share = task.num_subtasks > 0 ? task.num_completed_subtasks / task.num_subtasks : 0;
  const look = classes(
    style.bar, isMilestone && style.milestone, hue ? style.hued : style[stateOf(task, span, today)], critical.has(gid) && style.critical,
    held && style.held, task.completed && style.over,
  );
  const planned = baseline?.get(gid);
  const place = { "--at": `${start}px`, "--long": `${end - start}px`, ...(hue ? { "--hue": `var(--${hue})` } : {}) } as CSSProperties;
  const slip = planned ? own.end - planned.end : 0;
  return (
    <>
      {held && !isMilestone && <Ghost axis={axis} span={own} />}
      <div role="button" tabIndex={isActive ? 0 : -1} data-bar={gid} aria-label={name} className={look} style={place}>
        {share > 0 && !task.completed && <i className={style.share} style={{ inlineSize: `${share * 100}%` }} />}
        {mode === "gantt" ? share > 0 && !isMilestone && end - start >= PERCENT && <span className={style.label}>{formats.percent(share)}</span> : <span className={classes(style.label, style.name, (isMilestone || end - start < nameWidth(task.name)) && style.outside)}>{task.resource_subtype === "approval" && <i className={style.seal} />}{task.name}</span>}
        {mayEdit && isHandy && !isMilestone && <><i data-part="start" className={style.grip} /><i data-part="end" className={classes(style.grip, style.gripEnd)} /></>}
        {mayEdit && isHandy && <i data-part="arrow" className={style.port} />}
      </div>
      {isMilestone && mode === "gantt" && <span className={style.dated} style={{ "--at": `${end}px` } as CSSProperties}>{shortDay(span.end)}</span>}
      {planned && <Planned axis={axis} span={planned} isMilestone={isMilestone} slip={slip} after={Math.max(end, edges(axis, planned, isMilestone).end)} />}
    </>
  );
});

/** Where it was before it was taken up. */
function Ghost({ axis, span }: { axis: Axis; span: Span }) {
  const { start, end } = edges(axis, span, false);
  return <i className={style.ghost} style={{ "--at": `${start}px`, "--long": `${end - start}px` } as CSSProperties} />;
}

/** Where a baseline has it, and by how much it slipped since. */
function Planned({ axis, span, isMilestone, slip, after }: { axis: Axis; span: Span; isMilestone: boolean; slip: number; after: number }) {
  const { start, end } = edges(axis, span, isMilestone);
  return (
    <>
      <i className={classes(style.planned, isMilestone && style.plannedMilestone)} style={{ "--at": `${start}px`, "--long": `${end - start}px` } as CSSProperties} />
      {slip !== 0 && <span className={classes(style.slip, slip > 0 && style.slipped)} style={{ "--at": `${after}px` } as CSSProperties}>{slip > 0 ? <Plural value={slip} one="+# day" other="+# days" /> : <Plural value={-slip} one="−# day" other="−# days" />}</span>}
    </>
  );
}

/** `Design homepage, 3 Dec to 7 Dec, Priya`, and what else its looks say. */
function useBarName(task: Task | undefined, held: Span | undefined, who: string | undefined, { today, critical, baseline }: Chart): string {
  const { t } = useLingui();
  const own = spanOf(task);
  if (!task || !own) return "";
  const planned = baseline?.get(task.gid), slip = planned ? own.end - planned.end : 0;
  const state = stateOf(task, own, today);
  return [
    task.name || t`Unnamed task`,
    spanWords(held ?? own),
    who,
    task.resource_subtype === "milestone" && t`Milestone`,
    task.resource_subtype === "approval" && t`Approval`,
    state === "done" && t`Completed`,
    state === "late" && t`Overdue`,
    critical.has(task.gid) && t`On the critical path`,
    slip > 0 && t`Days later than planned: ${slip}`,
    slip < 0 && t`Days earlier than planned: ${-slip}`,
  ].filter(Boolean).join(", ");
}
