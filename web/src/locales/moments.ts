// Between a civil day with a time on the reader's clock and a moment in UTC.
import { reader } from "./reader";

const MINUTE = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  let made = clocks.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat("en-CA", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
    clocks.set(zone, made);
  }
  return made;
}

function partsOf(moment: number, zone: string): { day: string; time: string } {
  const parts = Object.fromEntries(clockIn(zone).formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${parts["year"]}-${parts["month"]}-${parts["day"]}`, time: `${parts["hour"]}:${parts["minute"]}` };
}

/** `16:40`, the reader's time of a moment. */
export function clockTime(moment: string, zone = reader().zone): string {
  return partsOf(Date.parse(moment), zone).time;
}

/** The moment at which the reader's clock shows this day and time; what a change of the clocks skips comes after it. */
export function momentAt(day: string, time: string, zone = reader().zone): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let found = wanted;
  for (let n = 0; n < 2; n++) {
    const shown = partsOf(found, zone);
    found += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(Math.round(found / MINUTE) * MINUTE).toISOString();
}
