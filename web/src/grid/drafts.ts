// The line in which new tasks are written: where it stands, how deep, and what becomes of it.
import type { Onward } from "@/fields/LineEditor";
import type { Gid } from "@/store/types";
import type { GridControl } from "./control";
import { make } from "./making";
import { inPlace } from "./placing";
import { type Draft, type GridRow, type TaskRow, parentOf } from "./rows";

export class Drafts {
  private turn = 0;

  constructor(private readonly grid: GridControl) {}

  below(row: GridRow): Draft | null {
    const turn = ++this.turn;
    if (row.type === "group") return { group: row.key, above: null, parent: null, depth: 0, turn };
    if (row.type === "end") return { group: row.group, above: row.key, parent: null, depth: 0, turn };
    if (row.type !== "task") return this.atEnd();
    const parent = parentOf(this.grid.rows, this.grid.at(row.key));
    return { group: row.group, above: row.key, parent: parent?.gid ?? null, depth: row.depth, turn };
  }

  atEnd(): Draft | null {
    const last = this.grid.rows.findLast((row) => row.type === "end") ?? this.grid.rows.findLast((row) => row.type === "task");
    return last?.type === "end" ? { group: last.group, above: last.key, parent: null, depth: 0, turn: ++this.turn } : last ? this.below(last) : null;
  }

  /** As the first of all. */
  atStart(): Draft | null {
    const first = this.grid.rows[0];
    return first ? this.below(first) : null;
  }

  start(draft: Draft | null): void {
    if (!draft || !this.grid.props.mayEdit) return;
    this.grid.set({ draft, editing: null, active: { key: "draft", column: 0 } });
    requestAnimationFrame(() => this.grid.reveal("draft", 0));
  }

  /** A part of a task, as its first. */
  startPart(row: TaskRow): void {
    this.grid.props.onExpand(row.gid, true);
    this.start({ group: row.group, above: row.key, parent: row.gid, depth: row.depth + 1, turn: ++this.turn });
  }

  write(names: readonly string[], onward: Onward): void {
    const { draft } = this.grid.state;
    if (!draft) return;
    let gids: Gid[] = [];
    const work = () => (gids = make(this.grid.ground, this.grid.me, this.grid.rows, draft, names));
    if (names.length > 1) this.grid.perform(work);
    else work();
    const last = gids.at(-1);
    if (onward === null || !last) {
      this.grid.awaited = null;
      return this.grid.set({ draft: null, active: last ? { key: `${draft.group}/${this.grid.weft.store.keyOf(last)}`, column: 0 } : this.grid.state.active });
    }
    const isAtEnd = this.grid.row(draft.above ?? undefined)?.type === "end";
    const above = isAtEnd ? draft.above : `${draft.group}/${this.grid.weft.store.keyOf(last)}`;
    this.grid.set({ draft: { ...draft, above, turn: ++this.turn } });
    requestAnimationFrame(() => this.grid.reveal("draft", 0));
  }

  /** One step in (a part of the task above) or out. */
  step(by: 1 | -1): void {
    const { draft } = this.grid.state, at = this.grid.at("draft");
    if (!draft || at < 0) return;
    if (by > 0) {
      const place = inPlace(this.grid.rows, at);
      if (!place || !("parent" in place)) return;
      const above = this.grid.rows[at - 1];
      const key = above?.type === "task" ? above.key : draft.above;
      this.grid.props.onExpand(place.parent, true);
      this.grid.set({ draft: { ...draft, parent: place.parent, depth: draft.depth + 1, above: key } });
    } else if (draft.depth > 0) {
      const parent = parentOf(this.grid.rows, at);
      if (!parent) return;
      const above = parentOf(this.grid.rows, this.grid.at(parent.key));
      this.grid.set({ draft: { ...draft, parent: above?.gid ?? null, depth: draft.depth - 1, above: parent.key } });
    }
  }

  end(): void {
    const { draft } = this.grid.state;
    if (!draft) return; // the line that loses the focus was ended already
    const key = draft.above ?? draft.group;
    this.grid.set({ draft: null, active: this.grid.at(key) >= 0 ? { key, column: 0 } : null });
    this.grid.focus();
  }
}
