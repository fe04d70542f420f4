import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useRemembered } from "@/app/remembered";
import type { FieldKey } from "@/store/fields";
import { type ColumnLook, type Look, type LookSearch, PLAIN, lookIn, searchOf } from "./look";
import { type Home, homeGid, useSavedViews } from "./saved";
import { type Layout, type SavedView, lookOf } from "./wire";

/** What this device remembers of a view beyond what is saved: widths, what is folded, how numbers are added up. */
interface Kept {
  widths: Record<string, number>;
  collapsed: readonly string[] | null;
  columns: readonly ColumnLook[] | null;
  lanes: Look["lanes"];
}
const NOTHING: Kept = { widths: {}, collapsed: null, columns: null, lanes: null };

export interface LookHandle {
  look: Look;
  /** The saved view that is looked at, if it is one. */
  view: SavedView | null;
  views: readonly SavedView[];
  /** It differs from what is saved. */
  isChanged: boolean;
  /** What is saved is known: what is shown will not jump. */
  isKnown: boolean;
  change: (change: Partial<Look>) => void;
  resize: (key: FieldKey, width: number) => void;
  open: (view: Pick<SavedView, "gid"> | null) => void;
  /** Back to what is saved. */
  reset: () => void;
}

const SAID = ["filter", "sort", "group", "lanes", "columns", "zoom", "color", "critical", "as"] as const;

/** How the reader looks at a project or at their list: the address over the saved view over the usual. */
export function useLook(home: Home, layout: Layout): LookHandle {
  const search = useSearch({ strict: false }) as Record<string, unknown> & LookSearch;
  const navigate = useNavigate();
  const { views, isKnown } = useSavedViews(home);
  const mine = views.filter((one) => one.layout === layout);
  const wanted = search.view === undefined ? null : String(search.view);
  const view = (wanted === null ? mine.find((one) => one.is_default) : wanted === "none" ? null : views.find((one) => one.gid === wanted)) ?? null;
  const [kept, keep] = useRemembered<Kept>(`view.${homeGid(home)}.${layout}.${view?.gid ?? ""}`, NOTHING);

  const base = useMemo<Look>(() => {
    const saved = view ? lookOf(view) : PLAIN;
    const columns = view ? saved.columns : (kept.columns ?? saved.columns);
    return { ...saved, columns, lanes: view ? saved.lanes : (kept.lanes ?? null), collapsed: kept.collapsed ?? saved.collapsed };
  }, [view, kept]);
  const said = JSON.stringify([search.filter, search.sort, search.group, search.lanes, search.columns, search.find, search.zoom, search.color, search.critical]);
  const look = useMemo<Look>(() => {
    const [filter, sort, group, lanes, columns, find, zoom, color, critical] = JSON.parse(said) as unknown[];
    const found = lookIn(Object.fromEntries(Object.entries({ filter, sort, group, lanes, columns, find, zoom: zoom ?? undefined, color: color ?? undefined, critical: critical ?? undefined }).filter(([, value]) => value !== null)), base);
    return { ...found, columns: found.columns?.map((column) => ({ ...column, width: kept.widths[column.key] ?? column.width })) ?? null };
  }, [said, base, kept.widths]);

  const go = (next: (before: Record<string, unknown>) => Record<string, unknown>, isReplaced = true) => void navigate({ to: ".", search: next, replace: isReplaced } as never);
  const change = ({ collapsed, ...rest }: Partial<Look>) => {
    const { lanes, columns } = rest, own = { ...(columns ? { columns } : {}), ...(lanes !== undefined ? { lanes } : {}) };
    if (collapsed || (!view && Object.keys(own).length)) keep({ ...kept, ...(collapsed ? { collapsed } : {}), ...(view ? {} : own) });
    if (Object.keys(rest).length) go((before) => ({ ...before, ...searchOf(view || lanes === undefined ? rest : { ...rest, lanes: null }) })); // without a view the device remembers the lanes
  };
  const without = (before: Record<string, unknown>) => Object.fromEntries(Object.entries(before).filter(([name]) => !(SAID as readonly string[]).includes(name) && name !== "view"));
  return {
    look, view, views: mine, isKnown,
    isChanged: SAID.some((name) => search[name] !== undefined),
    change,
    resize: (key, width) => keep({ ...kept, widths: { ...kept.widths, [key]: width } }),
    open: (next) => go((before) => ({ ...without(before), ...(next ? { view: next.gid } : { view: "none" }) }), false),
    reset: () => go((before) => ({ ...without(before), ...(wanted === null ? {} : { view: wanted }) })),
  };
}
