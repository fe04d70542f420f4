// What is being written after a sign that offers things: `@` for people and work, `/` for forms.
import type { EditorState } from "@tiptap/pm/state";

export interface Trigger {
  sign: "@" | "/";
  text: string;
  from: number;
  to: number;
}

const BEFORE = /(?:^|[\s(\ufffc])(?:@([^\n@]{0,40})|\/([\w ]{0,20}))$/u;

export function triggerIn({ selection }: EditorState): Trigger | null {
  const { $from, empty } = selection, { parent, parentOffset } = $from;
  if (!empty || !parent.isTextblock || parent.type.name === "codeBlock") return null;
  const before = parent.textBetween(Math.max(0, parentOffset - 60), parentOffset, undefined, "\ufffc");
  const found = BEFORE.exec(before);
  if (!found) return null;
  const text = found[1] ?? found[2] ?? "";
  if (text.startsWith(" ")) return null;
  return { sign: found[1] === undefined ? "/" : "@", text, from: $from.pos - text.length - 1, to: $from.pos };
}
