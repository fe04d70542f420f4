import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useRef, useState, type ReactNode, type RefObject } from "react";
import type { Catalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import { Button, IconButton } from "@/ui/Button";
import type { IconName } from "@/ui/icon-names";
import { SearchField } from "@/ui/SearchField";
import { type ColumnLook, countOf, whole } from "./look";
import type { Home } from "./saved";
import type { LookHandle } from "./useLook";
import type { Layout } from "./wire";
import style from "./Views.module.css";

const FilterSheet = lazy(() => import("./FilterSheet"));
const SortSheet = lazy(() => import("./SortSheet"));
const GroupList = lazy(() => import("./GroupList"));
const FieldsSheet = lazy(() => import("./FieldsSheet"));
const ViewsMenu = lazy(() => import("./ViewsMenu"));

export interface ToolProps {
  home: Home;
  layout: Layout;
  handle: LookHandle;
  catalog: Catalog;
  columns: readonly ColumnLook[];
  /** How many tasks are shown now. */
  count: number;
  mayEdit: boolean;
}
export interface SheetProps extends ToolProps {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Filter, sort, group, fields: how one looks at tasks. It knows nothing of how they are laid out. */
export function Toolbar(props: ToolProps) {
  const { t } = useLingui();
  const { look } = props.handle;
  const filters = countOf(whole(look.filter));
  const isGrouped = look.group !== "section";
  return (
    <div role="toolbar" aria-label={t`View`} className={style.toolbar}>
      <Find {...props} />
      <Tool {...props} icon="filter" name={t`Filter`} number={filters} isOn={filters > 0} sheet={FilterSheet} />
      <Tool {...props} icon="sort" name={t`Sort`} number={look.sort.length} isOn={look.sort.length > 0} sheet={SortSheet} />
      <Tool {...props} icon="group" name={t`Group`} isOn={isGrouped} sheet={GroupList} />
      <Tool {...props} icon="columns" name={t`Fields`} sheet={FieldsSheet} />
      <i className={style.line} />
      {props.handle.isChanged && <Button kind="quiet" className={style.reset} onClick={props.handle.reset}><Trans>Reset</Trans></Button>}
      <Tool {...props} icon="sliders" name={t`Views`} isIcon sheet={ViewsMenu} />
    </div>
  );
}

function Tool({ icon, name, number = 0, isOn, isIcon, sheet: Sheet, ...props }: ToolProps & { icon: IconName; name: string; number?: number; isOn?: boolean; isIcon?: boolean; sheet: React.ComponentType<SheetProps> }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const shared = { ref: anchor, kind: "quiet" as const, icon, "aria-haspopup": "dialog" as const, "aria-expanded": isOpen, onClick: () => setOpen(!isOpen) };
  return (
    <>
      {isIcon ? (
        <IconButton {...shared} label={name} />
      ) : (
        <Button {...shared} className={isOn ? style.on : undefined} aria-label={number > 0 ? `${name} ${formats.number(number)}` : name}>
          <span className={style.toolName}>{name}</span>{number > 0 && <span className={style.number}>{formats.number(number)}</span>}
        </Button>
      )}
      {isOpen && <Suspense fallback={null}><Sheet {...props} anchor={anchor} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}

/** Words that the names must hold. */
function Find({ handle }: ToolProps): ReactNode {
  const { t } = useLingui();
  const { find } = handle.look;
  const [isOpen, setOpen] = useState(find !== "");
  if (!isOpen && find === "") return <IconButton icon="search" label={t`Find in this view`} onClick={() => setOpen(true)} />;
  return <SearchField className={style.find} autoFocus={find === ""} label={t`Find in this view`} value={find} onChange={(text) => handle.change({ find: text })} onBlur={() => setOpen(false)} />;
}
