// Which day some words mean: `tomorrow`, `next friday`, `in 3 days`, `12 may`, in the reader's language.  There is no
// dictionary: they are the words with which Intl itself writes such days, and a weekday or month may be inflected.
import { dateOf, dayNumber, firstDayOfWeek, today } from "./formats";
import { reader } from "./reader";

type Unit = "day" | "week" | "month" | "year";
const UNITS: readonly Unit[] = ["day", "week", "month", "year"];
const STYLES = ["long", "short", "narrow"] as const;
const DAY = 86_400_000, MOST = 999;

/** How a language speaks of days. */
interface Words {
  locale: string;
  /** `tomorrow` → 1. */
  near: ReadonlyMap<string, number>;
  /** `next week` → week. */
  periods: ReadonlyMap<string, Unit>;
  /** What says `next` in it. */
  next: string;
  nextWeek: string;
  /** The long name first; Sunday and January first. */
  weekdays: readonly (readonly string[])[];
  months: readonly (readonly string[])[];
  hasDayFirst: boolean;
}

/** The day that is meant, or none: what could be something else is not guessed.  `isSure` takes only what can hardly be. */
export function dayMeant(text: string, isSure = false, now = today()): string | null {
  const said = folded(text);
  if (!said) return null;
  const own = wordsOf(reader().locale);
  return meant(said, own, isSure, now) ?? (isSure ? null : meant(said, wordsOf("en"), false, now));
}

/** The words at the end of a name that mean a day, and the name without them. */
export function dayAtEnd(name: string, now = today()): { day: string; words: string; rest: string } | null {
  const parts = name.trim().split(/(\s+)/);
  for (let from = 2; from < parts.length; from += 2) {
    const words = parts.slice(from).join("");
    if ((parts.length - from) / 2 > 5) continue;
    const day = dayMeant(words, true, now);
    if (day) return { day, words, rest: parts.slice(0, from - 1).join("").trimEnd() };
  }
  return null;
}

/** The first words within a name that can hardly mean anything but a day: to be offered, for the name needs them. */
export function dayWithin(name: string, now = today()): { day: string; words: string } | null {
  const parts = name.trim().split(/\s+/);
  for (let from = 0; from < parts.length; from++) {
    for (let size = Math.min(5, parts.length - from); size > 0; size--) {
      const words = parts.slice(from, from + size).join(" ");
      const day = size < parts.length ? dayMeant(words, true, now) : null;
      if (day) return { day, words };
    }
  }
  return unspaced(name, now);
}

/** `tomorrow` where words stand without spaces between. */
function unspaced(name: string, now: string): { day: string; words: string } | null {
  const { near } = wordsOf(reader().locale);
  const wide = [...near].filter(([word, away]) => away >= 0 && /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(word)).toSorted(([a], [b]) => b.length - a.length);
  const found = wide.find(([word]) => name.includes(word) && name.trim() !== word);
  return found ? { day: dateOf(dayNumber(now) + found[1]), words: found[0] } : null;
}

/** Some ways to say a day, as examples. */
export function dayExamples(now = today()): string[] {
  const { locale, near } = wordsOf(reader().locale);
  const write = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const civil = (options: Intl.DateTimeFormatOptions, day: number) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(day * DAY);
  const at = dayNumber(now);
  return [near.size ? write.format(1, "day") : "", civil({ weekday: "long" }, at + 3), write.format(3, "day"), civil({ day: "numeric", month: "short" }, at + 40)].filter(Boolean);
}

function meant(said: string, words: Words, isSure: boolean, now: string): string | null {
  const at = dayNumber(now);
  const away = words.near.get(said);
  if (away !== undefined && !(isSure && away < 0)) return dateOf(at + away);
  const period = words.periods.get(said);
  if (period && !isSure) return beginning(period, now);
  return counted(said, words, now) ?? weekday(said, words, isSure, at) ?? ofMonth(said, words, isSure, now) ?? (isSure ? null : (inFigures(said, words, now) ?? begun(said, words, now)));
}

/** The beginning of one such word alone: `tom`. */
function begun(said: string, { near, periods }: Words, now: string): string | null {
  const begins = [...near.keys(), ...periods.keys()].filter((word) => said.length > 2 && word.startsWith(said));
  const [word = ""] = begins;
  const away = near.get(word), period = periods.get(word);
  if (begins.length !== 1) return null;
  return away !== undefined ? dateOf(dayNumber(now) + away) : period ? beginning(period, now) : null;
}

