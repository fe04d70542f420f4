import { i18n, type Messages } from "@lingui/core";
import { setReader } from "./reader";

interface Language {
  /** In its own words. */
  name: string;
  dir: "ltr" | "rtl";
  /** Whose dates and numbers it uses, where the browser's own language is another one. */
  formats: string;
  load: () => Promise<{ messages: Messages }>;
  /** For tests only: the settings do not offer it. */
  isTrial?: boolean;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: "English", dir: "ltr", formats: "en-GB", load: () => import("./en.po") },
  zz: { name: "Pseudo", dir: "ltr", formats: "en-GB", load: () => import("./zz.po"), isTrial: true },
  xr: { name: "Right to left", dir: "rtl", formats: "ar-EG", load: () => import("./zz.po"), isTrial: true },
};

const KEPT = "weft.language";
const SOURCE = "en";

/** The language to show: the one chosen here, the account's, the browser's, English. */
export function languageFor(account: string | null | undefined): string {
  const asked = [new URLSearchParams(location.search).get("language"), localStorage.getItem(KEPT), account, ...navigator.languages];
  const known = asked.map((tag) => (tag && tag in LANGUAGES ? tag : tag?.split("-")[0])).find((tag) => tag && tag in LANGUAGES);
  return known ?? SOURCE;
}

/** Keep a language on this device. */
export function chooseLanguage(language: string): void {
  localStorage.setItem(KEPT, language);
}

/** Load the words and turn the page's direction. */
export async function speak(language: string): Promise<void> {
  const known = LANGUAGES[language] ?? (LANGUAGES[SOURCE] as Language);
  const { messages } = await known.load();
  i18n.loadAndActivate({ locale: language, messages });
  const own = navigator.languages.find((tag) => tag.split("-")[0] === known.formats.split("-")[0]);
  setReader({ locale: own ?? known.formats });
  document.documentElement.lang = known.isTrial ? "en" : language;
  document.documentElement.dir = known.dir;
}
