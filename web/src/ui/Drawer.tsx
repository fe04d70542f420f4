import type { ReactNode } from "react";
import { lazily } from "./lazily";

export interface DrawerProps {
  label: string;
  side?: "start" | "end" | "bottom";
  isNarrow?: boolean;
  children: ReactNode;
  onClose: () => void;
}

/** A sheet from an edge of the screen.  Mount it to open it. */
export const Drawer = lazily<DrawerProps>(() => import("./layers/DrawerLayer"));
