// What pointers, the clipboard and the focus do in a grid: each event leads to a row and a part of it.
import { plural } from "@lingui/core/macro";
import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import { spokenValue } from "@/fields/spoken";
import type { Gid } from "@/store/types";
import { say } from "@/ui/toasts";
import type { GridControl } from "./control";
import { carry } from "./drag";
import { obeyKey } from "./gridKeys";
import type { Column, Part } from "./look";
import type { GridRow } from "./rows";
import style from "./TreeGrid.module.css";

const LONG_PRESS = 450;

export class Pointing {
  private pressing: ReturnType<typeof setTimeout> | null = null;
  private isLong = false;

  constructor(private readonly grid: GridControl) {}

  private press(row: GridRow, part: Part, column: number, event: MouseEvent, element: HTMLElement): void {
    const isReaching = event.shiftKey, isAdding = event.ctrlKey || event.metaKey;
    if (row.type === "task" && (part === "box" || isAdding || this.isLong)) return this.grid.select(row, isReaching);
    if (row.type === "task" && isReaching) return this.grid.select(row, true);
    switch (part) {
      case "twist":
        return this.grid.unfold(row);
      case "tick":
        return row.type === "task" ? this.grid.tick(row, element) : undefined;
      case "open":
        return row.type === "task" ? this.grid.props.onOpen(row.gid) : undefined;
      case "add":
        return row.type === "newSection" ? this.grid.edit(row.key, 0) : row.type === "end" || row.type === "group" ? this.addIn(row) : undefined;
      case "more":
        return this.grid.openMenu(row, element);
      default:
        return this.pressCell(row, part, column);
    }
  }

  private addIn(row: GridRow): void {
    if (row.type === "group" && !row.isOpen) this.grid.props.onFold(row.key, true);
    this.grid.drafts.start(this.grid.drafts.below(row));
  }

  private pressCell(row: GridRow, part: Part, column: number): void {
    if (this.isPhone && row.type === "task") {
      return this.grid.selected.length ? this.grid.select(row, false) : this.grid.props.onOpen(row.gid);
    }
    this.grid.activate(row.key, column);
    if (row.type === "task" && column === 0 && part !== "title") return this.grid.props.onOpen(row.gid);
    if (row.type === "group" && (this.isPhone || part !== "title")) return column === 0 ? this.grid.unfold(row) : undefined;
    this.grid.edit(row.key, column);
  }

  private get isPhone(): boolean {
    return this.grid.scroller.current?.classList.contains(style["phone"] ?? "phone") ?? false;
  }

  private hit(event: { target: EventTarget | null }): { row: GridRow; part: Part | "grip"; column: number; element: HTMLElement } | null {
    const target = event.target instanceof Element ? event.target : null;
    const line = target?.closest<HTMLElement>("[data-row]");
    if (!target || !line || !this.grid.canvas.current?.contains(line)) return null;
    const row = this.grid.row(line.dataset["row"]);
    if (!row) return null;
    const part = target.closest<HTMLElement>("[data-part]");
    const column = Number(target.closest<HTMLElement>("[data-column]")?.dataset["column"] ?? 0);
    return { row, part: (part?.dataset["part"] as Part | undefined) ?? "cell", column, element: part ?? (target as HTMLElement) };
  }

