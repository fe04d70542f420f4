// Which conditions one could drop of a look in which nothing is left.
import type { Condition, Filter } from "@/store/filters";
import { type Look, isGroup, partsOf, whole } from "./look";

export interface Drop {
  /** What goes; null: the words that are searched for. */
  dropped: Filter | null;
  left: Partial<Look>;
  /** All that is asked for without it. */
  filter: Filter | null;
}

export function withoutEach(look: Pick<Look, "filter" | "find">): Drop[] {
  const filter = whole(look.filter), words = look.find.trim();
  const named: Condition | null = words ? { field: "name", is: "contains", value: words } : null;
  const drops: Drop[] = [];
  const parts = !filter ? [] : isGroup(filter) && "all" in filter ? partsOf(filter) : [filter];
  for (const part of parts) {
    const rest = parts.filter((other) => other !== part);
    const left: Filter | null = rest.length ? { all: rest } : null;
    drops.push({ dropped: part, left: { filter: left }, filter: joined(left, named) });
  }
  if (named) drops.push({ dropped: null, left: { find: "" }, filter });
  return drops;
}

function joined(filter: Filter | null, other: Filter | null): Filter | null {
  return filter && other ? { all: [filter, other] } : (filter ?? other);
}
