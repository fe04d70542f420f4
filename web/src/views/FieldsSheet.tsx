import { Trans, useLingui } from "@lingui/react/macro";
import type { FieldKey } from "@/store/fields";
import { Button, IconButton } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { Popover } from "@/ui/Popover";
import { reordered, withColumn } from "./columns";
import type { SheetProps } from "./Toolbar";
import type { LookHandle } from "./useLook";
import style from "./Views.module.css";

/** Which fields are shown, in which order. */
export default function FieldsSheet({ handle, catalog, columns, anchor, onClose }: Pick<SheetProps, "catalog" | "columns" | "anchor" | "onClose"> & { handle: Pick<LookHandle, "change"> }) {
  const { t } = useLingui();
  const put = (next: typeof columns) => handle.change({ columns: next });
  const rest = catalog.fields.filter(({ key, isColumn }) => isColumn && !columns.some((one) => one.key === key));
  const move = (key: FieldKey, at: number, by: 1 | -1) => put(reordered(columns, key, by < 0 ? (columns[at - 1]?.key ?? null) : (columns[at + 2]?.key ?? null)));
  return (
    <Popover label={t`Fields`} anchor={anchor} placement="bottom end" onClose={onClose}>
      <div className={`${style.sheet} ${style.narrow}`}>
        <header className={style.head}><h2 className={style.title}><Trans>Fields</Trans></h2></header>
        <div className={style.rows} tabIndex={-1}>
          {columns.map(({ key, isHidden }, at) => {
            const name = catalog.find(key)?.name;
            return name === undefined ? null : (
              <div key={key} className={style.entry}>
                <span className={style.grow}><Checkbox label={name} checked={!isHidden} onChange={(isShown) => put(withColumn(columns, key, isShown))} /></span>
                <IconButton icon="chevron-up" label={t`Move ${name} up`} disabled={at === 0} onClick={() => move(key, at, -1)} />
                <IconButton icon="chevron-down" label={t`Move ${name} down`} disabled={at === columns.length - 1} onClick={() => move(key, at, 1)} />
              </div>
            );
          })}
          {rest.length > 0 && <p className={style.sub}><Trans>More fields</Trans></p>}
          {rest.map(({ key, name }) => (
            <div key={key} className={style.entry}><span className={style.grow}><Checkbox label={name} checked={false} onChange={() => put(withColumn(columns, key, true))} /></span></div>
          ))}
        </div>
        <footer className={style.foot}><span className={style.end}><Button kind="quiet" onClick={onClose}><Trans>Done</Trans></Button></span></footer>
      </div>
    </Popover>
  );
}
