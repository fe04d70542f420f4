import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./Icon";
import { tip } from "./tips";
import style from "./Button.module.css";

/** `primary` once per region; `remove` opens a deletion, `destroy` is its last step. */
export type ButtonKind = "default" | "primary" | "quiet" | "remove" | "destroy";
/** 28 inline, 32 in forms, 36 where a page has one act. */
export type ButtonSize = "inline" | "form" | "large";

interface Look {
  kind?: ButtonKind;
  size?: ButtonSize;
}

/** The look of a button, for links that are one. */
export function buttonLook({ kind = "default", size = "inline" }: Look = {}): string {
  return classes(style.button, style[kind], style[size]);
}

interface ButtonProps extends Look, ComponentProps<"button"> {
  icon?: IconName;
  iconEnd?: IconName;
  /** A switch: pressed or not. */
  isOn?: boolean;
  /** Under way: it stays reachable, and does nothing. */
  isBusy?: boolean;
}

export function Button({ kind, size, icon, iconEnd, isOn, isBusy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-busy={isBusy || undefined}
      {...rest}
      className={classes(buttonLook({ kind, size }), isOn && style.on, className)}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, "children" | "iconEnd" | "icon"> {
  icon: IconName;
  /** Its name, which is also its tooltip. */
  label: string;
  /** Shown in the tooltip: `mod+K`. */
  keys?: string;
}

/** A button without text: named, and with a tooltip. */
export function IconButton({ icon, label, keys, kind = "quiet", size, isOn, isBusy, className, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isOn}
      {...tip(label, keys)}
      {...rest}
      className={classes(buttonLook({ kind, size }), style.square, isOn && style.on, className)}
      onClick={isBusy ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
