import { expect, test } from "vitest";
import { greetingAt } from "./greeting";

test("the greeting follows the clock of the reader's zone", () => {
  const moment = new Date("2026-11-26T08:00:00Z");
  expect(greetingAt(moment, "Europe/Berlin").message).toContain("morning");
  expect(greetingAt(moment, "Asia/Tokyo").message).toContain("afternoon");
  expect(greetingAt(moment, "America/Los_Angeles").message).toContain("evening");
});
