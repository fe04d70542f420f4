import { useLingui } from "@lingui/react/macro";
import { useRef, useState, type PointerEvent } from "react";
import type { FieldKey } from "@/store/fields";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuGroup } from "@/ui/Menu";
import { ResizeHandle } from "@/ui/ResizeHandle";
import { tipIfCut } from "@/ui/tips";
import { type Column, isNumeric } from "./look";
import type { Total } from "./totals";
import style from "./TreeGrid.module.css";

/** What the head of the columns changes of the view. */
export interface ColumnDoings {
  resize: (key: FieldKey, width: number) => void;
  /** Before another column; null: at the end. */
  reorder: (key: FieldKey, before: FieldKey | null) => void;
  hide: (key: FieldKey) => void;
  sort: (key: FieldKey, down: boolean) => void;
  group: (key: FieldKey) => void;
  total: (key: FieldKey, total: Total) => void;
  /** Which columns there are; hangs from the element. */
  choose?: (anchor: HTMLElement) => void;
}

interface HeadProps {
  columns: readonly Column[];
  sort: readonly { by: FieldKey; down?: boolean }[];
  doings: ColumnDoings;
}

const LEAST = 56;
const MOST = 800;

export function Head({ columns, sort, doings }: HeadProps) {
  const { t } = useLingui();
  return (
    <div role="row" aria-rowindex={1} className={classes(style.row, style.head)}>
      {columns.map((column, at) => <HeadCell key={column.key} {...{ column, columns, at, sort, doings }} />)}
      <span role="columnheader" className={style.plus}>
        {doings.choose && <button type="button" tabIndex={-1} aria-label={t`Columns`} data-tip={t`Columns`} className={style.headButton} onClick={(event) => doings.choose?.(event.currentTarget)}><Icon name="plus" /></button>}
      </span>
    </div>
  );
}

function HeadCell({ column, columns, at, sort, doings }: HeadProps & { column: Column; at: number }) {
  const { t } = useLingui();
  const cell = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const sorted = sort.find(({ by }) => by === column.key);
  const drag = useColumnDrag(column.key, at > 0, doings.reorder);
  return (
    <div
      ref={cell}
      role="columnheader"
      data-head={column.key}
      aria-sort={sorted ? (sorted.down ? "descending" : "ascending") : undefined}
      className={classes(at === 0 ? style.name : style.cell, isNumeric(column) && style.numeric)}
      {...drag}
    >
      <button type="button" tabIndex={-1} aria-haspopup="menu" aria-expanded={isOpen} className={style.headButton} {...tipIfCut(column.name)} onClick={() => setOpen(true)}>
        <span className={style.headWords}>{column.name}</span>
        {sorted && <Icon name={sorted.down ? "arrow-down" : "arrow-up"} size="s" />}
      </button>
      {at > 0 && <ResizeHandle className={style.edge} label={t`Width of ${column.name}`} side="end" size={column.width} least={LEAST} most={MOST} usual={column.width} onResize={(width) => doings.resize(column.key, width)} />}
      {isOpen && <ColumnMenu {...{ column, columns, at, doings }} anchor={cell} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ColumnMenu({ column, columns, at, doings, anchor, onClose }: { column: Column; columns: readonly Column[]; at: number; doings: ColumnDoings; anchor: React.RefObject<HTMLElement | null>; onClose: () => void }) {
  const { t } = useLingui();
  const { key } = column;
  const canGroup = ["choice", "choices", "person", "people", "date", "flag", "thing", "things"].includes(column.kind);
  const groups: MenuGroup[] = [
    {
      entries: [
        { id: "up", name: t`Sort ascending`, icon: "arrow-up", onChoose: () => doings.sort(key, false) },
        { id: "down", name: t`Sort descending`, icon: "arrow-down", onChoose: () => doings.sort(key, true) },
        ...(canGroup ? [{ id: "group", name: t`Group by ${column.name}`, icon: "group" as const, onChoose: () => doings.group(key) }] : []),
      ],
    },
  ];
  if (isNumeric(column)) {
    const names: [Total, string][] = [["sum", t`Sum`], ["average", t`Average`], ["largest", t`Largest`], ["smallest", t`Smallest`], ["count", t`How many have a value`]];
    groups.push({ label: t`Subtotal`, entries: names.map(([id, name]) => ({ id, name, isChosen: column.total === id, onChoose: () => doings.total(key, id) })) });
  }
  if (at > 0) {
    groups.push({
      entries: [
        { id: "left", name: t`Move towards the start`, icon: "arrow-left", isDisabled: at === 1, onChoose: () => doings.reorder(key, columns[at - 1]?.key ?? null) },
        { id: "right", name: t`Move towards the end`, icon: "arrow-right", isDisabled: at === columns.length - 1, onChoose: () => doings.reorder(key, columns[at + 2]?.key ?? null) },
        { id: "hide", name: t`Hide column`, icon: "eye-off", onChoose: () => doings.hide(key) },
      ],
    });
  }
  return <Menu label={column.name} groups={groups} anchor={anchor} onClose={onClose} />;
}

/** A head is carried to its new place; nothing is drawn anew until it is put down. */
function useColumnDrag(key: FieldKey, isMovable: boolean, reorder: ColumnDoings["reorder"]) {
  const from = useRef<{ x: number; isMoving: boolean } | null>(null);
  if (!isMovable) return {};
  const targetOf = (event: PointerEvent<HTMLElement>): { element: HTMLElement; isAfter: boolean } | null => {
    const under = document.elementsFromPoint(event.clientX, event.clientY).find((one) => one instanceof HTMLElement && one.dataset["head"]) as HTMLElement | undefined;
    if (!under || under.dataset["head"] === key || under.dataset["head"] === "name") return null;
    const box = under.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(under).direction === "rtl";
    return { element: under, isAfter: event.clientX > box.left + box.width / 2 !== isRightToLeft };
  };
  const clear = (root: Element) => root.querySelectorAll("[data-drop]").forEach((one) => one.removeAttribute("data-drop"));
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button === 0 && event.pointerType === "mouse" && !(event.target as HTMLElement).closest("[role=separator]")) from.current = { x: event.clientX, isMoving: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = from.current;
      if (!start) return;
      if (!start.isMoving && Math.abs(event.clientX - start.x) < 6) return;
      if (!start.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
      start.isMoving = true;
      const row = event.currentTarget.parentElement!;
      clear(row);
      const target = targetOf(event);
      if (target) target.element.dataset["drop"] = target.isAfter ? "after" : "before";
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const start = from.current;
      from.current = null;
      if (!start?.isMoving) return;
      const row = event.currentTarget.parentElement!, target = targetOf(event);
      clear(row);
      if (!target) return;
      const next = target.isAfter ? (target.element.nextElementSibling as HTMLElement | null) : target.element;
      reorder(key, (next?.dataset["head"] as FieldKey | undefined) ?? null);
    },
    onClickCapture: (event: React.MouseEvent) => {
      if (from.current?.isMoving) event.stopPropagation();
    },
  };
}
