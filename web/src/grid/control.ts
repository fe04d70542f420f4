// The grid's acts and state: what keys, pointers and editors ask for.  One for the life of a grid; it reads
// what is shown at the moment it is asked.
import { t } from "@lingui/core/macro";
import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from "react";
import { describe } from "@/app/deeds";
import { spokenValue } from "@/fields/spoken";
import { write as writeField } from "@/fields/writing";
import type { Onward } from "@/fields/LineEditor";
import type { Actions } from "@/store/actions";
import type { Gid, Me } from "@/store/types";
import type { Weft } from "@/sync/weft";
import { confirm } from "@/ui/questions";
import { say } from "@/ui/toasts";
import { carry } from "./drag";
import { obeyKey } from "./gridKeys";
import { namesIn } from "./lines";
import { type Column, type Doings, type Editing, type Part, cellId } from "./look";
import { make } from "./making";
import { type Ground, move } from "./moving";
import { type Place, inPlace, outPlace } from "./placing";
import { type Draft, type GridRow, type TaskRow, parentOf } from "./rows";
import { NOTHING, type Selection, reached, toggled } from "./selection";
import style from "./TreeGrid.module.css";
import type { TreeGridProps } from "./TreeGrid";

export interface OpenMenu {
  kind: "task" | "section" | "approval";
  key: string;
  gid: Gid;
  anchor: RefObject<HTMLElement | null>;
}

export interface GridState {
  active: { key: string; column: number } | null;
  editing: Editing | null;
  draft: Draft | null;
  selection: Selection;
  menu: OpenMenu | null;
}

const LONG_PRESS = 450;
const HEAD_HEIGHT = 32;

export class GridControl {
  state: GridState = { active: null, editing: null, draft: null, selection: NOTHING, menu: null };
  // Renewed with each render.
  rows: readonly GridRow[] = [];
  starts: Float64Array = new Float64Array(1);
  selection: Selection = NOTHING;
  selected: readonly Gid[] = [];
  id = "";
  /** What was made last, to become active as soon as it is shown. */
  private awaited: Gid | null = null;
  private turn = 0;
  private pressing: ReturnType<typeof setTimeout> | null = null;
  private isLong = false;

  constructor(
    readonly weft: Weft,
    readonly act: Actions,
    private readonly me: Me,
    public props: TreeGridProps,
    readonly scroller: RefObject<HTMLDivElement | null>,
    private readonly canvas: RefObject<HTMLDivElement | null>,
    private readonly redraw: () => void,
  ) {}

  // State.

  set(change: Partial<GridState>): void {
    this.state = { ...this.state, ...change };
    this.redraw();
  }

  /** Rows came or went: what was made is found, what is gone is no longer active. */
  shown(rows: readonly GridRow[]): void {
    const { active, editing } = this.state;
    if (this.awaited) {
      const row = rows.find((one) => one.type === "task" && this.weft.store.resolve(one.gid) === this.weft.store.resolve(this.awaited!));
      if (row && !this.state.draft) {
        this.awaited = null;
        this.activate(row.key, 0);
      }
    }
    if (active && this.at(active.key) < 0 && active.key !== "draft") this.set({ active: this.nearest(active.key), ...(editing?.key === active.key ? { editing: null } : {}) });
  }

  private lastAt = 0;

  private nearest(_key: string): GridState["active"] {
    const row = this.rows[Math.min(this.lastAt, this.rows.length - 1)];
    return row ? { key: row.key, column: 0 } : null;
  }

  at(key: string): number {
    return this.rows.findIndex((row) => row.key === key);
  }

  row(key: string | undefined): GridRow | undefined {
    return key === undefined ? undefined : this.rows.find((row) => row.key === key);
  }

  get columns(): readonly Column[] {
    return this.props.columns;
  }

  focus(): void {
    this.scroller.current?.focus({ preventScroll: true });
  }

  activate(key: string, column: number): void {
    const row = this.row(key);
    const most = row?.type === "task" || row?.type === "group" ? this.columns.length - 1 : 0;
    this.set({ active: { key, column: Math.max(0, Math.min(most, column)) } });
    this.reveal(key, column);
  }

  /** Scroll so that a cell is seen, and no further. */
  reveal(key: string, column: number): void {
    const scroller = this.scroller.current, at = this.at(key);
    if (!scroller || at < 0) return;
    this.lastAt = at;
    const head = scroller.querySelector(`.${CSS.escape(style["head"] ?? "head")}`) ? HEAD_HEIGHT : 0;
    const top = this.starts[at]!, bottom = this.starts[at + 1]!;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom + head > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom + head - scroller.clientHeight;
    requestAnimationFrame(() => document.getElementById(cellId(this.id, key, column))?.scrollIntoView({ block: "nearest", inline: "nearest" }));
  }

