import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import { Threads } from "./Threads";
import style from "./EmptyState.module.css";

/** What will appear here, and one way to make it appear. */
export function EmptyState({ title, children, actions, icon, code, level = 2 }: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  icon?: IconName;
  code?: number;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={style.empty}>
      {code ? <p className={style.code}>{code}</p> : icon ? <Icon name={icon} size="l" className={style.icon} /> : <Threads />}
      <Heading className={style.title}>{title}</Heading>
      {children && <p className={style.words}>{children}</p>}
      {actions && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
