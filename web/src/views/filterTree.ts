// A filter as it is edited: a root of conditions and boxes, each with its own join.  Pure.
import type { Catalog, Field } from "@/fields/catalog";
import type { Condition, Filter } from "@/store/filters";
import { isGroup, partsOf } from "./look";
import { QUESTIONS } from "./questions";

export type Join = "all" | "any";
export interface Tree {
  join: Join;
  parts: readonly Filter[];
}

export function treeOf(filter: Filter | null): Tree {
  if (!filter) return { join: "all", parts: [] };
  if (!isGroup(filter)) return { join: "all", parts: [filter] };
  return { join: "all" in filter ? "all" : "any", parts: partsOf(filter) };
}

export const filterOf = ({ join, parts }: Tree): Filter => (join === "all" ? { all: parts } : { any: parts });

export function replaced(tree: Tree, at: number, part: Filter | null): Tree {
  return { ...tree, parts: part === null ? tree.parts.toSpliced(at, 1) : tree.parts.with(at, part) };
}

export const added = (tree: Tree, part: Filter): Tree => ({ ...tree, parts: [...tree.parts, part] });

/** A condition of another field, or with another question; the value stays where it still fits. */
export function conditionOn(field: Field, before?: Condition): Condition {
  const questions = QUESTIONS[field.kind];
  const is = before && questions.includes(before.is) && before.field === field.key ? before.is : questions[0]!;
  return field.kind === "flag" ? { field: field.key, is, value: false } : { field: field.key, is };
}

export function asking(condition: Condition, is: Condition["is"]): Condition {
  const isList = (one: Condition["is"]) => one === "any_of" || one === "none_of" || one === "all_of";
  const hasNone = is === "empty" || is === "filled";
  const keeps = !hasNone && (isList(is) === isList(condition.is) && (is === "between") === (condition.is === "between"));
  const { value: _, ...rest } = condition;
  return keeps ? { ...condition, is } : { ...rest, is };
}

export function firstField(catalog: Catalog): Field {
  return catalog.fields.find(({ custom, kind }) => custom && kind === "choice") ?? catalog.find("assignee")!;
}
