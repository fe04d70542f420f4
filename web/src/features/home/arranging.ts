// The parts of a home, arranged.  Pure.
import { WIDGETS, type Widget, type WidgetKind } from "@/app/widgets";

/** As everybody has it who arranged nothing. */
const WIDE: ReadonlySet<WidgetKind> = new Set(["due", "projects", "notepad"]);
export const USUAL: readonly Widget[] = WIDGETS.map((kind) => ({ kind, is_wide: WIDE.has(kind) }));

/** One part at another place; beyond an end it stays there. */
export function movedTo(widgets: readonly Widget[], kind: WidgetKind, to: number): Widget[] {
  const at = widgets.findIndex((one) => one.kind === kind), one = widgets[at];
  if (!one) return [...widgets];
  return widgets.toSpliced(at, 1).toSpliced(Math.max(0, Math.min(to, widgets.length - 1)), 0, one);
}

export const resized = (widgets: readonly Widget[], kind: WidgetKind): Widget[] => widgets.map((one) => (one.kind === kind ? { ...one, is_wide: !one.is_wide } : one));

export const without = (widgets: readonly Widget[], kind: WidgetKind): Widget[] => widgets.filter((one) => one.kind !== kind);

export const withOne = (widgets: readonly Widget[], kind: WidgetKind): Widget[] => [...without(widgets, kind), { kind, is_wide: WIDE.has(kind) }];

export const absent = (widgets: readonly Widget[]): WidgetKind[] => WIDGETS.filter((kind) => !widgets.some((one) => one.kind === kind));
