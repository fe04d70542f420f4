// A few listeners and what they hear.
export class Events<Told extends Record<string, unknown>> {
  private readonly heard = new Map<keyof Told, Set<(told: never) => void>>();

  on<Name extends keyof Told>(name: Name, listener: (told: Told[Name]) => void): () => void {
    const found = this.heard.get(name) ?? new Set();
    this.heard.set(name, found.add(listener as (told: never) => void));
    return () => void found.delete(listener as (told: never) => void);
  }

  tell<Name extends keyof Told>(name: Name, told: Told[Name]): void {
    for (const listener of this.heard.get(name) ?? []) (listener as (told: Told[Name]) => void)(told);
  }
}
