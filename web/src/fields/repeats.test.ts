import { i18n } from "@lingui/core";
import { beforeAll, describe, expect, it } from "vitest";
import { setReader } from "@/locales/reader";
import { begin, repeatOf, ruleOf } from "@/store/repeating";
import type { Recurrence } from "@/store/types";
import { repeatWords } from "./repeats";

const recurrence = (rule: string, is_after_completion = false): Recurrence => ({ rule, is_after_completion, on: "2026-03-12", exceptions: [] });

const SAID: [string, string][] = [
  ["FREQ=DAILY", "Every day"],
  ["FREQ=DAILY;INTERVAL=3", "Every 3 days"],
  ["FREQ=WEEKLY;BYDAY=MO,TH", "Every week on Mon and Thu"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every workday"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "Every 2 weeks on Sun"],
  ["FREQ=MONTHLY;BYMONTHDAY=12", "Every month on day 12"],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"],
  ["FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday"],
  ["FREQ=MONTHLY;INTERVAL=2;BYDAY=2TH", "Every 2 months on the second Thursday"],
  ["FREQ=YEARLY;BYMONTHDAY=12;BYMONTH=3", "Every year on 12 March"],
  ["FREQ=YEARLY;BYDAY=1MO;BYMONTH=9", "Every year on the first Monday of September"],
  ["FREQ=DAILY;COUNT=4", "Every day, 4 times"],
  ["FREQ=DAILY;COUNT=1", "Every day, for the last time"],
  ["FREQ=DAILY;UNTIL=20311230", "Every day, until 30 Dec 2031"],
];

beforeAll(() => {
  i18n.loadAndActivate({ locale: "en", messages: {} });
  setReader({ locale: "en-GB", zone: "UTC" });
});

describe("a recurrence", () => {
  it.each(SAID)("%s is said and kept as it is meant", (rule, words) => {
    expect(repeatWords(recurrence(rule))).toBe(words);
    expect(ruleOf(repeatOf(recurrence(rule))!)).toBe(rule);
  });

  it("counts from completion", () => {
    expect(repeatWords(recurrence("FREQ=WEEKLY;INTERVAL=2", true))).toBe("2 weeks after completion");
    expect(ruleOf(begin("MONTHLY", "2026-03-12", true))).toBe("FREQ=MONTHLY");
  });

  it("that says more than the editor shows is left alone", () => {
    expect(repeatOf(recurrence("FREQ=MONTHLY;BYMONTHDAY=1,15"))).toBeNull();
    expect(repeatWords(recurrence("FREQ=MONTHLY;BYDAY=1MO,3MO"))).toBe("Repeats");
  });

  it("begins with what fits the due day", () => {
    expect(ruleOf(begin("WEEKLY", "2026-03-12"))).toBe("FREQ=WEEKLY;BYDAY=TH");
    expect(ruleOf(begin("YEARLY", "2026-03-12"))).toBe("FREQ=YEARLY;BYMONTHDAY=12;BYMONTH=3");
  });
});
