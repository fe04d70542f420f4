// How a task comes again, in the reader's words.
import { msg, plural, t } from "@lingui/core/macro";
import { i18n, type MessageDescriptor } from "@lingui/core";
import * as formats from "@/locales/formats";
import { type Repeat, repeatOf, WORKDAYS } from "@/store/repeating";
import type { Recurrence } from "@/store/types";

const NTH: Record<number, MessageDescriptor> = {
  1: msg`first`, 2: msg`second`, 3: msg`third`, 4: msg`fourth`, 5: msg`fifth`, [-1]: msg`last`,
};

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
  if (weekday) return t`on the ${i18n._(NTH[weekday.nth]!)} ${weekdayName(weekday.day, "long")}`;
  if (monthDay === -1) return t`on the last day`;
  return monthDay ? t`on day ${formats.number(monthDay)}` : null;
}

/** Of a weekday counted from Monday. */
export function weekdayName(day: number, style: "narrow" | "short" | "long" = "short"): string {
  return formats.weekdayNames(style)[(day + 1 - formats.firstDayOfWeek() + 7) % 7]!;
}
