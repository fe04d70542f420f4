import { expect, test } from "vitest";
import { USUAL, absent, movedTo, resized, without, withOne } from "./arranging";

const kinds = (widgets: readonly { kind: string }[]) => widgets.map(({ kind }) => kind).join(" ");

test("a part goes where it is put, and stays within the others", () => {
  expect(kinds(movedTo(USUAL, "due", 2))).toBe("waiting projects due people recents notepad");
  expect(kinds(movedTo(USUAL, "notepad", -3))).toBe("notepad due waiting projects people recents");
  expect(kinds(movedTo(USUAL, "due", 99))).toBe("waiting projects people recents notepad due");
  expect(movedTo(without(USUAL, "due"), "due", 0)).toEqual(without(USUAL, "due"));
});

test("what was taken away comes back at the end, as wide as it usually is", () => {
  const fewer = without(resized(USUAL, "due"), "due");
  expect(absent(fewer)).toEqual(["due"]);
  expect(withOne(fewer, "due").at(-1)).toEqual({ kind: "due", is_wide: true });
  expect(resized(USUAL, "people").find(({ kind }) => kind === "people")?.is_wide).toBe(true);
});
