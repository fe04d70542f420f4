// A filter in the reader's words: `Status is In progress or Blocked`.
import { useLingui } from "@lingui/react/macro";
import type { Catalog, Field } from "@/fields/catalog";
import { spoken } from "@/fields/spoken";
import * as formats from "@/locales/formats";
import { useWeft } from "@/store/hooks";
import type { Condition, Filter } from "@/store/filters";
import type { Gid } from "@/store/types";
import { isGroup, partsOf } from "./look";
import { useQuestions } from "./questions";

export function useWords(catalog: Catalog, _project?: Gid): (filter: Filter) => string {
  const { t } = useLingui();
  const { store } = useWeft();
  const { nameOf } = useQuestions();
  const value = (field: Field, one: unknown): string => {
    if (one === "me") return t`me`;
    if (typeof one === "object" && one !== null && "days" in one) return formats.day(formats.dateOf(formats.dayNumber(formats.today()) + Number(one.days)));
    return spoken(field, one as string, store);
  };
  const one = ({ field: key, is, value: given }: Condition): string => {
    const field = catalog.find(key);
    if (!field) return "";
    const values = given === undefined ? [] : Array.isArray(given) ? given : [given];
    const told = is === "between" ? values.map((each) => value(field, each)).join(" – ") : formats.list(values.map((each) => value(field, each)), "disjunction");
    return [field.name, nameOf(is, field.kind), told].filter(Boolean).join(" ");
  };
  const say = (filter: Filter): string => (isGroup(filter) ? formats.list(partsOf(filter).map(say), "all" in filter ? "conjunction" : "disjunction") : one(filter));
  return say;
}
