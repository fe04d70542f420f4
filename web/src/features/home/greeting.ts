import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

const MORNING = msg`Good morning, {first}`;
const DAY = msg`Good afternoon, {first}`;
const EVENING = msg`Good evening, {first}`;

/** As the hour is where the reader lives. */
export function greetingAt(now: Date, zone: string): MessageDescriptor {
  const hour = Number(new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone: zone }).format(now));
  if (hour >= 4 && hour < 12) return MORNING;
  return hour >= 12 && hour < 18 ? DAY : EVENING;
}
