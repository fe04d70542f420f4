// Civil dates: the reader's today, and words for days near it.
import { fact } from "/static/dom.js";

const zone = fact("zone") || undefined;

export function today() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());
}

function days(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86400000);
}

export function due(task) {
  if (!task.due_on) return null;
  const now = today();
  const ahead = days(now, task.due_on);
  const date = new Date(`${task.due_on}T00:00:00Z`);
  const form = task.due_on.slice(0, 4) === now.slice(0, 4) ? { day: "numeric", month: "short" } : { day: "numeric", month: "short", year: "numeric" };
  const say = (given) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...given }).format(date);
  let text = say(form);
  if (ahead === 0) text = "Today";
  else if (ahead === 1) text = "Tomorrow";
  else if (ahead === -1) text = "Yesterday";
  else if (ahead > 1 && ahead < 6) text = say({ weekday: "short", day: "numeric" });
  const state = task.completed ? "" : ahead < 0 ? "late" : ahead === 0 ? "soon" : "";
  return { text, state };
}

export function shift(date, by) {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

export function moment(text) {
  const at = new Date(text);
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(at);
}
