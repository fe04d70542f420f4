import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { flushSync } from "react-dom";
import { classes } from "./classes";
import { Icon } from "./Icon";
import { tip } from "./tips";
import style from "./Grip.module.css";

const HALF = 0.55;

/** Moves a line of a short list: dragged by the pointer, or with the arrow keys.  It stands in the line, an `li`. */
export function Grip({ label, onMove, className }: { label: string; onMove: (by: 1 | -1) => void; className?: string }) {
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove; // a drag outlives the lines it has passed
  });
  const key = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!by) return;
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    flushSync(() => onMove(by));
    grip.focus(); // a line that moves in the page loses it
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    const height = event.currentTarget.closest("li")?.offsetHeight ?? 36;
    let from = event.clientY;
    const drag = ({ clientY }: globalThis.PointerEvent) => {
      const by = Math.sign(clientY - from) as 1 | -1;
      if (Math.abs(clientY - from) < height * HALF) return;
      from += by * height;
      move.current(by);
    };
    const end = () => {
      document.removeEventListener("pointermove", drag);
      for (const name of ["pointerup", "pointercancel"]) document.removeEventListener(name, end);
    };
    document.addEventListener("pointermove", drag);
    for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, end);
  };
  return (
    <button type="button" aria-label={label} className={classes(style.grip, className)} onKeyDown={key} onPointerDown={begin} {...tip(label)}>
      <Icon name="grip" />
    </button>
  );
}

/** The same list with one line moved; at an end it stays. */
export function moved<Thing>(things: readonly Thing[], at: number, by: 1 | -1): Thing[] {
  const to = at + by;
  if (to < 0 || to >= things.length) return [...things];
  return things.toSpliced(at, 1).toSpliced(to, 0, things[at] as Thing);
}
