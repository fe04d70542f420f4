import { describe, expect, it } from "vitest";
import { setReader } from "@/locales/reader";
import type { CustomField } from "@/store/types";
import { kept, shownNumber } from "./numbers";
import { stepOf } from "./options";
import { customDate, datesChange } from "./writing";

const NUMBER: CustomField = {
  gid: "1", kind: "custom_field", name: "Budget", type: "number", resource_subtype: "number", options: [], precision: 2, format: "none", currency_code: null, custom_label: null,
  custom_label_position: null, description: null,
};

describe("numbers", () => {
  it("are shown as their field says", () => {
    setReader({ locale: "en-GB" });
    expect(shownNumber(1204.5, NUMBER)).toBe("1,204.5");
    expect(shownNumber(1204.5, { ...NUMBER, format: "currency", currency_code: "EUR" })).toBe("€1,204.50");
    expect(shownNumber(0.625, { ...NUMBER, format: "percentage", precision: 1 })).toBe("62.5%");
    expect(shownNumber(8, { ...NUMBER, format: "custom", custom_label: "h", custom_label_position: "suffix" })).toBe("8 h");
    expect(shownNumber(200, { ...NUMBER, format: "duration", precision: 0 })).toMatch(/3\D+hrs?\D+20\D+mins?/);
  });

  it("are kept in the field's precision; percent is a share", () => {
    expect(kept(62.5, { ...NUMBER, format: "percentage", precision: 1 })).toBe(0.625);
    expect(kept(0.1 + 0.2, NUMBER)).toBe(0.3);
  });
});

describe("dates", () => {
  it("change only what moved, and a time excludes a day", () => {
    setReader({ zone: "UTC" });
    expect(datesChange({ start: null, due: "2026-12-01", time: null })).toEqual({ due_on: "2026-12-01" });
    expect(datesChange({ start: null, due: "2026-12-01", time: "09:30" })).toEqual({ due_at: "2026-12-01T09:30:00.000Z" });
    expect(datesChange({ start: "2026-11-01", due: null, time: null })).toEqual({ start_on: "2026-11-01" });
  });

  it("of a field are read with their time", () => {
    setReader({ zone: "UTC" });
    expect(customDate({ date: "2026-12-01", date_time: "2026-12-01T09:30:00.000Z" })).toEqual({ start: null, due: "2026-12-01", time: "09:30" });
    expect(customDate(null)).toEqual({ start: null, due: null, time: null });
  });
});

describe("options", () => {
  const option = (gid: string, color: string) => ({ gid, name: gid, color, enabled: true });
  it("from red to calm are steps; others are none", () => {
    const scale = { ...NUMBER, options: [option("a", "red"), option("b", "yellow"), option("c", "blue")] };
    expect(scale.options.map((one) => stepOf(scale, one))).toEqual([3, 2, 1]);
    const mixed = { ...NUMBER, options: [option("a", "green"), option("b", "yellow"), option("c", "red")] };
    expect(stepOf(mixed, mixed.options[0]!)).toBeNull();
  });
});
