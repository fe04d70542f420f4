import type { Catalog } from "@/fields/catalog";
import type { FieldKey } from "@/store/fields";
import type { BoardSettings } from "./settings";

const MOST_OWN = 2;

/** What cards show: what was chosen, else dates, people and the first choices of the project; never what the columns say anyway. */
export function shownFields({ fields, by, lanes }: Pick<BoardSettings, "fields" | "by" | "lanes">, catalog: Catalog): readonly FieldKey[] {
  const chosen = fields ?? usualFields(catalog);
  return chosen.filter((key) => key !== by && key !== lanes);
}

export function usualFields(catalog: Catalog): FieldKey[] {
  const own = catalog.fields.filter(({ custom }) => custom?.resource_subtype === "enum").map(({ key }) => key);
  return ["due_on", "num_subtasks", "assignee", "tags", ...own.slice(0, MOST_OWN)];
}
