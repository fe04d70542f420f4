import { i18n } from "@lingui/core";
import { afterEach, expect, test } from "vitest";
import { door } from "@/api/client";
import { begun } from "./beginning";
import { TEMPLATES } from "./templates";

const usual = door.fetch;
afterEach(() => void (door.fetch = usual));

test("a first project that is tried again after a cut carries the same keys", async () => {
  const keys: string[][] = [[], []];
  i18n.loadAndActivate({ locale: "en", messages: {} });
  for (const heard of keys) {
    door.fetch = (_path, asked) => {
      const one = new Headers(asked?.headers).get("idempotency-key");
      if (one) heard.push(one);
      const { data } = JSON.parse(String(asked?.body ?? "{}")) as { data?: { actions?: { idempotency_key?: string }[] } };
      heard.push(...(data?.actions ?? []).flatMap(({ idempotency_key }) => idempotency_key ?? []));
      const made = data?.actions ? data.actions.map(() => ({ status_code: 201, body: { data: { gid: "9" } } })) : asked?.method === "GET" ? [{ gid: "8" }] : { gid: "7" };
      return Promise.resolve(Response.json({ data: made }));
    };
    expect(await begun("1", "Loom", TEMPLATES[0]!, "key")).toBe("7");
  }
  expect(keys[0]).toHaveLength(1 + 3 + 7);
  expect(new Set(keys[0]).size).toBe(keys[0]!.length);
  expect(keys[1]).toEqual(keys[0]);
});
