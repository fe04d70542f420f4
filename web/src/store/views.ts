// What a list or board shows: groups of tasks, filtered, sorted and added up.  A view is told what changed
// and works out again only the groups it touches.
import { type FieldKey, comparing, isEmpty, isNumeric, valueOf } from "./fields";
import { type Filter, type Today, testing } from "./filters";
import { topics } from "./indexes";
import type { Store } from "./store";
import type { Gid, Task } from "./types";

/** Where the tasks come from. */
export type Source = { project: Gid } | { list: Gid } | { tasks: readonly Gid[] };

export interface Spec {
  filter?: Filter | null;
  sort?: readonly { by: FieldKey; down?: boolean }[];
  /** `section` keeps the sections in their order; null makes one group of all. */
  group?: FieldKey | null;
  /** The shown columns; the numeric ones are added up. */
  columns?: readonly FieldKey[];
  /** Keys of closed groups. */
  collapsed?: ReadonlySet<string>;
  /** Tasks whose subtasks are shown below them. */
  expanded?: ReadonlySet<Gid>;
  /** Show groups in which nothing is, as sections always are. */
  empty?: boolean;
}

export interface Group {
  /** The section's gid, or `<field>=<value>`; `` where there is no grouping. */
  key: string;
  /** What its tasks have in common: a gid, a text, a number; null for "none". */
  value: string | number | boolean | null;
  tasks: readonly Gid[];
  count: number;
  completed: number;
  totals: Readonly<Partial<Record<FieldKey, number>>>;
}

export type Row =
  | { type: "group"; key: string; group: Group; isOpen: boolean }
  | { type: "task"; key: string; gid: Gid; depth: number; hasSubtasks: boolean; isOpen: boolean; group: string }
  | { type: "end"; key: string; group: string };

interface Kept {
  list: readonly Gid[];
  group: Group;
  rows: readonly Row[] | null;
}

const NO_KEYS: ReadonlySet<string> = new Set();

