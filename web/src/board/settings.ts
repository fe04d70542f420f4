// How somebody wants to see a board.
import type { FieldKey } from "@/store/fields";
import type { Filter } from "@/store/filters";
import type { Spec } from "@/store/views";

export interface BoardSettings {
  /** What the columns are. */
  by: FieldKey;
  /** What the lanes are; null: there are none. */
  lanes: FieldKey | null;
  /** What the lanes are for everybody in the project; where one has not chosen, one's own follow. */
  sharedLanes: FieldKey | null;
  /** What cards show; null: the usual. */
  fields: readonly FieldKey[] | null;
  hasCovers: boolean;
  /** How many cards a column is meant to hold, by its key; in a project for everybody. */
  limits: Readonly<Record<string, number>>;
  /** Keys of columns that are folded to a strip. */
  folded: readonly string[];
  /** Keys of lanes that are closed. */
  closed: readonly string[];
  filter: Filter | null;
  sort: NonNullable<Spec["sort"]>;
}

export type Change = (change: Partial<BoardSettings>) => void;

/** In or out of a list of keys. */
export const toggled = (keys: readonly string[], key: string): string[] => (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
