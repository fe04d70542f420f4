import { expect, it } from "vitest";
import type { Item } from "@/store/types";
import { isQuiet, toTell } from "./notifications";

const night = { quiet_from: "22:00", quiet_until: "07:00" };
const item = (reason: Item["reason"]) => ({ gid: `inbox/${reason}`, reason }) as Item;

it("is quiet over midnight, from the first minute to before the last", () => {
  expect(["21:59", "22:00", "03:00", "06:59", "07:00"].map((now) => isQuiet(now, night))).toEqual([false, true, true, true, false]);
  expect(["12:59", "13:00", "13:59", "14:00"].map((now) => isQuiet(now, { quiet_from: "13:00", quiet_until: "14:00" }))).toEqual([false, true, true, false]);
  expect(isQuiet("03:00", { quiet_from: null, quiet_until: null })).toBe(false);
});

it("tells only the kinds that are wanted, and none in quiet hours", () => {
  const yes = { inbox: true, mail: false, browser: true }, no = { inbox: true, mail: false, browser: false };
  const choices = { kinds: { assigned: yes, completed: no }, ...night, has_digest: false, digest_hour: 8 };
  const news = [item("unassigned"), item("completed"), item("liked")];
  expect(toTell(news, choices, "12:00")).toEqual([item("unassigned")]);
  expect(toTell(news, choices, "23:00")).toEqual([]);
});
