import { expect, test } from "vitest";
import { addressesIn } from "./addresses";

test("addresses are read as people paste them, each once", () => {
  expect(addressesIn('Ada L. <ada@example.com>; bob@example.com\nBOB@example.com, "C, D" <c@example.com>')).toEqual({ addresses: ["ada@example.com", "bob@example.com", "c@example.com"], strange: ['"C'] });
  expect(addressesIn("a@b.example c@d.example\n\n")).toEqual({ addresses: ["a@b.example", "c@d.example"], strange: [] });
});

test("what is no address is told", () => {
  expect(addressesIn("ada, bob@example, me@example.com")).toEqual({ addresses: ["me@example.com"], strange: ["ada", "bob@example"] });
});
