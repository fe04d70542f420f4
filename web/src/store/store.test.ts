import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topics } from "./indexes";
import { key } from "./keys";
import { task } from "./making";
import { patched } from "./patches";
import { between, manyBetween } from "./ranks";
import { Store } from "./store";
import type { Patch, Task } from "./types";

const name = (store: Store, gid = "1") => store.get("task", gid)?.name;

describe("base and overlay", () => {
  it("shows a write at once and the server's word once it is settled", () => {
    const store = new Store();
    store.load([task("1", { name: "old" })], 1);
    store.overlay({ key: "k", patches: [{ gid: "1", set: { name: "mine" } }] });
    expect(name(store)).toBe("mine");
    store.hear({ gid: "1", set: { name: "mine, tidied" } }, 2);
    expect(name(store)).toBe("mine");
    store.settle("k");
    expect(name(store)).toBe("mine, tidied");
  });

  it("keeps a remote edit that lands between a write and its refusal", () => {
    const store = new Store();
    store.load([task("1", { name: "old", due_on: null })], 1);
    store.overlay({ key: "k", patches: [{ gid: "1", set: { name: "mine" } }] });
    store.hear({ gid: "1", set: { name: "theirs", due_on: "2026-12-01" } }, 2);
    expect(store.get("task", "1")).toMatchObject({ name: "mine", due_on: "2026-12-01" });
    store.settle("k");
    expect(store.get("task", "1")).toMatchObject({ name: "theirs", due_on: "2026-12-01" });
  });

  it("gives what was made here its gid everywhere, and rows keep their key", () => {
    const store = new Store(), made = task("~k", { places: { "5": { section: "7", rank: "a0" } } });
    store.overlay({ key: "k", patches: [{ gid: "~k", made }] });
    store.overlay({ key: "l", patches: [{ gid: "~k", set: { name: "renamed" } }, { gid: "2", made: task("2", { parent: "~k" }) }] });
    store.named("~k", "42");
    expect([name(store, "~k"), name(store, "42"), store.get("task", "2")?.parent]).toEqual(["renamed", "renamed", "42"]);
    expect(store.indexes.list(topics.tasks("7"))).toEqual(["42"]);
    expect(store.keyOf("42")).toBe("~k");
    store.load([task("42", { name: "said" })], 3);
    store.settle("k");
    expect(name(store, "42")).toBe("renamed");
    store.settle("l");
    expect(name(store, "~k")).toBe("said");
  });

  it("does not let an older snapshot overwrite what is known to be newer", () => {
    const store = new Store();
    store.load([task("1", { name: "new" })], 9);
    expect(store.load([task("1", { name: "old" }), task("2")], 5)).toEqual(["1"]);
    expect([name(store), name(store, "2")]).toEqual(["new", "Task 2"]);
  });

  const patch = fc.record({ gid: fc.constantFrom("1", "2"), set: fc.record({ name: fc.string(), due_on: fc.constantFrom(null, "2026-01-01") }, { requiredKeys: [] }) });
  const step = fc.oneof(
    fc.record({ type: fc.constant("write" as const), patch }),
    fc.record({ type: fc.constant("settle" as const), n: fc.nat(5) }),
    fc.record({ type: fc.constant("server" as const), patch }),
  );

  it("always shows what the server said with what is pending laid over it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const store = new Store(), model = new Map<string, Task>(), pending: { key: string; patch: Patch }[] = [];
        for (const gid of ["1", "2"]) {
          store.load([task(gid)], 0);
          model.set(gid, task(gid));
        }
        for (const [seq, one] of steps.entries()) {
          if (one.type === "write") {
            pending.push({ key: `k${seq}`, patch: one.patch });
            store.overlay({ key: `k${seq}`, patches: [one.patch] });
          } else if (one.type === "settle") {
            const [gone] = pending.splice(one.n % (pending.length || 1), 1);
            if (gone) store.settle(gone.key);
          } else {
            model.set(one.patch.gid, patched(model.get(one.patch.gid), one.patch) as Task);
            store.hear(one.patch, seq + 1);
          }
          for (const [gid, base] of model) {
            const shown = pending.filter((each) => each.patch.gid === gid).reduce((now, each) => patched(now, each.patch) as Task, base);
            expect(store.get("task", gid)).toEqual(shown);
          }
        }
      }),
    );
  });
});

describe("order", () => {
  it("puts a rank between any two neighbours, as bytes", () => {
    const rank = fc.stringMatching(/^[A-Za-z][0-9A-Za-z]{1,5}$/).filter((text) => !text.endsWith("0"));
    fc.assert(
      fc.property(fc.option(rank), fc.option(rank), fc.integer({ min: 1, max: 20 }), (a, b, count) => {
        fc.pre(a === null || b === null || a !== b);
        const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const made = manyBetween(low, high, count);
        for (const [n, one] of made.entries()) {
          const before = made[n - 1] ?? low;
          expect(before === null || one > before).toBe(true);
          expect(high === null || one < high).toBe(true);
        }
        expect(between(low, made[0]!) < made[0]!).toBe(true);
      }),
    );
  });

  it("keeps the tasks of a section sorted whatever comes, moves and goes", () => {
    const move = fc.record({ gid: fc.integer({ min: 1, max: 30 }).map(String), section: fc.constantFrom("7", "8", null), rank: fc.stringMatching(/^a[0-9A-Za-z]{1,3}$/) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), fc.array(fc.nat(80)), (moves, looks) => {
        const store = new Store(), model = new Map<string, { section: string; rank: string }>();
        for (const [n, { gid, section, rank }] of moves.entries()) {
          if (section === null) {
            store.drop(gid);
            model.delete(gid);
          } else {
            store.load([task(gid, { places: { "5": { section, rank } } })], n);
            model.set(gid, { section, rank });
          }
          if (looks.includes(n)) store.indexes.list(topics.tasks("7"));
        }
        const wanted = [...model].filter(([, place]) => place.section === "7");
        wanted.sort(([a, x], [b, y]) => (x.rank < y.rank ? -1 : x.rank > y.rank ? 1 : Number(a) - Number(b)));
        expect(store.indexes.list(topics.tasks("7"))).toEqual(wanted.map(([gid]) => gid));
      }),
    );
  });
});

describe("listening", () => {
  it("tells a row of its own changes only, once for many", async () => {
    const store = new Store();
    store.load([task("1"), task("2")], 1);
    await Promise.resolve();
    let told = 0;
    store.subscribe("1", () => told++);
    store.hear({ gid: "2", set: { name: "x" } }, 2);
    store.hear({ gid: "1", set: { name: "x" } }, 3);
    store.hear({ gid: "1", set: { name: "y" } }, 4);
    await Promise.resolve();
    expect(told).toBe(1);
  });
});

describe("keys", () => {
  it("sort by the moment they were made", () => {
    const made = Array.from({ length: 200 }, () => key());
    expect(made.toSorted()).toEqual(made);
    expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
