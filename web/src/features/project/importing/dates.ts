// Days as other programs write them, in English or in the reader's language → `2026-11-26`.

import { dayOfYear, monthName } from "@/locales/formats";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export type Order = "dmy" | "mdy";

/** Whether the day or the month comes first in a column, as far as it tells; else as the reader writes it. */
export function orderOf(cells: readonly string[], locale: string): Order {
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(cell) ?? [];
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
    if (/^\d{1,2}\.\d{1,2}\./.test(cell)) return "dmy";
  }
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf("month") < parts.indexOf("day") && parts.indexOf("year") > parts.indexOf("day") ? "mdy" : "dmy";
}

/** The day, or null where it is none. */
export function dayIn(text: string, order: Order): string | null {
  const iso = /^(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})/.exec(text);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!);
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (figures) return order === "dmy" ? day(figures[3]!, figures[2]!, figures[1]!) : day(figures[3]!, figures[1]!, figures[2]!);
  const dayFirst = /^(?:\p{L}{2,13}\.?,? )?(\d{1,2})[ /.-]+(?:de )?(\p{L}{3,12})[,.]?[ /.-]+(?:de )?(\d{4}|\d{2})(?!\d)/iu.exec(text);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^(?:[a-z]{3,9}, )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})/i.exec(text);
  return monthFirst ? named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : null;
}

function named(year: string, month: string, date: string): string | null {
  const at = monthIn(month.toLowerCase());
  return at === null ? null : day(year, String(at), date);
}

/** Which month a word means: the one whose name begins most like it, as it stands alone or behind a day. */
function monthIn(word: string): number | null {
  const likeness = MONTHS.map((english, at) => Math.max(...[english, monthName(at + 1), dayOfYear(at + 1, 1).replace(/^[^\p{L}]*(?:de )?/u, "")].map((name) => shared(word, name.toLowerCase()))));
  const most = Math.max(...likeness);
  return most >= 3 && likeness.indexOf(most) === likeness.lastIndexOf(most) ? likeness.indexOf(most) + 1 : null;
}

function shared(one: string, other: string): number {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n++;
  return n;
}

function day(year: string, month: string, date: string): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const found = `${full}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const is = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(is.getTime()) && is.toISOString().startsWith(found) ? found : null;
}
