import { useCallback, useEffect, useRef, useState, type PointerEvent as Press, type RefObject } from "react";
import { createPortal } from "react-dom";
import { useTask } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { follow } from "@/ui/dragging";
import type { Place } from "./around";
import { CardFace } from "./CardFace";
import type { Column, Lane } from "./columns";
import type { Moving, Slot } from "./moving";
import style from "./Board.module.css";

export interface Drag {
  place: Place;
  slot: Slot | null;
  width: number;
  height: number;
}

interface Given {
  scroller: RefObject<HTMLDivElement | null>;
  cell: (column: number, lane: number) => readonly Gid[];
  moving: Moving;
  columns: readonly Column[];
  lanes: readonly Lane[];
}

/** Cards go where one drags them: at once with a mouse, after a long press with a finger. */
export function useDragging({ scroller, moving }: Given) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(moving);
  useEffect(() => {
    latest.current = moving;
  });
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const start = useCallback((press: Press<HTMLElement>, place: Place) => {
    if (press.button !== 0 || (press.target as Element).closest("button, input, textarea, [role=menu]")) return;
    end.current?.();
    const box = press.currentTarget.getBoundingClientRect(), grip = { x: press.clientX - box.left, y: press.clientY - box.top };
    let slot: Slot = { column: place.column, lane: place.lane, at: place.at };
    const show = () => setDrag({ place, slot, width: box.width, height: box.height });
    end.current = follow(press, {
      scroller,
      begin: show,
      follow: (at) => {
        if (ghost.current) ghost.current.style.translate = `${at.x - grip.x}px ${at.y - grip.y}px`;
        const found = slotAt(at.x, at.y);
        if (!found || (found.column === slot.column && found.lane === slot.lane && found.at === slot.at)) return;
        slot = found;
        show();
      },
      end: (isDropped) => {
        setDrag(null);
        if (isDropped) latest.current.to(place, slot);
      },
    });
  }, [scroller]);
  return { drag, ghost, start };
}

/** The gap under a point: before the first card whose middle lies below it. */
function slotAt(x: number, y: number): Slot | null {
  const cell = document.elementsFromPoint(x, y).map((element) => element.closest<HTMLElement>("[data-cell]")).find((found) => found !== null);
  if (!cell) return null;
  const [column = 0, lane = 0] = (cell.dataset["cell"] ?? "").split("/").map(Number);
  const cards = [...cell.querySelectorAll<HTMLElement>("[data-card]")].map((card) => ({ at: Number(card.dataset["at"]), box: card.getBoundingClientRect() }));
  const below = cards.toSorted((a, b) => a.at - b.at).find(({ box }) => box.top + box.height / 2 > y);
  const last = cards.reduce((most, { at }) => Math.max(most, at), -1);
  return { column, lane, at: below ? below.at : last + 1 };
}

function Lifted({ gid }: { gid: Gid }) {
  const task = useTask(gid);
  return task ? <CardFace task={task} /> : null;
}

/** The card under the pointer. */
export function Dragged({ drag, ghost }: { drag: Drag; ghost: RefObject<HTMLDivElement | null> }) {
  return createPortal(
    <div ref={ghost} aria-hidden="true" className={style.ghost} style={{ inlineSize: drag.width }}>
      <div className={style.lifted}><Lifted gid={drag.place.gid} /></div>
    </div>,
    document.body,
  );
}
