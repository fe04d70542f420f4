// How a grid shows its tasks, and what its rows are given; the same object as long as nothing of it moves.
import type { RefObject } from "react";
import type { FieldKey } from "@/store/fields";
import type { Gid } from "@/store/types";
import type { Field } from "@/fields/catalog";
import type { Surroundings } from "@/fields/FieldValue";
import type { Total } from "./totals";

export interface Column extends Field {
  width: number;
  total: Total;
}

/** What a row can ask for; one object for all rows. */
export interface Doings {
  /** A click on a part of a row; `shift` and `mod` as they were held. */
  press: (key: string, part: Part, column: number, held: { shift: boolean; mod: boolean }, element: HTMLElement) => void;
  edit: (key: string, column: number, typed?: string) => void;
  settled: (key: string, column: number, onward: "next" | "previous" | "below" | null) => void;
}
export type Part = "cell" | "title" | "tick" | "twist" | "box" | "open" | "add" | "more" | "total";

export interface RowLook {
  id: string;
  columns: readonly Column[];
  around: Surroundings;
  project?: Gid;
  mayEdit: boolean;
  isPhone: boolean;
  isWhole: boolean;
  doings: Doings;
  scroller: RefObject<HTMLElement | null>;
}

export interface Editing {
  key: string;
  column: number;
  typed?: string;
}

export const cellId = (grid: string, key: string, column: number): string => `${grid}-${key}-${column}`;

export const isNumeric = (field: Field): boolean => field.kind === "number";
export type { FieldKey };
