import { expect, test } from "vitest";
import { returned, taken } from "./notes";

const NOTES = "Ask Dana\n- Book the van\n\n2) Write the note";

test("the line under the caret is taken out, without its mark", () => {
  expect(taken(NOTES, 3, 3)).toEqual({ names: ["Ask Dana"], lines: "Ask Dana\n", notes: "- Book the van\n\n2) Write the note", at: 0 });
  expect(taken(NOTES, NOTES.length, NOTES.length)).toEqual({ names: ["Write the note"], lines: "2) Write the note", notes: "Ask Dana\n- Book the van\n\n", at: 25 });
});

test("several lines become as many tasks, an empty one none", () => {
  expect(taken(NOTES, 2, NOTES.length).names).toEqual(["Ask Dana", "Book the van", "Write the note"]);
  expect(taken(NOTES, 0, 9)).toMatchObject({ names: ["Ask Dana"] });
  expect(taken(NOTES, 24, 24).names).toEqual([]);
});

test("lines that are put back stand where they were, beside what was written since", () => {
  for (const caret of [0, 12, NOTES.length]) {
    const { notes, lines, at } = taken(NOTES, caret, caret);
    expect(returned(notes, lines, at)).toBe(NOTES);
  }
  expect(returned("Ask Dana\nCall Eve", "Book the van", 9)).toBe("Ask Dana\nBook the van\nCall Eve");
  expect(returned("Eve", "Book the van\n", 9)).toBe("Book the van\nEve");
});
