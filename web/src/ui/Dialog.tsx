import type { ReactNode } from "react";
import { lazily } from "./lazily";

export interface DialogProps {
  /** Names the object: `Delete “Press kit” and 4 subtasks?` */
  title: string;
  /** The content is all there is, to the edge; the title is its name only. */
  isTitleHidden?: boolean;
  size?: "usual" | "wide" | "huge";
  /** It asks something that must be answered. */
  isAlert?: boolean;
  /** Only its own buttons close it. */
  isSticky?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
  className?: string;
  onClose: () => void;
}

/** A sheet over the page; the focus stays in it and returns.  Mount it to open it. */
export const Dialog = lazily<DialogProps>(() => import("./layers/DialogLayer"));
