// What is known of each field of a task: its name, what kind of values it has, how it may be arranged.
// Filters, columns, cells and editors read this one table.
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react";
import { useMemo, type ReactNode } from "react";
import { type BuiltIn, type FieldKey, custom, fieldGid } from "@/store/fields";
import { useAll, useProject } from "@/store/hooks";
import type { CustomField, Gid, Task } from "@/store/types";
import type { IconName } from "@/ui/icon-names";

/** The kinds of the filter grammar (`GET /filter_grammar`). */
export type FieldKind = "text" | "number" | "flag" | "date" | "choice" | "choices" | "person" | "people" | "thing" | "things";

export interface Field {
  key: FieldKey;
  name: string;
  kind: FieldKind;
  icon: IconName;
  /** The usual width of its column, in pixels. */
  width: number;
  /** Nobody writes it: it is computed or counted. */
  isReadOnly: boolean;
  isColumn: boolean;
  custom?: CustomField;
  /** A column that works out what it shows. */
  shown?: (task: Task) => ReactNode;
}

type Plain = Omit<Field, "key" | "name" | "custom"> & { name: MessageDescriptor };

const counted = { isReadOnly: true, isColumn: true };
const written = { isReadOnly: false, isColumn: true };
const asked = { isReadOnly: true, isColumn: false };

export const BUILT_IN: Partial<Record<BuiltIn, Plain>> = {
  name: { name: msg`Task name`, kind: "text", icon: "text", width: 320, isReadOnly: false, isColumn: false },
  assignee: { name: msg`Assignee`, kind: "person", icon: "user", width: 148, ...written },
  due_on: { name: msg`Due date`, kind: "date", icon: "calendar", width: 112, ...written },
  start_on: { name: msg`Start date`, kind: "date", icon: "calendar", width: 112, ...written },
  co_assignees: { name: msg`Co-assignees`, kind: "people", icon: "users", width: 132, ...written },
  projects: { name: msg`Projects`, kind: "things", icon: "folder", width: 160, ...written },
  tags: { name: msg`Tags`, kind: "things", icon: "tag", width: 148, ...written },
  section: { name: msg`Section`, kind: "thing", icon: "group", width: 140, ...written },
  completed: { name: msg`Completed`, kind: "flag", icon: "check-circle", width: 104, ...asked },
  completed_at: { name: msg`Completed on`, kind: "date", icon: "check-circle", width: 116, ...counted },
  created_at: { name: msg`Created on`, kind: "date", icon: "clock", width: 112, ...counted },
  created_by: { name: msg`Created by`, kind: "person", icon: "user", width: 148, ...counted },
  modified_at: { name: msg`Last change`, kind: "date", icon: "clock", width: 112, ...counted },
  dependencies: { name: msg`Waits for`, kind: "things", icon: "depend", width: 160, ...counted },
  num_likes: { name: msg`Likes`, kind: "number", icon: "like", width: 72, ...counted },
  num_subtasks: { name: msg`Subtasks`, kind: "number", icon: "subtask", width: 88, ...counted },
  resource_subtype: { name: msg`Kind of task`, kind: "choice", icon: "milestone", width: 116, ...counted },
  custom_type: { name: msg`Type`, kind: "thing", icon: "layers", width: 120, ...written },
  custom_type_status_option: { name: msg`Status`, kind: "thing", icon: "circle-half", width: 124, ...written },
  approval_status: { name: msg`Approval`, kind: "choice", icon: "approval", width: 128, ...counted },
};

const KINDS: Record<string, { kind: FieldKind; icon: IconName; width: number }> = {
  text: { kind: "text", icon: "text", width: 148 },
  number: { kind: "number", icon: "hash", width: 92 },
  enum: { kind: "choice", icon: "circle-half", width: 124 },
  multi_enum: { kind: "choices", icon: "tag", width: 160 },
  date: { kind: "date", icon: "calendar", width: 112 },
  people: { kind: "people", icon: "users", width: 140 },
  reference: { kind: "things", icon: "link", width: 160 },
};
const OTHER = { kind: "text", icon: "text", width: 120 } as const;
const COMPUTED = new Set(["formula", "custom_id"]);

export function customField(definition: CustomField): Field {
  const plain = KINDS[definition.resource_subtype] ?? KINDS[definition.type] ?? OTHER;
  return { ...plain, key: custom(definition.gid), name: definition.name, isReadOnly: COMPUTED.has(definition.type), isColumn: true, custom: definition };
}

export interface Catalog {
  /** All that can be asked for, shown or arranged by, in the order in which they are offered. */
  fields: readonly Field[];
  find: (key: FieldKey) => Field | undefined;
}

/** What only tasks of a custom type have. */
const OF_TYPES = new Set<FieldKey>(["custom_type", "custom_type_status_option"]);

/** The fields of tasks of a project; without one, those that every task has. */
export function useCatalog(project?: Gid): Catalog {
  const { i18n } = useLingui();
  const definitions = useAll("custom_field"), types = useAll("custom_type");
  const home = useProject(project), shown = home?.fields;
  const hasTypes = (home ? (home.types?.length ?? 0) : types.length) > 0;
  return useMemo(() => {
    const byGid = new Map(definitions.map((one) => [one.gid, one]));
    const own = (shown ?? []).map((gid) => byGid.get(gid)).filter((one) => one !== undefined);
    const plain = Object.entries(BUILT_IN).map(([key, { name, ...rest }]): Field => ({ ...rest, key: key as BuiltIn, name: i18n._(name) }));
    const all = [...plain, ...own.map(customField)], known = new Map(all.map((field) => [field.key, field]));
    const fields = hasTypes ? all : all.filter(({ key }) => !OF_TYPES.has(key));
    const find = (key: FieldKey) => {
      const gid = fieldGid(key), definition = gid ? byGid.get(gid) : undefined;
      return known.get(key) ?? (definition && customField(definition));
    };
    return { fields, find };
  }, [definitions, shown, hasTypes, i18n]);
}

/** What fixed choices are called. */
export const CHOICES: Record<string, readonly { value: string; name: MessageDescriptor }[]> = {
  resource_subtype: [
    { value: "default_task", name: msg`Task` },
    { value: "milestone", name: msg`Milestone` },
    { value: "approval", name: msg`Approval` },
    { value: "custom", name: msg`Custom type` },
  ],
  approval_status: [
    { value: "pending", name: msg`Pending` },
    { value: "approved", name: msg`Approved` },
    { value: "changes_requested", name: msg`Changes requested` },
    { value: "rejected", name: msg`Rejected` },
  ],
};
