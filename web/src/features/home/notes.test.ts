import { expect, test } from "vitest";
import { taken } from "./notes";

const NOTES = "Ask Dana\n- Book the van\n\n2) Write the note";

test("the line under the caret is taken out, without its mark", () => {
  expect(taken(NOTES, 3, 3)).toEqual({ names: ["Ask Dana"], notes: "- Book the van\n\n2) Write the note", at: 0 });
  expect(taken(NOTES, NOTES.length, NOTES.length)).toEqual({ names: ["Write the note"], notes: "Ask Dana\n- Book the van\n\n", at: 25 });
});

test("several lines become as many tasks, an empty one none", () => {
  expect(taken(NOTES, 2, NOTES.length).names).toEqual(["Ask Dana", "Book the van", "Write the note"]);
  expect(taken(NOTES, 0, 9)).toMatchObject({ names: ["Ask Dana"] });
  expect(taken(NOTES, 24, 24).names).toEqual([]);
});