/** `in 3 days`, or `3 days` alone. */
function counted(said: string, { locale }: Words, now: string): string | null {
  const count = Number(/\d{1,3}/.exec(said)?.[0] ?? 0);
  if (!count || count > MOST) return null;
  const bare = closed(said);
  for (const unit of UNITS) {
    for (const style of STYLES) {
      const later = new Intl.RelativeTimeFormat(locale, { numeric: "always", style }).format(count, unit);
      const alone = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: style }).format(count);
      if (bare === closed(folded(later)) || (style !== "narrow" && bare === closed(folded(alone)))) return after(count, unit, now);
    }
  }
  return null;
}

function after(count: number, unit: Unit, now: string): string {
  if (unit === "day" || unit === "week") return dateOf(dayNumber(now) + count * (unit === "week" ? 7 : 1));
  const [year = 0, month = 1, day = 1] = now.split("-").map(Number);
  const months = year * 12 + (month - 1) + count * (unit === "year" ? 12 : 1);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return civil(Math.floor(months / 12), (months % 12) + 1, Math.min(day, last)) ?? now;
}

/** The first day of the next week, month or year. */
function beginning(unit: Unit, now: string): string {
  const at = dayNumber(now);
  if (unit === "week") return dateOf(weekOf(at) + 7);
  return unit === "year" ? `${Number(now.slice(0, 4)) + 1}-01-01` : `${after(1, "month", `${now.slice(0, 7)}-01`)}`;
}

const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7; // 1 January 1970 was a Thursday
const weekOf = (day: number) => day - ((weekdayOf(day) - firstDayOfWeek() + 7) % 7);

/** `friday` is the coming one, `next friday` that of the next week. */
function weekday(said: string, words: Words, isSure: boolean, at: number): string | null {
  const inNextWeek = (which: number) => dateOf(weekOf(at) + 7 + ((which - firstDayOfWeek() + 7) % 7));
  for (const start of [words.nextWeek, words.next]) {
    if (!start || !closed(said).startsWith(closed(start))) continue;
    const which = among(words.weekdays, closed(said).slice(closed(start).length).replace(/^[の的]/, ""), false);
    if (which !== null) return inNextWeek(which);
  }
  const parts = said.split(" ");
  if (parts.length > 3) return null;
  const isNext = (part: string) => words.next.length > 3 && isLike(part, words.next);
  const rest = parts.filter((part) => !isNext(part));
  if (rest.length > 1 && isLink(rest[0], words, isSure)) rest.shift(); // `on friday`
  const which = rest.length === 1 ? among(words.weekdays, rest[0] ?? "", isSure) : null;
  if (which === null) return null;
  return parts.some(isNext) ? inNextWeek(which) : dateOf(at + ((which - weekdayOf(at) + 6) % 7) + 1);
}

/** Words that lead to a day, or stand within one.  At the end of a name every other one is of the name: `Call Bob friday`. */
const LINKS: Readonly<Record<string, string>> = {
  en: "on by the of", de: "am bis den", es: "el para de", fr: "le du", it: "il di", nl: "op", pl: "w we do", pt: "na no em de", ru: "в во г", sv: "pa den",
};

function isLink(part: string | undefined, { locale }: Words, isSure: boolean): boolean {
  if (part === undefined) return false;
  return isSure ? (LINKS[locale.split("-")[0] ?? ""] ?? "").split(" ").includes(part) : /^\p{L}{1,3}$/u.test(part);
}

/** `12 may`, `may 12`, `12 de mayo de 2027`, `5月12日`: the coming one where no year is said. */
function ofMonth(said: string, words: Words, isSure: boolean, now: string): string | null {
  const numbers = [...said.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (numbers.length < 1 || numbers.length > 3) return null;
  const year = numbers.find((one) => one > 1000);
  const small = numbers.filter((one) => one <= 31);
  if (small.length + (year ? 1 : 0) !== numbers.length) return null;
  const names = said.split(" ").map((part) => part.replace(/^\d+\p{L}{0,2}[º°]?$/u, "")).filter(Boolean);
  const month = names.map((name) => among(words.months, name, false));
  const [which] = month.filter((one) => one !== null);
  const others = names.filter((_, i) => month[i] === null);
  if (which !== undefined && small.length === 1 && others.every((one) => isLink(one, words, isSure))) return coming(small[0] ?? 0, which + 1, year, now);
  return asWritten(said, small, year, words, now);
}

/** As the language writes it without spaces between. */
function asWritten(said: string, [one = 0, two = 0]: readonly number[], year: number | undefined, { locale, hasDayFirst }: Words, now: string): string | null {
  const [day, month] = hasDayFirst ? [one, two] : [two, one];
  const at = month ? civil(year ?? 2024, month, day) : null;
  if (!at) return null;
  const written = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC", ...(year ? { year: "numeric" } : {}) }).format(dayNumber(at) * DAY);
  return /\p{L}/u.test(said) && closed(folded(written)).startsWith(closed(said)) ? coming(day, month, year, now) : null;
}

/** `12/5` in the order of the language, `2027-05-12` in every. */
function inFigures(said: string, { hasDayFirst }: Words, now: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/ ]?(\d{1,2})[-/ ](\d{1,2})$/.exec(said) ?? [];
  if (year) return civil(Number(year), Number(month), Number(day));
  const [, first, second, later] = /^(\d{1,2})[-/ ] ?(\d{1,2})(?:[-/ ] ?(\d{4}|\d{2}))?$/.exec(said) ?? [];
  if (!first || !second) return null;
  const whole = later ? Number(later.length === 2 ? `20${later}` : later) : undefined;
  return hasDayFirst ? coming(Number(first), Number(second), whole, now) : coming(Number(second), Number(first), whole, now);
}

