import { useLingui } from "@lingui/react/macro";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useRemembered } from "@/app/remembered";
import type { Catalog } from "@/fields/catalog";
import { nameOf } from "@/fields/FieldValue";
import { spoken } from "@/fields/spoken";
import type { ColumnDoings } from "@/grid/Head";
import type { Total } from "@/grid/totals";
import type { FieldKey } from "@/store/fields";
import { topics } from "@/store/indexes";
import { useAll, useGroups, useList, useMe, useView, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Group, Spec } from "@/store/views";
import { PersonName } from "@/ui/Avatar";
import { reordered, useColumnLooks, useGridColumns, withColumn } from "./columns";
import { asked } from "./look";
import { type Home, homeGid } from "./saved";
import type { LookHandle } from "./useLook";

const NAME_WIDTH = 320;

/** A look as the grid draws it: the view of the store, the columns, what the heads do. */
export function useGridView(home: Home, handle: LookHandle, catalog: Catalog, today: string) {
  const { look } = handle;
  const me = useMe();
  const project = "project" in home ? home.project : undefined;
  const [totals, setTotals] = useRemembered<Partial<Record<string, Total>>>(`totals.${homeGid(home)}`, EMPTY);
  const [nameWidth, setNameWidth] = useRemembered(`name.${homeGid(home)}`, NAME_WIDTH);
  const looks = useColumnLooks(look, project);
  const columns = useGridColumns(looks, catalog, totals, nameWidth);
  const { expanded, expand } = useExpanded();
  const filter = useStable(asked(look, me.gid)), sort = useStable(look.sort);
  const collapsed = useMemo(() => new Set(look.collapsed), [look.collapsed]);
  const spec = useMemo<Spec>(() => ({ filter, sort, group: look.group, collapsed, expanded }), [filter, sort, look.group, collapsed, expanded]);
  const view = useView(home, spec, today);
  const groups = useGroups(view);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const isEmpty = count === 0 && !filter && groups.every(({ count }) => count === 0);

  const columnDoings: ColumnDoings = {
    resize: (key, width) => (key === "name" ? setNameWidth(width) : handle.resize(key, width)),
    reorder: (key, before) => handle.change({ columns: reordered(looks, key, before) }),
    hide: (key) => handle.change({ columns: withColumn(looks, key, false) }),
    sort: (by, down) => handle.change({ sort: [{ by, ...(down ? { down } : {}) }, ...look.sort.filter((one) => one.by !== by)].slice(0, 3) }),
    group: (group) => handle.change({ group }),
    total: (key, total) => setTotals({ ...totals, [key]: total }),
  };
  const fold = (key: string, isOpen: boolean) => handle.change({ collapsed: isOpen ? look.collapsed.filter((one) => one !== key) : [...look.collapsed, key] });
  const titleOf = useTitles(catalog, look.group);
  return { view, columns, looks, filter, count, isEmpty, columnDoings, fold, expand, titleOf };
}

const EMPTY: Partial<Record<string, Total>> = {};

/** The same object as long as it says the same. */
function useStable<Value>(value: Value): Value {
  const said = JSON.stringify(value);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- by what it says
  return useMemo(() => value, [said]);
}

/** Whose subtasks are shown; they are loaded when they are first asked for, and kept live while they show. */
function useExpanded() {
  const weft = useWeft();
  const [expanded, setExpanded] = useState<ReadonlySet<Gid>>(() => new Set());
  const expand = (gid: Gid, isOpen: boolean) =>
    setExpanded((before) => {
      if (before.has(gid) === isOpen) return before;
      const next = new Set(before);
      if (isOpen) next.add(gid);
      else next.delete(gid);
      return next;
    });
  useEffect(() => {
    const open = [...expanded].filter((gid) => !weft.store.resolve(gid).startsWith("~")).map((gid) => weft.openThing({ task: weft.store.resolve(gid) }));
    return () => open.forEach((one) => one.close());
  }, [weft, expanded]);
  return { expanded, expand };
}

/** How the head of a group is called; with the same object as long as the names are the same. */
function useTitles(catalog: Catalog, key: FieldKey | null): (group: Group) => { shown: ReactNode; spoken: string } {
  const { t } = useLingui();
  const { store } = useWeft();
  const sections = useList(topics.kind("section")), people = useAll("user");
  return useMemo(() => {
    void sections;
    void people;
    const made = new Map<string, { shown: ReactNode; spoken: string }>();
    const field = key ? catalog.find(key) : undefined;
    return (group) => {
      const text = key === "section" ? (store.get("section", group.key)?.name ?? "") : titleText();
      const before = made.get(group.key);
      if (before?.spoken === text) return before;
      const person = field && (field.kind === "person" || field.kind === "people") && typeof group.value === "string" ? store.get("user", group.value) : undefined;
      const title = { shown: person ? <PersonName person={person} /> : text, spoken: text };
      made.set(group.key, title);
      return title;

      function titleText(): string {
        if (!field) return t`All tasks`;
        if (group.value === null || group.value === "") return key === "assignee" ? t`Unassigned` : t`No ${field.name}`;
        return spoken(field, group.value, store) || nameOf(String(group.value), store) || String(group.value);
      }
    };
  }, [catalog, key, store, sections, people, t]);
}
