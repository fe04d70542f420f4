import { send } from "@/api/client";
import type { Me } from "@/store/types";
import { setDensity, setTheme, type Density, type Theme } from "./appearance";
import { remember } from "./remembered";
import { SINGLE_KEYS } from "./shortcuts";

/** How Weft shows itself to somebody, on whatever device. */
export interface Preferences {
  theme: Theme;
  density: Density;
  single_key_shortcuts: boolean;
}

/** This device follows what the account says. */
export function follow(me: Partial<Preferences>): void {
  if (me.theme) setTheme(me.theme);
  if (me.density) setDensity(me.density);
  if (me.single_key_shortcuts !== undefined) remember(SINGLE_KEYS, me.single_key_shortcuts);
}

/** Seen here at once, kept with the account; offline it is this device's alone. */
export function choose(change: Partial<Preferences>): void {
  follow(change);
  void send({ method: "PUT", path: "/api/weft/1/me", data: change }).catch(() => undefined);
}

export type MeWithPreferences = Me & Partial<Preferences>;
