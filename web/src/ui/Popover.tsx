import type { ReactNode } from "react";
import type { Anchored } from "./layers/Frame";
import { lazily } from "./lazily";

export interface PopoverProps extends Anchored {
  label: string;
  children: ReactNode;
}

/** A small sheet that hangs from any element: mount it to open it. */
export const Popover = lazily<PopoverProps>(() => import("./layers/PopoverLayer"));
