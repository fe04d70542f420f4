// A table and what its columns mean → tasks to make, and what was not understood beside the rows.
import type { CustomField, Gid, User } from "@/store/types";
import { dayIn, orderOf, type Order } from "./dates";
import { isId, plain, type Mapping, type Target } from "./mapping";
import type { Table } from "./table";

export const MOST_ROWS = 2_000;
const LONGEST_NAME = 1_024, LONGEST_NOTES = 60_000;

export type Problem = "noName" | "noPerson" | "noDate" | "noNumber" | "noOption" | "noParent" | "noValueInPart" | "startAlone" | "startLate" | "tooLong" | "tooMany";
export interface Issue {
  /** The line of the text. */
  line: number;
  column: string;
  text: string;
  problem: Problem;
}
/** A value of one of the project's fields; options by their names, for they may have to be made. */
export type Given = string | number | { options: string[] } | { date: string; date_time: null } | { people: Gid[] };
export interface Planned {
  line: number;
  name: string;
  section: string;
  assignee: Gid | null;
  due_on: string | null;
  start_on: string | null;
  notes: string;
  tags: string[];
  completed: boolean;
  /** Its place in the plan. */
  parent: number | null;
  custom: Record<Gid, Given>;
  /** Values of fields that are new, by the number of their column. */
  fresh: Record<number, string>;
}
export interface Plan {
  tasks: Planned[];
  issues: Issue[];
  /** Options that the fields do not have yet. */
  options: Map<Gid, string[]>;
}
export interface Ground {
  people: readonly Pick<User, "gid" | "name" | "email">[];
  fields: ReadonlyMap<Gid, CustomField>;
  makesOptions: boolean;
  locale: string;
  numberIn: (text: string) => number | null;
}

const NO = new Set(["", "no", "false", "0", "open", "incomplete", "unresolved", "not started", "-"]);

export function planned(table: Table, mapping: Mapping, ground: Ground): Plan {
  return new Planning(table, mapping, ground).plan();
}

class Planning {
  private readonly issues: Issue[] = [];
  private readonly options = new Map<Gid, string[]>();
  private readonly orders: Order[];
  private at = 0;

  constructor(private readonly table: Table, private readonly mapping: Mapping, private readonly ground: Ground) {
    this.orders = mapping.map((_, column) => orderOf(table.rows.map((row) => row[column]!), ground.locale));
  }

  plan(): Plan {
    const tasks: Planned[] = [];
    for (this.at = 0; this.at < Math.min(this.table.rows.length, MOST_ROWS); this.at++) {
      const task = this.task();
      if (task) tasks.push(task);
    }
    if (this.table.rows.length > MOST_ROWS) this.note(-1, "tooMany", String(this.table.rows.length - MOST_ROWS));
    this.parents(tasks);
    return { tasks, issues: this.issues.toSorted((a, b) => a.line - b.line || this.table.header.indexOf(a.column) - this.table.header.indexOf(b.column)), options: this.options };
  }

  private cell(target: Target): string {
    return this.row[this.mapping.indexOf(target)] ?? "";
  }

  private get row(): string[] {
    return this.table.rows[this.at]!;
  }

  private note(column: number, problem: Problem, text = this.row[column] ?? ""): void {
    this.issues.push({ line: this.table.lines[Math.min(this.at, this.table.lines.length - 1)]!, column: this.table.header[column] ?? "", text, problem });
  }

  private task(): Planned | null {
    const name = this.cell("name");
    if (!name) {
      this.note(this.mapping.indexOf("name"), "noName");
      return null;
    }
    if (name.length > LONGEST_NAME) this.note(this.mapping.indexOf("name"), "tooLong");
    const notes = this.cell("notes");
    if (notes.length > LONGEST_NOTES) this.note(this.mapping.indexOf("notes"), "tooLong");
    const custom: Planned["custom"] = {}, fresh: Planned["fresh"] = {};
    for (const [column, target] of this.mapping.entries()) {
      const text = this.row[column]!;
      if (!text) continue;
      if (target.startsWith("new:")) fresh[column] = text;
      if (!target.startsWith("custom:")) continue;
      const field = this.ground.fields.get(target.slice("custom:".length));
      const value = field && this.value(field, column, text);
      if (field && value !== null && value !== undefined) custom[field.gid] = value;
    }
    return {
      line: this.table.lines[this.at]!, name: name.slice(0, LONGEST_NAME), section: this.cell("section"), notes: notes.slice(0, LONGEST_NOTES),
      assignee: this.person(this.mapping.indexOf("assignee")), ...this.dates(), tags: parts(this.cell("tags")),
      completed: !NO.has(plain(this.cell("completed"))), parent: null, custom, fresh,
    };
  }

