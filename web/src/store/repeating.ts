// How a task comes again, as its editor shows it: a part of what recurrence rules can say.
import type { Day, Recurrence } from "./types";

export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

/** Weekdays are counted from Monday, 0. */
export interface Repeat {
  frequency: Frequency;
  interval: number;
  isAfterCompletion: boolean;
  /** Of a week. */
  days: readonly number[];
  /** In a month: its n-th day, -1 being the last; or its n-th such weekday. */
  monthDay: number | null;
  weekday: { nth: number; day: number } | null;
  month: number | null;
  count: number | null;
  until: Day | null;
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const KNOWN = new Set(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "COUNT", "UNTIL"]);
export const WORKDAYS: readonly number[] = [0, 1, 2, 3, 4];

/** What a recurrence says; null where it says more than the editor shows. */
export function repeatOf({ rule, is_after_completion }: Recurrence): Repeat | null {
  const said = new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
  const list = (name: string) => said.get(name)?.split(",") ?? [];
  const whole = (name: string) => (said.has(name) ? Number(said.get(name)) : null);
  const frequency = said.get("FREQ") as Frequency, byDay = list("BYDAY"), until = said.get("UNTIL");
  if ([...said.keys()].some((name) => !KNOWN.has(name)) || list("BYMONTHDAY").length > 1 || list("BYMONTH").length > 1) return null;
  const numbered = frequency !== "WEEKLY" ? byDay : [];
  if (numbered.length > 1) return null;
  const nth = numbered[0]?.match(/^(-?\d)(..)$/);
  return {
    frequency,
    interval: whole("INTERVAL") ?? 1,
    isAfterCompletion: is_after_completion,
    days: frequency === "WEEKLY" ? byDay.map((name) => WEEKDAYS.indexOf(name)).toSorted((a, b) => a - b) : [],
    monthDay: whole("BYMONTHDAY"),
    weekday: nth ? { nth: Number(nth[1]), day: WEEKDAYS.indexOf(nth[2]!) } : null,
    month: whole("BYMONTH"),
    count: whole("COUNT"),
    until: until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : null,
  };
}

/** The rule that says so. */
export function ruleOf(repeat: Repeat): string {
  const { frequency, interval, isAfterCompletion, days, monthDay, weekday, month, count, until } = repeat;
  const parts = [`FREQ=${frequency}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (!isAfterCompletion) {
    if (frequency === "WEEKLY" && days.length) parts.push(`BYDAY=${days.map((day) => WEEKDAYS[day]).join(",")}`);
    if (frequency === "MONTHLY" || frequency === "YEARLY") {
      if (weekday) parts.push(`BYDAY=${weekday.nth}${WEEKDAYS[weekday.day]}`);
      else if (monthDay) parts.push(`BYMONTHDAY=${monthDay}`);
    }
    if (frequency === "YEARLY" && month) parts.push(`BYMONTH=${month}`);
  }
  if (count) parts.push(`COUNT=${count}`);
  else if (until) parts.push(`UNTIL=${until.replaceAll("-", "")}`);
  return parts.join(";");
}

/** Where a day stands: in the week, in the month, in the year. */
export interface Standing {
  weekday: number;
  day: number;
  nth: number;
  isLastWeekday: boolean;
  isLastDay: boolean;
  month: number;
}

export function standingOf(day: Day): Standing {
  const at = new Date(`${day}T00:00:00Z`), date = at.getUTCDate();
  const length = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return { weekday: (at.getUTCDay() + 6) % 7, day: date, nth: Math.ceil(date / 7), isLastWeekday: date + 7 > length, isLastDay: date === length, month: at.getUTCMonth() + 1 };
}

/** The simplest rule of this frequency, for a task that is due on this day. */
export function begin(frequency: Frequency, due: Day, isAfterCompletion = false): Repeat {
  const { weekday, day, month } = standingOf(due);
  return {
    frequency,
    interval: 1,
    isAfterCompletion,
    days: frequency === "WEEKLY" && !isAfterCompletion ? [weekday] : [],
    monthDay: (frequency === "MONTHLY" || frequency === "YEARLY") && !isAfterCompletion ? day : null,
    weekday: null,
    month: frequency === "YEARLY" && !isAfterCompletion ? month : null,
    count: null,
    until: null,
  };
}
