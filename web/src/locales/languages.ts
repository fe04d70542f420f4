import { i18n, type Messages } from "@lingui/core";
import { door } from "@/api/client";
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
  de: { name: "Deutsch", dir: "ltr", formats: "de-DE", load: () => import("./de.po") },
  es: { name: "Español", dir: "ltr", formats: "es-ES", load: () => import("./es.po") },
  fr: { name: "Français", dir: "ltr", formats: "fr-FR", load: () => import("./fr.po") },
  it: { name: "Italiano", dir: "ltr", formats: "it-IT", load: () => import("./it.po") },
  ja: { name: "日本語", dir: "ltr", formats: "ja-JP", load: () => import("./ja.po") },
  ko: { name: "한국어", dir: "ltr", formats: "ko-KR", load: () => import("./ko.po") },
  nl: { name: "Nederlands", dir: "ltr", formats: "nl-NL", load: () => import("./nl.po") },
  pl: { name: "Polski", dir: "ltr", formats: "pl-PL", load: () => import("./pl.po") },
  "pt-BR": { name: "Português (Brasil)", dir: "ltr", formats: "pt-BR", load: () => import("./pt-BR.po") },
  ru: { name: "Русский", dir: "ltr", formats: "ru-RU", load: () => import("./ru.po") },
  sv: { name: "Svenska", dir: "ltr", formats: "sv-SE", load: () => import("./sv.po") },
  "zh-TW": { name: "繁體中文", dir: "ltr", formats: "zh-TW", load: () => import("./zh-TW.po") },
  zz: { name: "Pseudo", dir: "ltr", formats: "en-GB", load: () => import("./zz.po"), isTrial: true },
  xr: { name: "Right to left", dir: "rtl", formats: "ar-EG", load: () => import("./zz.po"), isTrial: true },
};

const KEPT = "weft.language";
const SOURCE = "en";

/** The language to show: the account's, whatever device that was chosen on; before it is known the one seen here last, the browser's, English. */
export function languageFor(account: string | null | undefined): string {
  const asked = [new URLSearchParams(location.search).get("language"), account, localStorage.getItem(KEPT), ...navigator.languages];
  return asked.map(ours).find((known) => known !== null) ?? SOURCE;
}

/** The language of ours by which a locale is served best: itself, its parent, or a sister. */
export function ours(tag: string | null | undefined): string | null {
  if (!tag) return null;
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  // Who reads the simplified characters is not served by the others.
  if (language === "zh") return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-TW" : null;
  return Object.keys(LANGUAGES).find((known) => known.split("-")[0] === language) ?? null;
}

/** Load the words and turn the page's direction. */
export async function speak(language: string): Promise<void> {
  const known = LANGUAGES[language] ?? (LANGUAGES[SOURCE] as Language);
  door.language = known.isTrial ? SOURCE : language; // what is asked meanwhile is answered in it
  const { messages } = await known.load();
  // The reader's country first: it may write days and numbers in its own way.
  const own = language.includes("-") ? undefined : navigator.languages.find((tag) => tag.split("-")[0] === known.formats.split("-")[0]);
  setReader({ locale: own ?? known.formats });
  if (!known.isTrial) localStorage.setItem(KEPT, language);
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = known.isTrial ? "en" : language;
  document.documentElement.dir = known.dir;
}
