import { expect, it } from "vitest";
import { LANGUAGES } from "@/locales/languages";
import { spoken, WORDS } from "./unreachable";

it("has words in every language of the app", () => {
  const offered = Object.entries(LANGUAGES).flatMap(([tag, { isTrial }]) => (isTrial ? [] : [tag]));
  expect(Object.keys(WORDS)).toEqual(offered);
});

it.each([[["pt", "de"], "pt-BR"], [["zh-CN", "fr-CA"], "fr"], [["zh-Hant-HK"], "zh-TW"], [["tlh", "sv-FI"], "sv"], [[], "en"]])("speaks to readers of %j in %s", (languages, language) => {
  expect(spoken(languages)).toBe(language);
});
