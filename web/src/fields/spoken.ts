// A field's value as plain text: for copying, for names of groups and for what is read aloud.
import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import * as formats from "@/locales/formats";
import { type Plain, valueOf } from "@/store/fields";
import { stateNamed } from "@/store/states";
import type { Store } from "@/store/store";
import type { Gid, Task } from "@/store/types";
import { CHOICES, type Field } from "./catalog";
import { shownNumber } from "./numbers";

export function spokenValue(field: Field, task: Task, store: Store, project?: Gid): string {
  return spoken(field, valueOf(task, field.key, project), store);
}

export function spoken(field: Field, value: Plain, store: Store): string {
  if (value === null || value === "") return "";
  if (Array.isArray(value)) return formats.list(value.map((one) => spoken(field, one as string, store)));
  if (typeof value === "boolean") return value ? i18n._(msg`Completed`) : i18n._(msg`Not completed`);
  if (typeof value === "number") return shownNumber(value, field.custom);
  const text = value as string;
  const option = field.custom?.options.find((one) => one.gid === text);
  if (option) return option.name;
  const fixed = CHOICES[field.key]?.find((one) => one.value === text);
  if (fixed) return i18n._(fixed.name);
  if (field.kind === "date") return text.includes("T") ? formats.dayAndTime(text) : formats.day(text);
  if (field.key === "custom_type_status_option") return stateNamed(store, text)?.name ?? "";
  const found = store.any(text);
  return found && "name" in found ? found.name : text;
}
