// The tabs of one browser: one of them leads (holds the stream, empties the outbox), all hear the same.
// When the leader goes, the browser hands its lock to the next.
import type { Gid, Patch } from "../store/types";
import type { Said } from "./stream";

/** What a tab wants to hear of, and from which number on. */
export interface Wish {
  tab: string;
  subscribe: Gid[];
  since: number;
}

export type Word =
  | { type: "wish"; wish: Wish }
  | { type: "bye"; tab: string }
  | { type: "who" }
  /** From the leader: what the stream said, on a connection that began after `from`. */
  | { type: "said"; from: number; said: Said }
  | { type: "state"; state: Connection }
  | { type: "too-old" }
  | { type: "queued"; key: string }
  | { type: "acked"; key: string; gid: Gid | null; patches: Patch[]; answer?: unknown }
  | { type: "refused"; key: string }
  | { type: "settled"; key: string };

export type Connection = "connecting" | "live" | "offline";

export interface Lock {
  /** Runs `work` once this tab leads, until it is over; at most one tab at a time. */
  lead(work: () => Promise<void>): void;
}

export interface Channel {
  post(word: Word): void;
  listen(hear: (word: Word) => void): void;
  close(): void;
}

/** The browser's own; without Web Locks every tab leads itself. */
export function locks(name: string, signal: AbortSignal): Lock {
  return {
    lead(work) {
      if (typeof navigator === "undefined" || !navigator.locks) return void work();
      navigator.locks.request(name, { signal }, work).catch(() => undefined);
    },
  };
}

export const hasLocks = (): boolean => typeof navigator !== "undefined" && Boolean(navigator.locks) && typeof BroadcastChannel !== "undefined";

export function channel(name: string): Channel {
  if (!hasLocks()) return { post: () => undefined, listen: () => undefined, close: () => undefined };
  const made = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    post: (word) => made.postMessage(word),
    listen: (hear) => made.addEventListener("message", (event: MessageEvent<Word>) => hear(event.data)),
    close: () => made.close(),
  };
}
