import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { customField, useCatalog, type Catalog } from "@/fields/catalog";
import { byName, number } from "@/locales/formats";
import type { FieldKey } from "@/store/fields";
import { useAll } from "@/store/hooks";
import { Button, IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { MenuButton } from "@/ui/Menu";
import { Popover } from "@/ui/Popover";
import { FilterBuilder } from "@/views/FilterBuilder";
import { countOf, whole, type ColumnLook } from "@/views/look";
import { useWords } from "@/views/words";
import type { Asked, Sort } from "./asked";
import style from "./Search.module.css";

const FieldsSheet = lazy(() => import("@/views/FieldsSheet"));

/** Of one project alone, or told by the words. */
const NOT_HERE = new Set<FieldKey>(["section", "parent", "dependencies"]);
const UNASKED = new Set(["formula", "custom_id"]);

/** What tasks of any project can be asked for and shown by: what each has, and the workspace's own fields. */
export function useSearchCatalog(): Catalog {
  const { fields, find } = useCatalog();
  const definitions = useAll("custom_field");
  return useMemo(() => {
    const own = definitions.filter(({ type }) => !UNASKED.has(type)).toSorted((a, b) => byName(a.name, b.name)).map(customField);
    return { fields: [...fields.filter(({ key }) => !NOT_HERE.has(key)), ...own], find };
  }, [fields, find, definitions]);
}

interface ToolsProps {
  asked: Asked;
  catalog: Catalog;
  onChange: (change: Partial<Asked>) => void;
}

/** Filter, order and columns of a result. */
export function Tools({ asked, catalog, onChange }: ToolsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"filter" | "fields" | null>(null);
  const filterButton = useRef<HTMLButtonElement>(null), fieldsButton = useRef<HTMLButtonElement>(null);
  const count = countOf(whole(asked.filter));
  const columns: ColumnLook[] = asked.columns.map((key) => ({ key }));
  const show = (looks: readonly ColumnLook[]) => onChange({ columns: looks.filter(({ isHidden }) => !isHidden).map(({ key }) => key) });
  return (
    <div role="toolbar" aria-label={t`Search`} className={style.tools}>
      <Button ref={filterButton} kind="quiet" icon="filter" aria-haspopup="dialog" aria-expanded={open === "filter"} aria-label={count ? `${t`Filter`} ${number(count)}` : t`Filter`} className={classes(count > 0 && style.on)} onClick={() => setOpen("filter")}>
        <Trans>Filter</Trans>{count > 0 && <span>{number(count)}</span>}
      </Button>
      <Order asked={asked} onChange={onChange} />
      <Button ref={fieldsButton} kind="quiet" icon="columns" aria-haspopup="dialog" aria-expanded={open === "fields"} onClick={() => setOpen("fields")}><Trans>Fields</Trans></Button>
      {open === "filter" && (
        <Popover label={t`Filter tasks`} anchor={filterButton} placement="bottom start" onClose={() => setOpen(null)}>
          <div className={style.sheet}>
            <h2 className={style.heading}><Trans>Filter tasks</Trans></h2>
            <FilterBuilder filter={asked.filter} catalog={catalog} none={t`Add a condition: who does it, where it lives, when it is due, or any field of your projects.`} onChange={(filter) => onChange({ filter })} />
          </div>
        </Popover>
      )}
      {open === "fields" && <Suspense fallback={null}><FieldsSheet handle={{ change: ({ columns: looks }) => looks && show(looks) }} catalog={catalog} columns={columns} anchor={fieldsButton} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}

/** By what the hits are sorted, and which way. */
function Order({ asked, onChange }: Omit<ToolsProps, "catalog">) {
  const { t } = useLingui();
  const { by, down = false } = asked.sort;
  const names: [Sort, string][] = [
    ["modified_at", t`Last change`], ["relevance", t`Best match`], ["due_on", t`Due date`], ["created_at", t`Created on`], ["completed_at", t`Completed on`], ["num_likes", t`Likes`],
  ];
  const chosen = names.find(([key]) => key === by)?.[1] ?? "";
  const groups = () => [
    { isOneOf: true, entries: names.filter(([key]) => key !== "relevance" || asked.text).map(([key, name]) => ({ id: key, name, isChosen: key === by, onChoose: () => onChange({ sort: { by: key as FieldKey, ...(key === "due_on" ? {} : { down: true }) } }) })) },
    { isOneOf: true, entries: [
      { id: "up", name: t`Ascending`, isChosen: !down, onChoose: () => onChange({ sort: { by } }) },
      { id: "down", name: t`Descending`, isChosen: down, onChoose: () => onChange({ sort: { by, down: true } }) },
    ] },
  ];
  return <MenuButton label={t`Sort: ${chosen}`} icon="sort" kind="quiet" placement="bottom start" groups={groups}><span>{chosen}</span></MenuButton>;
}

/** The filter in words, and the way back to none. */
export function InWords({ asked, catalog, onChange }: ToolsProps) {
  const { t } = useLingui();
  const say = useWords(catalog);
  const filter = whole(asked.filter);
  if (!filter) return null;
  return (
    <p className={style.words}>
      <span>{say(filter)}</span>
      <IconButton icon="x" label={t`Clear the filter`} onClick={() => onChange({ filter: null })} />
    </p>
  );
}
