import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { classes } from "./classes";
import style from "./ResizeHandle.module.css";

const STEP = 16;

/** The edge between two panes.  Pointer, arrow keys, Home and End move it; a double click brings `usual` back. */
export function ResizeHandle({ label, size, least, most, usual, side, onResize, className }: {
  label: string;
  size: number;
  least: number;
  most: number;
  usual: number;
  /** At which end of the resized pane the handle is. */
  side: "start" | "end";
  onResize: (size: number) => void;
  className?: string;
}) {
  const start = useRef<{ x: number; size: number } | null>(null);
  const within = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  const away = (at: Element) => (getComputedStyle(at).direction === "rtl" ? -1 : 1) * (side === "end" ? 1 : -1);

  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, size };
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current) within(start.current.size + (event.clientX - start.current.x) * away(event.currentTarget));
  };
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by !== undefined) within(size + by * away(event.currentTarget));
    else if (event.key === "Home") within(least);
    else if (event.key === "End") within(most);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      className={classes(style.handle, style[side], className)}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => (start.current = null)}
      onKeyDown={key}
      onDoubleClick={() => within(usual)}
    />
  );
}
