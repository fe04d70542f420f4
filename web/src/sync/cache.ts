// What outlives a reload: things as they were last seen, and writes that have not been answered.  One
// database per person and workspace; where there is none to be had, memory has to do.
import type { Entity, Gid, Me } from "../store/types";
import type { Entry } from "./outbox";

export interface Thing {
  /** The snapshot it is kept up to date with. */
  path: string;
  seq: number;
  /** The moment of the workspace's last change of rights; another one means: ask anew. */
  epoch: string;
  beside: Record<string, unknown>;
  entities: Entity[];
}

/** Raised when entities get fields that those kept earlier lack. */
const FORM = 2;
const ME = "me";
const PREFIX = "weft-";
const NAMED = /^weft-(?<user>\d+)-(?<workspace>\d+)$/;
const STORES = { things: "path", outbox: "key", names: "provisional" } as const;
type Name = keyof typeof STORES;

export class Cache {
  private constructor(
    readonly name: string,
    private readonly base: IDBDatabase | null,
    private readonly memory: Record<Name, Map<string, unknown>> = { things: new Map(), outbox: new Map(), names: new Map() },
  ) {}

  static async open(user: Gid, workspace: Gid): Promise<Cache> {
    const name = `${PREFIX}${user}-${workspace}`;
    return new Cache(name, await opened(name).catch(() => null));
  }

  close(): void {
    this.base?.close();
  }

  // Things.

  thing(path: string): Promise<Thing | undefined> {
    return this.get<Thing>("things", path);
  }

  things(): Promise<Thing[]> {
    return this.all<Thing>("things");
  }

  keepThing(thing: Thing): Promise<void> {
    return this.write("things", [[thing.path, thing]]);
  }

  dropThing(path: string): Promise<void> {
    return this.write("things", [[path, null]]);
  }

  /** Projects that are no longer among those one sees go at once. */
  async keepProjects(seen: ReadonlySet<Gid>): Promise<void> {
    for (const { path } of await this.things()) {
      const project = /\/projects\/(\d+)\/snapshot$/.exec(path)?.[1];
      if (project && !seen.has(project)) await this.dropThing(path);
    }
  }

  /** A lost right: no copy of the row stays anywhere. */
  async forget(gids: ReadonlySet<Gid>): Promise<void> {
    for (const thing of await this.things()) {
      if ([...gids].some((gid) => thing.path.includes(`/${gid}/`))) await this.dropThing(thing.path);
      else if (thing.entities.some((entity) => gids.has(entity.gid))) {
        await this.keepThing({ ...thing, entities: thing.entities.filter((entity) => !gids.has(entity.gid)) });
      }
    }
  }

  // The reader, for whom all this is kept.

  keepMe(me: Me): Promise<void> {
    return this.keepThing({ path: ME, seq: 0, epoch: "", beside: { me }, entities: [] });
  }

  me(): Promise<Me | undefined> {
    return this.thing(ME).then((found) => found?.beside["me"] as Me | undefined);
  }

  // Writes.

  entries(): Promise<Entry[]> {
    return this.all<Entry>("outbox").then((found) => found.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)));
  }

  keepEntries(entries: readonly Entry[]): Promise<void> {
    return this.write("outbox", entries.map((entry) => [entry.key, entry]));
  }

  dropEntries(keys: Iterable<string>): Promise<void> {
    return this.write("outbox", [...keys].map((key) => [key, null]));
  }

  /** The gids that provisional ones got, for writes that still name these. */
  async names(): Promise<Map<Gid, Gid>> {
    const found = await this.all<{ provisional: Gid; gid: Gid }>("names");
    return new Map(found.map((one) => [one.provisional, one.gid]));
  }

  keepName(provisional: Gid, gid: Gid): Promise<void> {
    return this.write("names", [[provisional, { provisional, gid }]]);
  }

  // Storage.

  private async get<T>(store: Name, key: string): Promise<T | undefined> {
    if (!this.base) return this.memory[store].get(key) as T | undefined;
    return done<T | undefined>(this.base.transaction(store).objectStore(store).get(key));
  }

  private async all<T>(store: Name): Promise<T[]> {
    if (!this.base) return [...this.memory[store].values()] as T[];
    return done<T[]>(this.base.transaction(store).objectStore(store).getAll());
  }

  /** All of them or none; null drops. */
  private async write(store: Name, all: readonly (readonly [key: string, value: unknown])[]): Promise<void> {
    if (!this.base) {
      for (const [key, value] of all) {
        if (value === null) this.memory[store].delete(key);
        else this.memory[store].set(key, value);
      }
      return;
    }
    const durability = all.some(([, value]) => value !== null) ? "strict" : "default";
    const transaction = this.base.transaction(store, "readwrite", { durability }), kept = transaction.objectStore(store);
    for (const [key, value] of all) {
      if (value === null) kept.delete(key);
      else kept.put(value);
    }
    // Said rather than waited for: a page that goes away has no next turn in which to end it.
    transaction.commit();
    await ended(transaction);
  }
}

/** Who was here last, in this workspace or in another one: to read on without the server. */
export async function lastMe(workspace?: Gid): Promise<Me | undefined> {
  const found = await each(async (cache) => cache.me());
  const known = found.filter((me) => me !== undefined);
  return known.find((me) => me.workspace === workspace) ?? known[0];
}

/** The session ended: nobody reads on without signing in.  What waits to be sent stays for the same person. */
export async function forgetMe(): Promise<void> {
  await each((cache) => cache.dropThing(ME));
}

async function each<T>(work: (cache: Cache) => Promise<T>): Promise<T[]> {
  const all = typeof indexedDB === "undefined" ? [] : ((await indexedDB.databases?.().catch(() => [])) ?? []);
  const owners = all.map(({ name }) => NAMED.exec(name ?? "")?.groups).filter((owner) => owner !== undefined);
  return Promise.all(
    owners.map(async ({ user, workspace }) => {
      const cache = await Cache.open(user!, workspace!);
      return work(cache).finally(() => cache.close());
    }),
  );
}

/** Signed out, or somebody else: nothing that was read here stays on this machine. */
export async function wipe(keep?: Gid): Promise<void> {
  const mine = keep === undefined ? null : `${PREFIX}${keep}-`;
  if (typeof indexedDB !== "undefined") {
    const all = (await indexedDB.databases?.().catch(() => [])) ?? [];
    const names = all.map((one) => one.name ?? "").filter((name) => name.startsWith(PREFIX) && !(mine && name.startsWith(mine)));
    await Promise.all(names.map((name) => done(indexedDB.deleteDatabase(name)).catch(() => undefined)));
  }
  if (mine === null && typeof caches !== "undefined") await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function opened(name: string): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, FORM);
  asked.addEventListener("upgradeneeded", () => {
    const base = asked.result;
    // What was read in an older form is read anew; what waits to be sent stays.
    if (base.objectStoreNames.contains("things")) base.deleteObjectStore("things");
    for (const [store, keyPath] of Object.entries(STORES)) if (!base.objectStoreNames.contains(store)) base.createObjectStore(store, { keyPath });
  });
  return done(asked).then((base) => {
    base.addEventListener("versionchange", () => base.close());
    return base;
  });
}

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.addEventListener("success", () => resolve(asked.result));
    asked.addEventListener("error", () => reject(asked.error ?? new Error("The browser's storage refused.")));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("The browser's storage refused.")));
  });
}
