import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import * as formats from "@/locales/formats";
import { Button, IconButton } from "@/ui/Button";
import { CategoryLabel } from "@/ui/ClothLabel";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { NumberField } from "@/ui/NumberField";
import { Popover } from "@/ui/Popover";
import { tipIfCut } from "@/ui/tips";
import { useSurface } from "./around";
import type { Column } from "./columns";
import { useColumnMenu } from "./columnMenu";
import { NameBox } from "./NameBox";
import { toggled } from "./settings";
import style from "./Board.module.css";

/** What a column is called, how much is in it and how much should be, and what can be done with it. */
export function ColumnHead({ column, at }: { column: Column; at: number }) {
  const { t } = useLingui();
  const { names, settings, change, moving, act, isPhone } = useSurface();
  const [isNamed, setNamed] = useState(false);
  const [isLimited, setLimited] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const groups = useColumnMenu(column, at, { rename: () => setNamed(true), limit: () => setLimited(true) });
  const name = names.column(column.value), hue = names.hueOfColumn(column.value), limit = settings.limits[column.key];
  const isFolded = settings.folded.includes(column.key) && !isPhone;
  if (isFolded) {
    return (
      <div className={classes(style.columnHead, style.folded)}>
        <button type="button" aria-expanded={false} className={style.unfold} aria-label={t`Open ${name}`} onClick={() => change({ folded: toggled(settings.folded, column.key) })}>
          <Icon name="chevron-right" />
          <span className={style.upright}>{name}</span>
          <span className={style.number}>{formats.number(column.count)}</span>
        </button>
      </div>
    );
  }
  const first = settings.lanes ? null : { column: at, lane: 0, at: 0 };
  return (
    <div ref={box} className={style.columnHead}>
      {isNamed ? (
        <NameBox label={t`Name of the column`} name={name} onClose={(given) => { setNamed(false); if (given) act.renameSection(String(column.value), given); }} />
      ) : (
        <h2 className={style.columnName} {...tipIfCut(name)} onDoubleClick={() => settings.by === "section" && setNamed(true)}>
          {hue ? <CategoryLabel hue={hue}>{name}</CategoryLabel> : name}
        </h2>
      )}
      <Load count={column.count} limit={limit} />
      <span className={style.space} />
      {first && <IconButton icon="plus" label={t`Add task to ${name}`} onClick={() => moving.setInsert(first)} />}
      <MenuButton label={t`What to do with ${name}`} groups={groups} placement="bottom end" />
      {isLimited && <Limit anchor={box} name={name} limit={limit} onClose={() => setLimited(false)} onChange={(next) => change({ limits: limited(settings.limits, column.key, next) })} />}
    </div>
  );
}

function Load({ count, limit }: { count: number; limit: number | undefined }) {
  const { t } = useLingui();
  const { isWhole } = useSurface();
  if (!isWhole) return null;
  if (limit === undefined) return <span className={style.number}>{formats.number(count)}</span>;
  const shown = formats.number(count), most = formats.number(limit);
  return (
    <span className={classes(style.number, count === limit && style.full, count > limit && style.over)} data-tip={count > limit ? t`More than the ${most} that are meant to be here` : undefined}>
      {t`${shown} of ${most}`}
    </span>
  );
}

function Limit({ anchor, name, limit, onClose, onChange }: { anchor: React.RefObject<HTMLElement | null>; name: string; limit: number | undefined; onClose: () => void; onChange: (limit: number | null) => void }) {
  const { t } = useLingui();
  const isShared = "project" in useSurface().home;
  return (
    <Popover label={t`Limit of ${name}`} anchor={anchor} onClose={onClose}>
      <div className={style.limit}>
        <NumberField label={t`At most`} hint={isShared ? t`Tasks that are worked on here at a time, for everyone in the project. Nobody is stopped; the column says so.` : t`Tasks that are worked on here at a time. Nobody is stopped; the column says so.`} value={limit ?? null} noNumber={t`This is no number`} onChange={onChange} />
        <div className={style.buttons}>
          {limit !== undefined && <Button kind="quiet" onClick={() => { onChange(null); onClose(); }}>{t`Remove limit`}</Button>}
          <Button kind="primary" onClick={onClose}>{t`Keep limit`}</Button>
        </div>
      </div>
    </Popover>
  );
}

function limited(limits: Readonly<Record<string, number>>, key: string, limit: number | null): Record<string, number> {
  const { [key]: _, ...others } = limits;
  return limit === null || limit < 1 ? others : { ...others, [key]: Math.floor(limit) };
}
