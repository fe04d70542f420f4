import { ask, send } from "@/api/client";
import { known, useAnew, useChange, useRemoteAll } from "@/app/remote";
import type { FieldType, Format } from "./fieldWords";

export interface FieldOption {
  gid: string;
  name: string;
  color: string;
  enabled: boolean;
}

export interface Field {
  gid: string;
  name: string;
  representation_type: FieldType;
  enum_options: FieldOption[] | null;
  description: string | null;
  precision: number | null;
  format: Format | null;
  currency_code: string | null;
  custom_label: string | null;
  custom_label_position: "prefix" | "suffix" | null;
  id_prefix: string | null;
  formula: string | null;
  is_global_to_workspace: boolean;
  privacy_setting: "public_with_guests" | "public" | "private";
  /** What members of the workspace may do with it who were given nothing else. */
  default_access_level: "user" | "editor" | "admin";
  locked_by: { gid: string; name: string } | null;
}

export interface Setting {
  gid: string;
  is_important: boolean;
  custom_field: Field;
}

const PARTS = [
  "name", "representation_type", "enum_options.name", "enum_options.color", "enum_options.enabled", "description", "precision", "format", "currency_code",
  "custom_label", "custom_label_position", "id_prefix", "formula", "is_global_to_workspace", "privacy_setting", "default_access_level", "locked_by.name",
];

const settingsAt = (project: string) =>
  `/api/1.0/projects/${project}/custom_field_settings?opt_fields=is_important,${PARTS.map((part) => `custom_field.${part}`).join(",")}`;
const libraryAt = (workspace: string) => `/api/1.0/workspaces/${workspace}/custom_fields?opt_fields=${PARTS.join(",")}`;

/** The fields that the tasks of a project show, in order, and what one can do with them. */
export function useFields(project: string) {
  const gid = known(project);
  const path = settingsAt(gid ?? "");
  const { data } = useRemoteAll<Setting>(gid && path);
  const anew = useAnew();
  const place = `/api/1.0/projects/${gid}`;
  const order = useChange<Setting[], { settings: Setting[]; at: number }>({
    path,
    shows: (_, { settings }) => settings,
    send: ({ settings, at }) => {
      const beside = at > 0 ? { insert_after: settings[at - 1]?.gid } : { insert_before: settings[1]?.gid };
      return { method: "POST", path: `${place}/addCustomFieldSetting`, data: { custom_field: settings[at]?.custom_field.gid, ...beside } };
    },
  });
  const showInLists = useChange<Setting[], { field: string; is_important: boolean }>({
    path,
    shows: (before, { field, is_important }) => before.map((one) => (one.custom_field.gid === field ? { ...one, is_important } : one)),
    send: ({ field, is_important }) => ({ method: "POST", path: `${place}/addCustomFieldSetting`, data: { custom_field: field, is_important } }),
  });
  const remove = useChange<Setting[], string>({
    path,
    shows: (before, field) => before.filter((one) => one.custom_field.gid !== field),
    send: (field) => ({ method: "POST", path: `${place}/removeCustomFieldSetting`, data: { custom_field: field } }),
  });
  /** A field of the library by its gid, or a new one of this project alone. */
  const add = async (custom_field: string | Record<string, unknown>, is_important = true) => {
    await send({ method: "POST", path: `${place}/addCustomFieldSetting`, data: { custom_field, is_important } });
    await anew(path);
  };
  return { settings: data ?? [], isLoading: gid !== null && !data, order, showInLists, remove, add, anew: () => anew(path) };
}

export function useLibrary(workspace: string) {
  const path = libraryAt(workspace);
  const anew = useAnew();
  return { library: useRemoteAll<Field>(path).data ?? [], anewLibrary: () => anew(path) };
}

/** A new field of the library. */
export function define(workspace: string, data: Record<string, unknown>): Promise<{ gid: string }> {
  return ask({ method: "POST", path: "/api/1.0/custom_fields", data: { ...data, workspace } });
}

/** An option as one edits it: what is new has no gid yet. */
export interface Draft {
  key: string;
  gid: string | null;
  name: string;
  color: string;
  enabled: boolean;
}

/** Make the options of a field what was drafted: new ones, changed ones, and their order. */
export async function keepOptions(field: Field, drafts: readonly Draft[]): Promise<void> {
  const before = new Map(field.enum_options?.map((option) => [option.gid, option]));
  const order: string[] = field.enum_options?.map(({ gid }) => gid) ?? [];
  const wanted: string[] = [];
  for (const { gid, name, color, enabled } of drafts) {
    const old = before.get(gid ?? "");
    if (!old) {
      const made = await ask<{ gid: string }>({ method: "POST", path: `/api/1.0/custom_fields/${field.gid}/enum_options`, data: { name, color, enabled } });
      order.push(made.gid);
      wanted.push(made.gid);
      continue;
    }
    wanted.push(old.gid);
    if (old.name !== name || old.color !== color || old.enabled !== enabled) {
      await send({ method: "PUT", path: `/api/1.0/enum_options/${old.gid}`, data: { name, color, enabled } });
    }
  }
  await inOrder(field.gid, order, wanted);
}

async function inOrder(field: string, order: string[], wanted: readonly string[]): Promise<void> {
  for (const [at, option] of wanted.entries()) {
    if (order[at] === option) continue;
    const beside = at > 0 ? { after_enum_option: wanted[at - 1] } : { before_enum_option: order[0] };
    await send({ method: "POST", path: `/api/1.0/custom_fields/${field}/enum_options/insert`, data: { enum_option: option, ...beside } });
    order.splice(order.indexOf(option), 1);
    order.splice(at, 0, option);
  }
}
