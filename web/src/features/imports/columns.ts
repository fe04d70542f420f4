// What a column of a table becomes, as a choice among names.  Pure.
import type { CustomField } from "@/store/types";
import type { Choices, Form, Import, Mapping, Named } from "./importing";

/** The meanings of a column, in the order in which they are offered; what is no field is one of a task's own. */
export const MEANINGS = [
  "name", "section", "assignee", "assignee_email", "others", "followers", "start", "due", "notes", "status", "done", "tags", "parent", "key",
  "type", "board", "blocked_by", "blocking", "comment", "creator", "created_at", "url",
] as const;
export type Meaning = (typeof MEANINGS)[number];
export const FORMS: readonly Form[] = ["text", "number", "date", "enum", "multi_enum", "people", "flag"];

/** `name`, `skip`, `field:number`, or `gid:12` for a field that is there. */
export type Becomes = string;

/** What a column becomes now. */
export function becomes({ means = "", field = "" }: Named, mapping: Mapping): Becomes {
  if (!field) return means;
  const chosen = mapping.fields?.[field];
  return chosen === "" ? "skip" : chosen === undefined || chosen === "new" ? means : `gid:${chosen}`;
}

/** What is chosen for a column: decided at once, or by reading the file anew. */
export function choice(found: Pick<Import, "mapping" | "choices">, column: Named, value: Becomes): { mapping: Mapping } | { choices: Choices } {
  const { key, field = "", means = "" } = column;
  if (field && (value === "skip" || value === means || value.startsWith("gid:"))) {
    const fields = { ...found.mapping.fields };
    if (value === means) delete fields[field];
    else fields[field] = value === "skip" ? "" : value.slice(4);
    return { mapping: { ...found.mapping, fields } };
  }
  return { choices: { ...found.choices, columns: { ...found.choices.columns, ...Object.fromEntries(key.split(",").map((place) => [place, value])) } } };
}

/** Fields that take values of this form. */
export function fitting(fields: readonly CustomField[], form: string | undefined): CustomField[] {
  const wanted = form === "flag" ? "enum" : form;
  return fields.filter((one) => one.type === one.resource_subtype && one.resource_subtype === wanted);
}

/** A column was known by its name; what becomes a field or is left out is worth a look. */
export function isKnown(column: Named, mapping: Mapping): boolean {
  const now = becomes(column, mapping);
  return now !== "skip" && !now.startsWith("field");
}
