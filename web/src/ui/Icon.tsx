import { classes } from "./classes";
import type { IconName } from "./icon-names";
import sprite from "./icons.svg?url&no-inline";
import style from "./Icon.module.css";

export type { IconName } from "./icon-names";

// What points somewhere points the other way in right-to-left scripts.
const DIRECTED = new Set<IconName>([
  "arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo", "redo", "send", "logout", "subtask",
  "external", "sidebar", "pane", "list", "text", "text2", "heading", "ol", "quote", "enter", "branch", "depend",
]);

/** A picture of the sprite.  It says nothing by itself: name whatever carries it. */
export function Icon({ name, size = "m", className }: { name: IconName; size?: "s" | "m" | "l"; className?: string }) {
  return (
    <svg aria-hidden="true" className={classes(style.icon, style[size], DIRECTED.has(name) && style.directed, className)}>
      <use href={`${sprite}#i-${name}`} />
    </svg>
  );
}
