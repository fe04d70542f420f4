import { createContext, useContext, type PointerEvent, type RefObject } from "react";
import type { Catalog } from "@/fields/catalog";
import type { Actions } from "@/store/actions";
import type { FieldKey } from "@/store/fields";
import type { Store } from "@/store/store";
import type { Gid, Me } from "@/store/types";
import type { Column, Lane } from "./columns";
import type { Home } from "./drops";
import type { Moving } from "./moving";
import type { Names } from "./names";
import type { BoardSettings, Change } from "./settings";

/** What every part of a board knows of it. */
export interface Surface {
  home: Home;
  store: Store;
  act: Actions;
  me: Me;
  today: string;
  catalog: Catalog;
  settings: BoardSettings;
  change: Change;
  open: (gid: Gid) => void;
  moving: Moving;
  columns: readonly Column[];
  lanes: readonly Lane[];
  names: Names;
  /** What cards show. */
  fields: readonly FieldKey[];
  scroller: RefObject<HTMLDivElement | null>;
  start: (event: PointerEvent<HTMLElement>, at: Place) => void;
  isPhone: boolean;
  /** Not all is here yet: nothing is counted. */
  isWhole: boolean;
}

/** Where a card stands: by the numbers of its column and lane, and its number in there. */
export interface Place {
  gid: Gid;
  column: number;
  lane: number;
  at: number;
}

export const BoardContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(BoardContext);
  if (!surface) throw new Error("useSurface stands outside a board.");
  return surface;
}
