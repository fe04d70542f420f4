import { useLingui } from "@lingui/react/macro";
import type { FieldKey } from "@/store/fields";
import { Icon } from "@/ui/Icon";
import { SelectPopover } from "@/ui/Select";
import type { SheetProps } from "./Toolbar";

const UNGROUPED = new Set(["text", "number"]);

/** What tasks of one group have in common. */
export default function GroupList({ handle, catalog, anchor, onClose }: SheetProps) {
  const { t } = useLingui();
  const { group } = handle.look;
  const fields = catalog.fields.filter(({ kind, key }) => !UNGROUPED.has(kind) && key !== "section" && key !== "dependencies");
  const options = [
    { value: "section", name: t`Section`, picture: <Icon name="group" /> },
    { value: "none", name: t`No groups`, picture: <Icon name="list" /> },
    ...fields.map(({ key, name, icon }) => ({ value: key as string, name, picture: <Icon name={icon} /> })),
  ];
  return (
    <SelectPopover
      label={t`Group by`}
      anchor={anchor}
      placement="bottom end"
      options={options}
      chosen={[group ?? "none"]}
      onClose={onClose}
      onChoose={([value]) => value && handle.change({ group: value === "none" ? null : (value as FieldKey), collapsed: [] })}
    />
  );
}
