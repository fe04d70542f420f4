const PEOPLE = 8;

/** The same gid, the same number from 1 to `many`, wherever it appears. */
export function hueOf(gid: string, many = PEOPLE): number {
  let mixed = 0;
  for (const digit of gid) mixed = (mixed * 31 + digit.charCodeAt(0)) % 9973;
  return (mixed % many) + 1;
}

/** A category's colour: one of the eight that colour-blind readers can tell apart. */
export type Hue = "c1" | "c2" | "c3" | "c4" | "c5" | "c6" | "c7" | "c8";

// The wire's names, for projects and tags (`dark-…`, `light-…`) and for options.
const NAMED: Record<string, Hue> = {
  blue: "c1", indigo: "c1", orange: "c2", red: "c2", "yellow-orange": "c2", teal: "c3", green: "c3", "blue-green": "c3",
  "yellow-green": "c3", pink: "c4", "hot-pink": "c4", magenta: "c4", brown: "c5", yellow: "c5", aqua: "c6", purple: "c7",
  "warm-gray": "c8", "cool-gray": "c8",
};
const EXACT: Record<string, Hue> = { "light-blue": "c6", "light-orange": "c5", "light-red": "c4" };

/** The hue of a colour by its name on the wire; without one, the thing's own. */
export function hueNamed(colour: string | null | undefined, gid: string): Hue {
  const plain = (colour ?? "").replace(/^(dark|light)-/, "");
  return EXACT[colour ?? ""] ?? NAMED[plain] ?? (`c${hueOf(gid)}` as Hue);
}

export const HUES: readonly Hue[] = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];

/** What the wire calls a hue, for projects and tags. */
export const PROJECT_COLOURS: Record<Hue, string> = {
  c1: "dark-blue", c2: "dark-orange", c3: "dark-teal", c4: "dark-pink", c5: "dark-brown", c6: "light-blue", c7: "dark-purple", c8: "dark-warm-gray",
};

/** What the wire calls a hue, for options of fields. */
export const OPTION_COLOURS: Record<Hue, string> = {
  c1: "blue", c2: "orange", c3: "blue-green", c4: "magenta", c5: "yellow", c6: "aqua", c7: "purple", c8: "cool-gray",
};
