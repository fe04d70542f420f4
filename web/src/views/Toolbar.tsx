import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { useIsPhone } from "@/app/shellState";
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

/** So long after the last stroke one looks for what is written. */
const PAUSE = 150;

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
  /** On a phone the menu leads to the other sheets. */
  onSheet?: ((sheet: "sort" | "group" | "fields") => void) | undefined;
}

type Sheet = "filter" | "sort" | "group" | "fields" | "views";
const SHEETS: Record<Sheet, React.ComponentType<SheetProps>> = { filter: FilterSheet, sort: SortSheet, group: GroupList, fields: FieldsSheet, views: ViewsMenu };

/** Filter, sort, group, fields: how one looks at tasks. It knows nothing of how they are laid out. */
export function Toolbar(props: ToolProps) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const [open, setOpen] = useState<Sheet | null>(null);
  const anchor = useRef<HTMLElement>(null);
  const { look, isChanged, reset } = props.handle;
  const filters = countOf(whole(look.filter));
  const hasRows = props.layout === "list" && !isPhone; // boards and calendars have tools of their own
  const toggle = (sheet: Sheet, element: HTMLElement) => {
    anchor.current = element;
    setOpen(open === sheet ? null : sheet);
  };
  const tool = (sheet: Sheet, name: string, icon: IconName, number = 0, isOn = number > 0) => <Tool {...{ name, icon, number, isOn }} isOpen={open === sheet} onToggle={(element) => toggle(sheet, element)} />;
  const Opened = open && SHEETS[open];
  return (
    <div role="toolbar" aria-label={t`View`} className={style.toolbar}>
      {!isPhone && <Find {...props} />}
      {tool("filter", t`Filter`, "filter", filters)}
      {!isPhone && props.layout !== "calendar" && tool("sort", t`Sort`, "sort", look.sort.length)}
      {hasRows && tool("group", t`Group`, "group", 0, look.group !== "section")}
      {hasRows && tool("fields", t`Fields`, "columns")}
      {!isPhone && <i className={style.line} />}
      {isChanged && !isPhone && <Button kind="quiet" className={style.reset} onClick={reset}><Trans>Reset</Trans></Button>}
      <IconButton icon="sliders" label={t`Views`} aria-haspopup="menu" aria-expanded={open === "views"} onClick={(event) => toggle("views", event.currentTarget)} />
      {Opened && <Suspense fallback={null}><Opened key={open} {...props} anchor={anchor} onClose={() => setOpen((now) => (now === open ? null : now))} onSheet={isPhone ? (sheet) => setOpen(sheet) : undefined} /></Suspense>}
    </div>
  );
}

function Tool({ icon, name, number, isOn, isOpen, onToggle }: { icon: IconName; name: string; number: number; isOn: boolean; isOpen: boolean; onToggle: (element: HTMLElement) => void }) {
  return (
    <Button kind="quiet" icon={icon} aria-haspopup="dialog" aria-expanded={isOpen} className={isOn ? style.on : undefined} aria-label={number > 0 ? `${name} ${formats.number(number)}` : name} onClick={(event) => onToggle(event.currentTarget)}>
      <span className={style.toolName}>{name}</span>{number > 0 && <span className={style.number}>{formats.number(number)}</span>}
    </Button>
  );
}

/** Words that the names must hold. */
function Find({ handle }: ToolProps): ReactNode {
  const { t } = useLingui();
  const { find } = handle.look;
  const [text, setText] = useState(find);
  const [isOpen, setOpen] = useState(find !== "");
  const told = useRef(find);
  useEffect(() => {
    if (find !== told.current) setText((told.current = find)); // the address moved by itself
  }, [find]);
  useEffect(() => {
    if (text === told.current) return;
    const timer = setTimeout(() => handle.change({ find: (told.current = text) }), PAUSE);
    return () => clearTimeout(timer);
  });
  if (!isOpen && text === "") return <IconButton icon="search" label={t`Find in this view`} onClick={() => setOpen(true)} />;
  return <SearchField className={style.find} autoFocus={text === ""} label={t`Find in this view`} value={text} onChange={setText} onBlur={() => setOpen(false)} />;
}
