// Lines of the notepad that become tasks.  Pure.
const MARK = /^\s*(?:[-*•]|\d+[.)]|\[[ x]?\])\s*/i;

/** The names in the lines that a selection touches, and the notes without these lines. */
export function taken(notes: string, start: number, end: number): { names: string[]; notes: string; at: number } {
  const from = notes.lastIndexOf("\n", start - 1) + 1;
  const last = end > start && notes[end - 1] === "\n" ? end - 1 : end;
  const stop = notes.indexOf("\n", last);
  const to = stop < 0 ? notes.length : stop + 1;
  const names = notes.slice(from, to).split("\n").map((line) => line.replace(MARK, "").trim()).filter(Boolean);
  return { names, notes: notes.slice(0, from) + notes.slice(to), at: from };
}
