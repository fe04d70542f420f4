import { useLingui } from "@lingui/react/macro";
import { civilDate, dateOf, day, dayNumber, firstDayOfWeek, time, today } from "@/locales/formats";
import { momentAt } from "@/locales/moments";
import type { Item, Moment } from "@/store/types";

type Period = "today" | "yesterday" | "week" | "last_week" | "earlier";

/** In which stretch of time something happened, as the reader reckons. */
function periodOf(moment: Moment, now: number): Period {
  const on = dayNumber(civilDate(moment)), here = dayNumber(today(now));
  if (on >= here) return "today";
  if (on === here - 1) return "yesterday";
  const week = Math.floor((here + 4 - firstDayOfWeek()) / 7) - Math.floor((on + 4 - firstDayOfWeek()) / 7);
  return week === 0 ? "week" : week === 1 ? "last_week" : "earlier";
}

/** Items in stretches of time, the newest first. */
export function useStretches(): (items: readonly Item[], at: (item: Item) => Moment) => { name: string; items: Item[] }[] {
  const { t } = useLingui();
  const names: Record<Period, string> = { today: t`Today`, yesterday: t`Yesterday`, week: t`This week`, last_week: t`Last week`, earlier: t`Earlier` };
  return (items, at) => {
    const now = Date.now(), found = new Map<Period, Item[]>();
    for (const item of items) {
      const period = periodOf(at(item), now);
      found.set(period, [...(found.get(period) ?? []), item]);
    }
    return [...found].map(([period, some]) => ({ name: names[period], items: some }));
  };
}

/** `09:24` of today, else the day. */
export const shortly = (moment: Moment): string => (civilDate(moment) === today() ? time(moment) : day(civilDate(moment)));

/** Until when things are put off. */
export function useTimes(now: number): { id: string; name: string; note: string; until: Moment }[] {
  const { t } = useLingui();
  const here = dayNumber(today(now)), hour = 3_600_000;
  const later = new Date(Math.ceil((now + 3 * hour) / hour) * hour).toISOString();
  const monday = here + ((8 - ((here + 4) % 7)) % 7 || 7);
  const on = (number: number) => momentAt(dateOf(number), "09:00");
  return [
    { id: "later", name: t`In three hours`, until: later },
    { id: "tomorrow", name: t`Tomorrow morning`, until: on(here + 1) },
    { id: "days", name: t`In three days`, until: on(here + 3) },
    { id: "monday", name: t`Next Monday`, until: on(monday) },
  ].map((one) => ({ ...one, note: `${day(civilDate(one.until))} ${time(one.until)}` }));
}
