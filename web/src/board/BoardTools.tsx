import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ViewTools } from "@/app/viewTools";
import { useCatalog } from "@/fields/catalog";
import { type FieldKey } from "@/store/fields";
import { useSections } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { useMayCustomize } from "@/views/abilities";
import { Toolbar } from "@/views/Toolbar";
import type { LookHandle } from "@/views/useLook";
import { SelectPopover } from "@/ui/Select";
import { canBeColumns, canStandAside } from "./asides";
import { type Home, gidOf } from "./drops";
import { shownFields, usualFields } from "./shownFields";
import type { BoardSettings, Change } from "./settings";

/** How the board is arranged: its columns, its lanes, what its cards show. */
export function BoardTools({ home, settings, change, handle, mayEdit = true }: { home: Home; settings: BoardSettings; change: Change; handle: LookHandle; mayEdit?: boolean }) {
  const { t } = useLingui();
  const catalog = useCatalog("project" in home ? home.project : undefined);
  const count = useSections(gidOf(home)).length;
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isShared = "project" in home; // in one's own list everything is one's own, of types of many projects
  const asides = catalog.fields.filter(({ key, custom }) => canStandAside(key, custom) && (isShared || key !== "assignee"));
  const sides = catalog.fields.filter(({ key, custom }) => (isShared ? canBeColumns : canStandAside)(key, custom) && (isShared || key !== "assignee"));
  const across = settings.lanes && catalog.find(settings.lanes)?.name;
  const by = catalog.find(settings.by)?.name ?? "";
  const entry = (key: FieldKey, name: string, isChosen: boolean, choose: () => void): MenuEntry => ({ id: key, name, isChosen, onChoose: choose });
  const lanes = (): MenuEntry[] => [
    { id: "none", name: t`No swimlanes`, isChosen: settings.lanes === null, onChoose: () => change({ lanes: null, closed: [] }) },
    ...asides.filter(({ key }) => key !== settings.by && key !== "section").map(({ key, name }) => entry(key, name, key === settings.lanes, () => change({ lanes: key, closed: [] }))),
  ];
  const mayShare = useMayCustomize("project" in home ? home.project : "") && "project" in home && settings.lanes !== settings.sharedLanes;
  const everybody: MenuEntry = { id: "everybody", name: settings.lanes ? t`Show these to everyone` : t`Show everyone no swimlanes`, icon: "users", onChoose: () => change({ sharedLanes: settings.lanes }) };
  const columns = (): MenuEntry[] => sides.map(({ key, name }) => entry(key, name, key === settings.by, () => change({ by: key, folded: [], ...(settings.lanes === key ? { lanes: null } : {}) })));
  const options = catalog.fields.filter(({ isColumn, key }) => isColumn && key !== "section").map(({ key, name }) => ({ value: key, name }));
  return (
    <ViewTools>
      <Toolbar home={home} layout="board" handle={handle} catalog={catalog} columns={settings.fields?.map((key) => ({ key })) ?? usualFields(catalog, home).map((key) => ({ key }))} count={count} mayEdit={mayEdit} />
      <MenuButton kind="quiet" icon="board" label={t`Columns: ${by}`} groups={() => [{ label: t`Columns by`, isOneOf: true, entries: columns() }]}>{settings.by === "section" ? t`Columns` : t`Columns: ${by}`}</MenuButton>
      <MenuButton kind="quiet" icon="group" isOn={across !== null} label={across ? t`Swimlanes: ${across}` : t`Swimlanes`} groups={() => [{ label: t`Swimlanes by`, isOneOf: true, entries: lanes() }, ...(mayShare ? [{ entries: [everybody] }] : [])]}>
        {across ? t`Swimlanes: ${across}` : t`Swimlanes`}
      </MenuButton>
      <Button ref={anchor} kind="quiet" icon="columns" aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{t`Card fields`}</Button>
      {isOpen && (
        <SelectPopover
          label={t`Card fields`}
          anchor={anchor}
          placement="bottom end"
          isMany
          options={[{ value: "cover", name: t`Cover` }, ...options]}
          chosen={[...(settings.hasCovers ? ["cover"] : []), ...shownFields({ ...settings, by: "section", lanes: null }, catalog, home)]}
          onChoose={(keys) => change({ hasCovers: keys.includes("cover"), fields: keys.filter((key) => key !== "cover") as FieldKey[] })}
          onClose={() => setOpen(false)}
        />
      )}
    </ViewTools>
  );
}
