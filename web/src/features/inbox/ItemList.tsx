import type { KeyboardEvent } from "react";
import type { Mark, Tab } from "@/store/inbox";
import type { Gid, Item } from "@/store/types";
import style from "./Inbox.module.css";
import { ItemRow } from "./ItemRow";
import { useStretches } from "./when";

export interface ListProps {
  items: readonly Item[];
  tab: Tab;
  /** The one that is read beside the list. */
  opened: Gid | null;
  /** The one that keys act on. */
  at: Gid | null;
  chosen: ReadonlySet<Gid>;
  replying: Gid | null;
  onAt: (gid: Gid) => void;
  onMove: (item: Item | undefined) => void;
  onMark: (items: readonly Item[], mark: Mark) => void;
  onSnooze: (item: Item) => void;
  onChoose: (gid: Gid) => void;
  onReply: (gid: Gid | null) => void;
}

/** Items in stretches of time; arrow keys go from one to the next. */
export function ItemList(props: ListProps) {
  const { items, tab, at, onMove } = props;
  const stretches = useStretches();
  const key = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest("[contenteditable], input[type=text], textarea")) return;
    const now = items.findIndex(({ gid }) => gid === at);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    onMove(items[to]);
  };
  return (
    <div onKeyDown={key} role="presentation">
      {stretches(items, (item) => (tab === "snoozed" ? item.shown_at : item.happened_at)).map(({ name, items: some }) => (
        <section key={name} aria-label={name}>
          <h2 className={style.stretch}>{name}</h2>
          <ul>{some.map((item) => <ItemRow key={item.gid} item={item} {...props} />)}</ul>
        </section>
      ))}
    </div>
  );
}
