// What belongs to whom: the server draws some pages itself; every other path is the app's.

/** First parts of the paths that the server answers itself.  A test holds it against the server's routes. */
export const SERVERS = [
  "0", "1", "api", "docs", "static", "sign-in", "sign-out", "sign-up", "set-up", "invitation", "forgot", "reset", "confirm", "new-address", "healthz", "readyz", "mcp", "mail", "ics", "public",
] as const;

const OTHERS = new Set<string>(SERVERS);

/** Whether the app's page answers there: no page of the server, nothing of the build, no other file. */
export function isOfApp(path: string): boolean {
  const parts = path.split("/");
  return !OTHERS.has(parts[1] ?? "") && parts[1] !== "assets" && !parts.at(-1)!.includes(".");
}

/** Files whose names say what is in them. */
export const isLasting = (path: string): boolean => path.startsWith("/assets/");

/** Everything the app is made of is kept from the start, but for words and letters that another reader needs. */
export function isForEverybody(file: string): boolean {
  return !/\.(woff2|gz|br|map)$|(^|\/)\.vite\//.test(file) && !/\/[a-z]{2,3}(-[A-Za-z]+)?-[\w-]{8}\.js$/.test(file);
}

export const PREFIX = "weft-app-";

/** Of the caches that are here, oldest first: all but this version's and the one before, whose pages may still be open. */
export function outlived(names: readonly string[], current: string): string[] {
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== current);
  return others.slice(0, -1);
}
