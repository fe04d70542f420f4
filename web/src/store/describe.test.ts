import { setupI18n } from "@lingui/core";
import { describe as about, expect, it } from "vitest";
import { describe } from "./describe";

about("a deed", () => {
  it("is told by the name of one thing, or by the number of several", () => {
    const i18n = setupI18n({ locale: "en", messages: { en: {} } });
    expect(i18n._(describe({ verb: "completeTask", name: "Weave", count: 1 }))).toBe("Completed “Weave”");
    expect(i18n._(describe({ verb: "moveTask", count: 3 }))).toBe("Moved 3 tasks");
  });
});
