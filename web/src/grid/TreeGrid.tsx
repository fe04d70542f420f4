import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from "react";
import { useIsPhone } from "@/app/shellState";
import type { Catalog } from "@/fields/catalog";
import type { Surroundings } from "@/fields/FieldValue";
import type { FieldKey } from "@/store/fields";
import { useActions, useAll, useMe, useRows, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Group, View } from "@/store/views";
import { classes } from "@/ui/classes";
import { BulkBar } from "./BulkBar";
import type { GroupTitle } from "./EdgeLines";
import { EdgeRow } from "./EdgeRow";
import { GridControl } from "./control";
import { Head, type ColumnDoings } from "./Head";
import type { Column, RowLook } from "./look";
import { cellId } from "./look";
import { RowMenu } from "./RowMenu";
import { withDraft, type GridRow } from "./rows";
import { inOrder, stillShown } from "./selection";
import { TaskLine } from "./TaskLine";
import { placed, useWindow } from "./window";
import style from "./TreeGrid.module.css";

export interface TreeGridProps {
  label: string;
  view: View;
  /** The project; without one, it is one's own list. */
  project?: Gid;
  group: FieldKey | null;
  sort: readonly { by: FieldKey; down?: boolean }[];
  /** The first one is the name. */
  columns: readonly Column[];
  catalog: Catalog;
  today: string;
  mayEdit: boolean;
  /** Not all is here yet: nothing is counted or added up. */
  isWhole?: boolean;
  columnDoings: ColumnDoings;
  onFold: (key: string, isOpen: boolean) => void;
  onExpand: (gid: Gid, isOpen: boolean) => void;
  onOpen: (gid: Gid) => void;
  /** How the head of a group names what its tasks have in common. */
  titleOf: (group: Group) => GroupTitle;
  /** What stands there instead of rows. */
  empty?: ReactNode;
  /** It comes with a new task being typed. */
  isBegun?: boolean;
}

const GROUP = 40;
const PHONE = 64;

/** A tree of tasks with cells, as a spreadsheet has them: by keyboard, pointer or finger. */
export function TreeGrid(props: TreeGridProps) {
  const { label, view, columns, sort, mayEdit, columnDoings, empty } = props;
  const { t } = useLingui();
  const id = useId();
  const isPhone = useIsPhone();
  const { task: opened } = useParams({ strict: false });
  const scroller = useRef<HTMLDivElement>(null), canvas = useRef<HTMLDivElement>(null);
  const control = useControl(props, scroller, canvas);
  const { active, editing, draft, menu } = control.state;
  const viewRows = useRows(view);
  const hasNewSection = props.group === "section" && props.project !== undefined;
  const rows = useMemo(() => withDraft(viewRows, draft, hasNewSection, !mayEdit), [viewRows, draft, hasNewSection, mayEdit]);
  const rowHeight = useRowHeight(scroller, isPhone);
  const starts = useMemo(() => placed(heights(rows, rowHeight, isPhone), rows.length), [rows, rowHeight, isPhone]);
  const { first, last } = useWindow(scroller, starts);
  const look = useLook(props, id, control, isPhone);
  const selection = useMemo(() => stillShown(control.state.selection, rows), [control.state.selection, rows]);
  const selected = useMemo(() => inOrder(selection, rows), [selection, rows]);
  useLayoutEffect(() => {
    Object.assign(control, { rows, starts, selection, selected, props });
  });
  useEffect(() => control.shown(rows), [control, rows]);
  const begin = useEffectEvent(() => control.drafts.start(control.drafts.atStart()));
  const hasRows = rows.length > 0;
  useEffect(() => {
    if (props.isBegun && mayEdit && hasRows) begin();
  }, [props.isBegun, mayEdit, hasRows]);

  const activeAt = active ? rows.findIndex(({ key }) => key === active.key) : -1;
  const drawn = drawnRows(first, last, activeAt, rows.length);
  const sizes = { "--cols": template(columns, isPhone), "--columns-width": `${width(columns)}px`, "--row": `${rowHeight}px`, "--group": `${groupHeight(rowHeight, isPhone)}px` } as CSSProperties;
  return (
    <div className={style.frame}>
      <div
        ref={scroller}
        role="treegrid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable="true"
        aria-readonly={!mayEdit || undefined}
        aria-activedescendant={active && activeAt >= 0 ? cellId(id, active.key, active.column) : undefined}
        className={classes(style.grid, isPhone && style.phone)}
        style={sizes}
        {...control.pointing.handlers}
      >
        {!isPhone && <div role="rowgroup" className={style.headGroup}><Head columns={columns} sort={sort} doings={columnDoings} /></div>}
        <div ref={canvas} role="rowgroup" className={style.canvas} style={{ blockSize: starts[rows.length] }}>
          {drawn.map((at) => {
            const row = rows[at]!;
            const shared = { look, top: starts[at]!, index: at, active: active?.key === row.key ? active.column : -1 };
            if (row.type === "task") return <TaskLine key={row.key} {...shared} row={row} editing={editing?.key === row.key ? editing : null} isSelected={selection.gids.has(row.gid)} isOpen={row.gid === opened} />;
            return <EdgeRow key={row.key} {...shared} row={row} control={control} titleOf={props.titleOf} isSection={props.group === "section"} isEditing={editing?.key === row.key} />;
          })}
        </div>
        {empty && <div role="rowgroup" className={style.through}><div role="row" className={style.through}><div role="gridcell" className={style.through}>{empty}</div></div></div>}
      </div>
      <span role="status" className={style.unseen}>{selected.length > 0 && t`Selected: ${selected.length}`}</span>
      {selected.length > 0 && <BulkBar gids={selected} project={props.project} catalog={props.catalog} columns={columns} mayEdit={mayEdit} control={control} />}
      {menu && <RowMenu menu={menu} project={props.project} mayEdit={mayEdit} control={control} />}
    </div>
  );
}

