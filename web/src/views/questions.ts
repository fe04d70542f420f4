// Which questions each kind of field takes, and what they are called.
import { useLingui } from "@lingui/react/macro";
import type { FieldKind } from "@/fields/catalog";
import type { Condition } from "@/store/filters";

export type Question = Condition["is"];

export const QUESTIONS: Record<FieldKind, readonly Question[]> = {
  text: ["contains", "lacks", "equal", "filled", "empty"],
  number: ["equal", "less", "more", "at_most", "at_least", "filled", "empty"],
  flag: ["equal"],
  date: ["between", "on", "before", "after", "filled", "empty"],
  choice: ["any_of", "none_of", "filled", "empty"],
  choices: ["any_of", "all_of", "none_of", "filled", "empty"],
  person: ["any_of", "none_of", "filled", "empty"],
  people: ["any_of", "all_of", "none_of", "filled", "empty"],
  thing: ["any_of", "none_of"],
  things: ["any_of", "all_of", "none_of", "filled", "empty"],
};

export function useQuestions(): { nameOf: (is: Question, kind: FieldKind) => string } {
  const { t } = useLingui();
  const names: Record<Question, string> = {
    equal: t`is`, not: t`is not`, any_of: t`is any of`, none_of: t`is none of`, all_of: t`has all of`, contains: t`contains`, lacks: t`does not contain`,
    empty: t`is empty`, filled: t`is set`, less: t`is less than`, more: t`is more than`, at_most: t`is at most`, at_least: t`is at least`,
    before: t`is before`, after: t`is after`, on: t`is on`, between: t`is within`,
  };
  return { nameOf: (is) => names[is] };
}
