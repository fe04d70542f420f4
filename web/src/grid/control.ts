// The grid's acts and state: what keys, pointers and editors ask for.  One for the life of a grid; it reads
// what is shown at the moment it is asked.
import { t } from "@lingui/core/macro";
import type { RefObject } from "react";
import { describe } from "@/app/deeds";
import { write as writeField } from "@/fields/writing";
import type { Onward } from "@/fields/LineEditor";
import type { Actions } from "@/store/actions";
import type { Gid, Me } from "@/store/types";
import type { Weft } from "@/sync/weft";
import { say } from "@/ui/toasts";
import { Drafts } from "./drafts";
import { namesIn } from "./lines";
import { type Column, type Doings, type Editing } from "./look";
import { make } from "./making";
import { type Ground, move } from "./moving";
import { type Place, inPlace, outPlace } from "./placing";
import { type Draft, type GridRow, type TaskRow } from "./rows";
import { Pointing } from "./pointing";
import { Sections } from "./sections";
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

const HEAD_HEIGHT = 32;

export class GridControl {
  state: GridState = { active: null, editing: null, draft: null, selection: NOTHING, menu: null };
  // Renewed with each render.
  rows: readonly GridRow[] = [];
  starts: Float64Array = new Float64Array(1);
  selection: Selection = NOTHING;
  selected: readonly Gid[] = [];
  /** What was made last, to become active as soon as it is shown. */
  awaited: Gid | null = null;
  readonly sections = new Sections(this);
  readonly drafts = new Drafts(this);
  readonly pointing = new Pointing(this);

  constructor(
    readonly weft: Weft,
    readonly act: Actions,
    readonly me: Me,
    public props: TreeGridProps,
    readonly scroller: RefObject<HTMLDivElement | null>,
    readonly canvas: RefObject<HTMLDivElement | null>,
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

  private cell(key: string, column: number): HTMLElement | null {
    return this.canvas.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-column="${column}"]`) ?? null;
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
    requestAnimationFrame(() => this.cell(key, column)?.scrollIntoView({ block: "nearest", inline: "nearest" }));
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
    const draft = row ? this.drafts.below(row) : this.drafts.atEnd();
    if (!draft) return;
    const made: Gid[] = [];
    const work = () => made.push(...make(this.ground, this.me, this.rows, draft, names));
    if (names.length > 1) this.perform(work);
    else work();
    this.awaited = made[0] ?? null;
  }

  // Editing.

  edit(key: string, column: number, typed?: string): void {
    const row = this.row(key), field = this.columns[column];
    if (!row) return;
    if (row.type === "end") return this.drafts.start(this.drafts.below(row));
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
      if (column === 0) return this.drafts.start(this.drafts.below(row));
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
    const anchor = { current: element ?? this.cell(row.key, 0) };
    if (row.type === "task") this.set({ menu: { kind: "task", key: row.key, gid: row.gid, anchor }, active: { key: row.key, column: 0 } });
    else if (row.type === "group" && this.props.group === "section" && this.props.mayEdit) this.set({ menu: { kind: "section", key: row.key, gid: row.key, anchor } });
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

