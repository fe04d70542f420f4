import { useLingui } from "@lingui/react/macro";
import { memo, useMemo, type RefObject } from "react";
import type { Gid } from "@/store/types";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { useSurface } from "./around";
import { Card } from "./Card";
import type { Column, Lane } from "./columns";
import { Composer } from "./Composer";
import { useShown } from "./shown";
import style from "./Board.module.css";

const NO_CARDS: readonly Gid[] = [];

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
  const items = useMemo(() => itemsOf(isFolded ? NO_CARDS : gids, away, slot, insert), [isFolded, gids, away, slot, insert]);
  const keys = useMemo(() => items.map((item) => (item.type === "card" ? store.keyOf(item.gid) : item.type)), [items, store]);
  const cards = useShown(scroller, margin, keys);
  const kept = useMemo(() => items.findIndex((item) => item.type === "composer" || (item.type === "card" && item.gid === active)), [items, active]);
  const name = names.column(column.value), laneName = settings.lanes ? names.lane(lane.value) : "";
  const isEmpty = gids.length === 0 && slot === null && insert === null;
  if (isFolded) return <div data-cell={`${columnAt}/${laneAt}`} className={classes(style.cell, style.folded, slot !== null && style.target)} />;
  return (
    <div data-cell={`${columnAt}/${laneAt}`} className={classes(style.cell, slot !== null && style.target)}>
      <ul aria-label={laneName ? t`${name}, ${laneName}` : name} className={style.cards} style={{ blockSize: cards.height }}>
        {drawn(cards.first, cards.last, kept).map((at) => {
          const item = items[at]!;
          return (
            <li
              key={keys[at]}
              ref={cards.measure}
              data-key={keys[at]}
              data-place={at}
              aria-setsize={gids.length}
              aria-posinset={item.type === "card" ? item.at + 1 : undefined}
              className={style.item}
              style={{ insetBlockStart: cards.starts[at] }}
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

/** Those in view, and wherever it is the one in which the focus stands. */
function drawn(first: number, last: number, kept: number): number[] {
  const all = Array.from({ length: last - first }, (_, n) => first + n);
  if (kept >= 0 && kept < first) all.unshift(kept);
  else if (kept >= last) all.push(kept);
  return all;
}

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