  get ground(): Ground {
    const { project, group, sort, catalog } = this.props;
    const valueIn = (key: string) => {
      const row = this.rows.find((one) => one.type === "group" && one.key === key);
      return row?.type === "group" ? row.group.value : null;
    };
    return { act: this.act, store: this.weft.store, project, group, isSorted: sort.length > 0, find: catalog.find, valueIn };
  }

  // Acts.

  /** Do something that many tasks feel, as one, and say it with the way back. */
  perform(work: () => unknown): void {
    const before = this.weft.undo.get().undo;
    this.weft.undo.together(work);
    if (this.weft.undo.get().undo !== before) this.told();
  }

  /** Say what was done last, with the way back. */
  told(): void {
    const { undo } = this.weft, deed = undo.get().undo, id = undo.last();
    if (deed) say(describe(deed), { action: { label: t`Undo`, keys: "mod+z", run: () => undo.undo(id) } });
  }

  /** The selected tasks, or the active one. */
  targets(): Gid[] {
    if (this.selected.length) return [...this.selected];
    const row = this.row(this.state.active?.key);
    return row?.type === "task" ? [row.gid] : [];
  }

  complete(gids: readonly Gid[]): void {
    const tasks = gids.map((gid) => this.weft.store.get("task", gid)).filter((task) => task !== undefined);
    const completed = tasks.some((task) => !task.completed);
    const moved = tasks.filter((task) => task.completed !== completed).map(({ gid }) => gid);
    if (moved.length > 1) this.perform(() => this.act.completeTasks(moved, completed));
    else if (moved[0]) this.act.completeTask(moved[0], completed);
  }

  remove(gids: readonly Gid[]): void {
    this.perform(() => this.act.deleteTasks(gids));
    this.set({ selection: NOTHING });
  }

  moveTo(gids: readonly Gid[], place: Place): void {
    if ("parent" in place) this.props.onExpand(place.parent, true);
    const isMoved = this.weft.undo.together(() => move(this.ground, gids, place));
    if (!isMoved && this.props.sort.length) say(t`The list is sorted. Take the sort away to put tasks in an order of your own.`);
    this.revealSoon(gids[0]);
  }

  private revealSoon(gid: Gid | undefined): void {
    const { active } = this.state;
    if (!gid || !active) return;
    requestAnimationFrame(() => {
      const row = this.rows.find((one) => one.type === "task" && one.gid === gid);
      if (row) this.activate(row.key, active.column);
    });
  }

  paste(text: string): void {
    const names = namesIn(text), { active } = this.state;
    if (names.length === 0 || !this.props.mayEdit) return;
    const row = this.row(active?.key);
    const draft = row ? this.draftBelow(row) : this.draftAtEnd();
    if (!draft) return;
    const made: Gid[] = [];
    const work = () => made.push(...make(this.ground, this.me, this.rows, draft, names));
    if (names.length > 1) this.perform(work);
    else work();
    this.awaited = made[0] ?? null;
  }

  // Sections.

  renameSection(gid: Gid, name: string): void {
    this.act.renameSection(gid, name);
  }

  addSection(name: string, beside: { before?: Gid; after?: Gid } = {}): void {
    if (this.props.project) this.act.createSection(this.props.project, name, beside);
  }

  async deleteSection(gid: Gid): Promise<void> {
    const section = this.weft.store.get("section", gid), { project } = this.props;
    const row = this.rows.find((one) => one.type === "group" && one.key === gid);
    const tasks = row?.type === "group" ? row.group.tasks : [];
    if (!section || !project) return;
    if (tasks.length) {
      const name = section.name, count = tasks.length;
      const isSure = await confirm({
        title: t`Delete “${name}” and its ${count} tasks?`,
        consequence: t`The tasks go to the trash, where they stay for 30 days. To keep them, move them to another section first.`,
        yes: t`Delete the section and ${count} tasks`,
        isDestructive: true,
      });
      if (!isSure) return;
      this.act.deleteTasks(tasks);
    }
    this.perform(() => this.act.deleteSection(gid));
  }

  /** Delete a section; its tasks go to the one above it, or below it. */
  dissolveSection(gid: Gid): void {
    const heads = this.rows.filter((one) => one.type === "group"), at = heads.findIndex(({ key }) => key === gid);
    const head = heads[at], other = heads[at - 1] ?? heads[at + 1], { project } = this.props;
    if (!head || !other || !project) return;
    this.perform(() => {
      if (head.group.tasks.length) this.act.moveTasks(head.group.tasks, { project, section: other.key, at: "end" });
      this.act.deleteSection(gid);
    });
  }

