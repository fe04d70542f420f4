import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { door } from "../api/client";
import { Live } from "./live";
import type { Channel, Lock, Word } from "./tabs";

/** A browser: tabs that hear each other, and one lock that goes to the next when its holder ends. */
class Browser {
  private readonly hearers = new Map<string, (word: Word) => void>();
  private readonly queue: (() => Promise<void>)[] = [];
  private isHeld = false;

  tab(name: string): { live: Live; heard: number[]; end: () => void } {
    const channel: Channel = {
      post: (word) => {
        for (const [other, hear] of this.hearers) if (other !== name) hear(structuredClone(word));
      },
      listen: () => undefined,
      close: () => undefined,
    };
    const lock: Lock = { lead: (work) => this.lead(work) };
    const live = new Live("1", name, channel, lock), heard: number[] = [];
    this.hearers.set(name, (word) => live.hear(word));
    live.events.on("said", (said) => heard.push(...said.ops.map((op) => op.seq)));
    return {
      live,
      heard,
      end: () => {
        this.hearers.delete(name);
        live.end();
      },
    };
  }

  private lead(work: () => Promise<void>): void {
    this.queue.push(work);
    void this.next();
  }

  private async next(): Promise<void> {
    const work = this.isHeld ? undefined : this.queue.shift();
    if (!work) return;
    this.isHeld = true;
    await work();
    this.isHeld = false;
    void this.next();
  }
}

/** A server that keeps everything it said. */
class Server {
  readonly asked: { since: number; subscribe: string[] }[] = [];
  open = 0;
  private readonly said: number[] = [];
  private readonly ears = new Set<ReadableStreamDefaultController<Uint8Array>>();

  say(seq: number): void {
    this.said.push(seq);
    for (const ear of this.ears) this.tell(ear, seq);
  }

  cut(): void {
    for (const ear of this.ears) ear.error(new Error("cut"));
    this.ears.clear();
    this.open = 0;
  }

  fetch: typeof fetch = async (url, given) => {
    const query = new URL(String(url), "http://weft.test").searchParams;
    const since = Number(query.get("since"));
    this.asked.push({ since, subscribe: query.get("subscribe")!.split(",") });
    this.open++;
    let mine: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (ear) => {
        mine = ear;
        this.ears.add(ear);
        for (const seq of this.said) if (seq > since) this.tell(ear, seq);
      },
    });
    given!.signal?.addEventListener("abort", () => {
      if (!this.ears.delete(mine)) return;
      this.open--;
      mine.error(new DOMException("aborted", "AbortError"));
    });
    return new Response(body, { status: 200 });
  };

  private tell(ear: ReadableStreamDefaultController<Uint8Array>, seq: number): void {
    ear.enqueue(new TextEncoder().encode(`data: {"seq":${seq},"ops":[{"seq":${seq},"gid":"5","action":"changed"}]}\n\n`));
  }
}

const before = { ...door };
let server: Server;
beforeEach(() => {
  server = new Server();
  door.fetch = server.fetch;
});
afterEach(() => Object.assign(door, before));

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe("the tabs of a browser", () => {
  it("share one stream with the union of what they want", async () => {
    const browser = new Browser(), one = browser.tab("one"), two = browser.tab("two");
    one.live.want(["10"], 0);
    two.live.want(["20"], 0);
    await until(() => server.asked.at(-1)?.subscribe.length === 2 && server.open === 1);
    expect(server.asked.at(-1)).toEqual({ since: 0, subscribe: ["10", "20"] });
    server.say(1);
    await until(() => one.heard.length === 1 && two.heard.length === 1);
    expect([one.live.leads, two.live.leads]).toEqual([true, false]);
    one.end();
    two.end();
  });

  it("hand over without a loss when the leader closes", async () => {
    const browser = new Browser(), one = browser.tab("one"), two = browser.tab("two");
    one.live.want(["10"], 0);
    two.live.want(["10"], 0);
    await until(() => server.open === 1);
    server.say(1);
    await until(() => two.heard.length === 1);
    one.end();
    server.say(2);
    await until(() => two.heard.length === 2);
    server.say(3);
    await until(() => two.heard.length === 3);
    expect(two.heard).toEqual([1, 2, 3]);
    expect([two.live.leads, server.open, server.asked.at(-1)!.since]).toEqual([true, 1, 1]);
    two.end();
  });

  it("go on from the last number when the connection breaks", async () => {
    const one = new Browser().tab("one");
    one.live.want(["10"], 0);
    await until(() => server.open === 1);
    server.say(1);
    await until(() => one.heard.length === 1);
    server.cut();
    server.say(2);
    await until(() => (one.live.hurry(), one.heard.length === 2));
    expect(server.asked.at(-1)!.since).toBe(1);
    one.end();
  });

  it("begin earlier for whoever opened something with an older number", async () => {
    const browser = new Browser(), one = browser.tab("one"), two = browser.tab("two");
    one.live.want(["10"], 5);
    await until(() => server.open === 1);
    two.live.want(["20"], 2);
    await until(() => server.asked.length >= 2 && server.open === 1);
    expect(server.asked.at(-1)).toEqual({ since: 2, subscribe: ["10", "20"] });
    one.end();
    two.end();
  });
});
