// Lines of the notepad that become tasks.  Pure.
const MARK = /^\s*(?:[-*•]|\d+[.)]|\[[ x]?\])\s*/i;

/** The names in the lines that a selection touches, and the notes without these lines. */
export function taken(notes: string, start: number, end: number): { names: string[]; lines: string; notes: string; at: number } {
  const from = notes.lastIndexOf("\n", start - 1) + 1;
  const last = end > start && notes[end - 1] === "\n" ? end - 1 : end;
  const stop = notes.indexOf("\n", last);
  const to = stop < 0 ? notes.length : stop + 1;
  const lines = notes.slice(from, to);
  const names = lines.split("\n").map((line) => line.replace(MARK, "").trim()).filter(Boolean);
  return { names, lines, notes: notes.slice(0, from) + notes.slice(to), at: from };
}

/** The lines where they were, as near as what was written since allows. */
export function returned(notes: string, lines: string, at: number): string {
  const from = notes.lastIndexOf("\n", Math.min(at, notes.length) - 1) + 1, rest = notes.slice(from);
  return `${notes.slice(0, from)}${lines}${rest && !lines.endsWith("\n") ? "\n" : ""}${rest}`;
}