  moveSection(gid: Gid, by: 1 | -1): void {
    const heads = this.rows.flatMap((row) => (row.type === "group" ? [row.key] : [])), at = heads.indexOf(gid);
    const other = heads[at + by];
    if (other === undefined || this.props.group !== "section") return;
    this.act.moveSection(gid, by < 0 ? { before: other } : { after: other });
  }

  // Drafts.

  draftBelow(row: GridRow): Draft | null {
    const turn = ++this.turn;
    if (row.type === "group") return { group: row.key, above: null, parent: null, depth: 0, turn };
    if (row.type === "end") return { group: row.group, above: row.key, parent: null, depth: 0, turn };
    if (row.type !== "task") return this.draftAtEnd();
    const parent = parentOf(this.rows, this.at(row.key));
    return { group: row.group, above: row.key, parent: parent?.gid ?? null, depth: row.depth, turn };
  }

  private draftAtEnd(): Draft | null {
    const last = this.rows.findLast((row) => row.type === "end") ?? this.rows.findLast((row) => row.type === "task");
    return last?.type === "end" ? { group: last.group, above: last.key, parent: null, depth: 0, turn: ++this.turn } : last ? this.draftBelow(last) : null;
  }

  startDraft(draft: Draft | null): void {
    if (!draft || !this.props.mayEdit) return;
    this.set({ draft, editing: null, active: { key: "draft", column: 0 } });
    requestAnimationFrame(() => this.reveal("draft", 0));
  }

  /** A part of a task, as its first. */
  startPart(row: TaskRow): void {
    this.props.onExpand(row.gid, true);
    this.startDraft({ group: row.group, above: row.key, parent: row.gid, depth: row.depth + 1, turn: ++this.turn });
  }

  write(names: readonly string[], onward: Onward): void {
    const { draft } = this.state;
    if (!draft) return;
    let gids: Gid[] = [];
    const work = () => (gids = make(this.ground, this.me, this.rows, draft, names));
    if (names.length > 1) this.perform(work);
    else work();
    const last = gids.at(-1);
    if (onward === null || !last) {
      this.awaited = null;
      return this.set({ draft: null, active: last ? { key: `${draft.group}/${this.weft.store.keyOf(last)}`, column: 0 } : this.state.active });
    }
    const isAtEnd = this.row(draft.above ?? undefined)?.type === "end";
    const above = isAtEnd ? draft.above : `${draft.group}/${this.weft.store.keyOf(last)}`;
    this.set({ draft: { ...draft, above, turn: ++this.turn } });
    requestAnimationFrame(() => this.reveal("draft", 0));
  }

  /** One step in (a part of the task above) or out. */
  stepDraft(by: 1 | -1): void {
    const { draft } = this.state, at = this.at("draft");
    if (!draft || at < 0) return;
    if (by > 0) {
      const place = inPlace(this.rows, at);
      if (!place || !("parent" in place)) return;
      const above = this.rows[at - 1];
      const key = above?.type === "task" ? above.key : draft.above;
      this.props.onExpand(place.parent, true);
      this.set({ draft: { ...draft, parent: place.parent, depth: draft.depth + 1, above: key } });
    } else if (draft.depth > 0) {
      const parent = parentOf(this.rows, at);
      if (!parent) return;
      const above = parentOf(this.rows, this.at(parent.key));
      this.set({ draft: { ...draft, parent: above?.gid ?? null, depth: draft.depth - 1, above: parent.key } });
    }
  }

  endDraft(): void {
    const { draft } = this.state;
    if (!draft) return; // the line that loses the focus was ended already
    const key = draft.above ?? draft.group;
    this.set({ draft: null, active: this.at(key) >= 0 ? { key, column: 0 } : null });
    this.focus();
  }

  // Editing.

  edit(key: string, column: number, typed?: string): void {
    const row = this.row(key), field = this.columns[column];
    if (!row) return;
    if (row.type === "end") return this.startDraft(this.draftBelow(row));
    if (row.type === "task" && (!this.props.mayEdit || !field || field.isReadOnly)) {
      if (column === 0) this.props.onOpen(row.gid);
      return;
    }
    if (row.type === "group" && (column > 0 || this.props.group !== "section" || !this.props.mayEdit)) return;
    this.set({ active: { key, column }, editing: { key, column, typed } });
  }

