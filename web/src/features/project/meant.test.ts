import { describe, expect, it } from "vitest";
import { meant } from "./meant";

const begun = { name: "Loom", due_on: "2026-11-26", owner: null as string | null };

describe("a form that was open while somebody else changed the same", () => {
  it("sends only what its reader changed, never what the others did", () => {
    expect(meant(begun, { ...begun, name: "Great loom" }, { ...begun, owner: "7" })).toEqual({ change: { owner: "7" }, theirs: {} });
  });

  it("tells of a field that both changed, unless both mean the same", () => {
    const now = { ...begun, name: "Great loom", due_on: "2026-12-01" };
    expect(meant(begun, now, { ...begun, name: "Small loom", due_on: "2026-12-01" })).toEqual({ change: { name: "Small loom" }, theirs: { name: "Great loom" } });
  });

  it("is silent once one began anew from what they wrote", () => {
    const now = { ...begun, name: "Great loom" };
    expect(meant(now, now, { name: "Small loom" })).toEqual({ change: { name: "Small loom" }, theirs: {} });
  });
});
