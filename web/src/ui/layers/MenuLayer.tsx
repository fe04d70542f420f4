import { Header, Menu as AriaMenu, MenuItem, MenuSection, SubmenuTrigger, type Selection } from "react-aria-components";
import { classes } from "../classes";
import { Icon } from "../Icon";
import { Kbd } from "../Kbd";
import type { MenuEntry, MenuGroup, MenuProps } from "../Menu";
import { awaited } from "../typedAhead";
import { Floating } from "./Frame";
import { Popover } from "react-aria-components";
import style from "./Layers.module.css";

export default function MenuLayer({ label, groups, anchor, onClose, placement }: MenuProps) {
  return (
    <Floating {...{ anchor, onClose, placement, label }}>
      <Entries {...{ label, groups, onClose }} />
    </Floating>
  );
}

function Entries({ label, groups, onClose }: Pick<MenuProps, "label" | "groups" | "onClose">) {
  return (
    <AriaMenu aria-label={label} autoFocus="first" onClose={onClose} className={style.menu}>
      {groups.map((group, at) => <Group key={group.label ?? at} group={group} onClose={onClose} />)}
    </AriaMenu>
  );
}

function Group({ group, onClose }: { group: MenuGroup; onClose: () => void }) {
  const chosen = group.entries.filter((entry) => entry.isChosen).map((entry) => entry.id);
  const chooses = group.entries.some((entry) => entry.isChosen !== undefined);
  const choose = (now: Selection) => {
    const ids = now === "all" ? group.entries.map((entry) => entry.id) : [...now];
    const moved = group.entries.find((entry) => ids.includes(entry.id) && !entry.isChosen) ?? group.entries.find((entry) => ids.includes(entry.id) !== Boolean(entry.isChosen));
    if (moved?.onChoose) afterwards(moved.onChoose)();
  };
  const selection = chooses && group.isOneOf
    ? { selectionMode: "single" as const, disallowEmptySelection: true, selectedKeys: chosen, onSelectionChange: choose }
    : chooses
    ? { selectionMode: "multiple" as const, selectedKeys: chosen, onSelectionChange: choose }
    : {};
  return (
    <MenuSection className={style.group} aria-label={group.label ?? undefined} {...selection}>
      {group.label && <Header className={style.heading}>{group.label}</Header>}
      {group.entries.map((entry) => <Entry key={entry.id} entry={entry} chooses={chooses} onClose={onClose} />)}
    </MenuSection>
  );
}

/** Done once the menu is gone: what takes the focus then keeps it, and gets what was typed since the choice. */
const afterwards = (work: () => void) => () => {
  const arrived = awaited();
  setTimeout(() => {
    work();
    arrived();
  });
};

/** On a phone a menu within a menu opens over it. */
const hasRoomBeside = () => !matchMedia("(max-width: 899px)").matches;

function Entry({ entry, chooses, onClose }: { entry: MenuEntry; chooses: boolean; onClose: () => void }) {
  const item = (
    <MenuItem
      id={entry.id}
      textValue={entry.name}
      isDisabled={entry.isDisabled}
      href={entry.href}
      onAction={chooses || !entry.onChoose ? undefined : afterwards(entry.onChoose)}
      className={classes(style.item, entry.isDanger && style.danger)}
    >
      {chooses && <Icon name="check" className={style.check} />}
      {entry.icon && <Icon name={entry.icon} />}
      <span className={style.words}>{entry.name}</span>
      {entry.note && <span className={style.note}>{entry.note}</span>}
      {entry.keys && <Kbd keys={entry.keys} />}
      {entry.entries && <Icon name="chevron-right" size="s" />}
    </MenuItem>
  );
  if (!entry.entries) return item;
  return (
    <SubmenuTrigger>
      {item}
      <Popover className={style.floating} {...(hasRoomBeside() ? { offset: -2, crossOffset: -4 } : { placement: "bottom start", containerPadding: 8 })}>
        <Entries label={entry.name} groups={[{ entries: entry.entries, isOneOf: entry.entries.some(({ isChosen }) => isChosen !== undefined) }]} onClose={onClose} />
      </Popover>
    </SubmenuTrigger>
  );
}
