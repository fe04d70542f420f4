import { createContext, useContext, useSyncExternalStore } from "react";

export interface ShellState {
  isPhone: boolean;
  isSidebarOpen: boolean;
  openSidebar: () => void;
}

const Around = createContext<ShellState>({ isPhone: false, isSidebarOpen: true, openSidebar: () => {} });

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

/** Below 900 px the sidebar is a drawer. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => phone.matches);
}