  settled(key: string, column: number, onward: Onward): void {
    this.set({ editing: null });
    this.focus();
    const row = this.row(key);
    if (row?.type !== "task" || onward === null) return;
    if (onward === "below") {
      if (column === 0) return this.startDraft(this.draftBelow(row));
      const next = this.rows[this.at(key) + 1];
      if (next?.type === "task") this.activate(next.key, column);
      return;
    }
    const by = onward === "next" ? 1 : -1;
    let to = column + by;
    while (this.columns[to]?.isReadOnly) to += by;
    if (this.columns[to]) {
      this.activate(key, to);
      this.edit(key, to);
    }
  }

  readonly doings: Doings = {
    press: () => {},
    edit: (key, column, typed) => this.edit(key, column, typed),
    settled: (key, column, onward) => this.settled(key, column, onward),
  };

  // Pointers.

  private press(row: GridRow, part: Part, column: number, event: MouseEvent, element: HTMLElement): void {
    const isReaching = event.shiftKey, isAdding = event.ctrlKey || event.metaKey;
    if (row.type === "task" && (part === "box" || isAdding || this.isLong)) return this.select(row, isReaching);
    if (row.type === "task" && isReaching) return this.select(row, true);
    switch (part) {
      case "twist":
        return this.unfold(row);
      case "tick":
        return row.type === "task" ? this.tick(row, element) : undefined;
      case "open":
        return row.type === "task" ? this.props.onOpen(row.gid) : undefined;
      case "add":
        return row.type === "newSection" ? this.edit(row.key, 0) : row.type === "end" || row.type === "group" ? this.addIn(row) : undefined;
      case "more":
        return this.openMenu(row, element);
      default:
        return this.pressCell(row, part, column);
    }
  }

  private addIn(row: GridRow): void {
    if (row.type === "group" && !row.isOpen) this.props.onFold(row.key, true);
    this.startDraft(this.draftBelow(row));
  }

  private pressCell(row: GridRow, part: Part, column: number): void {
    if (this.isPhone && row.type === "task") {
      return this.selected.length ? this.select(row, false) : this.props.onOpen(row.gid);
    }
    this.activate(row.key, column);
    if (row.type === "task" && column === 0 && part !== "title") return this.props.onOpen(row.gid);
    if (row.type === "group" && (this.isPhone || part !== "title")) return column === 0 ? this.unfold(row) : undefined;
    this.edit(row.key, column);
  }

  private get isPhone(): boolean {
    return this.scroller.current?.classList.contains(style["phone"] ?? "phone") ?? false;
  }

  select(row: TaskRow, isReaching: boolean): void {
    const { selection } = this;
    const next = isReaching ? reached(this.rows, selection.anchor ?? this.state.active?.key ?? null, row.key) : toggled(selection, row);
    this.set({ selection: next, active: { key: row.key, column: this.state.active?.column ?? 0 } });
  }

  tick(row: TaskRow, element: HTMLElement): void {
    if (!this.props.mayEdit) return;
    const task = this.weft.store.get("task", row.gid);
    if (task?.resource_subtype === "approval") return this.set({ menu: { kind: "approval", key: row.key, gid: row.gid, anchor: { current: element } } });
    this.complete([row.gid]);
  }

  unfold(row: GridRow): void {
    if (row.type === "group") this.props.onFold(row.key, !row.isOpen);
    else if (row.type === "task") this.props.onExpand(row.gid, !row.isOpen);
  }

  openMenu(row: GridRow, element?: HTMLElement): void {
    const anchor = { current: element ?? document.getElementById(cellId(this.id, row.key, 0)) };
    if (row.type === "task") this.set({ menu: { kind: "task", key: row.key, gid: row.gid, anchor }, active: { key: row.key, column: 0 } });
    else if (row.type === "group" && this.props.group === "section" && this.props.mayEdit) this.set({ menu: { kind: "section", key: row.key, gid: row.key, anchor } });
  }

  private hit(event: { target: EventTarget | null }): { row: GridRow; part: Part | "grip"; column: number; element: HTMLElement } | null {
    const target = event.target instanceof Element ? event.target : null;
    const line = target?.closest<HTMLElement>("[data-row]");
    if (!target || !line || !this.canvas.current?.contains(line)) return null;
    const row = this.row(line.dataset["row"]);
    if (!row) return null;
    const part = target.closest<HTMLElement>("[data-part]");
    const column = Number(target.closest<HTMLElement>("[data-column]")?.dataset["column"] ?? 0);
    return { row, part: (part?.dataset["part"] as Part | undefined) ?? "cell", column, element: part ?? (target as HTMLElement) };
  }

