// Which tasks move when one moves that they wait for: the rule of the server's
// `work/scheduling/logic.py`, for those who drag a bar.  Change both.
import type { Gid } from "@/store/types";
import type { WorkingDays } from "./workingDays";

/** The days of a task, both ends included; numbers since 1 January 1970. */
export interface Span {
  start: number;
  end: number;
}
export type Rule = "off" | "keep_buffer" | "consume_buffer";
export const RULES: readonly Rule[] = ["keep_buffer", "consume_buffer", "off"];

/** The plan as the rule reads it; what is done or has no days is no part of it. */
export interface Chain {
  spanOf: (gid: Gid) => Span | undefined;
  /** What waits for it. */
  after: (gid: Gid) => readonly Gid[];
  /** What it waits for. */
  before: (gid: Gid) => readonly Gid[];
  /** So many days after the end of the one it begins; negative where they overlap. */
  lag: (gid: Gid, other: Gid) => number;
}

/** Those that follow a moved task, with their new days. */
export function followers(chain: Chain, moved: Gid, to: Span, rule: Rule, days: WorkingDays): Map<Gid, Span> {
  const found = new Map<Gid, Span>();
  if (rule === "off") return found;
  const now = (gid: Gid): Span | undefined => (gid === moved ? to : (found.get(gid) ?? chain.spanOf(gid)));
  const hasMoved = (gid: Gid): boolean => found.has(gid) || (gid === moved && !same(chain.spanOf(moved), to));
  for (const gid of inOrder(chain, moved)) {
    const waits = chain.before(gid).filter((other) => now(other));
    if (!waits.some(hasMoved)) continue;
    const was = chain.spanOf(gid)!;
    const by = rule === "keep_buffer" ? Math.max(...waits.map((other) => movedBy(chain.spanOf(other), now(other)!, days))) : 0;
    const floor = Math.max(...waits.map((other) => now(other)!.end + chain.lag(gid, other)));
    let start = days.step(was.start, by);
    if (start < floor) start = days.since(floor);
    if (start !== was.start) found.set(gid, begunOn(was, start, days));
  }
  return found;
}

const same = (one: Span | undefined, other: Span): boolean => one !== undefined && one.start === other.start && one.end === other.end;

/** By how many working days its end moved; what had no days before did not move. */
function movedBy(before: Span | undefined, now: Span, days: WorkingDays): number {
  return before ? days.position(now.end) - days.position(before.end) : 0;
}

/** The same work, begun on another day; what was done on days off lasts as long as it did. */
function begunOn(was: Span, start: number, days: WorkingDays): Span {
  const count = days.count(was.start, was.end);
  return { start, end: count ? days.lasting(start, count) : start + was.end - was.start };
}

/** The tasks that wait for one, directly or not, each after all it waits for. */
function inOrder(chain: Chain, first: Gid): Gid[] {
  const reached = new Set([first]), edge = [first];
  const follow = (gid: Gid) => chain.after(gid).filter((other) => other !== first && chain.spanOf(other));
  for (let gid = edge.pop(); gid !== undefined; gid = edge.pop()) {
    for (const next of follow(gid)) {
      if (reached.has(next)) continue;
      reached.add(next);
      edge.push(next);
    }
  }
  const left = new Map([...reached].map((gid) => [gid, chain.before(gid).filter((other) => reached.has(other)).length]));
  const order: Gid[] = [], ready = [first];
  for (let gid = ready.pop(); gid !== undefined; gid = ready.pop()) {
    for (const next of follow(gid)) {
      const more = left.get(next)! - 1;
      left.set(next, more);
      if (more > 0) continue;
      order.push(next);
      ready.push(next);
    }
  }
  return order;
}

/** Whether a task waits for another, directly or through others. */
export function waitsFor(chain: Pick<Chain, "before">, gid: Gid, other: Gid): boolean {
  const seen = new Set([gid]), edge = [gid];
  for (let one = edge.pop(); one !== undefined; one = edge.pop()) {
    if (one === other) return true;
    for (const next of chain.before(one).filter((each) => !seen.has(each))) {
      seen.add(next);
      edge.push(next);
    }
  }
  return false;
}
