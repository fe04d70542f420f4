import type { ReactNode } from "react";
import { classes } from "./classes";
import type { Hue } from "./hues";
import { Icon, type IconName } from "./Icon";
import { tipIfCut } from "./tips";
import style from "./ClothLabel.module.css";

/** What a state means: rest has no fill. */
export type Tone = "rest" | "mute" | "ok" | "warn" | "bad" | "info" | "violet" | "accent";

/** A state in words on a square-cornered label. */
export function ClothLabel({ tone = "mute", icon, children }: { tone?: Tone; icon?: IconName; children: string }) {
  return (
    <span className={classes(style.label, style[tone])} {...tipIfCut(children)}>
      {icon && <Icon name={icon} size="s" />}
      <span className={style.words}>{children}</span>
    </span>
  );
}

/** A user's own category: its colour as a dot, its name in words. */
export function CategoryLabel({ hue, children }: { hue: Hue; children: string }) {
  return (
    <span className={classes(style.label, style.outline)} {...tipIfCut(children)}>
      <span className={classes(style.dot, style[hue])} />
      <span className={style.words}>{children}</span>
    </span>
  );
}

/** The square that stands for a project. */
export function Swatch({ hue, size = "s" }: { hue: Hue; size?: "s" | "m" }) {
  return <span aria-hidden="true" className={classes(style.swatch, size === "m" && style.large, style[hue])} />;
}

/** How many wait; nothing where none do. */
export function Badge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return <span className={style.badge} aria-label={label}>{count > 99 ? "99+" : count}</span>;
}

/** A quiet number beside a name. */
export function Count({ children }: { children: ReactNode }) {
  return <span className={style.count}>{children}</span>;
}

/** Priority in bars and a word, never by colour alone. */
export function Priority({ level, children }: { level: 1 | 2 | 3; children: string }) {
  return (
    <span className={classes(style.priority, style[`p${level}`])}>
      <span className={style.bars} aria-hidden="true"><i /><i /><i /></span>
      {children}
    </span>
  );
}
