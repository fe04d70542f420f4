// What the page asks for.  It stands in the address, and in searches that are saved: a filter in the grammar of
// saved views, and beside it the parameters of the API's search.  Pure.
import type { FieldKey } from "@/store/fields";
import type { Condition, Filter } from "@/store/filters";
import { isFilter, sortIn, whole, type SortKey } from "@/views/look";
import { fieldKey, filterIn, wireField, wireFilter, type WireFilter } from "@/views/wire";

export interface Asked {
  text: string;
  filter: Filter | null;
  sort: SortKey;
  columns: readonly FieldKey[];
  /** What a saved search asks for besides, and this page has no words for. */
  rest: Readonly<Record<string, string>>;
}

/** What is saved of a search. */
export interface Kept {
  criteria: Record<string, unknown> | null;
  filter: WireFilter | null;
  columns: { field: string; is_hidden?: boolean }[];
}

export type Sort = keyof typeof SORTS;
/** By what hits are sorted: field → its name in the API's search. */
export const SORTS = { modified_at: "modified_at", relevance: "relevance", due_on: "due_date", created_at: "created_at", completed_at: "completed_at", num_likes: "likes" } as const;
const NEWEST: SortKey = { by: "modified_at", down: true };
export const COLUMNS: readonly FieldKey[] = ["projects", "due_on", "assignee"];
export const NOTHING: Asked = { text: "", filter: null, sort: NEWEST, columns: COLUMNS, rest: {} };

const said = (value: unknown): string => (typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "");

/** Parameters of the search that a filter says as well: in addresses of old, and in searches that were saved by others. */
const MEANT: Record<string, (value: string) => Condition> = {
  completed: (value) => ({ field: "completed", is: "equal", value: value === "true" }),
  "assignee.any": (value) => (value === "null" ? { field: "assignee", is: "empty" } : { field: "assignee", is: "any_of", value: value.split(",") }),
  "projects.any": (value) => ({ field: "projects", is: "any_of", value: value.split(",") }),
  "due_on.after": (value) => ({ field: "due_on", is: "after", value }),
  "due_on.before": (value) => ({ field: "due_on", is: "before", value }),
};

function meant(criteria: Readonly<Record<string, unknown>>, filter: Filter | null): Filter | null {
  const conditions = Object.entries(MEANT).flatMap(([name, condition]) => (said(criteria[name]) ? [condition(said(criteria[name]))] : []));
  if (conditions.length === 0) return filter;
  return { all: filter ? [...conditions, filter] : conditions };
}

/** What an address asks for, over what was asked before it: nothing, or a saved search. */
export function askedIn(search: Readonly<Record<string, unknown>>, base: Asked = NOTHING): Asked {
  const { text, filter, sort, columns } = search;
  const given = isFilter(filter) ? filter : filter === "none" ? null : base.filter;
  const [by] = typeof sort === "string" ? sortIn(sort) : [];
  return {
    text: text === undefined ? base.text : text === false ? "" : said(text),
    filter: meant(search, given),
    sort: by && by.by in SORTS ? by : base.sort,
    columns: typeof columns === "string" && columns ? (columns.split(",") as FieldKey[]) : base.columns,
    rest: base.rest,
  };
}

/** What a saved search asks for. */
export function askedOf({ criteria, filter, columns }: Kept): Asked {
  const { text, sort_by, sort_ascending, ...others } = criteria ?? {};
  const by = (Object.keys(SORTS) as Sort[]).find((key) => SORTS[key] === sort_by);
  const rest = Object.entries(others).filter(([name]) => !(name in MEANT)).map(([name, value]) => [name, said(value)]);
  const shown = columns.filter(({ is_hidden }) => !is_hidden).map(({ field }) => fieldKey(field));
  return {
    text: said(text),
    filter: meant(others, filter && filterIn(filter)),
    sort: by ? { by: by as FieldKey, ...(said(sort_ascending) === "true" ? {} : { down: true }) } : NEWEST,
    columns: shown.length ? shown : COLUMNS,
    rest: Object.fromEntries(rest) as Record<string, string>,
  };
}

/** It is kept so. */
export function keptOf(asked: Asked): Kept {
  const filter = whole(asked.filter);
  return { criteria: criteriaOf(asked), filter: filter && wireFilter(filter), columns: asked.columns.map((key) => ({ field: wireField(key) })) };
}

/** It is sent so. */
export function queryOf(asked: Asked): Record<string, string> {
  const filter = whole(asked.filter);
  return { ...criteriaOf(asked), ...(filter ? { filter: JSON.stringify(wireFilter(filter)) } : {}) };
}

function criteriaOf({ text, sort, rest }: Asked): Record<string, string> {
  const isUsual = sort.by === NEWEST.by && sort.down;
  const isUnfit = (sort.by as string) === "relevance" && !text; // without words nothing fits better than another
  return { ...rest, ...(text ? { text } : {}), ...(isUsual || isUnfit ? {} : { sort_by: SORTS[sort.by as Sort], ...(sort.down ? {} : { sort_ascending: "true" }) }) };
}

const OF_MESSAGES: Readonly<Record<string, string>> = { projects: "projects.any", created_by: "created_by.any" };

/** What messages are asked for by the same words; null where a condition means nothing to them. */
export function messagesAsked({ text, filter, rest }: Asked): Record<string, string> | null {
  if (!text || Object.keys(rest).length > 0) return null;
  const asked = whole(filter);
  const query: Record<string, string> = { text };
  for (const one of !asked ? [] : "all" in asked ? asked.all : [asked]) {
    const name = "field" in one && one.is === "any_of" ? OF_MESSAGES[one.field] : undefined;
    if (!name || name in query || !("field" in one)) return null;
    query[name] = [one.value].flat().map(said).join(",");
  }
  return query;
}

/** Something is asked for, beyond an order. */
export const asksAnything = ({ text, filter, rest }: Asked): boolean => text !== "" || whole(filter) !== null || Object.keys(rest).length > 0;

/** As the address shows it: what differs from `base`. */
export function inAddress(asked: Asked, base: Asked = NOTHING): Record<string, unknown> {
  const isOther = (name: keyof Asked) => JSON.stringify(asked[name]) !== JSON.stringify(base[name]);
  const { by, down } = asked.sort;
  return {
    ...(isOther("text") ? { text: asked.text ? bare(asked.text) : false } : {}),
    ...(isOther("filter") ? { filter: asked.filter ?? "none" } : {}),
    ...(isOther("sort") ? { sort: `${down ? "-" : ""}${by}` } : {}),
    ...(isOther("columns") ? { columns: asked.columns.join(",") } : {}),
  };
}

/** Without the quotes that an address puts around words that look like numbers. */
export const bare = (value: string): unknown => (/^[1-9]\d{0,14}$/.test(value) ? JSON.parse(value) : value);
