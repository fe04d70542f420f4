import { expect, test } from "vitest";
import { complaint } from "./formulas";

const NAMES = ["Effort", "Due in"];

test("a formula of known fields and functions has nothing wrong", () => {
  expect(complaint('IF({Effort} > 8, "large (x", "small")', NAMES)).toBeNull();
  expect(complaint("max({due in}, 2) - {1234}", NAMES)).toBeNull();
});

test("what is wrong is named", () => {
  expect(complaint("{Effrt} + 1", NAMES)).toEqual({ kind: "unknown", about: "Effrt" });
  expect(complaint("IF({Effort} > 8, 1", NAMES)).toEqual({ kind: "open", about: "" });
  expect(complaint("{Effort})", NAMES)).toEqual({ kind: "close", about: "" });
  expect(complaint("SUMM({Effort})", NAMES)).toEqual({ kind: "name", about: "SUMM" });
});
