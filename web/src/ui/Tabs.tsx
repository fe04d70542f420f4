import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { classes } from "./classes";
import { Count } from "./ClothLabel";
import style from "./Tabs.module.css";

/** The look of a tab, for links that are one: `<Link className={tabLook} activeProps={{ "aria-current": "page" }}>` in a `TabBar`. */
export const tabLook = style.tab ?? "";

/** The row of a page's views, which are links; the one that is shown is in sight. */
export function TabBar({ label, children, end }: { label: string; children: ReactNode; end?: ReactNode }) {
  const links = useRef<HTMLElement>(null);
  useEffect(() => {
    links.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return (
    <div className={style.bar}>
      <nav ref={links} aria-label={label} className={style.links}>{children}</nav>
      {end && <div className={style.tools}>{end}</div>}
    </div>
  );
}

export interface Tab<Id extends string> {
  id: Id;
  name: string;
  count?: number;
}

interface Choice<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** Parts of one page.  Arrow keys move between them. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Choice<Id> & { children: ReactNode }) {
  const id = useId();
  return (
    <>
      <TabList look={style.list} tabLook={style.tab} id={id} {...{ label, tabs, chosen, onChoose }} />
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`} className={style.panel}>{children}</div>
    </>
  );
}

function TabList<Id extends string>({ label, tabs, chosen, onChoose, id, look, tabLook }: Choice<Id> & { id: string; look: string | undefined; tabLook: string | undefined }) {
  const list = useRef<HTMLDivElement>(null);
  const choose = (at: number) => {
    const tab = tabs[(at + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`[id="${id}${tab.id}"]`)?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const now = tabs.findIndex((tab) => tab.id === chosen);
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const to = { [forward]: now + 1, [back]: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={look} onKeyDown={key}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}${tab.id}`}
          aria-controls={`${id}panel`}
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          className={tabLook}
          onClick={() => onChoose(tab.id)}
        >
          {tab.name}{tab.count !== undefined && <Count>{tab.count}</Count>}
        </button>
      ))}
    </div>
  );
}

/** Two or three ways to see the same: a small radio group that looks like one control. */
export function Segments<Id extends string>({ label, tabs, chosen, onChoose }: Choice<Id>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={style.segments}>
      {tabs.map((tab) => (
        <label key={tab.id} className={classes(style.segment)}>
          <input type="radio" name={name} value={tab.id} checked={tab.id === chosen} onChange={() => onChoose(tab.id)} className={style.radio} />
          {tab.name}
        </label>
      ))}
    </div>
  );
}
