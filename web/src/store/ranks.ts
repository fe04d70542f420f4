// Order among siblings before the server has spoken: any text that sorts between two neighbours by code
// unit, as PostgreSQL's "C" collation sorts.  The server's own rank replaces it with its answer.

import type { Gid } from "./types";

const LOW = 0x21;
const HIGH = 0x7e;

/** A rank strictly between two neighbours, of which either may be absent. */
export function between(before: string | null, after: string | null): string {
  const low = before ?? "";
  let made = "";
  for (let at = 0; ; at++) {
    const from = at < low.length ? low.charCodeAt(at) : LOW - 1;
    const to = after !== null && at < after.length && after.startsWith(made) ? after.charCodeAt(at) : HIGH + 1;
    const middle = (from + to) >> 1;
    // No rank ends in the lowest character: nothing could be put before it.
    if (to - from > 1 && middle > LOW) return made + String.fromCharCode(middle);
    made += String.fromCharCode(Math.max(from, LOW));
  }
}

/** `count` ascending ranks strictly between two neighbours. */
export function manyBetween(before: string | null, after: string | null, count: number): string[] {
  const found: string[] = [];
  let last = before;
  for (let n = 0; n < count; n++) found.push((last = between(last, after)));
  return found;
}

export function byRank(a: { rank: string | null; gid: Gid }, b: { rank: string | null; gid: Gid }): number {
  const x = a.rank ?? "", y = b.rank ?? "";
  return x < y ? -1 : x > y ? 1 : byGid(a.gid, b.gid);
}

/** By number, as the server sorts them; what is not there yet comes last. */
export function byGid(a: Gid, b: Gid): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
