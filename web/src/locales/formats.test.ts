import { beforeEach, describe, expect, test } from "vitest";
import * as formats from "./formats";
import { setReader } from "./reader";

const NOON = Date.parse("2026-10-14T12:00:00Z"); // a Wednesday

beforeEach(() => setReader({ locale: "en-GB", zone: "UTC", firstDay: null }));

describe("days", () => {
  test.each([
    ["2026-10-14", "Today"],
    ["2026-10-15", "Tomorrow"],
    ["2026-10-13", "Yesterday"],
    ["2026-10-16", "Fri 16"],
    ["2026-10-12", "Mon 12"],
    ["2026-10-19", "19 Oct"],
    ["2026-10-30", "30 Oct"],
    ["2025-10-30", "30 Oct 2025"],
  ])("%s reads %s on Wednesday 14 October 2026", (date, words) => {
    expect(formats.day(date, NOON)).toBe(words);
  });

  test("a week begins where the reader says", () => {
    setReader({ firstDay: 0 });
    expect(formats.day("2026-10-18", NOON)).toBe("18 Oct");
    setReader({ firstDay: 1 });
    expect(formats.day("2026-10-18", NOON)).toBe("Sun 18");
  });

  test("today is the reader's own, and so is the time", () => {
    setReader({ zone: "Pacific/Auckland" });
    expect(formats.today(Date.parse("2026-10-14T12:00:00Z"))).toBe("2026-10-15");
    expect(formats.time("2026-10-14T12:00:00Z")).toMatch(/^0?1:00$/);
  });

  test("a range says the month once", () => {
    expect(formats.dayRange("2026-10-14", "2026-10-21", NOON)).toMatch(/^14\s?–\s?21 Oct$/);
    expect(formats.dayRange("2026-10-21", "2026-10-21", NOON)).toBe("21 Oct");
  });

  test("a civil date survives every zone", () => {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
      setReader({ zone });
      expect(formats.wholeDay("2026-10-15")).toMatch(/^Thursday,? 15 October 2026$/);
    }
  });
});

describe("numbers", () => {
  test.each([
    ["en-GB", "1,204.5", 1204.5],
    ["de-DE", "1.204,5", 1204.5],
    ["fr-FR", "1 204,5", 1204.5],
    ["ar-EG", "١٬٢٠٤٫٥", 1204.5],
    ["en-GB", "-2", -2],
    ["en-GB", "two", null],
    ["en-GB", "", null],
  ])("%s: %s is read", (locale, text, value) => {
    setReader({ locale });
    expect(formats.numberIn(text)).toBe(value);
  });

  test.each(["en-GB", "de-DE", "fr-FR", "ar-EG", "hi-IN"])("what %s shows, it reads again", (locale) => {
    setReader({ locale });
    expect(formats.numberIn(formats.number(-98_765.43))).toBe(-98_765.43);
  });
});

test.each([
  ["2026-10-14T09:00:00Z", "3 hours ago"],
  ["2026-10-14T11:59:50Z", "now"],
  ["2026-10-16T12:00:00Z", "in 2 days"],
])("%s was %s", (moment, words) => {
  expect(formats.ago(moment, NOON)).toBe(words);
});

test("names are sorted as the reader's language has it, and 2 comes before 10", () => {
  expect(["Zoë", "Ärmel", "Task 10", "Task 2", "arm"].toSorted(formats.byName)).toEqual(["arm", "Ärmel", "Task 2", "Task 10", "Zoë"]);
});