function coming(day: number, month: number, year: number | undefined, now: string): string | null {
  if (year) return civil(year, month, day);
  const here = Number(now.slice(0, 4));
  const found = [here, here + 1].map((one) => civil(one, month, day)).find((one) => one !== null && one >= now);
  return found ?? null;
}

/** None where the month has no such day. */
function civil(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** Which of these names a word is: itself, inflected, or where that is enough the beginning of one alone. */
function among(names: readonly (readonly string[])[], word: string, isSure: boolean): number | null {
  const is = (fits: (name: readonly string[]) => boolean): number | null => {
    const found = names.flatMap((name, i) => (fits(name) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const whole = is(([long = ""]) => long === word) ?? is(([long = ""]) => isLike(word, long) && (!isSure || isInflected(word, long)));
  if (whole !== null || isSure) return whole;
  return is((name) => name.includes(word)) ?? (word.length < 3 ? null : is(([long = ""]) => long.startsWith(word)));
}

/** The same but for its ending: `пятницу` is `пятница`. */
function isLike(word: string, name: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  return same >= Math.max(3, name.length - 2) && Math.abs(word.length - name.length) <= 2;
}

/** As long as it or shorter, and other in its last letter alone: `Montage` is no `Montag`. */
const isInflected = (word: string, name: string): boolean => word.length <= name.length && word.startsWith(name.slice(0, -1));

/** Small letters without accents and points. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replace(/[’']/g, "'").replace(/[.,]/g, " ").replace(/\s+/g, " ").trim();
const closed = (text: string): string => text.replaceAll(" ", "");

const kept = new Map<string, Words>();

function wordsOf(locale: string): Words {
  const known = kept.get(locale) ?? learnt(locale);
  kept.set(locale, known);
  return known;
}

function learnt(locale: string): Words {
  const say = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const on = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const named = (at: number, options: Intl.DateTimeFormatOptions, kind: "weekday" | "month") => folded(on(options).formatToParts(at).find(({ type }) => type === kind)?.value ?? "");
  const periods = UNITS.slice(1).map((unit) => [folded(say.format(1, unit)), unit] as const);
  const [week = "", month = ""] = periods.map(([words]) => words);
  return {
    locale,
    near: new Map([-2, -1, 0, 1, 2].map((away) => [folded(say.format(away, "day")), away])),
    periods: new Map(periods),
    next: inBoth(week, month),
    nextWeek: week,
    weekdays: Array.from({ length: 7 }, (_, i) => STYLES.slice(0, 2).map((weekday) => named((3 + i) * DAY, { weekday }, "weekday"))),
    months: Array.from({ length: 12 }, (_, i) => {
      const at = Date.UTC(2024, i, 1);
      return [named(at, { month: "long", day: "numeric" }, "month"), named(at, { month: "long" }, "month"), named(at, { month: "short", day: "numeric" }, "month"), named(at, { month: "short" }, "month")];
    }),
    hasDayFirst: on({ day: "numeric", month: "numeric" }).formatToParts(0).find(({ type }) => type === "day" || type === "month")?.type === "day",
  };
}

/** What `next week` and `next month` have in common. */
function inBoth(week: string, month: string): string {
  const shared = (one: string, other: string) => {
    let same = 0;
    while (same < one.length && one[same] === other[same]) same++;
    return one.slice(0, same);
  };
  const all = week.split(" ").flatMap((one) => month.split(" ").map((other) => shared(one, other)));
  const isWide = /^[\p{L}\s]*$/u.test(week) && /[\p{Script=Han}\p{Script=Hangul}]/u.test(week);
  const best = all.toSorted((a, b) => b.length - a.length)[0] ?? "";
  return isWide || best.length > 3 ? best : "";
}
