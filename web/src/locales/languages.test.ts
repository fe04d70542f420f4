import { beforeEach, describe, expect, test, vi } from "vitest";
import { faultsOf, formsOf, judged } from "../../tools/catalogues";
import { LANGUAGES, languageFor, ours } from "./languages";

describe("the language", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-CA", "en"]);
  });

  test.each([["de-AT", "de"], ["pt", "pt-BR"], ["pt_PT", "pt-BR"], ["zh-Hant-HK", "zh-TW"], ["zh-CN", null], ["nb", null], ["", null]])("of ours for %s is %s", (tag, known) => {
    expect(ours(tag)).toBe(known);
  });

  test("is the account's wherever that was chosen, else what was seen here, else the browser's", () => {
    expect(languageFor(null)).toBe("fr");
    localStorage.setItem("weft.language", "ja");
    expect(languageFor(null)).toBe("ja");
    expect(languageFor("pl")).toBe("pl");
  });

  test("has a name of its own and formats that the browser knows", () => {
    const names = Object.values(LANGUAGES).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { formats } of Object.values(LANGUAGES)) expect(Intl.DateTimeFormat.supportedLocalesOf(formats)).toEqual([formats]);
  });
});

describe("a translation", () => {
  const TASKS = "{count, plural, one {# task of <0>{name}</0>} other {# tasks of <0>{name}</0>}}";

  test.each([
    ["de", TASKS, "{count, plural, one {# Aufgabe von <0>{name}</0>} other {# Aufgaben von <0>{name}</0>}}"],
    ["ja", TASKS, "<0>{name}</0>のタスク{count}件"],
    ["ru", "{count, plural, one {# task} other {# tasks}}", "{count, plural, one {# a} few {# b} many {# c} other {# d}}"],
    ["sv", "{0} of {1}", "{1}: {0}"],
  ])("into %s may say “%s” as “%s”", (locale, source, said) => {
    expect(faultsOf(source, said, locale)).toEqual([]);
  });

  test.each([
    ["de", TASKS, "{count} Aufgaben von <0>{name}</0>", "says {count} without its plural"],
    ["ru", TASKS, "{count, plural, one {# <0>{name}</0>} few {# <0>{name}</0>} other {# <0>{name}</0>}}", "lacks the form many of {count}"],
    ["de", "<0>a</0> {x}", "<1>a</1> {x}", "has </1> <1> for marks instead of </0> <0>"],
    ["de", "a {x}", "a {y}", "has {y} for words instead of {x}"],
    ["de", "{who, select, me {you} other {them}}", "{who, select, other {sie}}", "lacks the form me of {who}"],
    ["de", "a", "b ", "begins or ends with a blank"],
  ])("into %s of “%s” as “%s” %s", (locale, source, said, fault) => {
    expect(faultsOf(source, said, locale)).toEqual([fault]);
  });

  test("that breaks off is found, one that waits is counted, and what is said nowhere is told", () => {
    expect(faultsOf("a {x}", "a {x", "de")[0]).toMatch(/^cannot be read/);
    const english = { one: { message: "One" }, two: { message: "Two" } };
    expect(judged(english, { one: { translation: "" }, three: { message: "Three", translation: "Drei" } }, "de")).toEqual({
      faults: ["“Two” has no line: npm run messages", "“Three” is said nowhere any more: npm run messages"], waiting: 1,
    });
  });

  test("has as many forms as its language", () => {
    expect([...formsOf("pl")].toSorted()).toEqual(["few", "many", "one", "other"]);
    expect([...formsOf("ko")]).toEqual(["other"]);
  });
});
