import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./Icon";
import style from "./Banner.module.css";

/** A sentence across a view: one at a time, below the header.  `action` stands at its end. */
export function Banner({ tone, icon, action, children, isUrgent = false }: {
  tone: "warn" | "bad" | "info" | "accent" | "ok";
  icon?: IconName;
  action?: ReactNode;
  children: ReactNode;
  isUrgent?: boolean;
}) {
  return (
    <div role={isUrgent ? "alert" : "status"} className={classes(style.banner, style[tone])}>
      {icon && <Icon name={icon} />}
      <span className={style.words}>{children}</span>
      {action && <span className={style.action}>{action}</span>}
    </div>
  );
}
