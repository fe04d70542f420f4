import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, useState } from "react";
import { useMe } from "@/store/hooks";
import { Tick } from "@/ui/Tick";
import { useSurface } from "./around";
import { cellOf } from "./columns";
import style from "./Board.module.css";

/** The name of a new card.  Enter makes it and waits for the next; pasted lines make one each. */
export function Composer({ column, lane }: { column: number; lane: number }) {
  const { t } = useLingui();
  const me = useMe();
  const { act, moving, home, columns, lanes, settings, store } = useSurface();
  const [name, setName] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);

  const make = (names: readonly string[]) => {
    const { insert } = moving, { section, ...born } = moving.born(column, lane);
    if (!insert || !names.length) return;
    const there = cellOf(store, columns[column]!, lanes[lane]!, settings.lanes);
    const at = insert.at === "end" ? there.length : insert.at;
    const beside = there[at - 1] ? { after: there[at - 1]! } : there[0] ? { before: there[0] } : { at: "end" as const };
    if ("project" in home) act.createTasks(names, { ...born, project: home.project, ...(section ? { section } : {}), beside });
    else {
      const own = { ...born, assignee: me.gid, ...(section ? { own_section: section } : {}) };
      for (const one of names.toReversed()) act.createTask({ ...own, name: one, beside });
    }
    setName("");
    if (insert.at !== "end") moving.setInsert({ ...insert, at: insert.at + names.length });
  };
  const close = () => {
    if (name.trim()) make([name.trim()]);
    moving.setInsert(null);
  };
  return (
    <div className={style.composer}>
      <Tick />
      <textarea
        ref={box}
        rows={2}
        aria-label={t`Name of the new task`}
        placeholder={t`What is to be done?`}
        value={name}
        className={style.nameField}
        onChange={(event) => {
          const lines = event.target.value.split("\n");
          if (lines.length < 2) return setName(event.target.value);
          make(lines.map((line) => line.trim()).filter(Boolean));
        }}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            event.stopPropagation();
            event.preventDefault();
            setName("");
            moving.setInsert(null);
          }
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (name.trim()) make([name.trim()]);
          else moving.setInsert(null);
        }}
      />
    </div>
  );
}
