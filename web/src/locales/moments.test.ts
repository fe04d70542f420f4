import { describe, expect, it } from "vitest";
import { clockTime, momentAt } from "./moments";

describe("a day and a time on the reader's clock", () => {
  it("are a moment in their zone, in summer and in winter", () => {
    expect(momentAt("2026-07-01", "09:30", "Europe/Berlin")).toBe("2026-07-01T07:30:00.000Z");
    expect(momentAt("2026-12-01", "09:30", "Europe/Berlin")).toBe("2026-12-01T08:30:00.000Z");
    expect(momentAt("2026-12-01", "00:15", "Asia/Kathmandu")).toBe("2026-11-30T18:30:00.000Z");
  });

  it("are read back as they were written, around each change of the clocks", () => {
    for (const zone of ["America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]) {
      for (const day of ["2026-03-09", "2026-11-02", "2026-04-06"]) expect(clockTime(momentAt(day, "16:40", zone), zone)).toBe("16:40");
    }
  });

  it("name the hour after a gap where the clocks skip theirs", () => {
    expect(clockTime(momentAt("2026-03-29", "02:30", "Europe/Berlin"), "Europe/Berlin")).toMatch(/^0[13]:30$/);
  });
});
