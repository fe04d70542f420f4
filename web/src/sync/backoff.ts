// Waiting before one tries again: longer each time, never in step with the others.
const FIRST = 500;
const LONGEST = 30_000;

export class Backoff {
  private tries = 0;

  reset(): void {
    this.tries = 0;
  }

  /** Milliseconds to wait; at least what the server asked for. */
  next(least = 0): number {
    const most = Math.min(LONGEST, FIRST * 2 ** this.tries++);
    return Math.max(least, most / 2 + (Math.random() * most) / 2);
  }
}

/** Until the time is up, or something says it is worth trying now. */
export function pause(milliseconds: number, signal: AbortSignal, sooner?: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      sooner?.removeEventListener("now", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end, { once: true });
    sooner?.addEventListener("now", end, { once: true });
    if (signal.aborted) end();
  });
}
