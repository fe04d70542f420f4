// What columns and lanes are made of.
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useCatalog } from "@/fields/catalog";
import { type FieldKey, fieldGid } from "@/store/fields";
import { useAll, useProject } from "@/store/hooks";
import type { CustomField, CustomType, Gid } from "@/store/types";
import type { Home } from "./drops";

/** One that can be chosen: an option of a field, a type, a state. */
export interface Choice {
  gid: Gid;
  name: string;
  color?: string;
  enabled: boolean;
}

export interface Aside {
  /** As what has no value is called: “No Yarn”. */
  name: string;
  /** A task may have several at once. */
  isMany: boolean;
  /** In their order; none of people, who are not counted up. */
  choices: readonly Choice[];
}

const TYPE = "custom_type", STATE = "custom_type_status_option";

/** Fields that can make columns or lanes: one choice of few, or people. */
export function canStandAside(key: FieldKey, definition?: CustomField): boolean {
  if (fieldGid(key) === null) return key === "section" || key === "assignee";
  return definition?.resource_subtype === "enum" || definition?.resource_subtype === "people";
}

/** Columns may also be the types of a project, and their states. */
export const canBeColumns = (key: FieldKey, definition?: CustomField): boolean => key === TYPE || key === STATE || canStandAside(key, definition);

/** The types of a project in their order as columns, or their states; with several types a state says whose it is. */
export function ofTypes(key: typeof TYPE | typeof STATE, types: readonly CustomType[], named: (type: string, state: string) => string): Choice[] {
  if (key === TYPE) return types.map(({ gid, name }) => ({ gid, name, enabled: true }));
  return types.flatMap((type) => type.options.map((state) => ({ ...state, name: types.length > 1 ? named(type.name, state.name) : state.name })));
}

/** What is known of a field by which cards are laid out; nothing of sections. */
export function useAside(key: FieldKey | null, home: Home): Aside | undefined {
  const { t } = useLingui();
  const project = "project" in home ? home.project : undefined;
  const used = useProject(project)?.types, types = useAll("custom_type");
  const field = useCatalog(project).find(key ?? "section");
  return useMemo(() => {
    if (!key || key === "section" || !field) return undefined;
    const { name, custom } = field;
    const own = used?.flatMap((gid) => types.find((type) => type.gid === gid) ?? []) ?? [];
    const choices = key === TYPE || key === STATE ? ofTypes(key, own, (type, state) => t`${type}: ${state}`) : (custom?.options ?? []);
    return { name, isMany: custom?.resource_subtype === "people", choices };
  }, [key, field, used, types, t]);
}
