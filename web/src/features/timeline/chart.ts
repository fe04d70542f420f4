// What every part of the chart is given.
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { Actions } from "@/store/actions";
import type { Store } from "@/store/store";
import type { Gid, Task } from "@/store/types";
import type { Group } from "@/store/views";
import type { Hue } from "@/ui/hues";
import type { Axis } from "./axis";
import type { Preview } from "./preview";
import type { Chain, Rule, Span } from "./shifting";
import type { WorkingDays } from "./workingDays";

export type Mode = "gantt" | "timeline";

export interface Chart {
  project: Gid;
  mode: Mode;
  store: Store;
  act: Actions;
  axis: Axis;
  today: number;
  days: WorkingDays;
  rule: Rule;
  chain: Chain;
  preview: Preview;
  mayEdit: boolean;
  isPhone: boolean;
  /** The category's colour of a task; null where colours tell how tasks stand. */
  hueOf: ((task: Task) => Hue | null) | null;
  critical: ReadonlySet<Gid>;
  baseline: ReadonlyMap<Gid, Span> | null;
  titleOf: (group: Group) => string;
  doings: Doings;
}

export interface Doings {
  open: (gid: Gid) => void;
  fold: (key: string, isOpen: boolean) => void;
  expand: (gid: Gid, isOpen: boolean) => void;
  menu: (gid: Gid, anchor: HTMLElement) => void;
  dates: (gid: Gid, anchor: HTMLElement) => void;
  /** Move a task, and with it what waits for it unless it goes alone. */
  move: (gid: Gid, to: Span, isAlone?: boolean) => void;
  link: (gid: Gid, on: Gid) => void;
  cut: (gid: Gid, on: Gid) => void;
  say: (words: string) => void;
}

const Around = createContext<Chart | null>(null);
export const ChartContext = Around.Provider;

export function useChart(): Chart {
  const chart = useContext(Around);
  if (!chart) throw new Error("A part of the chart stands outside of it.");
  return chart;
}

/** Where a bar would stand now. */
export function usePreviewed(gid: Gid): Span | undefined {
  const { preview } = useChart();
  return useSyncExternalStore(useMemo(() => (tell: () => void) => preview.subscribe(gid, tell), [preview, gid]), () => preview.of(gid));
}
