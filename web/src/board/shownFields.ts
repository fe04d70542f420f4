import type { Catalog } from "@/fields/catalog";
import type { FieldKey } from "@/store/fields";
import type { Home } from "./drops";
import type { BoardSettings } from "./settings";

const MOST_OWN = 2;

/** What cards show: what was chosen, else the usual; never what the columns say anyway. */
export function shownFields({ fields, by, lanes }: Pick<BoardSettings, "fields" | "by" | "lanes">, catalog: Catalog, home: Home): readonly FieldKey[] {
  const chosen = fields ?? usualFields(catalog, home);
  return chosen.filter((key) => key !== by && key !== lanes);
}

/** In a project dates, people and its first choices; in one's own list, where everything is one's own, the projects. */
export function usualFields(catalog: Catalog, home: Home): FieldKey[] {
  if ("list" in home) return ["due_on", "num_subtasks", "projects", "tags"];
  const own = catalog.fields.filter(({ custom }) => custom?.resource_subtype === "enum").map(({ key }) => key);
  const ofTypes = catalog.fields.map(({ key }) => key).filter((key) => key === "custom_type" || key === "custom_type_status_option");
  return ["due_on", "num_subtasks", "assignee", "tags", ...ofTypes, ...own.slice(0, MOST_OWN)];
}
