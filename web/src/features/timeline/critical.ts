// The critical path: of the chains of tasks that wait for each other, the longest that leads to the last
// due date.  It is worked out on what the reader sees.
import type { Gid } from "@/store/types";
import type { Chain } from "./shifting";
import type { WorkingDays } from "./workingDays";

export interface CriticalPath {
  /** From its first task to its last. */
  gids: readonly Gid[];
  /** Days from the beginning of the first to the end of the last, both included. */
  length: number;
}

interface Best {
  work: number;
  before: Gid | null;
}

export function criticalPath(gids: Iterable<Gid>, chain: Chain, days: WorkingDays): CriticalPath | null {
  const best = new Map<Gid, Best>();
  let last: Gid | null = null;
  for (const gid of gids) {
    const span = chain.spanOf(gid);
    if (!span || !chain.before(gid).some((other) => chain.spanOf(other))) continue;
    measure(gid, chain, days, best);
    if (last === null || isLater(gid, last, chain, best)) last = gid;
  }
  if (last === null) return null;
  const path: Gid[] = [];
  for (let gid: Gid | null = last; gid !== null; gid = best.get(gid)?.before ?? null) path.unshift(gid);
  return { gids: path, length: chain.spanOf(last)!.end - chain.spanOf(path[0]!)!.start + 1 };
}

function isLater(gid: Gid, than: Gid, chain: Chain, best: ReadonlyMap<Gid, Best>): boolean {
  const one = chain.spanOf(gid)!.end, other = chain.spanOf(than)!.end;
  return one > other || (one === other && best.get(gid)!.work > best.get(than)!.work);
}

/** The most work that leads up to the end of a task, each before it measured first; without recursion, for chains are long. */
function measure(gid: Gid, chain: Chain, days: WorkingDays, best: Map<Gid, Best>): void {
  const open = [gid], begun = new Set<Gid>();
  while (open.length) {
    const one = open.at(-1)!;
    if (best.has(one)) {
      open.pop();
      continue;
    }
    const waits = chain.before(one).filter((other) => chain.spanOf(other));
    const unknown = begun.has(one) ? [] : waits.filter((other) => !best.has(other));
    begun.add(one);
    if (unknown.length) {
      open.push(...unknown);
      continue;
    }
    let work = 0, before: Gid | null = null;
    for (const other of waits) {
      const more = best.get(other)?.work ?? 0;
      if (before === null || more > work) [work, before] = [more, other];
    }
    const { start, end } = chain.spanOf(one)!;
    best.set(one, { work: work + Math.max(1, days.count(start, end)), before });
    open.pop();
  }
}
