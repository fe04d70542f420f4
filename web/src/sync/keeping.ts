// What is open is kept now and then, and at once where the page goes away.
import type { Store } from "../store/store";
import type { Entity } from "../store/types";
import type { Cache } from "./cache";

const SAVE = 30_000;

/** A thing as it may be kept: true as of a number, with what belongs to it. */
export interface Standing {
  seq: number;
  epoch: string;
  belongs: (entity: Entity) => boolean;
}

export class Keeper {
  private readonly soiled = new Set<string>();
  private saving: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly store: Store,
    private readonly cache: Cache,
    /** How the thing of a path stands; null while it is not whole. */
    private readonly standing: (path: string) => Standing | null,
    private readonly epoch: () => string,
  ) {}

  /** It changed: it is kept before long. */
  soil(path: string): void {
    this.soiled.add(path);
    this.saving ??= setTimeout(() => whenIdle(() => void this.keepAll()), SAVE);
  }

  async keepAll(): Promise<void> {
    this.end();
    // All at once: a page that goes away finishes only what it has begun.
    await Promise.all([...this.soiled].map((path) => this.keep(path).catch(() => undefined)));
  }

  async keep(path: string): Promise<void> {
    this.soiled.delete(path);
    const found = this.standing(path);
    if (!found) return;
    const entities = [...this.store.saidAll()].map(([entity]) => entity).filter(found.belongs);
    await this.cache.keepThing({ path, seq: found.seq, epoch: found.epoch || this.epoch(), beside: {}, entities });
  }

  end(): void {
    if (this.saving) clearTimeout(this.saving);
    this.saving = null;
  }
}

export const whenIdle: (work: () => void) => void = typeof requestIdleCallback === "undefined" ? (work) => work() : (work) => void requestIdleCallback(work, { timeout: 5_000 });
