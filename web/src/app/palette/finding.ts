/** What the first sign of a text asks for: `>` commands, `#` tasks, `@` people; without one, everything. */
export type Scope = "all" | "commands" | "tasks" | "people";

const SIGNS: Record<string, Scope> = { ">": "commands", "#": "tasks", "@": "people" };

/** A text as it was typed → what is looked for, and where. */
export function meant(typed: string): { scope: Scope; text: string } {
  const scope = SIGNS[typed.trimStart()[0] ?? ""];
  return scope ? { scope, text: typed.trimStart().slice(1).trim() } : { scope: "all", text: typed.trim() };
}

/** Those whose name holds every word of the text; names that begin with it come first. */
export function matching<Thing>(text: string, things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
  const whole = text.toLocaleLowerCase();
  const words = whole.split(/\s+/).filter(Boolean);
  const found = things.filter((thing) => words.every((word) => name(thing).toLocaleLowerCase().includes(word)));
  if (!whole) return found;
  const begins = (thing: Thing) => Number(name(thing).toLocaleLowerCase().startsWith(whole));
  return found.toSorted((a, b) => begins(b) - begins(a));
}
