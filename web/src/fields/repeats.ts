// How a task comes again, in the reader's words.
import { plural, select, t } from "@lingui/core/macro";
import * as formats from "@/locales/formats";
import { type Repeat, repeatOf, WORKDAYS } from "@/store/repeating";
import type { Recurrence } from "@/store/types";

const NTH: Record<number, string> = { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", [-1]: "last" };
// A message for each weekday: in many languages the ordinal agrees with it.
const ON_WEEKDAY: ((nth: string) => string)[] = [
  (nth) => select(nth, { first: "on the first Monday", second: "on the second Monday", third: "on the third Monday", fourth: "on the fourth Monday", fifth: "on the fifth Monday", other: "on the last Monday" }),
  (nth) => select(nth, { first: "on the first Tuesday", second: "on the second Tuesday", third: "on the third Tuesday", fourth: "on the fourth Tuesday", fifth: "on the fifth Tuesday", other: "on the last Tuesday" }),
  (nth) => select(nth, { first: "on the first Wednesday", second: "on the second Wednesday", third: "on the third Wednesday", fourth: "on the fourth Wednesday", fifth: "on the fifth Wednesday", other: "on the last Wednesday" }),
  (nth) => select(nth, { first: "on the first Thursday", second: "on the second Thursday", third: "on the third Thursday", fourth: "on the fourth Thursday", fifth: "on the fifth Thursday", other: "on the last Thursday" }),
  (nth) => select(nth, { first: "on the first Friday", second: "on the second Friday", third: "on the third Friday", fourth: "on the fourth Friday", fifth: "on the fifth Friday", other: "on the last Friday" }),
  (nth) => select(nth, { first: "on the first Saturday", second: "on the second Saturday", third: "on the third Saturday", fourth: "on the fourth Saturday", fifth: "on the fifth Saturday", other: "on the last Saturday" }),
  (nth) => select(nth, { first: "on the first Sunday", second: "on the second Sunday", third: "on the third Sunday", fourth: "on the fourth Sunday", fifth: "on the fifth Sunday", other: "on the last Sunday" }),
];

/** `Every 2 weeks on Mon, Thu`. */
export function repeatWords(recurrence: Recurrence): string {
  const repeat = repeatOf(recurrence);
  if (!repeat) return t`Repeats`;
  const every = rhythm(repeat), { count, until } = repeat;
  if (count) return plural(count, { one: `${every}, for the last time`, other: `${every}, # times` });
  return until ? t`${every}, until ${formats.day(until)}` : every;
}

function rhythm(repeat: Repeat): string {
  const { frequency, interval, isAfterCompletion, days } = repeat;
  if (isAfterCompletion) return afterCompletion(repeat);
  switch (frequency) {
    case "DAILY":
      return plural(interval, { one: "Every day", other: "Every # days" });
    case "WEEKLY": {
      const every = plural(interval, { one: "Every week", other: "Every # weeks" });
      if (interval === 1 && String(days) === String(WORKDAYS)) return t`Every workday`;
      return days.length ? t`${every} on ${formats.list(days.map((day) => weekdayName(day)))}` : every;
    }
    case "MONTHLY": {
      const every = plural(interval, { one: "Every month", other: "Every # months" });
      const on = dayOfMonth(repeat);
      return on ? t`${every} ${on}` : every;
    }
    case "YEARLY": {
      const every = plural(interval, { one: "Every year", other: "Every # years" });
      const { month, monthDay } = repeat, on = dayOfMonth(repeat);
      if (!month || !on) return every;
      if (monthDay && monthDay > 0) return t`${every} on ${formats.dayOfYear(month, monthDay)}`;
      return t`${every} ${on} of ${formats.monthName(month)}`;
    }
  }
}

function afterCompletion({ frequency, interval }: Repeat): string {
  switch (frequency) {
    case "DAILY":
      return plural(interval, { one: "# day after completion", other: "# days after completion" });
    case "WEEKLY":
      return plural(interval, { one: "# week after completion", other: "# weeks after completion" });
    case "MONTHLY":
      return plural(interval, { one: "# month after completion", other: "# months after completion" });
    case "YEARLY":
      return plural(interval, { one: "# year after completion", other: "# years after completion" });
  }
}

/** `on day 12`, `on the second Thursday`, `on the last day`. */
export function dayOfMonth({ monthDay, weekday }: Pick<Repeat, "monthDay" | "weekday">): string | null {
  if (weekday) return ON_WEEKDAY[weekday.day]!(NTH[weekday.nth]!);
  if (monthDay === -1) return t`on the last day`;
  return monthDay ? t`on day ${formats.number(monthDay)}` : null;
}

/** Of a weekday counted from Monday. */
export function weekdayName(day: number, style: "narrow" | "short" | "long" = "short"): string {
  return formats.weekdayNames(style)[(day + 1 - formats.firstDayOfWeek() + 7) % 7]!;
}