/** One controller for the life of the grid: its handlers read what is shown at that moment. */
function useControl(props: TreeGridProps, scroller: RefObject<HTMLDivElement | null>, canvas: RefObject<HTMLDivElement | null>): GridControl {
  const weft = useWeft(), act = useActions(), me = useMe();
  const [, redraw] = useState(0);
  const [control] = useState(() => new GridControl(weft, act, me, props, scroller, canvas, () => redraw((turn) => turn + 1)));
  return control;
}

/** What all rows are given; people and fields that change draw them anew. */
function useLook({ columns, project, today, mayEdit, isWhole = true }: TreeGridProps, id: string, control: GridControl, isPhone: boolean): RowLook {
  const { store } = useWeft();
  const people = useAll("user"), tags = useAll("tag");
  return useMemo(() => {
    const filled = new Set(columns.flatMap(({ custom }) => (custom?.resource_subtype === "enum" ? [custom.gid] : [])).slice(0, 2));
    const around: Surroundings = { store, today, project, filled, named: [people, tags] };
    return { id, columns, around, project, mayEdit, isPhone, isWhole, doings: control.doings, scroller: control.scroller };
  }, [store, people, tags, columns, project, today, mayEdit, id, control, isPhone, isWhole]);
}

/** As the tokens have it: by density, and for fingers. */
function useRowHeight(scroller: RefObject<HTMLElement | null>, isPhone: boolean): number {
  const [height, setHeight] = useState(36);
  useLayoutEffect(() => {
    const read = () => setHeight(isPhone ? PHONE : Number.parseFloat(getComputedStyle(scroller.current!).getPropertyValue("--row-h")) || 36);
    read();
    const watch = new MutationObserver(read);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-density"] });
    return () => watch.disconnect();
  }, [scroller, isPhone]);
  return height;
}

const groupHeight = (row: number, isPhone: boolean): number => Math.max(GROUP, isPhone ? 44 : row);

function* heights(rows: readonly GridRow[], row: number, isPhone: boolean): Iterable<number> {
  const group = groupHeight(row, isPhone);
  for (const { type } of rows) yield type === "group" || type === "newSection" ? group : type === "task" ? row : isPhone ? 48 : row;
}

/** The window, and the active row wherever it is: the focus is in it. */
function drawnRows(first: number, last: number, active: number, count: number): number[] {
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n);
  if (active >= 0 && active < count && active < first) drawn.unshift(active);
  else if (active >= last && active < count) drawn.push(active);
  return drawn;
}

function template(columns: readonly Column[], isPhone: boolean): string {
  if (isPhone) return "minmax(0, 1fr)";
  return `minmax(${columns[0]!.width}px, 1fr) ${columns.slice(1).map((column) => `${column.width}px`).join(" ")} 36px`;
}

const GUTTER = 54;
const width = (columns: readonly Column[]): number => GUTTER + 36 + columns.reduce((sum, column) => sum + column.width, 0);

