import { reader } from "./reader";

const DAY = 86_400_000;

type Options = Intl.DateTimeFormatOptions;

/** Intl's formatters are dear to make and cheap to use. */
function kept<Made>(make: (locale: string, key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const { locale, zone } = reader();
    const name = `${locale} ${zone} ${key}`;
    const found = made.get(name) ?? make(locale, key);
    made.set(name, found);
    return found;
  };
}

const dates = kept((locale, key) => new Intl.DateTimeFormat(locale, JSON.parse(key) as Options));
const civils = kept(() => new Intl.DateTimeFormat("en-CA", { timeZone: reader().zone, year: "numeric", month: "2-digit", day: "2-digit" }));
const numbers = kept((locale, key) => new Intl.NumberFormat(locale, JSON.parse(key) as Intl.NumberFormatOptions));
const relatives = kept((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const lists = kept((locale, key) => new Intl.ListFormat(locale, { type: key as "conjunction" | "disjunction" }));
const collators = kept((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: "base" }));

function civil(options: Options): Intl.DateTimeFormat {
  return dates(JSON.stringify({ ...options, timeZone: "UTC" }));
}

function zoned(options: Options): Intl.DateTimeFormat {
  return dates(JSON.stringify({ ...options, timeZone: reader().zone }));
}

/** A civil date, `2026-10-15`, has no zone: it is counted in days. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The reader's today, as a civil date. */
export function today(now = Date.now()): string {
  return civilDate(new Date(now).toISOString());
}

/** In which of the reader's days a moment lies. */
export function civilDate(moment: string): string {
  return civils("").format(new Date(moment));
}

/** `Today`, `Thu 15` this week, `30 Oct` this year, `30 Oct 2025` else. */
export function day(date: string, now = Date.now()): string {
  const here = dayNumber(today(now));
  const away = dayNumber(date) - here;
  if (Math.abs(away) <= 1) return capital(relatives("").format(away, "day"));
  if (weekOf(dayNumber(date)) === weekOf(here)) return weekday(date);
  const options: Options = { day: "numeric", month: "short" };
  if (date.slice(0, 4) !== today(now).slice(0, 4)) options.year = "numeric";
  return civil(options).format(dayNumber(date) * DAY);
}

/** With weekday, month and year, for a tooltip or a screen reader. */
export function wholeDay(date: string): string {
  return civil({ weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(dayNumber(date) * DAY);
}

/** `14 – 21 Oct`; one day where both are the same. */
export function dayRange(from: string, to: string, now = Date.now()): string {
  if (from === to) return day(to, now);
  const options: Options = { day: "numeric", month: "short" };
  const year = today(now).slice(0, 4);
  if (from.slice(0, 4) !== year || to.slice(0, 4) !== year) options.year = "numeric";
  return civil(options).formatRange(dayNumber(from) * DAY, dayNumber(to) * DAY);
}

function weekday(date: string): string {
  const at = dayNumber(date) * DAY;
  if (!reader().locale.startsWith("en")) return civil({ weekday: "short", day: "numeric" }).format(at);
  return `${civil({ weekday: "short" }).format(at)} ${civil({ day: "numeric" }).format(at)}`;
}

function weekOf(dayNumber: number): number {
  return Math.floor((dayNumber + 4 - firstDayOfWeek()) / 7); // 1 January 1970 was a Thursday
}

/** `16:40` or `4:40 PM`, in the reader's zone. */
export function time(moment: string): string {
  return zoned({ hour: "numeric", minute: "2-digit" }).format(new Date(moment));
}

/** `07:30` as the reader writes it: `7:30 AM`. */
export function timeOfDay(clock: string): string {
  return civil({ hour: "numeric", minute: "2-digit" }).format(Date.parse(`1970-01-01T${clock}Z`));
}

/** `Yesterday 16:40`. */
export function dayAndTime(moment: string, now = Date.now()): string {
  return `${day(civilDate(moment), now)} ${time(moment)}`;
}

/** The whole moment, for a tooltip. */
export function wholeMoment(moment: string): string {
  return zoned({ dateStyle: "full", timeStyle: "short" }).format(new Date(moment));
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * DAY], ["month", 30 * DAY], ["week", 7 * DAY], ["day", DAY], ["hour", 3_600_000], ["minute", 60_000],
];

/** `3 hours ago`, `in 2 days`, `now`. */
export function ago(moment: string, now = Date.now()): string {
  const away = Date.parse(moment) - now;
  const [unit, size] = UNITS.find(([, least]) => Math.abs(away) >= least) ?? ["second", Number.POSITIVE_INFINITY];
  return relatives("").format(Math.trunc(away / size) || 0, unit);
}

/** A day by its number, in words chosen by the caller: the heads of an axis of time. */
export function inWords(day: number, options: Options): string {
  return civil(options).format(day * DAY);
}

/** The months and weekdays of a calendar's head. */
export function monthAndYear(date: string): string {
  return civil({ month: "long", year: "numeric" }).format(dayNumber(date) * DAY);
}

/** The number of a day in a calendar, `15`; with its month where one needs to know. */
export function dayInMonth(date: string, hasMonth = false): string {
  return civil({ day: "numeric", ...(hasMonth ? { month: "short" as const } : {}) }).format(dayNumber(date) * DAY);
}

/** `Thursday 15 Oct`. */
export function weekdayAndDay(date: string): string {
  return civil({ weekday: "long", day: "numeric", month: "short" }).format(dayNumber(date) * DAY);
}

/** A full hour on the reader's clock: `7 AM`, `07`. */
export function clock(hour: number): string {
  return civil({ hour: "numeric" }).format(hour * 3_600_000);
}

export function weekdayNames(style: "narrow" | "short" | "long" = "short"): string[] {
  const sunday = 3;
  return Array.from({ length: 7 }, (_, i) => civil({ weekday: style }).format((sunday + firstDayOfWeek() + i) * DAY));
}

/** `October`. */
export function monthName(month: number): string {
  return civil({ month: "long" }).format(Date.UTC(2000, month - 1, 1));
}

/** `15 October`, of every year. */
export function dayOfYear(month: number, date: number): string {
  return civil({ day: "numeric", month: "long" }).format(Date.UTC(2000, month - 1, date));
}

/** The reader's own choice, or their country's habit; 0 is Sunday. */
export function firstDayOfWeek(): number {
  const { firstDay, locale } = reader();
  if (firstDay !== null) return firstDay;
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return (known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}

export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numbers(JSON.stringify(options)).format(value);
}

/** `62%` of a share from 0 to 1. */
export function percent(share: number): string {
  return number(share, { style: "percent", maximumFractionDigits: 0 });
}

/** What the reader typed, in their own notation; `null` where it is no number. */
export function numberIn(text: string): number | null {
  const parts = numbers("{}").formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const digits = new Map(Array.from({ length: 10 }, (_, i) => [number(i, { useGrouping: false }), String(i)]));
  let plain = [...text.trim()].map((letter) => digits.get(letter) ?? letter).join("");
  plain = plain.replaceAll(sign("group") || ",", "").replaceAll(/[\s\u00a0\u202f\u061c\u200e\u200f]/g, "").replace(sign("decimal"), ".").replace("\u2212", "-");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** `A, B and C`. */
export function list(names: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return lists(type).format(names);
}

/** Names in the order of the reader's language; 2 before 10. */
export function byName(one: string, other: string): number {
  return collators("").compare(one, other);
}

function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(reader().locale) + rest.join("");
}
