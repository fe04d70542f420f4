import { createContext, useContext, useSyncExternalStore } from "react";

export interface ShellState {
  isPhone: boolean;
  isSidebarOpen: boolean;
  openSidebar: () => void;
  /** Open what lies over every page: the palette, the keys, a new task, a new project. */
  open: (layer: Layer) => void;
}

export type Layer = "palette" | "help" | "add" | "project" | "sidebar";

const Around = createContext<ShellState>({ isPhone: false, isSidebarOpen: true, openSidebar: () => {}, open: () => {} });

export const ShellProvider = Around.Provider;

/** What a page must know of the frame around it. */
export function useShell(): ShellState {
  return useContext(Around);
}

const phone = matchMedia("(max-width: 899px)");

function subscribe(tell: () => void) {
  phone.addEventListener("change", tell);
  return () => phone.removeEventListener("change", tell);
}

const wide = matchMedia("(min-width: 1180px)");

/** From there on a list has room for what one reads of it. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribeWide, () => wide.matches);
}

function subscribeWide(tell: () => void) {
  wide.addEventListener("change", tell);
  return () => wide.removeEventListener("change", tell);
}

/** Below 900 px the sidebar is a drawer. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => phone.matches);
}
