import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useAll, useWeft } from "@/store/hooks";
import { byPlace, isIn } from "@/store/inbox";
import type { Gid, Item } from "@/store/types";
import type { Part, Wanted } from "@/sync/inbox";

const NOTHING: Part = { gids: [], state: "loading", hasMore: false };
const MINUTE = 60_000;

export interface Items extends Omit<Part, "gids"> {
  items: readonly Item[];
  more: () => void;
}

/** A part of my inbox, kept up to date while it is shown. */
export function useItems(wanted: Wanted): Items {
  const { store, inbox } = useWeft();
  const name = JSON.stringify(wanted);
  const [watched, setWatched] = useState<ReturnType<typeof inbox.watch> | null>(null);
  useEffect(() => {
    const found = inbox.watch(JSON.parse(name) as Wanted);
    setWatched(found);
    return found.close;
  }, [inbox, name]);
  const part = useSyncExternalStore(useMemo(() => watched?.subscribe ?? (() => () => undefined), [watched]), () => watched?.part() ?? NOTHING);
  const all = useAll("item"), now = useNow();
  const items = useMemo(() => {
    const found = part.gids.flatMap((gid: Gid) => store.get("item", gid) ?? []).filter((item) => isIn(wanted.tab, item, now));
    return found.toSorted(byPlace);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `all` tells that some item is another
  }, [store, part, all, wanted.tab, now]);
  return { items, state: part.state, hasMore: part.hasMore, more: () => watched?.more() };
}

/** The minute: what was put off comes back. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
