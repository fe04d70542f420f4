// A view as its reader sees it: which tasks, in which order, under which heads, with which columns.
// It is read from the address over what is saved; pure.
import type { FieldKey } from "@/store/fields";
import type { Condition, Filter } from "@/store/filters";
import type { Gid } from "@/store/types";

export interface SortKey {
  by: FieldKey;
  down?: boolean;
}
export interface ColumnLook {
  key: FieldKey;
  width?: number | undefined;
  isHidden?: boolean | undefined;
}
export interface AxisLook {
  zoom: "days" | "weeks" | "months" | "quarters" | "years";
  /** What the bars are coloured by; null: how each stands. */
  color: FieldKey | null;
  isCritical: boolean;
}
export interface Look {
  filter: Filter | null;
  sort: readonly SortKey[];
  /** `section` keeps the sections; null makes one group of all. */
  group: FieldKey | null;
  /** What runs across a board's columns; null: what the project says. */
  lanes: FieldKey | "none" | null;
  /** null: those that the project has. */
  columns: readonly ColumnLook[] | null;
  collapsed: readonly string[];
  /** How it shows time, where it does. */
  axis: AxisLook | null;
  /** Words that the names of tasks must hold. */
  find: string;
}

export const PLAIN: Look = { filter: null, sort: [], group: "section", lanes: null, columns: null, collapsed: [], axis: null, find: "" };
export const PLAIN_AXIS: AxisLook = { zoom: "weeks", color: null, isCritical: false };

/** Sections with their tasks as they stand: the beginning of each can be shown before the rest is there. */
export const isAsKept = ({ filter, sort, group, find }: Look): boolean => group === "section" && !sort.length && !filter && !find;

/** What an address says of a view; whatever it does not say is as it was saved. */
export interface LookSearch {
  view?: Gid;
  filter?: Filter | null;
  sort?: string;
  group?: string;
  lanes?: string;
  columns?: string;
  find?: string;
  zoom?: string;
  color?: string;
  critical?: boolean;
}

const MOST_SORTS = 5;

export function lookIn(search: Readonly<Record<string, unknown>>, base: Look): Look {
  const { filter, sort, group, lanes, columns, find } = search;
  return {
    ...base,
    ...(isFilter(filter) ? { filter } : filter === null || filter === "none" ? { filter: null } : {}),
    ...(typeof sort === "string" ? { sort: sortIn(sort) } : {}),
    ...(typeof group === "string" && group ? { group: group === "none" ? null : (group as FieldKey) } : {}),
    ...(typeof lanes === "string" && lanes ? { lanes: lanes as FieldKey } : {}),
    ...(typeof columns === "string" ? { columns: columnsIn(columns, base.columns) } : {}),
    axis: axisIn(search, base.axis),
    find: find === undefined || find === null ? "" : String(find as string | number),
  };
}

function axisIn({ zoom, color, critical }: Readonly<Record<string, unknown>>, base: AxisLook | null): AxisLook | null {
  if (zoom === undefined && color === undefined && critical === undefined) return base;
  const before = base ?? PLAIN_AXIS;
  return {
    zoom: ["days", "weeks", "months", "quarters", "years"].includes(zoom as string) ? (zoom as AxisLook["zoom"]) : before.zoom,
    color: typeof color === "string" && color ? (color === "none" ? null : (color as FieldKey)) : before.color,
    isCritical: typeof critical === "boolean" ? critical : before.isCritical,
  };
}

/** `-due_on,custom:12`: descending, then ascending. */
export function sortIn(text: string): SortKey[] {
  return text
    .split(",")
    .filter((part) => part && part !== "none")
    .slice(0, MOST_SORTS)
    .map((part) => (part.startsWith("-") ? { by: part.slice(1) as FieldKey, down: true } : { by: part as FieldKey }));
}

function columnsIn(text: string, base: Look["columns"]): ColumnLook[] {
  const widths = new Map((base ?? []).map(({ key, width }) => [key, width]));
  return text.split(",").filter(Boolean).map((key) => ({ key: key as FieldKey, width: widths.get(key as FieldKey) }));
}

/** A change of a look as the address says it. */
export function searchOf(change: Partial<Look>): LookSearch {
  const said: LookSearch = {};
  if ("filter" in change) said.filter = change.filter && countOf(change.filter) > 0 ? change.filter : ("none" as never);
  if (change.sort) said.sort = change.sort.map(({ by, down }) => (down ? `-${by}` : by)).join(",") || "none";
  if ("group" in change) said.group = change.group ?? "none";
  if ("lanes" in change) said.lanes = change.lanes ?? undefined;
  if (change.columns) said.columns = change.columns.filter(({ isHidden }) => !isHidden).map(({ key }) => key).join(",");
  if (change.axis) Object.assign(said, { zoom: change.axis.zoom, color: change.axis.color ?? "none", critical: change.axis.isCritical });
  if ("find" in change) said.find = change.find || undefined;
  return said;
}

export function isFilter(value: unknown): value is Filter {
  if (typeof value !== "object" || value === null) return false;
  if ("all" in value) return Array.isArray(value.all) && value.all.every(isFilter);
  if ("any" in value) return Array.isArray(value.any) && value.any.every(isFilter);
  return "field" in value && typeof value.field === "string" && "is" in value && typeof value.is === "string";
}

export const isGroup = (filter: Filter): filter is Exclude<Filter, Condition> => "all" in filter || "any" in filter;
export const partsOf = (filter: Exclude<Filter, Condition>): readonly Filter[] => ("all" in filter ? filter.all : filter.any);

const VALUELESS = new Set<Condition["is"]>(["empty", "filled"]);

/** A condition that asks for nothing yet keeps nothing away. */
export function isWhole({ is, value }: Condition): boolean {
  if (VALUELESS.has(is)) return true;
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== "";
}

/** Without what is not said to its end; null where nothing is left. */
export function whole(filter: Filter | null): Filter | null {
  if (!filter) return null;
  if (!isGroup(filter)) return isWhole(filter) ? filter : null;
  const parts = partsOf(filter).map(whole).filter((part) => part !== null);
  if (parts.length === 0) return null;
  return "all" in filter ? { all: parts } : { any: parts };
}

export function countOf(filter: Filter | null): number {
  if (!filter) return 0;
  return isGroup(filter) ? partsOf(filter).reduce((sum, part) => sum + countOf(part), 0) : 1;
}

/** `me` is whoever looks. */
export function forMe(filter: Filter | null, me: Gid): Filter | null {
  if (!filter) return null;
  if (isGroup(filter)) {
    const parts = partsOf(filter).map((part) => forMe(part, me)!);
    return "all" in filter ? { all: parts } : { any: parts };
  }
  const meant = (value: unknown) => (value === "me" ? me : value);
  return { ...filter, value: (Array.isArray(filter.value) ? filter.value.map(meant) : meant(filter.value)) as Condition["value"] };
}

/** The filter and what is searched for, together. */
export function asked(look: Pick<Look, "filter" | "find">, me: Gid): Filter | null {
  const filter = forMe(whole(look.filter), me), text = look.find.trim();
  if (!text) return filter;
  const named: Condition = { field: "name", is: "contains", value: text };
  return filter ? { all: [filter, named] } : named;
}
