import { describe, expect, it } from "vitest";
import { customField } from "@/fields/catalog";
import type { CustomField } from "@/store/types";
import { rich } from "./carrying";
import { setReader } from "@/locales/reader";
import { dayIn, orderOf } from "./dates";
import { assigned, guessed } from "./mapping";
import { planned, type Ground } from "./plan";
import { tableIn } from "./table";

const YARN: CustomField = {
  gid: "9", kind: "custom_field", name: "Yarn", type: "enum", resource_subtype: "enum", options: [{ gid: "91", name: "Wool", color: "red", enabled: true }],
  precision: null, format: null, currency_code: null, custom_label: null, custom_label_position: null, description: "",
} as CustomField;
const FIELDS = [customField(YARN)];
const GROUND: Ground = {
  people: [{ gid: "1", name: "Ada Byron", email: "ada@example.com" }, { gid: "2", name: "Bob", email: null }, { gid: "3", name: "Bob", email: null }],
  fields: new Map([["9", YARN]]), makesOptions: false, locale: "en", numberIn: (text) => (text === "" || Number.isNaN(Number(text)) ? null : Number(text)),
};

describe("a table", () => {
  it("keeps what quotes hold, whatever separates the cells", () => {
    const { header, rows, lines, unclosed } = tableIn('\uFEFFName;Notes\r\n"Warp; ""fine""";"one\ntwo"\r\n\r\nWeave;\r\n');
    expect(header).toEqual(["Name", "Notes"]);
    expect(rows).toEqual([['Warp; "fine"', "one\ntwo"], ["Weave", ""]]);
    expect(lines).toEqual([2, 5]);
    expect(unclosed).toBeNull();
    expect(tableIn('a,b\n1,"2').unclosed).toBe(2);
    expect(tableIn("a\tb, c\td\n1\t2\t3").header).toEqual(["a", "b, c", "d"]);
  });
});

describe("what columns mean", () => {
  it("is guessed from the heads of Asana, Trello and Jira", () => {
    const asana = ["Task ID", "Completed At", "Name", "Section/Column", "Assignee", "Assignee Email", "Start Date", "Due Date", "Tags", "Notes", "Parent task", "Yarn"];
    expect(guessed({ header: asana }, FIELDS)).toEqual(["id", "completed", "name", "section", "skip", "assignee", "start_on", "due_on", "tags", "notes", "parent", "custom:9"]);
    expect(guessed({ header: ["Card ID", "Card Name", "Card Description", "Labels", "Members", "Due Date", "List Name"] }, [])).toEqual(["id", "name", "notes", "tags", "assignee", "due_on", "section"]);
    expect(guessed({ header: ["Summary", "Issue key", "Status", "Assignee", "Description", "Parent"] }, [])).toEqual(["name", "id", "section", "assignee", "notes", "parent"]);
  });

  it("is said once", () => {
    expect(assigned(["name", "notes", "new:text"], 1, "name")).toEqual(["skip", "name", "new:text"]);
    expect(assigned(["new:text", "notes"], 1, "new:text")).toEqual(["new:text", "new:text"]);
  });
});

describe("days", () => {
  it("are read as their column writes them", () => {
    expect(orderOf(["03/04/2026", "25/04/2026"], "en")).toBe("dmy");
    expect(orderOf(["03/04/2026", "04/25/2026"], "de")).toBe("mdy");
    expect([orderOf(["03/04/2026"], "en-US"), orderOf(["03/04/2026"], "en-GB")]).toEqual(["mdy", "dmy"]);
    for (const text of ["2026-11-05", "2026-11-05T10:00:00Z", "5/11/2026", "05.11.26", "05/Nov/26 3:00 PM", "5 November 2026", "Nov 5, 2026"]) expect(dayIn(text, "dmy")).toBe("2026-11-05");
    for (const [locale, text] of [["de-DE", "5. März 2026"], ["fr-FR", "5 mars 2026"], ["ru-RU", "5 марта 2026 г."], ["pl-PL", "5 marca 2026"], ["pt-BR", "5 de março de 2026"], ["ja-JP", "2026年3月5日"], ["ko-KR", "2026. 3. 5."]] as const) {
      setReader({ locale });
      expect(dayIn(text, "dmy")).toBe("2026-03-05");
    }
    setReader({ locale: "en-GB" });
    expect([dayIn("11/5/2026", "mdy"), dayIn("31.02.2026", "dmy"), dayIn("soon", "dmy")]).toEqual(["2026-11-05", null, null]);
  });
});

describe("a plan", () => {
  const table = tableIn("ID,Name,Assignee,Due,Start,Yarn,Parent,Done\na,Warp,ADA@example.com,2026-11-05,2026-11-06,wool,,yes\nb,Weave,Bob,soon,,Silk,a,\nc,,,,,,,\nd,Full,,,,,Nobody,no");
  const mapping = guessed(table, FIELDS);

  it("says what was not understood, beside its row", () => {
    const { tasks, issues } = planned(table, mapping, GROUND);
    expect(tasks.map(({ name, assignee, due_on, start_on, parent, completed }) => [name, assignee, due_on, start_on, parent, completed])).toEqual([
      ["Warp", "1", "2026-11-05", null, null, true], ["Weave", null, null, null, 0, false], ["Full", null, null, null, null, false],
    ]);
    expect(tasks[0]!.custom).toEqual({ "9": { options: ["wool"] } });
    expect(issues.map(({ line, column, problem }) => [line, column, problem])).toEqual([
      [2, "Start", "startLate"], [3, "Assignee", "noPerson"], [3, "Due", "noDate"], [3, "Yarn", "noOption"], [4, "Name", "noName"], [5, "Parent", "noParent"],
    ]);
  });

  it("makes options where that is asked, and keeps no circle of parents", () => {
    expect(planned(table, mapping, { ...GROUND, makesOptions: true }).options).toEqual(new Map([["9", ["Silk"]]]));
    const circle = tableIn("Name,Parent\nA,B\nB,A");
    expect(planned(circle, guessed(circle, []), GROUND).tasks.map(({ parent }) => parent)).toEqual([1, null]);
  });

  it("takes notes as text", () => expect(rich("a < b & c")).toBe("<body>a &lt; b &amp; c</body>"));
});
