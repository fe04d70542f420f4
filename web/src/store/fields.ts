// A task's fields by name, for filters, sorting, groups and subtotals: how each is read and compared.
import type { Store } from "./store";
import type { CustomField, FieldValue, Gid, Task } from "./types";

/** A built-in field, or `custom:<gid>`. */
export type FieldKey = BuiltIn | `custom:${Gid}`;
export type BuiltIn =
  | "name" | "assignee" | "due_on" | "start_on" | "completed" | "completed_at" | "created_at" | "created_by" | "modified_at"
  | "tags" | "projects" | "dependencies" | "num_likes" | "num_subtasks" | "resource_subtype" | "approval_status" | "custom_type" | "custom_type_status_option" | "section" | "co_assignees" | "parent";

/** Whatever a field holds, as it is compared: null is empty. */
export type Plain = string | number | boolean | readonly Gid[] | null;

export const custom = (field: Gid): FieldKey => `custom:${field}`;
export const fieldGid = (key: FieldKey): Gid | null => (key.startsWith("custom:") ? key.slice(7) : null);

/** What a task holds in a field. */
export function valueOf(task: Task, key: FieldKey, project?: Gid): Plain {
  const field = fieldGid(key);
  if (field !== null) return plain(task.custom[field] ?? null);
  switch (key) {
    case "projects":
      return Object.keys(task.places);
    case "section":
      return (project ? task.places[project]?.section : task.own_place?.section) ?? null;
    case "due_on":
      return task.due_at ?? task.due_on;
    case "start_on":
      return task.start_at ?? task.start_on;
    default:
      return (task[key as keyof Task] ?? null) as Plain;
  }
}

function plain(value: FieldValue): Plain {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value;
  return value.date_time ?? value.date;
}

/** Names in the reader's alphabet; shared, for making one costs more than using it. */
const words = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** How two values of a field are ordered; what is empty comes last, in either direction. */
export function comparing(store: Store, key: FieldKey): (a: Plain, b: Plain) => number {
  const rank = ranked(store, key);
  return (a, b) => {
    const x = rank(a), y = rank(b);
    if (typeof x === "number" && typeof y === "number") return x - y;
    return words.compare(String(x), String(y));
  };
}

export const isEmpty = (value: Plain): boolean => value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** A value as it is ordered: people and things by name, options by their place, the rest by itself. */
function ranked(store: Store, key: FieldKey): (value: Plain) => string | number {
  const field = fieldGid(key), definition = field ? store.get("custom_field", field) : undefined;
  if (definition?.options.length) {
    const at = new Map(definition.options.map((option, n) => [option.gid, n]));
    return (value) => at.get(first(value)) ?? at.size;
  }
  if (key === "custom_type_status_option") {
    const at = new Map(store.every("custom_type").flatMap(({ options }) => options).map(({ gid }, n) => [gid, n]));
    return (value) => at.get(first(value)) ?? at.size;
  }
  const named = definition ? ["people", "reference"].includes(definition.type) : NAMED.has(key);
  if (named) return (value) => (store.any(first(value)) as { name?: string } | undefined)?.name ?? "";
  return (value) => (typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : String(value ?? ""));
}

const NAMED = new Set<FieldKey>(["assignee", "created_by", "tags", "projects", "co_assignees", "parent", "section", "dependencies", "custom_type"]);
const first = (value: Plain): string => String(Array.isArray(value) ? value[0] : value);

/** Fields whose values can be added up. */
export function isNumeric(store: Store, key: FieldKey): boolean {
  const field = fieldGid(key);
  return field ? store.get("custom_field", field)?.resource_subtype === "number" : key === "num_likes" || key === "num_subtasks";
}

export type { CustomField };
