// The columns of a look: which ones, how wide, in which order.
import { useMemo } from "react";
import type { Catalog } from "@/fields/catalog";
import type { Column } from "@/grid/look";
import type { Total } from "@/grid/totals";
import { type FieldKey, custom } from "@/store/fields";
import { useProject } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { ColumnLook, Look } from "./look";

const OWN_LIST: readonly FieldKey[] = ["due_on", "projects", "tags"];

/** All columns that one may show, hidden ones too: those of the look first, then what came since. */
export function useColumnLooks(look: Look, project?: Gid): readonly ColumnLook[] {
  const { fields, types } = useProject(project) ?? {};
  return useMemo(() => {
    const usual: ColumnLook[] = project ? (["assignee", "due_on", ...(types?.length ? ["custom_type_status_option"] : []), ...(fields ?? []).map(custom)] as FieldKey[]).map((key) => ({ key })) : OWN_LIST.map((key) => ({ key }));
    return look.columns ?? usual;
  }, [look.columns, fields, types, project]);
}

/** What the grid draws: the name first, then what is not hidden and known. */
export function useGridColumns(looks: readonly ColumnLook[], catalog: Catalog, totals: Readonly<Partial<Record<string, Total>>>, nameWidth: number): readonly Column[] {
  return useMemo(() => {
    const name = catalog.find("name")!;
    const shown = looks.filter(({ isHidden }) => !isHidden).flatMap(({ key, width }): Column[] => {
      const field = catalog.find(key);
      return field && field.key !== "name" ? [{ ...field, width: width ?? field.width, total: totals[key] ?? "sum" }] : [];
    });
    return [{ ...name, width: nameWidth, total: "sum" }, ...shown];
  }, [looks, catalog, totals, nameWidth]);
}

export function reordered(looks: readonly ColumnLook[], key: FieldKey, before: FieldKey | null): ColumnLook[] {
  const moved = looks.find((one) => one.key === key), rest = looks.filter((one) => one.key !== key);
  if (!moved) return [...looks];
  const at = before === null ? rest.length : rest.findIndex((one) => one.key === before);
  return rest.toSpliced(at < 0 ? rest.length : at, 0, moved);
}

/** Shown or hidden; what was never there comes last. */
export function withColumn(looks: readonly ColumnLook[], key: FieldKey, isShown: boolean): ColumnLook[] {
  if (!looks.some((one) => one.key === key)) return isShown ? [...looks, { key }] : [...looks];
  return looks.map((one) => (one.key === key ? { ...one, isHidden: !isShown } : one));
}
