import { useCallback, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import type { Gid } from "@/store/types";
import type { Place } from "./around";
import type { Column, Lane } from "./columns";
import type { Moving, Slot } from "./moving";
import type { BoardSettings } from "./settings";

interface Given {
  scroller: RefObject<HTMLDivElement | null>;
  columns: readonly Column[];
  lanes: readonly Lane[];
  cell: (column: number, lane: number) => readonly Gid[];
  moving: Moving;
  settings: BoardSettings;
  open: (gid: Gid) => void;
}

type Way = "up" | "down" | "back" | "on";

/** One card is reached by Tab; arrows go from card to card, and with Alt they take the card along. */
export function useKeys({ scroller, columns, lanes, cell, moving, settings, open }: Given) {
  const { expect, isExpected } = moving;
  const [chosen, setActive] = useState<Place | null>(null);
  const first = firstOf(columns, lanes, cell, settings);
  const active = chosen && cell(chosen.column, chosen.lane).includes(chosen.gid) ? chosen : (found(chosen?.gid, columns, lanes, cell) ?? first);

  const focused = useCallback((event: FocusEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    if (!isExpected(place.gid)) expect(null);
  }, [expect, isExpected]);

  // A card that is taken along loses the focus to nothing; to something else it gives it.
  const left = (event: FocusEvent) => {
    if (event.relatedTarget && !placeOf(event.relatedTarget)) expect(null);
  };

  const clicked = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place && !(event.target as Element).closest("button, a, input, textarea")) open(place.gid);
  };

  const struck = (event: KeyboardEvent) => {
    const place = placeOf(event.target), target = event.target as HTMLElement;
    if (!place || event.nativeEvent.isComposing || target.matches("input, textarea") || event.ctrlKey || event.metaKey) return;
    const way = wayOf(event);
    const act = () => {
      if (way && event.altKey) {
        const slot = beside(place, way);
        if (slot) {
          moving.expect(place.gid);
          setActive({ ...slot, gid: place.gid });
          moving.to(place, slot);
        }
      } else if (way && !event.shiftKey) {
        const next = neighbour(place, way);
        if (next) {
          moving.expect(next.gid);
          setActive(next);
        }
      } else if (event.key === "Home" || event.key === "End") {
        const gids = cell(place.column, place.lane), at = event.key === "Home" ? 0 : gids.length - 1;
        moving.expect(gids[at]!);
        setActive({ ...place, gid: gids[at]!, at });
      } else if (event.key === "F2") moving.setRenaming(place.gid);
      else if (event.key === "Enter" && target.matches("[data-title]")) open(place.gid);
      else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) menuOf(scroller.current, place.gid)?.click();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    act();
  };

  const isOpen = (lane: number) => !settings.lanes || !settings.closed.includes(lanes[lane]!.key);
  const laneBeside = (from: number, step: 1 | -1): number | null => {
    for (let at = from + step; at >= 0 && at < lanes.length; at += step) if (isOpen(at)) return at;
    return null;
  };

  /** The gap to which a card goes that way. */
  function beside({ column, lane, at }: Place, way: Way): Slot | null {
    const gids = cell(column, lane);
    if (way === "up" || way === "down") {
      const to = way === "up" ? at - 1 : at + 1;
      if (!moving.isSorted && to >= 0 && to < gids.length) return { column, lane, at: to };
      const other = laneBeside(lane, way === "up" ? -1 : 1);
      return other === null ? null : { column, lane: other, at: way === "up" ? cell(column, other).length : 0 };
    }
    const to = column + (way === "on" ? 1 : -1);
    return columns[to] ? { column: to, lane, at: Math.min(at, cell(to, lane).length) } : null;
  }

  /** The card that lies that way; empty columns are passed over. */
  function neighbour({ column, lane, at }: Place, way: Way): Place | null {
    if (way === "up" || way === "down") {
      const to = way === "up" ? at - 1 : at + 1, gids = cell(column, lane);
      if (gids[to]) return { gid: gids[to], column, lane, at: to };
      for (let other = laneBeside(lane, way === "up" ? -1 : 1); other !== null; other = laneBeside(other, way === "up" ? -1 : 1)) {
        const there = cell(column, other), end = way === "up" ? there.length - 1 : 0;
        if (there[end]) return { gid: there[end], column, lane: other, at: end };
      }
      return null;
    }
    for (let to = column + (way === "on" ? 1 : -1); to >= 0 && to < columns.length; to += way === "on" ? 1 : -1) {
      const gids = settings.folded.includes(columns[to]!.key) ? [] : cell(to, lane), there = Math.min(at, gids.length - 1);
      if (gids[there]) return { gid: gids[there], column: to, lane, at: there };
    }
    return null;
  }

  return { struck, clicked, focused, left, active };
}

function found(gid: Gid | undefined, columns: readonly Column[], lanes: readonly Lane[], cell: Given["cell"]): Place | null {
  if (!gid) return null;
  for (let column = 0; column < columns.length; column++) {
    for (let lane = 0; lane < lanes.length; lane++) {
      const at = cell(column, lane).indexOf(gid);
      if (at >= 0) return { gid, column, lane, at };
    }
  }
  return null;
}

function firstOf(columns: readonly Column[], lanes: readonly Lane[], cell: Given["cell"], { folded, closed, lanes: across }: BoardSettings): Place | null {
  for (const [lane, { key }] of lanes.entries()) {
    if (across && closed.includes(key)) continue;
    for (const [column, { key: name }] of columns.entries()) {
      const gid = folded.includes(name) ? undefined : cell(column, lane)[0];
      if (gid) return { gid, column, lane, at: 0 };
    }
  }
  return null;
}

function placeOf(target: EventTarget): Place | null {
  const card = (target as Element).closest<HTMLElement>("[data-card]"), cell = card?.closest<HTMLElement>("[data-cell]");
  if (!card || !cell) return null;
  const [column = 0, lane = 0] = (cell.dataset["cell"] ?? "").split("/").map(Number);
  return { gid: card.dataset["card"]!, column, lane, at: Number(card.dataset["at"]) };
}

function wayOf(event: KeyboardEvent): Way | null {
  const isRtl = document.documentElement.dir === "rtl";
  switch (event.key) {
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return isRtl ? "on" : "back";
    case "ArrowRight":
      return isRtl ? "back" : "on";
    default:
      return null;
  }
}

function menuOf(board: HTMLElement | null, gid: Gid): HTMLElement | null {
  return board?.querySelector(`[data-card="${gid}"] [aria-haspopup=menu]`) ?? null;
}
