import { useLingui } from "@lingui/react/macro";
import { memo, type CSSProperties } from "react";
import * as formats from "@/locales/formats";
import { useSection, useTask, useUser, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Tick } from "@/ui/Tick";
import { tip, tipIfCut } from "@/ui/tips";
import { Bar, edges } from "./Bar";
import { useChart } from "./chart";
import { spanOf } from "./dates";
import { type Line, extent } from "./lines";
import style from "./Timeline.module.css";

interface Shown {
  index: number;
  top: number;
  /** The task whose bar has the focus, or would have it. */
  active: Gid | null;
}

/** A line of the chart: its head beside the axis, its bars on it. */
export const ChartLine = memo(function ChartLine({ line, index, top, active, from, to }: Shown & { line: Line; from: number; to: number }) {
  if (line.type === "task") return <TaskLine line={line} {...{ index, top, active }} />;
  if (line.type === "group") return <GroupLine line={line} {...{ index, top, active }} />;
  return <LaneLine line={line} {...{ index, top, active, from, to }} />;
});

function TaskLine({ line, index, top, active }: Shown & { line: Extract<Line, { type: "task" }> }) {
  const { t } = useLingui();
  const { doings, mode, days } = useChart();
  const task = useTask(line.gid), who = useUser(task?.assignee);
  if (!task) return null;
  const span = spanOf(task), isActive = active === line.gid;
  const kind = task.resource_subtype === "milestone" || task.resource_subtype === "approval" ? task.resource_subtype : "task";
  const name = task.name || t`Unnamed task`;
  return (
    <div role="row" aria-rowindex={index + 1} aria-level={line.depth + 2} aria-expanded={line.hasSubtasks ? line.isOpen : undefined} data-line={index} data-mode={mode} className={style.line} style={{ insetBlockStart: top }}>
      <div role="rowheader" className={style.head} style={{ "--depth": line.depth } as CSSProperties}>
        {line.hasSubtasks ? (
          <button type="button" tabIndex={-1} className={style.twisty} aria-label={line.isOpen ? t`Hide the subtasks of ${name}` : t`Show the subtasks of ${name}`} onClick={() => doings.expand(line.gid, !line.isOpen)}>
            <Icon name={line.isOpen ? "chevron-down" : "chevron-right"} size="s" />
          </button>
        ) : <span className={style.twisty}></span>}
        <span className={style.tick}><Tick kind={kind} isDone={task.completed} /></span>
        <button type="button" tabIndex={isActive ? 0 : -1} data-title={line.gid} className={classes(style.title, task.completed && style.faint)} {...tipIfCut(name)} onClick={() => doings.open(line.gid)}>{name}</button>
        <span className={style.more}><IconButton icon="more" tabIndex={-1} aria-haspopup="menu" label={t`More about ${name}`} onClick={(event) => doings.menu(line.gid, event.currentTarget)} /></span>
        <span className={style.days}>{span ? formats.number(days.count(span.start, span.end) || span.end - span.start + 1) : ""}</span>
        <span className={style.who} {...(who ? tip(who.name) : {})}>{who && <Avatar person={who} />}</span>
      </div>
      <div role="gridcell" className={style.track}><Bar gid={line.gid} isActive={isActive} /></div>
    </div>
  );
}

function GroupLine({ line, index, top }: Shown & { line: Extract<Line, { type: "group" }> }) {
  const { t } = useLingui();
  const { doings, titleOf, axis } = useChart();
  const { store } = useWeft();
  useSection(line.key); // it may get another name
  const name = titleOf(line.group) || t`No name`;
  const span = extent(line.group.tasks, (gid) => spanOf(store.get("task", gid)));
  const place = span && edges(axis, span, false);
  return (
    <div role="row" aria-rowindex={index + 1} aria-level={1} aria-expanded={line.isOpen} data-line={index} className={classes(style.line, style.group)} style={{ insetBlockStart: top }}>
      <div role="rowheader" className={style.head}>
        <button type="button" className={style.fold} onClick={() => doings.fold(line.key, !line.isOpen)}>
          <Icon name={line.isOpen ? "chevron-down" : "chevron-right"} size="s" />
          <span className={style.groupName} {...tipIfCut(name)}>{name}</span>
        </button>
        <span className={style.days}>{formats.number(line.group.count)}</span>
      </div>
      <div role="gridcell" className={style.track}>
        {place && <i className={style.sum} style={{ "--at": `${place.start}px`, "--long": `${place.end - place.start}px` } as CSSProperties} />}
      </div>
    </div>
  );
}

function LaneLine({ line, index, top, active, from, to }: Shown & { line: Extract<Line, { type: "lane" }>; from: number; to: number }) {
  const { store } = useWeft();
  const near = line.gids.filter((gid) => {
    const span = spanOf(store.get("task", gid));
    return gid === active || (span && span.end >= from && span.start <= to);
  });
  return (
    <div role="row" aria-rowindex={index + 1} aria-level={2} data-line={index} className={classes(style.line, style.lane)} style={{ insetBlockStart: top }}>
      <div role="presentation" className={style.head} />
      <div role="gridcell" className={style.track}>{near.map((gid) => <Bar key={store.keyOf(gid)} gid={gid} isActive={gid === active} />)}</div>
    </div>
  );
}
