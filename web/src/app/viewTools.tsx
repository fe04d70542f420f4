import { createContext, useContext, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

const Slot = createContext<HTMLElement | null>(null);

/** Around a page whose row of tabs has a place for the tools of the view below it. */
export const ViewToolsProvider = Slot.Provider;

/** `const [tools, setTools] = useViewToolsSlot()`: the frame draws an element with `ref={setTools}`. */
export function useViewToolsSlot(): [HTMLElement | null, (element: HTMLElement | null) => void] {
  return useState<HTMLElement | null>(null);
}

/** Filter, sort, group, fields: a view gives its tools, they stand beside the tabs. */
export function ViewTools({ children }: { children: ReactNode }) {
  const element = useContext(Slot);
  return element && createPortal(children, element);
}
