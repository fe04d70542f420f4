// Members of one thing in their order, kept while they come, go and move: bulk loads sort once, single
// changes find their place by halving.  What readers get is never changed afterwards.
import { byGid } from "./ranks";
import type { Gid } from "./types";

/** So many changes between two readings are cheaper sorted anew. */
const MANY = 64;

export class Order {
  private readonly ranks = new Map<Gid, string>();
  private sorted: Gid[] | null = null;
  private shown: readonly Gid[] | null = null;
  private changes = 0;

  get size(): number {
    return this.ranks.size;
  }

  /** Whether it changed anything. */
  put(gid: Gid, rank: string): boolean {
    const before = this.ranks.get(gid);
    if (before === rank) return false;
    if (before !== undefined) this.drop(gid);
    if (this.sorted) this.sorted.splice(this.find(rank, gid), 0, gid);
    this.ranks.set(gid, rank);
    this.changed();
    return true;
  }

  drop(gid: Gid): void {
    const rank = this.ranks.get(gid);
    if (rank === undefined) return;
    if (this.sorted) {
      const at = this.find(rank, gid);
      if (this.sorted[at] === gid) this.sorted.splice(at, 1);
      else this.sorted = null;
    }
    this.ranks.delete(gid);
    this.changed();
  }

  private changed(): void {
    this.shown = null;
    if (++this.changes > MANY) this.sorted = null;
  }

  /** The members in their order; the same array until something changes. */
  list(): readonly Gid[] {
    if (this.shown) return this.shown;
    this.changes = 0;
    this.sorted ??= [...this.ranks.keys()].toSorted((a, b) => this.compare(this.ranks.get(a)!, a, b));
    return (this.shown = this.sorted.slice());
  }

  private find(rank: string, gid: Gid): number {
    const sorted = this.sorted!;
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(rank, gid, sorted[middle]!) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(rank: string, gid: Gid, other: Gid): number {
    const theirs = this.ranks.get(other)!;
    return rank < theirs ? -1 : rank > theirs ? 1 : byGid(gid, other);
  }
}