export class View {
  private kept = new Map<string, Kept>();
  private dirty: Set<string> | "all" = "all";
  private shown: { groups: readonly Group[]; rows: readonly Row[] } | null = null;
  private leave: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: Store,
    private readonly source: Source,
    private spec: Spec,
    private readonly today: Today,
  ) {}

  /** The same view, seen otherwise; what is not touched by it stays. */
  update(spec: Spec): void {
    const before = this.spec;
    this.spec = spec;
    if (before.filter !== spec.filter || before.sort !== spec.sort || before.group !== spec.group || before.columns !== spec.columns) this.dirty = "all";
    else for (const kept of this.kept.values()) kept.rows = null;
    this.changed();
    if (this.listeners.size) this.listen();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) {
      this.dirty = "all"; // nobody kept watch meanwhile
      this.listen();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.ignore();
    };
  }

  /** Columns of a board, sections of a list. */
  groups(): readonly Group[] {
    return this.now().groups;
  }

  /** Everything a list shows, from top to bottom. */
  rows(): readonly Row[] {
    return this.now().rows;
  }

  // Listening.

  private get home(): Gid | null {
    return "project" in this.source ? this.source.project : "list" in this.source ? this.source.list : null;
  }

  private get bySection(): boolean {
    return this.spec.group === undefined || this.spec.group === "section";
  }

  private listen(): void {
    this.ignore();
    const home = this.home, watch = (topic: string, dirty: string | "all") => this.leave.push(this.store.subscribe(topic, () => this.soil(dirty)));
    if (home) {
      watch(topics.sections(home), "sections");
      for (const section of this.store.indexes.list(topics.sections(home))) {
        const what = this.bySection ? section : "all";
        watch(topics.tasks(section), what);
        watch(topics.within(section), what);
        watch(section, what);
      }
    } else if ("tasks" in this.source) for (const gid of this.source.tasks) watch(gid, "all");
    for (const gid of this.spec.expanded ?? NO_KEYS) watch(topics.subtasks(gid), "rows");
  }

  private ignore(): void {
    for (const leave of this.leave) leave();
    this.leave = [];
  }

  private soil(what: string): void {
    if (what === "rows") for (const kept of this.kept.values()) kept.rows = null;
    else if (what === "all" || this.dirty === "all") this.dirty = "all";
    else this.dirty.add(what);
    if (what === "sections") this.listen();
    this.changed();
  }

  private changed(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }

  // Working it out.

  private now(): { groups: readonly Group[]; rows: readonly Row[] } {
    if (this.shown && this.listeners.size) return this.shown;
    if (!this.listeners.size) this.dirty = "all";
    const groups = this.bySection ? this.sections() : this.grouped();
    this.dirty = new Set();
    const kept = groups.map((group) => this.kept.get(group.key)!);
    const rows: Row[] = [];
    for (const one of kept) for (const row of (one.rows ??= this.rowsOf(one.group))) rows.push(row);
    return (this.shown = { groups, rows });
  }

  private sections(): Group[] {
    const sections = this.home ? this.store.indexes.list(topics.sections(this.home)) : [];
    const next = new Map<string, Kept>();
    for (const section of sections) {
      const list = this.store.indexes.list(topics.tasks(section)), before = this.kept.get(section);
      const same = before && before.list === list && this.dirty !== "all" && !this.dirty.has(section);
      next.set(section, same ? before : this.keep(section, section, list));
    }
    this.kept = next;
    return [...next.values()].map((kept) => kept.group);
  }

  private grouped(): Group[] {
    const key = this.spec.group, all = this.everything(), buckets = new Map<string, { value: Group["value"]; list: Gid[] }>();
    for (const gid of all) {
      const task = this.store.get("task", gid);
      if (!task) continue;
      for (const value of key ? spread(valueOf(task, key, this.today.project)) : [null]) {
        const name = key ? `${key}=${String(value)}` : "", bucket = buckets.get(name);
        if (bucket) bucket.list.push(gid);
        else buckets.set(name, { value, list: [gid] });
      }
    }
    this.kept = new Map();
    for (const [name, { value, list }] of buckets) this.kept.set(name, this.keep(name, value, list));
    const groups = [...this.kept.values()].map((kept) => kept.group).filter((group) => group.count > 0 || this.spec.empty);
    if (!key) return groups;
    const compare = comparing(this.store, key);
    return groups.toSorted((a, b) => Number(isEmpty(a.value)) - Number(isEmpty(b.value)) || compare(a.value, b.value));
  }

  private everything(): Gid[] {
    if ("tasks" in this.source) return [...this.source.tasks];
    return this.store.indexes.list(topics.sections(this.home!)).flatMap((section) => this.store.indexes.list(topics.tasks(section)));
  }

  private keep(key: string, value: Group["value"], list: readonly Gid[]): Kept {
    const test = testing(this.spec.filter, this.today), tasks: Task[] = [];
    for (const gid of list) {
      const task = this.store.get("task", gid);
      if (task && test(task)) tasks.push(task);
    }
    this.sort(tasks);
    return { list, rows: null, group: this.counted(key, value, tasks) };
  }

  private sort(tasks: Task[]): void {
    const sort = this.spec.sort ?? [];
    if (!sort.length) return;
    const by = sort.map(({ by, down }) => ({ by, down: down ? -1 : 1, compare: comparing(this.store, by) }));
    const keys = new Map(tasks.map((task) => [task, by.map(({ by }) => valueOf(task, by, this.today.project))]));
    tasks.sort((a, b) => {
      const x = keys.get(a)!, y = keys.get(b)!;
      for (const [n, { down, compare }] of by.entries()) {
        const empty = Number(isEmpty(x[n]!)) - Number(isEmpty(y[n]!));
        const found = empty || down * compare(x[n]!, y[n]!);
        if (found) return found;
      }
      return 0;
    });
  }

  private counted(key: string, value: Group["value"], tasks: readonly Task[]): Group {
    const totals: Partial<Record<FieldKey, number>> = {};
    for (const column of this.spec.columns ?? []) {
      if (!isNumeric(this.store, column)) continue;
      totals[column] = tasks.reduce((sum, task) => sum + Number(valueOf(task, column) ?? 0), 0);
    }
    return { key, value, tasks: tasks.map((task) => task.gid), count: tasks.length, completed: tasks.filter((task) => task.completed).length, totals };
  }

  private rowsOf(group: Group): Row[] {
    const isOpen = !this.spec.collapsed?.has(group.key), rows: Row[] = [];
    if (group.key) rows.push({ type: "group", key: group.key, group, isOpen });
    if (!isOpen) return rows;
    for (const gid of group.tasks) this.nest(rows, gid, 0, group.key);
    rows.push({ type: "end", key: `${group.key}/end`, group: group.key });
    return rows;
  }

  private nest(rows: Row[], gid: Gid, depth: number, group: string): void {
    const task = this.store.get("task", gid);
    if (!task) return;
    const isOpen = this.spec.expanded?.has(gid) ?? false;
    rows.push({ type: "task", key: `${group}/${this.store.keyOf(gid)}`, gid, depth, hasSubtasks: task.num_subtasks > 0, isOpen, group });
    if (isOpen && depth < 20) for (const below of this.store.indexes.list(topics.subtasks(gid))) this.nest(rows, below, depth + 1, group);
  }
}

/** A value that holds several stands in several groups. */
function spread(value: ReturnType<typeof valueOf>): Group["value"][] {
  if (!Array.isArray(value)) return [value as Group["value"]];
  return value.length ? [...value] : [null];
}
