import { useLingui } from "@lingui/react/macro";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { memo, type RefObject } from "react";
import type { Gid } from "@/store/types";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { useSurface } from "./around";
import { Card } from "./Card";
import type { Column, Lane } from "./columns";
import { Composer } from "./Composer";
import style from "./Board.module.css";

const USUAL_HEIGHT = 92;
const GAP = 8;

type Item = { type: "card"; gid: Gid; at: number } | { type: "slot" } | { type: "composer" };

interface CellProps {
  column: Column;
  lane: Lane;
  columnAt: number;
  laneAt: number;
  gids: readonly Gid[];
  scroller: RefObject<HTMLDivElement | null>;
  margin: number;
  /** Where the dragged card would fall, among the others. */
  slot: number | null;
  slotHeight: number;
  /** The card that is being dragged out of here. */
  away: Gid | null;
  active: Gid | null;
}

/** The cards where a column and a lane cross; only those in view are there. */
export const Cell = memo(function Cell({ column, lane, columnAt, laneAt, gids, scroller, margin, slot, slotHeight, away, active }: CellProps) {
  const { t } = useLingui();
  const { names, settings, moving, store } = useSurface();
  const isFolded = settings.folded.includes(column.key);
  const insert = moving.insert?.column === columnAt && moving.insert.lane === laneAt ? moving.insert.at : null;
  const items = itemsOf(isFolded ? [] : gids, away, slot, insert);
  // oxlint-disable-next-line react/incompatible-library -- drawn anew on each scroll; nothing of it is handed on
  const cards = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (items[at]?.type === "slot" ? Math.min(slotHeight, USUAL_HEIGHT) : USUAL_HEIGHT),
    getItemKey: (at) => { const item = items[at]!; return item.type === "card" ? store.keyOf(item.gid) : item.type; },
    overscan: 4,
    gap: GAP,
    scrollMargin: margin,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = items.flatMap((item, at) => (item.type === "composer" || (item.type === "card" && item.gid === active) ? [at] : []));
      return kept.every((at) => shown.includes(at)) ? shown : [...new Set([...shown, ...kept])].toSorted((a, b) => a - b);
    },
  });
  const name = names.column(column.value), laneName = settings.lanes ? names.lane(lane.value) : "";
  const isEmpty = gids.length === 0 && slot === null && insert === null;
  if (isFolded) return <div data-cell={`${columnAt}/${laneAt}`} className={classes(style.cell, style.folded, slot !== null && style.target)} />;
  return (
    <div data-cell={`${columnAt}/${laneAt}`} className={classes(style.cell, slot !== null && style.target)}>
      <ul aria-label={laneName ? t`${name}, ${laneName}` : name} className={style.cards} style={{ blockSize: cards.getTotalSize() }}>
        {cards.getVirtualItems().map((shown) => {
          const item = items[shown.index]!;
          return (
            <li
              key={shown.key}
              ref={cards.measureElement}
              data-index={shown.index}
              aria-setsize={gids.length}
              aria-posinset={item.type === "card" ? item.at + 1 : undefined}
              className={style.item}
              style={{ "--at": `${shown.start - margin}px` }}
            >
              {item.type === "card" && <Card gid={item.gid} column={columnAt} lane={laneAt} at={item.at} isActive={item.gid === active} />}
              {item.type === "slot" && <SlotMark height={slotHeight} after={gids.filter((gid) => gid !== away)[(slot ?? 0) - 1]} column={name} />}
              {item.type === "composer" && <Composer column={columnAt} lane={laneAt} />}
            </li>
          );
        })}
      </ul>
      {insert !== "end" && (
        <button type="button" className={classes(style.add, isEmpty && style.addFirst)} onClick={() => moving.setInsert({ column: columnAt, lane: laneAt, at: "end" })}>
          <Icon name="plus" />{t`Add task`}
        </button>
      )}
    </div>
  );
});

/** Where a dropped card would come to lie, in words. */
function SlotMark({ height, after, column }: { height: number; after: Gid | undefined; column: string }) {
  const { t } = useLingui();
  const { store, moving } = useSurface();
  const name = after && store.get("task", after)?.name;
  const short = name && name.length > 32 ? `${name.slice(0, 30)}…` : name;
  return (
    <div className={style.slot} style={{ blockSize: Math.min(height, 120) }}>
      {moving.isSorted ? t`Drop into ${column}` : short ? t`Drop here, after “${short}”` : t`Drop here, at the top`}
    </div>
  );
}

function itemsOf(gids: readonly Gid[], away: Gid | null, slot: number | null, insert: number | "end" | null): Item[] {
  const items: Item[] = [];
  for (const gid of gids) if (gid !== away) items.push({ type: "card", gid, at: items.length });
  if (slot !== null) items.splice(slot, 0, { type: "slot" });
  else if (insert !== null) items.splice(insert === "end" ? items.length : insert, 0, { type: "composer" });
  return items;
}
