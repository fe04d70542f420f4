// What a result shows of a task in each column, and what it asks the API for.
import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { CHOICES } from "@/fields/catalog";
import { toneOf } from "@/fields/options";
import { civilDate, day, list, number } from "@/locales/formats";
import { fieldGid, type FieldKey } from "@/store/fields";
import { CategoryLabel, ClothLabel, Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import style from "./Search.module.css";

interface Named {
  gid: string;
  name: string;
  color?: string | null;
}
interface FoundField {
  gid: string;
  resource_subtype: string;
  display_value: string | null;
  enum_value?: Named | null;
  multi_enum_values?: Named[] | null;
}
export interface FoundTask {
  gid: string;
  name: string;
  completed: boolean;
  due_on: string | null;
  resource_subtype: string;
  custom_fields?: FoundField[];
  [field: string]: unknown;
}

const NAMES: Partial<Record<FieldKey, string>> = {
  assignee: "assignee.name",
  created_by: "created_by.name",
  co_assignees: "co_assignees.user.name",
  projects: "projects.(name|color)",
  tags: "tags.(name|color)",
  dependencies: "dependencies.name",
  custom_type: "custom_type.name",
  custom_type_status_option: "custom_type_status_option.(name|color)",
};
const CUSTOM = "custom_fields.(resource_subtype|display_value|enum_value.(name|color)|multi_enum_values.(name|color))";

/** What to ask for, so that these columns can be shown. */
export function fieldsOf(columns: readonly FieldKey[]): string {
  const plain = columns.filter((key) => fieldGid(key) === null).map((key) => NAMES[key] ?? key);
  const customs = plain.length < columns.length ? [CUSTOM] : [];
  return [...new Set(["name", "completed", "due_on", "resource_subtype", ...plain, ...customs])].join(",");
}

/** What stands in a cell. */
export function cell(task: FoundTask, key: FieldKey): ReactNode {
  const gid = fieldGid(key);
  if (gid !== null) return customCell(task.custom_fields?.find((one) => one.gid === gid));
  const value = task[key];
  if (value === null || value === undefined || value === "") return null;
  switch (key) {
    case "projects":
      return (value as Named[]).map((one) => <span key={one.gid} className={style.project}><Swatch hue={hueNamed(one.color ?? null, one.gid)} /><span className={style.cut}>{one.name}</span></span>);
    case "tags":
      return (value as Named[]).map((one) => <CategoryLabel key={one.gid} hue={hueNamed(one.color ?? null, one.gid)}>{one.name}</CategoryLabel>);
    case "custom_type_status_option":
      return <ClothLabel tone={toneOf({ color: (value as Named).color ?? "none" })}>{(value as Named).name}</ClothLabel>;
    case "co_assignees":
      return list((value as { user: Named }[]).map(({ user }) => user.name));
    default:
      return plainCell(key, value);
  }
}

function plainCell(key: FieldKey, value: unknown): ReactNode {
  if (Array.isArray(value)) return list((value as Named[]).map(({ name }) => name));
  if (typeof value === "object") return (value as Named).name;
  if (typeof value === "number") return number(value);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d/.test(text)) return day(text.includes("T") ? civilDate(text) : text);
  const choice = CHOICES[key]?.find((one) => one.value === text);
  return choice ? i18n._(choice.name) : text;
}

function customCell(field: FoundField | undefined): ReactNode {
  if (!field) return null;
  if (field.enum_value) return <ClothLabel tone={toneOf({ color: field.enum_value.color ?? "none" })}>{field.enum_value.name}</ClothLabel>;
  if (field.multi_enum_values?.length) return field.multi_enum_values.map((one) => <CategoryLabel key={one.gid} hue={hueNamed(one.color ?? null, one.gid)}>{one.name}</CategoryLabel>);
  if (field.resource_subtype === "date" && field.display_value) return day(field.display_value.slice(0, 10));
  return field.display_value;
}
