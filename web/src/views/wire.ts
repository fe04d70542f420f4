// A look ↔ a saved view of the API; filters in the grammar of `GET /filter_grammar`.
import { type FieldKey, custom, fieldGid } from "@/store/fields";
import type { Condition, Filter } from "@/store/filters";
import type { Gid } from "@/store/types";
import { type Look, isGroup, partsOf, whole } from "./look";

export type Layout = "list" | "board" | "calendar" | "timeline" | "gantt";
export const ZOOMS = ["days", "weeks", "months", "quarters", "years"] as const;
export interface SavedView {
  gid: Gid;
  name: string;
  layout: string;
  is_shared: boolean;
  is_default: boolean;
  is_editable: boolean;
  filter: WireFilter | null;
  sort: Arranged[];
  groups: Arranged[];
  columns: { field: string; width?: number | null; is_hidden?: boolean }[];
  collapsed: string[];
  axis?: { zoom: string | null; color: string | null; critical_path: boolean } | null;
}
export interface Arranged {
  field: string;
  direction?: "ascending" | "descending";
}
export type WireFilter = { join: "and" | "or"; of: WireFilter[] } | { field: string; is: string; values?: unknown[] };
export type SavedLook = Pick<SavedView, "filter" | "sort" | "groups" | "columns" | "collapsed" | "axis">;

const CUSTOM = "custom_fields.";
/** One group of all, where a view has no word for it. */
const UNGROUPED = "-";
/** No lanes, whatever the project says. */
const LANELESS = "-lanes";

export const wireField = (key: FieldKey): string => (fieldGid(key) ? CUSTOM + fieldGid(key)! : key);
export const fieldKey = (name: string): FieldKey => (name.startsWith(CUSTOM) ? custom(name.slice(CUSTOM.length)) : (name as FieldKey));

const QUESTIONS: Record<Condition["is"], string> = {
  equal: "is", not: "is_not", any_of: "any_of", none_of: "none_of", all_of: "all_of", contains: "contains", lacks: "lacks", empty: "is_empty", filled: "is_set",
  less: "less_than", more: "more_than", at_most: "at_most", at_least: "at_least", before: "before", after: "after", on: "is", between: "between",
};
const MEANT = Object.fromEntries(Object.entries(QUESTIONS).map(([is, name]) => [name, is])) as Record<string, Condition["is"]>;
MEANT["is"] = "equal";

export function wireFilter(filter: Filter): WireFilter {
  if (isGroup(filter)) return { join: "all" in filter ? "and" : "or", of: partsOf(filter).map(wireFilter) };
  const { value } = filter;
  const values = value === undefined ? [] : Array.isArray(value) ? [...value] : [value];
  return { field: wireField(filter.field), is: QUESTIONS[filter.is], ...(values.length ? { values } : {}) };
}

export function filterIn(wire: WireFilter): Filter {
  if ("join" in wire) return wire.join === "or" ? { any: wire.of.map(filterIn) } : { all: wire.of.map(filterIn) };
  const field = fieldKey(wire.field), values = (wire.values ?? []) as string[];
  const is = wire.is === "is" && values.some(isDay) ? "on" : (MEANT[wire.is] ?? "equal");
  const isList = ["any_of", "none_of", "all_of", "between"].includes(is);
  return { field, is, ...(values.length ? { value: isList ? values : values[0] } : {}) } as Condition;
}

const isDay = (value: unknown): boolean => (typeof value === "object" && value !== null && "days" in value) || (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value));

export function savedLook(look: Look): SavedLook {
  const filter = whole(look.filter);
  return {
    filter: filter && wireFilter(filter),
    sort: look.sort.map(({ by, down }) => ({ field: wireField(by), direction: down ? "descending" : "ascending" })),
    groups: groupsOf(look).map((key) => ({ field: wireField(key), direction: "ascending" })),
    columns: (look.columns ?? []).map(({ key, width, isHidden }) => ({ field: wireField(key), width: width ? Math.round(width) : null, is_hidden: isHidden ?? false })),
    collapsed: [...look.collapsed, ...(look.group === null ? [UNGROUPED] : []), ...(look.lanes === "none" ? [LANELESS] : [])],
    axis: look.axis && { zoom: look.axis.zoom, color: look.axis.color && wireField(look.axis.color), critical_path: look.axis.isCritical },
  };
}

/** What the groups, or a board's columns are; then its lanes. */
function groupsOf({ group, lanes }: Look): FieldKey[] {
  if (lanes && lanes !== "none" && lanes !== group) return [group ?? "section", lanes];
  return group === "section" || group === null ? [] : [group];
}

export function lookOf(view: SavedLook): Look {
  const [group, across] = view.groups ?? [];
  const isUngrouped = view.collapsed?.includes(UNGROUPED);
  return {
    filter: view.filter ? filterIn(view.filter) : null,
    sort: (view.sort ?? []).map(({ field, direction }) => ({ by: fieldKey(field), ...(direction === "descending" ? { down: true } : {}) })),
    group: group ? fieldKey(group.field) : isUngrouped ? null : "section",
    lanes: across ? fieldKey(across.field) : view.collapsed?.includes(LANELESS) ? "none" : null,
    columns: view.columns?.length ? view.columns.map(({ field, width, is_hidden }) => ({ key: fieldKey(field), ...(width ? { width } : {}), ...(is_hidden ? { isHidden: true } : {}) })) : null,
    collapsed: (view.collapsed ?? []).filter((key) => key !== UNGROUPED && key !== LANELESS),
    axis: view.axis ? { zoom: ZOOMS.find((zoom) => zoom === view.axis?.zoom) ?? "weeks", color: view.axis.color ? fieldKey(view.axis.color) : null, isCritical: view.axis.critical_path } : null,
    find: "",
  };
}
