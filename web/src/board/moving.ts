import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import type { FieldKey } from "@/store/fields";
import { useActions, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Place } from "./around";
import type { Aside } from "./asides";
import type { Column, Lane } from "./columns";
import { type Arrangement, type Gap, type Home, bornAt, dropped, perform } from "./drops";
import type { Names } from "./names";
import type { BoardSettings } from "./settings";

/** A gap among the cards of a crossing: before the one that has this number. */
export interface Slot {
  column: number;
  lane: number;
  at: number;
}

/** Where a new card is being written. */
export type Insertion = Omit<Slot, "at"> & { at: number | "end" };

export interface Moving {
  /** Put a card into a gap; `at` counts the others. */
  to: (place: Place, slot: Slot) => void;
  /** What a card that is made here has from the beginning. */
  born: (column: number, lane: number) => ReturnType<typeof bornAt>;
  /** Where something is to be written: a new card in a gap, or the name of one that is there. */
  insert: Insertion | null;
  setInsert: (at: Insertion | null) => void;
  renaming: Gid | null;
  setRenaming: (gid: Gid | null) => void;
  /** This card holds the focus, wherever it goes, until the focus goes elsewhere; null: none does. */
  expect: (gid: Gid | null) => void;
  isExpected: (gid: Gid) => boolean;
  said: string;
  isSorted: boolean;
}

interface Given {
  home: Home;
  settings: BoardSettings;
  columns: readonly Column[];
  lanes: readonly Lane[];
  cell: (column: number, lane: number) => readonly Gid[];
  names: Names;
  side: Aside | undefined;
  aside: Aside | undefined;
}

export function useMoving({ home, settings, columns, lanes, cell, names, side, aside }: Given): Moving {
  const { t } = useLingui();
  const { store } = useWeft();
  const act = useActions();
  const [said, say] = useState("");
  const [insert, setInsert] = useState<Moving["insert"]>(null);
  const [renaming, setRenaming] = useState<Gid | null>(null);
  const wish = useRef<Gid | null>(null);
  const how = useMemo<Arrangement>(() => {
    const { by, lanes, sort } = settings, many = new Set<FieldKey>();
    if (side?.isMany) many.add(by);
    if (aside?.isMany && lanes) many.add(lanes);
    const typeOf = (state: Gid) => store.every("custom_type").find(({ options }) => options.some(({ gid }) => gid === state))?.gid ?? null;
    return { home, by, lanes, isSorted: sort.length > 0, many, typeOf };
  }, [home, store, settings, side, aside]);

  return useMemo(() => {
    function to(place: Place, slot: Slot) {
      const task = store.get("task", place.gid), column = columns[slot.column], lane = lanes[slot.lane];
      if (!task || !column || !lane || (place.column === slot.column && place.lane === slot.lane && place.at === slot.at)) return;
      const others = cell(slot.column, slot.lane).filter((gid) => gid !== place.gid);
      const gap: Gap = { column: column.value, lane: lane.value, after: others[slot.at - 1] ?? null, before: others[slot.at] ?? null };
      const from = { column: columns[place.column]?.value ?? null, lane: lanes[place.lane]?.value ?? null };
      perform(act, place.gid, dropped(task, from, gap, how, (gid) => store.get("task", gid)), home);
      const where = how.lanes ? `${names.column(column.value)}, ${names.lane(lane.value)}` : names.column(column.value);
      const number = slot.at + 1, all = others.length + 1;
      say(how.isSorted ? t`${task.name} is in ${where}` : t`${task.name} is in ${where}, ${number} of ${all}`);
    }
    const born = (column: number, lane: number) => bornAt({ column: columns[column]?.value ?? null, lane: lanes[lane]?.value ?? null }, how);
    const expect = (gid: Gid | null) => {
      wish.current = gid;
    };
    const isExpected = (gid: Gid) => wish.current === gid;
    return { to, born, insert, setInsert, renaming, setRenaming, expect, isExpected, said, isSorted: how.isSorted };
  }, [store, act, columns, lanes, cell, names, how, home, insert, renaming, said, t]);
}
