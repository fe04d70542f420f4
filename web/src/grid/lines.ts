// Pasted text → names of tasks: one a line, without the signs of a list.
const SIGN = /^\s*(?:[-*+•‣◦]\s+(?:\[[ xX]?\]\s+)?|\d{1,4}[.)]\s+|\[[ xX]?\]\s+)/;
const LONGEST = 1_024;
/** So many at once; more is no slip of the hand but an import. */
export const MOST_LINES = 500;

export function namesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(SIGN, "").replaceAll("\t", " ").trim().slice(0, LONGEST))
    .filter(Boolean)
    .slice(0, MOST_LINES);
}
