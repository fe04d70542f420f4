import { useSyncExternalStore } from "react";

// Cookies, for the server's own pages are drawn in the same theme.
const YEAR = 365 * 24 * 3600;
/** `--bg-nav` of the tokens; a meta element knows no custom property. */
const FRAME = { light: "#f4f3ef", dark: "#141312" };
const root = document.documentElement;
const listeners = new Set<() => void>();

export type Theme = "system" | "light" | "dark";
export type Density = "compact" | "comfortable";

function keep(name: "theme" | "density", value: string, usual: string) {
  const isUsual = value === usual;
  if (isUsual) delete root.dataset[name];
  else root.dataset[name] = value;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `weft-${name}=${isUsual ? "" : value}; Path=/; Max-Age=${isUsual ? 0 : YEAR}; SameSite=Lax${secure}`;
  listeners.forEach((tell) => tell());
  colourFrame();
}

/** What the browser or the system draws around the page: as the sidebar, whose colour the theme decides. */
function colourFrame(): void {
  const chosen = root.dataset["theme"];
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    meta.content = FRAME[(chosen ?? (meta.media.includes("dark") ? "dark" : "light")) as keyof typeof FRAME];
  }
}

export function setTheme(theme: Theme): void {
  keep("theme", theme, "system");
}

export function setDensity(density: Density): void {
  keep("density", density, "compact");
}

colourFrame();
const dark = matchMedia("(prefers-color-scheme: dark)");

/** Whether dark is shown, by choice or by the system's. */
export function isDark(): boolean {
  return root.dataset["theme"] ? root.dataset["theme"] === "dark" : dark.matches;
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  dark.addEventListener("change", tell);
  return () => {
    listeners.delete(tell);
    dark.removeEventListener("change", tell);
  };
}

export function useAppearance(): { theme: Theme; density: Density; isDark: boolean } {
  const theme = useSyncExternalStore(subscribe, () => (root.dataset["theme"] ?? "system") as Theme);
  const density = useSyncExternalStore(subscribe, () => (root.dataset["density"] ?? "compact") as Density);
  return { theme, density, isDark: useSyncExternalStore(subscribe, isDark) };
}
