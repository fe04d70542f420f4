import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import { useIsPhone } from "@/app/shellState";
import { useCatalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import { useActions, useGroups, useMe, useView, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Spec } from "@/store/views";
import { AddColumn } from "./AddColumn";
import { BoardContext, type Surface } from "./around";
import { useAside } from "./asides";
import { cellOf, columnsOf, lanesOf } from "./columns";
import { ColumnHead } from "./ColumnHead";
import { ColumnSwitcher } from "./ColumnSwitcher";
import { type Home, gidOf } from "./drops";
import { Dragged, useDragging } from "./dragging";
import { LaneRow } from "./LaneRow";
import { useMoving } from "./moving";
import { useNames } from "./names";
import type { BoardSettings, Change } from "./settings";
import { shownFields } from "./shownFields";
import { useKeys } from "./strokes";
import style from "./Board.module.css";

/** Columns of cards, and lanes across them where one wants them. */
export function Board({ home, settings, change, open, isWhole = true }: { home: Home; settings: BoardSettings; change: Change; open: (gid: Gid) => void; isWhole?: boolean }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const me = useMe(), act = useActions();
  const isPhone = useIsPhone();
  const today = formats.today();
  const { by, lanes: across, sort, filter } = settings;
  const spec = useMemo<Spec>(() => ({ group: by, sort, filter, columns: [], empty: true }), [by, sort, filter]);
  const groups = useGroups(useView(home, spec, today));
  const side = useAside(by, home), aside = useAside(across, home);
  const columns = useMemo(() => columnsOf(by, groups, side?.choices ?? []), [by, groups, side]);
  const lanes = useMemo(() => lanesOf(store, across, columns, aside?.choices ?? []), [store, across, columns, aside]);
  const catalog = useCatalog("project" in home ? home.project : undefined);
  const names = useNames(by, across, side, aside);
  const scroller = useRef<HTMLDivElement>(null);
  const [only, setOnly] = useState<string | null>(null);
  const shown = isPhone ? [columns.find(({ key }) => key === only) ?? columns[0]].filter((one) => one !== undefined) : columns;

  const cell = useMemo(() => (column: number, lane: number) => (columns[column] && lanes[lane] ? cellOf(store, columns[column], lanes[lane], across) : []), [store, columns, lanes, across]);
  const moving = useMoving({ home, settings, columns, lanes, cell, names, side, aside });
  const dragging = useDragging({ scroller, cell, moving, columns, lanes });
  const keys = useKeys({ scroller, columns, lanes, cell, moving, settings, open });

  const fields = useMemo(() => shownFields(settings, catalog, home), [settings, catalog, home]);
  const surface = useMemo<Surface>(
    () => ({ home, store, act, me, today, catalog, settings, change, open, moving, columns, lanes, names, fields, scroller, start: dragging.start, isPhone, isWhole }),
    [home, store, act, me, today, catalog, settings, change, open, moving, columns, lanes, names, fields, dragging.start, isPhone, isWhole],
  );
  return (
    <BoardContext value={surface}>
      {isPhone && <ColumnSwitcher chosen={shown[0]?.key ?? ""} onChoose={setOnly} />}
      <div ref={scroller} role="group" aria-label={t`Board`} className={style.board} onKeyDown={keys.struck} onClick={keys.clicked} onFocus={keys.focused} onBlur={keys.left} data-board={gidOf(home)}>
        <div className={style.content}>
          <div className={style.heads}>
            {shown.map((column) => <ColumnHead key={column.key} column={column} at={columns.indexOf(column)} />)}
            {by === "section" && !isPhone && <AddColumn />}
          </div>
          {lanes.map((lane, at) => (
            <LaneRow key={lane.key} lane={lane} at={at} hasHead={across !== null} shown={shown} scroller={scroller} drag={dragging.drag} active={keys.active} cell={cell} />
          ))}
        </div>
      </div>
      {dragging.drag && <Dragged drag={dragging.drag} ghost={dragging.ghost} />}
      <div role="status" aria-label={t`What moved`} className={style.spoken}>{moving.said}</div>
    </BoardContext>
  );
}
