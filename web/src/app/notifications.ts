// What the browser tells while Weft is open: news of my inbox of the kinds that I want it to, outside of
// my quiet hours, while I look at something else.
import { ask } from "@/api/client";
import { clockTime } from "@/locales/moments";
import type { Item, Reason } from "@/store/types";

export type Way = "inbox" | "mail" | "browser";
export interface Choices {
  kinds: Record<string, Record<Way, boolean>>;
  quiet_from: string | null;
  quiet_until: string | null;
  has_digest: boolean;
  digest_hour: number;
}
export const CHOICES = "/api/weft/1/notification_choices";

/** `unsupported` where the browser knows nothing of it. */
export const canTell = (): NotificationPermission | "unsupported" => (typeof Notification === "undefined" ? "unsupported" : Notification.permission);
export const askToTell = async (): Promise<NotificationPermission | "unsupported"> => (typeof Notification === "undefined" ? "unsupported" : Notification.requestPermission());

const KIND_OF: Partial<Record<Reason, string>> = { unassigned: "assigned", reopened: "completed" };

/** Whether a time of day lies in quiet hours, which may go over midnight. */
export function isQuiet(now: string, { quiet_from: from, quiet_until: until }: Pick<Choices, "quiet_from" | "quiet_until">): boolean {
  if (from === null || until === null) return false;
  return from < until ? now >= from && now < until : now >= from || now < until;
}

/** Those of the news that the browser tells at this moment. */
export function toTell(news: readonly Item[], choices: Choices, now: string): Item[] {
  if (isQuiet(now, choices)) return [];
  return news.filter(({ reason }) => choices.kinds[KIND_OF[reason] ?? reason]?.browser);
}

/** Tell; whoever follows it up comes to the thing. */
export async function tellNews(workspace: string, news: readonly Item[], title: (item: Item) => string, open: (item: Item) => void): Promise<void> {
  const choices = await ask<Choices>({ method: "GET", path: CHOICES, query: { workspace } });
  for (const item of toTell(news, choices, clockTime(new Date().toISOString())).slice(0, 3)) {
    const told = new Notification(title(item), { body: item.name, tag: item.gid });
    told.addEventListener("click", () => {
      globalThis.focus();
      open(item);
      told.close();
    });
  }
}
