import { createContext, useContext, type PointerEvent } from "react";
import type { Actions, TaskChange } from "@/store/actions";
import type { Store } from "@/store/store";
import type { Gid, Task } from "@/store/types";
import type { Home } from "@/views/saved";
import type { Colour } from "./colours";
import type { Span } from "./days";
import type { Drag, Grip } from "./dragging";
import type { CalendarHandle } from "./settings";
import type { Target } from "./shifting";

/** Where a new task is being written: on a day, at a time where one chose it. */
export type Opening = NonNullable<Target>;

/** What every part of a calendar knows of it. */
export interface Surface extends Pick<CalendarHandle, "settings" | "go"> {
  home: Home;
  store: Store;
  act: Actions;
  /** The reader's today, counted. */
  today: number;
  mayEdit: boolean;
  isPhone: boolean;
  colourOf: (task: Task) => Colour | null;
  open: (gid: Gid) => void;
  /** Change the dates of a task, and say so. */
  put: (gid: Gid, change: TaskChange) => void;
  drag: Drag | null;
  grab: (event: PointerEvent<HTMLElement>, gid: Gid, grip: Grip, span: Span | null) => void;
  adding: Opening | null;
  add: (at: Opening | null) => void;
  /** This task holds the focus, wherever it goes. */
  expect: (gid: Gid) => void;
}

export const CalendarContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(CalendarContext);
  if (!surface) throw new Error("useSurface stands outside a calendar.");
  return surface;
}
