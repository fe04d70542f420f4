// What each column of a table means, guessed by its head: as Asana, Trello and Jira call it when they export.
import type { Field } from "@/fields/catalog";
import type { FieldKey } from "@/store/fields";
import type { Table } from "./table";

export const TARGETS = ["name", "section", "assignee", "due_on", "start_on", "notes", "tags", "completed", "parent", "id"] as const;
/** What a column becomes: a part of the task, one of the project's fields, a new field, or nothing. */
export type Target = (typeof TARGETS)[number] | `custom:${string}` | "new:text" | "new:enum" | "skip";
export type Mapping = readonly Target[];

// The likeliest first.
const HEADS: Record<(typeof TARGETS)[number], readonly string[]> = {
  name: ["task name", "name", "card name", "summary", "title", "task", "subject"],
  section: ["section/column", "section", "list name", "list", "column", "bucket name", "bucket", "status"],
  assignee: ["assignee email", "assignee e-mail", "assignee", "assigned to", "members", "owner", "responsible"],
  due_on: ["due date", "due on", "due", "deadline"],
  start_on: ["start date", "start on", "start"],
  notes: ["notes", "description", "card description", "details", "body"],
  tags: ["tags", "labels", "label"],
  completed: ["completed at", "completed on", "completed", "done", "resolved", "resolution"],
  parent: ["parent task", "parent", "parent summary", "parent id", "parent key", "epic link"],
  id: ["task id", "issue key", "card id", "issue id", "key", "id"],
};
/** By its head, a column that others may point at. */
export const isId = (head: string): boolean => HEADS.id.includes(plain(head));

const TAKES = new Set(["text", "enum", "multi_enum", "number", "date", "people"]);

/** The fields of a project that a table can fill. */
export const fillable = (fields: readonly Field[]): Field[] => fields.filter(({ custom, isReadOnly }) => custom && !isReadOnly && TAKES.has(custom.resource_subtype));

export function guessed({ header }: Pick<Table, "header">, fields: readonly Field[]): Mapping {
  const names = header.map(plain);
  const found: Target[] = header.map(() => "skip");
  for (const target of TARGETS) {
    const at = HEADS[target].map((head) => names.indexOf(head)).find((one) => one >= 0 && found[one] === "skip");
    if (at !== undefined) found[at] = target;
  }
  for (const field of fillable(fields)) {
    const at = names.indexOf(plain(field.name));
    if (at >= 0 && found[at] === "skip") found[at] = field.key as Extract<FieldKey, `custom:${string}`>;
  }
  return found;
}

/** One column for each thing: whoever had it before lets it go. */
export function assigned(mapping: Mapping, at: number, target: Target): Mapping {
  const isShared = target === "skip" || target.startsWith("new:");
  return mapping.map((one, other) => (other === at ? target : one === target && !isShared ? "skip" : one));
}

export const plain = (text: string): string => text.trim().toLocaleLowerCase().replaceAll(/\s+/g, " ").replace(/\?$/, "");
