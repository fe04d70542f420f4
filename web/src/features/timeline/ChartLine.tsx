import { useLingui } from "@lingui/react/macro";
import { memo, type CSSProperties, type RefObject } from "react";
import { useWhole } from "@/grid/sight";
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

interface Shown<Kind extends Line["type"] = Line["type"]> {
  line: Extract<Line, { type: Kind }>;
  index: number;
  top: number;
  /** The task whose bar has the focus, or would have it. */
  active: Gid | null;
  scroller: RefObject<HTMLElement | null>;
}

/** The head of a line, beside the axis: all heads lie in one column that stays where it is. */
export const LineHead = memo(function LineHead({ line, ...shown }: Shown) {
  if (line.type === "task") return <TaskHead line={line} {...shown} />;
  return line.type === "group" ? <GroupHead line={line} {...shown} /> : null;
});

/** What stands of a line on the axis. */
export const LineTrack = memo(function LineTrack({ line, top, active, from, to, scroller }: Omit<Shown, "index"> & { from: number; to: number }) {
  const isHandy = useWhole(scroller) || active !== null;
  return (
    <div className={classes(style.track, line.type === "group" && style.group, line.type === "lane" && style.lane)} style={{ insetBlockStart: top }}>
      {line.type === "task" && <Bar gid={line.gid} isActive={active === line.gid} isHandy={isHandy} />}
      {line.type === "group" && <Sum tasks={line.group.tasks} />}
      {line.type === "lane" && <Lane gids={line.gids} {...{ active, isHandy, from, to }} />}
    </div>
  );
});

function TaskHead({ line, index, top, active, scroller }: Shown<"task">) {
  const { t } = useLingui();
  const { doings, days } = useChart();
  const task = useTask(line.gid), who = useUser(task?.assignee);
  const isStill = useWhole(scroller), isActive = active === line.gid;
  if (!task) return null;
  const span = spanOf(task);
  const kind = task.resource_subtype === "milestone" || task.resource_subtype === "approval" ? task.resource_subtype : "task";
  const name = task.name || t`Unnamed task`;
  return (
    <div role="row" aria-rowindex={index + 1} aria-level={line.depth + 2} aria-expanded={line.hasSubtasks ? line.isOpen : undefined} data-line={index} className={style.head} style={{ insetBlockStart: top, "--depth": line.depth } as CSSProperties}>
      <div role="rowheader" className={style.through}>
        {line.hasSubtasks ? (
          <button type="button" tabIndex={-1} className={style.twisty} aria-label={line.isOpen ? t`Hide the subtasks of ${name}` : t`Show the subtasks of ${name}`} onClick={() => doings.expand(line.gid, !line.isOpen)}>
            <Icon name={line.isOpen ? "chevron-down" : "chevron-right"} size="s" />
          </button>
        ) : <span className={style.twisty}></span>}
        <span className={style.tick}><Tick kind={kind} isDone={task.completed} /></span>
        <button type="button" tabIndex={isActive ? 0 : -1} data-title={line.gid} className={classes(style.title, task.completed && style.faint)} {...tipIfCut(name)} onClick={() => doings.open(line.gid)}>{name}</button>
        <span className={style.more}>{(isStill || isActive) && <IconButton icon="more" tabIndex={-1} aria-haspopup="menu" label={t`More about ${name}`} onClick={(event) => doings.menu(line.gid, event.currentTarget)} />}</span>
      </div>
      <span role="gridcell" className={style.days}>{span ? formats.number(days.count(span.start, span.end) || span.end - span.start + 1) : ""}</span>
      <span role="gridcell" className={style.who} {...(who ? tip(who.name) : {})}>{who && <Avatar person={who} />}</span>
    </div>
  );
}

function GroupHead({ line, index, top }: Shown<"group">) {
  const { doings } = useChart();
  const name = useTitle(line);
  return (
    <div role="row" aria-rowindex={index + 1} aria-level={1} aria-expanded={line.isOpen} data-line={index} className={classes(style.head, style.groupHead)} style={{ insetBlockStart: top }}>
      <div role="rowheader" className={style.through}>
        <button type="button" className={style.fold} onClick={() => doings.fold(line.key, !line.isOpen)}>
          <Icon name={line.isOpen ? "chevron-down" : "chevron-right"} size="s" />
          <span className={style.groupName} {...tipIfCut(name)}>{name}</span>
        </button>
      </div>
      <span role="gridcell" className={style.days}>{formats.number(line.group.count)}</span>
    </div>
  );
}

function useTitle(line: Extract<Line, { type: "group" }>): string {
  const { t } = useLingui();
  const { titleOf } = useChart();
  useSection(line.key); // it may get another name
  return titleOf(line.group) || t`No name`;
}

/** From the first to the last day of a group. */
function Sum({ tasks }: { tasks: readonly Gid[] }) {
  const { axis, store } = useChart();
  const span = extent(tasks, (gid) => spanOf(store.get("task", gid)));
  const place = span && edges(axis, span, false);
  return place && <i className={style.sum} style={{ "--at": `${place.start}px`, "--long": `${place.end - place.start}px` } as CSSProperties} />;
}

/** Of a lane what is near. */
function Lane({ gids, active, isHandy, from, to }: { gids: readonly Gid[]; active: Gid | null; isHandy: boolean; from: number; to: number }) {
  const { store } = useWeft();
  const near = gids.filter((gid) => {
    const span = spanOf(store.get("task", gid));
    return gid === active || (span && span.end >= from && span.start <= to);
  });
  return near.map((gid) => <Bar key={store.keyOf(gid)} gid={gid} isActive={gid === active} isHandy={isHandy} />);
}
