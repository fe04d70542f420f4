import { Trans, useLingui } from "@lingui/react/macro";
import type { FieldKey } from "@/store/fields";
import { Button, IconButton } from "@/ui/Button";
import { Popover } from "@/ui/Popover";
import { Select } from "@/ui/Select";
import type { SortKey } from "./look";
import type { SheetProps } from "./Toolbar";
import style from "./Views.module.css";

const UNSORTED = new Set(["choices", "people", "thing", "things"]);
const MOST = 5;

/** By which fields, the first one before the others. */
export default function SortSheet({ handle, catalog, anchor, onClose }: SheetProps) {
  const { t } = useLingui();
  const { sort } = handle.look;
  const put = (next: readonly SortKey[]) => handle.change({ sort: next });
  const fields = catalog.fields.filter(({ kind }) => !UNSORTED.has(kind)).map(({ key, name }) => ({ value: key as string, name }));
  const unused = fields.filter(({ value }) => !sort.some(({ by }) => by === value));
  const ways = [{ value: "up", name: t`Ascending` }, { value: "down", name: t`Descending` }];
  return (
    <Popover label={t`Sort tasks`} anchor={anchor} placement="bottom end" onClose={onClose}>
      <div className={`${style.sheet} ${style.narrow}`}>
        <header className={style.head}><h2 className={style.title}><Trans>Sort tasks</Trans></h2></header>
        {sort.length === 0 && <p className={style.note}><Trans>They stand in the order in which they were put.</Trans></p>}
        {sort.map((one, at) => (
          <div key={one.by} className={style.entry}>
            <span className={style.grow}>
              <Select label={t`Field`} isLabelHidden options={fields.filter(({ value }) => value === one.by || unused.some((other) => other.value === value))} value={one.by as string} onChange={(by) => put(sort.with(at, { ...one, by: by as FieldKey }))} />
            </span>
            <span className={style.grow}>
              <Select label={t`Direction`} isLabelHidden options={ways} value={one.down ? "down" : "up"} onChange={(way) => put(sort.with(at, { by: one.by, ...(way === "down" ? { down: true } : {}) }))} />
            </span>
            <IconButton icon="chevron-up" label={t`Move up`} disabled={at === 0} onClick={() => put(sort.toSpliced(at - 1, 2, one, sort[at - 1]!))} />
            <IconButton icon="x" label={t`Remove`} onClick={() => put(sort.toSpliced(at, 1))} />
          </div>
        ))}
        <footer className={style.foot}>
          <Button kind="quiet" icon="plus" disabled={sort.length >= MOST || unused.length === 0} onClick={() => put([...sort, { by: (unused.find(({ value }) => value === "due_on") ?? unused[0]!).value as FieldKey }])}><Trans>Add a field</Trans></Button>
          <span className={style.end}><Button kind="quiet" disabled={sort.length === 0} onClick={() => put([])}><Trans>Clear</Trans></Button></span>
        </footer>
      </div>
    </Popover>
  );
}
