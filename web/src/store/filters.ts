// Filters as data: conditions in and/or groups, and the test they become.
import { type FieldKey, type Plain, isEmpty, valueOf } from "./fields";
import type { Day, Gid, Task } from "./types";

export type Filter = { all: readonly Filter[] } | { any: readonly Filter[] } | Condition;
export interface Condition {
  field: FieldKey;
  is: "equal" | "not" | "any_of" | "none_of" | "all_of" | "contains" | "lacks" | "empty" | "filled" | "less" | "more" | "at_most" | "at_least" | "before" | "after" | "on" | "between";
  /** A value, several, or for days `{days: 7}`, counted from today. */
  value?: Value | readonly Value[];
}
type Value = string | number | boolean | null | { days: number };

export interface Today {
  today: Day;
  project?: Gid;
}

/** The test that a filter is; null lets everything pass. */
export function testing(filter: Filter | null | undefined, now: Today): (task: Task) => boolean {
  if (!filter) return () => true;
  if ("all" in filter) {
    const tests = filter.all.map((inner) => testing(inner, now));
    return (task) => tests.every((test) => test(task));
  }
  if ("any" in filter) {
    const tests = filter.any.map((inner) => testing(inner, now));
    return (task) => tests.length === 0 || tests.some((test) => test(task));
  }
  const holds = condition(filter, now);
  return (task) => holds(valueOf(task, filter.field, now.project));
}

function condition({ is, value }: Condition, { today }: Today): (found: Plain) => boolean {
  const given = (Array.isArray(value) ? value : [value]).map((one) => resolved(one as Value, today));
  const one = given[0] ?? null, other = given[1] ?? null;
  const among = new Set(given.map(String));
  const hits = (found: Plain) => (Array.isArray(found) ? found.some((gid) => among.has(gid)) : among.has(String(found)));
  switch (is) {
    case "equal":
    case "any_of":
      return hits;
    case "not":
    case "none_of":
      return (found) => !hits(found);
    case "all_of":
      return (found) => Array.isArray(found) && given.every((gid) => found.includes(String(gid)));
    case "contains":
      return holding(one);
    case "lacks":
      return (found) => !holding(one)(found);
    case "empty":
      return isEmpty;
    case "filled":
      return (found) => !isEmpty(found);
    case "less":
      return (found) => found !== null && Number(found) < Number(one);
    case "more":
      return (found) => found !== null && Number(found) > Number(one);
    case "at_most":
      return (found) => found !== null && Number(found) <= Number(one);
    case "at_least":
      return (found) => found !== null && Number(found) >= Number(one);
    case "before":
      return (found) => found !== null && day(found) < String(one);
    case "after":
      return (found) => found !== null && day(found) > String(one);
    case "on":
      return (found) => found !== null && day(found) === String(one);
    case "between":
      return (found) => found !== null && day(found) >= String(one) && day(found) <= String(other);
  }
}

function holding(text: unknown): (found: Plain) => boolean {
  const wanted = String(text ?? "").toLocaleLowerCase();
  return (found) => String(found ?? "").toLocaleLowerCase().includes(wanted);
}

const day = (found: Plain): string => String(found).slice(0, 10);

function resolved(value: Value | undefined, today: Day): string | number | boolean | null {
  if (value === null || value === undefined || typeof value !== "object") return value ?? null;
  const at = new Date(`${today}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + value.days);
  return at.toISOString().slice(0, 10);
}
