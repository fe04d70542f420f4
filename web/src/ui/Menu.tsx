import { useRef, useState, type ReactNode } from "react";
import { Button, IconButton, type ButtonKind, type ButtonSize } from "./Button";
import type { IconName } from "./Icon";
import type { Anchored } from "./layers/Frame";
import { lazily } from "./lazily";

export interface MenuEntry {
  id: string;
  name: string;
  icon?: IconName;
  /** The shortcut that does the same: `mod+C`. */
  keys?: string;
  note?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** A switch within the menu: chosen or not. */
  isChosen?: boolean;
  href?: string;
  onChoose?: () => void;
  /** A menu below it. */
  entries?: MenuEntry[];
}

export interface MenuGroup {
  label?: string;
  /** One of its entries is so, and choosing another ends it; else each is so or not for itself. */
  isOneOf?: boolean;
  entries: MenuEntry[];
}

export interface MenuProps extends Anchored {
  label: string;
  groups: MenuGroup[];
}

const load = () => import("./layers/MenuLayer");

/** A menu that hangs from any element: mount it to open it. */
export const Menu = lazily<MenuProps>(load);

interface MenuButtonProps {
  label: string;
  /** Asked when it opens. */
  groups: () => MenuGroup[];
  icon?: IconName;
  iconEnd?: IconName;
  kind?: ButtonKind;
  size?: ButtonSize;
  placement?: Anchored["placement"];
  className?: string;
  isOn?: boolean;
  tabIndex?: number;
  /** Shown instead of an icon alone. */
  children?: ReactNode;
}

/** A button with its menu. */
export function MenuButton({ label, groups, icon = "more", iconEnd, kind, size, placement, className, isOn, tabIndex, children }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const shared = {
    ref: anchor, kind, size, className, tabIndex,
    "aria-haspopup": "menu" as const,
    "aria-expanded": isOpen,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => setOpen(!isOpen),
  };
  return (
    <>
      {children ? <Button {...shared} isOn={isOn || undefined} aria-pressed={undefined} icon={icon === "more" ? undefined : icon} iconEnd={iconEnd} aria-label={label}>{children}</Button> : <IconButton {...shared} icon={icon} label={label} />}
      {isOpen && <Menu label={label} groups={groups()} anchor={anchor} placement={placement} onClose={() => setOpen(false)} />}
    </>
  );
}
