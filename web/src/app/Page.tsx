import { useLingui } from "@lingui/react/macro";
import { type ReactNode } from "react";
import { IconButton } from "@/ui/Button";
import { Back } from "./Back";
import { useShell } from "./shellState";
import { usePageTitle } from "./titles";
import style from "./Page.module.css";

/** A screen: its header, a row of tabs where it has one, and its body, which scrolls. */
export function Page({ title, heading, start, label, actions, tabs, banner, children }: {
  title: string;
  /** Stands for the title: one that can be renamed. */
  heading?: ReactNode;
  /** Before the title: a swatch, a back button. */
  start?: ReactNode;
  /** After the title: its state, a star. */
  label?: ReactNode;
  /** At the end of the header. */
  actions?: ReactNode;
  tabs?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
}) {
  usePageTitle(title);
  return (
    <div className={style.page}>
      <header className={style.header}>
        <OpenSidebar />
        <Back />
        {start}
        {heading ? <h1 className={style.heading}>{heading}</h1> : <h1 className={style.title} data-tip={title} data-tip-cut="">{title}</h1>}
        {label}
        <span className={style.actions}>{actions}</span>
      </header>
      {tabs}
      {banner}
      <div className={style.body}>{children}</div>
    </div>
  );
}

/** On a phone, or where the sidebar is folded away, a page opens it. */
function OpenSidebar() {
  const { t } = useLingui();
  const { isSidebarOpen, isPhone, openSidebar } = useShell();
  if (isSidebarOpen && !isPhone) return null;
  return <IconButton icon={isPhone ? "menu" : "sidebar"} label={t`Open the sidebar`} keys={isPhone ? undefined : "mod+\\"} onClick={openSidebar} className={style.menu} />;
}

/** Text to read, in the middle of a wide page. */
export function Reading({ children }: { children: ReactNode }) {
  return <div className={style.reading}>{children}</div>;
}
