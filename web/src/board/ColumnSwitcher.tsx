import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import * as formats from "@/locales/formats";
import { classes } from "@/ui/classes";
import { useSurface } from "./around";
import { AddColumn } from "./AddColumn";
import style from "./Board.module.css";

/** On a phone one column fills the screen; here one goes to another. */
export function ColumnSwitcher({ chosen, onChoose }: { chosen: string; onChoose: (key: string) => void }) {
  const { t } = useLingui();
  const { columns, names, settings, isWhole } = useSurface();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    row.current?.querySelector(`[data-key="${chosen}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [chosen]);
  return (
    <nav ref={row} aria-label={t`Columns`} className={style.switcher}>
      {columns.map((column) => {
        const isChosen = column.key === chosen, limit = settings.limits[column.key];
        return (
          <button key={column.key} data-key={column.key} type="button" aria-current={isChosen ? "true" : undefined} className={classes(style.toColumn, isChosen && style.isHere)} onClick={() => onChoose(column.key)}>
            {names.column(column.value)}
            <span className={classes(style.number, limit !== undefined && column.count >= limit && style.full)}>{isWhole && formats.number(column.count)}</span>
          </button>
        );
      })}
      {settings.by === "section" && <AddColumn />}
    </nav>
  );
}
