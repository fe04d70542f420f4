// Every catalogue has each message, with the words, marks and forms of its English; what waits for a translator is
// counted, and with --full it is a fault.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { formatter } from "@lingui/format-po";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import config from "../lingui.config.ts";

const LANGUAGES = config.locales.filter((locale) => locale !== config.sourceLocale && locale !== config.pseudoLocale);

interface Entry {
  message?: string;
  translation?: string;
  obsolete?: boolean;
}

type Catalogue = Record<string, Entry>;

interface Parts {
  /** The words to be filled in, with what chooses by them. */
  words: Record<string, string>;
  /** `<0>`, `</0>`: what is a link or bold. */
  marks: string[];
  /** Of each word that chooses: how, and among what. */
  forms: [word: string, kind: string, forms: string[]][];
}

type Token = string | [word: string, kind?: string, choices?: unknown];

/** The forms that whole numbers take in a language. */
export function formsOf(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale);
  return new Set([...Array.from({ length: 1001 }, (_, n) => rules.select(n)), "other"]);
}

export function partsOf(message: string): Parts {
  const found: Parts = { words: {}, marks: [], forms: [] };
  const walk = (tokens: Token[]) => {
    for (const token of tokens) {
      if (typeof token === "string") {
        found.marks.push(...(token.match(/<\/?\d+\/?>/g) ?? []));
        continue;
      }
      const [word, kind = "plain", choices] = token;
      if (word === "#") continue;
      if ((found.words[word] ?? "plain") === "plain") found.words[word] = kind;
      if (typeof choices !== "object" || choices === null) continue;
      const forms = Object.entries(choices).filter(([form]) => form !== "offset");
      found.forms.push([word, kind, forms.map(([form]) => form)]);
      for (const [, inner] of forms) walk(([inner] as Token[]).flat() as Token[]);
    }
  };
  walk(([compileMessageOrThrow(message)] as unknown[]).flat() as Token[]);
  return found;
}

/** What is wrong with a translation, a sentence each. */
export function faultsOf(source: string, translation: string, locale: string): string[] {
  let wanted: Parts, got: Parts;
  try {
    [wanted, got] = [partsOf(source), partsOf(translation)];
  } catch (error) {
    return [`cannot be read: ${(error as Error).message.split("\n")[0]}`];
  }
  const faults: string[] = [];
  const differ = (what: string, one: string, other: string) => {
    if (one !== other) faults.push(`has ${other || "none"} for ${what} instead of ${one || "none"}`);
  };
  const words = (parts: Parts) => Object.keys(parts.words).toSorted().map((word) => `{${word}}`).join(" ");
  const marks = (parts: Parts) => [...new Set(parts.marks)].toSorted().join(" ");
  differ("words", words(wanted), words(got));
  differ("marks", marks(wanted), marks(got));
  for (const [word, kind, forms] of got.forms) {
    const needed = kind === "plural" ? [...formsOf(locale)] : kind === "select" ? (wanted.forms.find(([other]) => other === word)?.[2] ?? []) : ["other"];
    const missing = needed.filter((form) => !forms.includes(form));
    if (missing.length) faults.push(`lacks the form ${missing.join(", ")} of {${word}}`);
  }
  for (const [word, kind] of Object.entries(wanted.words)) {
    const mayBePlain = kind === "plain" || (kind === "plural" && formsOf(locale).size === 1);
    if (!mayBePlain && got.words[word] === "plain") faults.push(`says {${word}} without its ${kind}`);
  }
  if (source.trim() === source && translation.trim() !== translation) faults.push("begins or ends with a blank");
  return faults;
}

/** A catalogue beside the English one: its faults, and how many messages wait. */
export function judged(english: Catalogue, catalogue: Catalogue, locale: string): { faults: string[]; waiting: number } {
  const faults: string[] = [];
  let waiting = 0;
  for (const [id, { message, translation: own }] of Object.entries(english)) {
    const source = message || own || id, said = catalogue[id]?.translation;
    if (!catalogue[id]) faults.push(`“${source}” has no line: npm run messages`);
    else if (!said) waiting += 1;
    else faults.push(...faultsOf(source, said, locale).map((fault) => `“${source}” ${fault}: “${said}”`));
  }
  for (const [id, { message, obsolete }] of Object.entries(catalogue)) {
    if (!english[id] || obsolete) faults.push(`“${message || id}” is said nowhere any more: npm run messages`);
  }
  return { faults, waiting };
}

function read(locale: string): Catalogue {
  const filename = fileURLToPath(new URL(`../src/locales/${locale}.po`, import.meta.url));
  return formatter().parse(readFileSync(filename, "utf8"), { locale, sourceLocale: "en", filename }) as Catalogue;
}

function main(isFull: boolean): void {
  const english = read("en");
  let wrong = 0;
  for (const locale of LANGUAGES) {
    const { faults, waiting } = judged(english, read(locale), locale);
    if (waiting) console.log(`${locale}: ${waiting} of ${Object.keys(english).length} to translate`);
    for (const fault of faults) console.error(`${locale}: ${fault}`);
    wrong += faults.length + (isFull ? waiting : 0);
  }
  process.exitCode = wrong ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.includes("--full"));