  private carryFrom(row: GridRow, event: PointerEvent): void {
    const scroller = this.grid.scroller.current, canvas = this.grid.canvas.current;
    if (!scroller || !canvas || !this.grid.props.mayEdit || (row.type !== "task" && row.type !== "group")) return;
    const gids = row.type === "group" ? [] : this.grid.selection.gids.has(row.gid) ? [...this.grid.selected] : [row.gid];
    const name = row.type === "group" ? (this.grid.weft.store.get("section", row.key)?.name ?? "") : (this.grid.weft.store.get("task", row.gid)?.name ?? "");
    const count = gids.length;
    carry(event.nativeEvent, {
      scroller, canvas, gids,
      section: row.type === "group" ? row.key : undefined,
      rows: () => this.grid.rows,
      starts: () => this.grid.starts,
      label: count > 1 ? plural(count, { one: "# task", other: "# tasks" }) : name,
      looks: { line: style["dropLine"] ?? "", ghost: style["ghost"] ?? "", into: style["dropInto"] ?? "" },
      step: 24,
      onDrop: (place) => {
        if (!("beforeGroup" in place)) this.grid.moveTo(gids, place);
        else if (row.type === "group") this.grid.act.moveSection(row.key, place.beforeGroup ? { before: place.beforeGroup } : { at: "end" });
      },
    });
  }

  readonly handlers = {
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.target === this.grid.scroller.current) obeyKey(this.grid, event);
    },
    onMouseDown: (event: MouseEvent<HTMLDivElement>) => {
      const target = event.target as Element;
      if (!this.grid.canvas.current?.contains(target) || target.closest("input, textarea, [contenteditable]")) return;
      event.preventDefault();
      if (!this.grid.state.editing) this.grid.focus();
    },
    onClick: (event: MouseEvent<HTMLDivElement>) => {
      const hit = this.hit(event);
      if (!hit || hit.part === "grip" || (event.target as Element).closest("input")) return;
      this.press(hit.row, hit.part, hit.column, event, hit.element);
    },
    onContextMenu: (event: MouseEvent<HTMLDivElement>) => {
      const hit = this.hit(event);
      if (!hit || (event.target as Element).closest("input")) return;
      event.preventDefault();
      if (!this.isLong) this.grid.openMenu(hit.row);
    },
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const hit = this.hit(event);
      this.isLong = false;
      if (!hit || event.button !== 0) return;
      if (hit.part === "grip") return this.carryFrom(hit.row, event);
      const { row } = hit;
      if (event.pointerType !== "touch" || row.type !== "task") return;
      this.pressing = setTimeout(() => {
        this.grid.select(row, false);
        navigator.vibrate?.(10);
        this.isLong = true;
        addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
      }, LONG_PRESS);
    },
    onPointerMove: () => this.endPress(),
    onPointerUp: () => this.endPress(),
    onPointerCancel: () => this.endPress(),
    onFocus: (event: FocusEvent<HTMLDivElement>) => {
      if (event.target === this.grid.scroller.current && !this.grid.state.active && this.grid.rows[0]) this.grid.set({ active: { key: this.grid.rows[0].key, column: 0 } });
    },
    onCopy: (event: ClipboardEvent<HTMLDivElement>) => {
      if (event.target !== this.grid.scroller.current) return;
      const text = this.copied();
      if (text === null) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
    },
    onPaste: (event: ClipboardEvent<HTMLDivElement>) => {
      if (event.target !== this.grid.scroller.current) return;
      event.preventDefault();
      this.grid.paste(event.clipboardData.getData("text/plain"));
    },
  };

  private endPress(): void {
    if (this.pressing) clearTimeout(this.pressing);
    this.pressing = null;
  }

  /** Selected rows with their columns, as a table; or the active cell. */
  private copied(): string | null {
    const { store } = this.grid.weft, { active } = this.grid.state;
    const line = (gid: Gid, columns: readonly Column[]) => {
      const task = store.get("task", gid);
      return task ? columns.map((column) => (column.key === "name" ? task.name : spokenValue(column, task, store, this.grid.props.project))).join("\t") : "";
    };
    if (this.grid.selected.length) {
      say(plural(this.grid.selected.length, { one: "Copied # task", other: "Copied # tasks" }));
      return this.grid.selected.map((gid) => line(gid, this.grid.columns)).join("\n");
    }
    const row = this.grid.row(active?.key);
    return row?.type === "task" && active ? line(row.gid, [this.grid.columns[active.column]!]) : null;
  }
}
