import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef, type PointerEvent } from "react";
import * as formats from "@/locales/formats";
import { placed, useWindow } from "@/grid/window";
import { useTask, useUser } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { tipIfCut } from "@/ui/tips";
import { useChart } from "./chart";
import style from "./Timeline.module.css";

const ITEM = 36;

/** Tasks without a date: dragged onto the axis, or given dates by their button. */
export function Unscheduled({ gids, onPress, onClose }: { gids: readonly Gid[]; onPress: (press: PointerEvent<HTMLElement>, gid: Gid, name: string) => void; onClose: () => void }) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => placed(gids.map(() => ITEM), gids.length), [gids]);
  const { first, last } = useWindow(scroller, starts);
  return (
    <section aria-label={t`Unscheduled`} className={style.tray}>
      <div className={style.trayHead}>
        <h2>{t`Unscheduled`} <span className={style.count}>{formats.number(gids.length)}</span></h2>
        <IconButton icon="x" label={t`Close the unscheduled tasks`} onClick={onClose} />
      </div>
      <p className={style.trayHint}>{gids.length ? t`Drag a task onto the axis to give it a date.` : t`Every task has a date.`}</p>
      <div ref={scroller} className={style.trayList}>
        <ul style={{ blockSize: starts[gids.length] }}>
          {gids.slice(first, last).map((gid, n) => <Item key={gid} gid={gid} top={starts[first + n]!} onPress={onPress} />)}
        </ul>
      </div>
    </section>
  );
}

function Item({ gid, top, onPress }: { gid: Gid; top: number; onPress: (press: PointerEvent<HTMLElement>, gid: Gid, name: string) => void }) {
  const { t } = useLingui();
  const { doings, mayEdit } = useChart();
  const task = useTask(gid), who = useUser(task?.assignee);
  if (!task) return null;
  const name = task.name || t`Unnamed task`;
  return (
    <li className={style.trayItem} style={{ insetBlockStart: top }} data-unscheduled={gid} onPointerDown={(press) => mayEdit && onPress(press, gid, name)}>
      <button type="button" className={style.trayName} {...tipIfCut(name)} onClick={() => doings.open(gid)}>{name}</button>
      {who && <Avatar person={who} />}
      {mayEdit && <IconButton icon="calendar" label={t`Give “${name}” a date`} aria-haspopup="dialog" onClick={(event) => doings.dates(gid, event.currentTarget)} />}
    </li>
  );
}