  private carryFrom(row: GridRow, event: PointerEvent): void {
    const scroller = this.scroller.current, canvas = this.canvas.current;
    if (!scroller || !canvas || !this.props.mayEdit || (row.type !== "task" && row.type !== "group")) return;
    const gids = row.type === "group" ? [] : this.selection.gids.has(row.gid) ? [...this.selected] : [row.gid];
    const name = row.type === "group" ? (this.weft.store.get("section", row.key)?.name ?? "") : (this.weft.store.get("task", row.gid)?.name ?? "");
    const count = gids.length;
    carry(event.nativeEvent, {
      scroller, canvas, gids,
      section: row.type === "group" ? row.key : undefined,
      rows: () => this.rows,
      starts: () => this.starts,
      label: count > 1 ? t`${count} tasks` : name,
      looks: { line: style["dropLine"] ?? "", ghost: style["ghost"] ?? "", into: style["dropInto"] ?? "" },
      step: 24,
      onDrop: (place) => {
        if (!("beforeGroup" in place)) this.moveTo(gids, place);
        else if (row.type === "group") this.act.moveSection(row.key, place.beforeGroup ? { before: place.beforeGroup } : { at: "end" });
      },
    });
  }

  readonly handlers = {
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.target === this.scroller.current) obeyKey(this, event);
    },
    onMouseDown: (event: MouseEvent<HTMLDivElement>) => {
      const target = event.target as Element;
      if (!this.canvas.current?.contains(target) || target.closest("input, textarea, [contenteditable]")) return;
      event.preventDefault();
      if (!this.state.editing) this.focus();
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
      if (!this.isLong) this.openMenu(hit.row);
    },
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const hit = this.hit(event);
      this.isLong = false;
      if (!hit || event.button !== 0) return;
      if (hit.part === "grip") return this.carryFrom(hit.row, event);
      const { row } = hit;
      if (event.pointerType !== "touch" || row.type !== "task") return;
      this.pressing = setTimeout(() => {
        this.select(row, false);
        navigator.vibrate?.(10);
        this.isLong = true;
        addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
      }, LONG_PRESS);
    },
    onPointerMove: () => this.endPress(),
    onPointerUp: () => this.endPress(),
    onPointerCancel: () => this.endPress(),
    onFocus: (event: React.FocusEvent<HTMLDivElement>) => {
      if (event.target === this.scroller.current && !this.state.active && this.rows[0]) this.set({ active: { key: this.rows[0].key, column: 0 } });
    },
    onCopy: (event: ClipboardEvent<HTMLDivElement>) => {
      if (event.target !== this.scroller.current) return;
      const text = this.copied();
      if (text === null) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
    },
    onPaste: (event: ClipboardEvent<HTMLDivElement>) => {
      if (event.target !== this.scroller.current) return;
      event.preventDefault();
      this.paste(event.clipboardData.getData("text/plain"));
    },
  };

  private endPress(): void {
    if (this.pressing) clearTimeout(this.pressing);
    this.pressing = null;
  }

  /** Selected rows with their columns, as a table; or the active cell. */
  private copied(): string | null {
    const { store } = this.weft, { active } = this.state;
    const line = (gid: Gid, columns: readonly Column[]) => {
      const task = store.get("task", gid);
      return task ? columns.map((column) => (column.key === "name" ? task.name : spokenValue(column, task, store, this.props.project))).join("\t") : "";
    };
    if (this.selected.length) {
      say(t`Copied ${this.selected.length} tasks`);
      return this.selected.map((gid) => line(gid, this.columns)).join("\n");
    }
    const row = this.row(active?.key);
    return row?.type === "task" && active ? line(row.gid, [this.columns[active.column]!]) : null;
  }

  /** Empty a cell. */
  clear(row: TaskRow, column: Column): void {
    if (column.isReadOnly) return;
    const given = column.kind === "date" ? { start: column.key === "due_on" ? (this.weft.store.get("task", row.gid)?.start_on ?? null) : null, due: null, time: null } : ["choices", "people", "things"].includes(column.kind) ? [] : null;
    writeField({ act: this.act, store: this.weft.store, project: this.props.project }, column, [row.gid], given);
  }

  indent(by: 1 | -1): void {
    const { active } = this.state, at = active ? this.at(active.key) : -1;
    const place = by > 0 ? inPlace(this.rows, at) : outPlace(this.rows, at);
    const row = this.rows[at];
    if (place && row?.type === "task") this.moveTo([row.gid], place);
  }
}

