// The parts that a home may hold.
export const WIDGETS = ["due", "waiting", "projects", "people", "recents", "notepad"] as const;
export type WidgetKind = (typeof WIDGETS)[number];
export interface Widget {
  kind: WidgetKind;
  is_wide: boolean;
}
