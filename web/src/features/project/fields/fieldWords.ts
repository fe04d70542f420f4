import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { CustomField } from "@/store/types";
import type { IconName } from "@/ui/Icon";

export type FieldType = CustomField["type"];

/** The types one can make, in the order in which they are offered. */
export const FIELD_TYPES: readonly FieldType[] = ["enum", "multi_enum", "text", "number", "date", "people", "reference", "formula", "custom_id"];

export const TYPE_NAMES: Record<FieldType, MessageDescriptor> = {
  enum: msg`Single choice`, multi_enum: msg`Multiple choice`, text: msg`Text`, number: msg`Number`, date: msg`Date`,
  people: msg`People`, reference: msg`Reference`, formula: msg`Formula`, custom_id: msg`ID`,
};

export const TYPE_HINTS: Record<FieldType, MessageDescriptor> = {
  enum: msg`One of a few options`, multi_enum: msg`Any of a few options`, text: msg`A line of text`, number: msg`Plain, percent, currency, or with a unit`, date: msg`A day, with or without a time`,
  people: msg`People of the workspace`, reference: msg`Tasks or projects that belong to it`, formula: msg`Computed from other fields`, custom_id: msg`Counts the tasks: BUG-1, BUG-2`,
};

export const TYPE_ICONS: Record<FieldType, IconName> = {
  enum: "circle-half", multi_enum: "tag", text: "text", number: "hash", date: "calendar", people: "user", reference: "link", formula: "bolt", custom_id: "key",
};

export const FORMATS = ["none", "percentage", "currency", "custom", "duration", "identifier"] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAMES: Record<Format, MessageDescriptor> = {
  none: msg`Plain`, percentage: msg`Percent`, currency: msg`Currency`, custom: msg`With a unit`, duration: msg`Duration`, identifier: msg`Identifier`,
};

export const WITH_OPTIONS: readonly FieldType[] = ["enum", "multi_enum"];
