import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Gid } from "@/store/types";
import type { Place } from "./around";
import { useSurface } from "./around";
import { Cell } from "./Cell";
import type { Column, Lane } from "./columns";
import type { Drag } from "./dragging";
import { LaneHead } from "./LaneHead";
import style from "./Board.module.css";

/** A lane: its head, and below it one cell for each column. */
export function LaneRow({ lane, at, hasHead, shown, scroller, drag, active, cell }: {
  lane: Lane;
  at: number;
  hasHead: boolean;
  shown: readonly Column[];
  scroller: RefObject<HTMLDivElement | null>;
  drag: Drag | null;
  active: Place | null;
  cell: (column: number, lane: number) => readonly Gid[];
}) {
  const { settings, columns } = useSurface();
  const isOpen = !hasHead || !settings.closed.includes(lane.key);
  const cells = useRef<HTMLDivElement>(null);
  const margin = useTop(cells, scroller);
  return (
    <div className={style.lane}>
      {hasHead && <LaneHead lane={lane} isOpen={isOpen} />}
      {isOpen && (
        <div ref={cells} className={style.cells}>
          {shown.map((column) => {
            const number = columns.indexOf(column);
            const isTarget = drag?.slot?.column === number && drag.slot.lane === at;
            const isSource = drag?.place.column === number && drag.place.lane === at;
            const isActive = active?.column === number && active.lane === at;
            return (
              <Cell
                key={column.key}
                column={column}
                lane={lane}
                columnAt={number}
                laneAt={at}
                gids={cell(number, at)}
                scroller={scroller}
                margin={margin}
                slot={isTarget ? drag.slot!.at : null}
                slotHeight={isTarget ? drag.height : 0}
                away={isSource ? drag.place.gid : null}
                active={isActive ? active.gid : null}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}

/** How far below the top of what scrolls an element begins; told anew when anything above it grows. */
function useTop(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const outer = scroller.current, content = outer?.firstElementChild;
    if (!outer || !content) return;
    const measure = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(content);
    return () => watch.disconnect();
  }, [element, scroller]);
  return top;
}