  private dates(): { due_on: string | null; start_on: string | null } {
    const due_on = this.day("due_on"), start_on = this.day("start_on"), column = this.mapping.indexOf("start_on");
    if (start_on && !due_on) this.note(column, "startAlone");
    else if (start_on && due_on && start_on > due_on) this.note(column, "startLate");
    else return { due_on, start_on };
    return { due_on, start_on: null };
  }

  private day(target: "due_on" | "start_on"): string | null {
    const column = this.mapping.indexOf(target), text = this.row[column];
    if (!text) return null;
    const found = dayIn(text, this.orders[column]!);
    if (!found) this.note(column, "noDate");
    return found;
  }

  private person(column: number): Gid | null {
    const text = this.row[column];
    if (!text) return null;
    const [first = ""] = parts(text);
    const gid = this.known(first);
    if (!gid) this.note(column, "noPerson");
    return gid;
  }

  /** By address, or by a name that only one has. */
  private known(text: string): Gid | null {
    const wanted = plain(/<([^>]+@[^>]+)>/.exec(text)?.[1] ?? text);
    const byAddress = this.ground.people.find(({ email }) => email && plain(email) === wanted);
    if (byAddress) return byAddress.gid;
    const named = this.ground.people.filter(({ name }) => plain(name) === wanted);
    return named.length === 1 ? named[0]!.gid : null;
  }

  private value(field: CustomField, column: number, text: string): Given | null {
    switch (field.resource_subtype) {
      case "number": {
        const found = this.ground.numberIn(text.replace(/[%\s]/g, ""));
        if (found === null) this.note(column, "noNumber");
        return found;
      }
      case "date": {
        const date = dayIn(text, this.orders[column]!);
        if (!date) this.note(column, "noDate");
        return date && { date, date_time: null };
      }
      case "people": {
        const people = parts(text).map((one) => this.known(one));
        if (people.includes(null)) this.note(column, "noPerson");
        return { people: people.filter((one) => one !== null) };
      }
      case "enum":
        return this.chosen(field, column, [text]);
      case "multi_enum":
        return this.chosen(field, column, parts(text));
      default:
        return text;
    }
  }

  private chosen(field: CustomField, column: number, names: string[]): Given | null {
    const unknown = names.filter((name) => !field.options.some((option) => plain(option.name) === plain(name)));
    if (unknown.length && !this.ground.makesOptions) this.note(column, "noOption", unknown.join(", "));
    else if (unknown.length) {
      const before = this.options.get(field.gid) ?? [];
      this.options.set(field.gid, [...before, ...unknown.filter((name) => !before.some((one) => plain(one) === plain(name)))]);
    }
    const kept = this.ground.makesOptions ? names : names.filter((name) => !unknown.includes(name));
    return kept.length ? { options: kept } : null;
  }

  /** A parent is named by its id or by its name, and stands somewhere in the same table. */
  private parents(tasks: Planned[]): void {
    const column = this.mapping.indexOf("parent");
    if (column < 0) return;
    const ids = this.mapping.flatMap((target, at) => (target === "id" || isId(this.table.header[at]!) ? [at] : [])), rowOf = new Map(this.table.lines.map((line, at) => [line, this.table.rows[at]!]));
    const byName = new Map(tasks.map((task, at) => [plain(task.name), at]).toReversed() as [string, number][]);
    const byId = new Map(tasks.flatMap((task, at) => ids.map((id) => [plain(rowOf.get(task.line)![id]!), at] as const)));
    for (const [at, task] of tasks.entries()) {
      const text = rowOf.get(task.line)![column]!;
      if (!text) continue;
      const found = byId.get(plain(text)) ?? byName.get(plain(text));
      this.at = this.table.lines.indexOf(task.line);
      if (found === undefined || leadsTo(tasks, found, at)) this.note(column, "noParent");
      else {
        task.parent = found;
        if (Object.keys(task.custom).length || Object.keys(task.fresh).length || task.tags.length) this.note(column, "noValueInPart", task.name);
      }
    }
  }
}

/** A task cannot stand below itself. */
function leadsTo(tasks: readonly Planned[], from: number, to: number): boolean {
  for (let at: number | null = from; at !== null; at = tasks[at]!.parent) if (at === to) return true;
  return false;
}

const parts = (text: string): string[] => text.split(/[,;]/).map((one) => one.trim()).filter(Boolean);
