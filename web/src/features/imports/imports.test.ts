import { expect, test } from "vitest";
import { becomes, choice, isKnown } from "./columns";
import { mayGo, stepIn, stepOf } from "./importing";
import { inOrder, isOpen, matcher } from "./matching";
import { Csv, firstRows, rowOf } from "./rows";

test("an import goes on where it was left, and an address leads only where one may go", () => {
  const read = { status: "read", report: {} } as const;
  expect(stepOf(read)).toBe("columns");
  expect(stepIn(read, "people")).toBe("people");
  expect(stepIn(read, "import")).toBe("columns");
  expect(stepIn({ status: "read", report: { is_rehearsal: true } }, undefined)).toBe("dry-run");
  expect(stepIn({ status: "bringing", report: {} }, "columns")).toBe("import");
  expect(stepIn({ status: "unreadable", report: {} }, "people")).toBe("source");
  expect(stepIn({ status: "reading", report: {}, survey: { columns: [{ key: "0", name: "Task" }] } }, "columns")).toBe("columns");
  expect(mayGo({ status: "brought", report: {} }, "columns")).toBe(true);
});

test("people are found by address, then by a name that only one has; the undecided stand first", () => {
  const users = [
    { gid: "1", name: "Ada", email: "ADA@example.com" },
    { gid: "2", name: "Bob", email: null },
    { gid: "3", name: "Bob", email: null },
    { gid: "4", name: "Cem", email: null },
  ];
  const match = matcher(users);
  const ada = { key: "a", name: "A. L.", email: "ada@EXAMPLE.com", count: 1 }, bob = { key: "b", name: "Bob", count: 2 }, cem = { key: "c", name: "Cem", count: 9 };
  expect([match(ada)?.by, match(bob), match(cem)?.by]).toEqual(["address", undefined, "name"]);
  expect(inOrder([cem, ada, bob], {}, match)).toEqual([bob, cem, ada]);
  expect(isOpen(bob, { people: { b: "" } }, match(bob))).toBe(false);
});

test("what a column becomes is decided at once where its field stays, else the file is read anew", () => {
  const size = { key: "2,4", name: "Size", means: "field:enum", field: "size" };
  const found = { mapping: { fields: { size: "7" } }, choices: { days: "month first", columns: { 0: "name" } } };
  expect(becomes(size, found.mapping)).toBe("gid:7");
  expect(choice(found, size, "skip")).toEqual({ mapping: { fields: { size: "" } } });
  expect(choice(found, size, "field:enum")).toEqual({ mapping: { fields: {} } });
  expect(choice(found, size, "section")).toEqual({ choices: { days: "month first", columns: { 0: "name", 2: "section", 4: "section" } } });
  expect([isKnown(size, {}), isKnown({ key: "0", name: "Task", means: "name" }, {})]).toEqual([false, true]);
});

test("the report is read row by row, over the borders of its pieces, and only as far as it is looked at", async () => {
  const csv = new Csv();
  expect([...csv.take('1,a,"Say ""hi'), ...csv.take('"", now\nor later",7,came,"x, y"\r\n')]).toEqual([["1", "a", 'Say "hi", now\nor later', "7", "came", "x, y"]]);
  expect(rowOf(["2", "k", "'=Spin", "", "changed", "votes"])).toEqual({ line: "2", key: "k", name: "=Spin", task: "", result: "changed", what: "votes" });
  const text = "Line,Key,Name,Task,Result,What\n" + Array.from({ length: 9 }, (_, n) => `${n},k,Ä ${n},,${n % 2 ? "changed" : "came"},\n`).join("");
  const bytes = new TextEncoder().encode(text);
  const stream = () => new ReadableStream<Uint8Array>({ start(control) { for (let at = 0; at < bytes.length; at += 7) control.enqueue(bytes.slice(at, at + 7)); control.close(); } });
  const some = await firstRows(stream(), (row) => row.result === "changed", 3);
  expect([some.rows.map(({ name }) => name), some.hasMore]).toEqual([["Ä 1", "Ä 3", "Ä 5"], true]);
  expect((await firstRows(stream(), (row) => row.result === "changed", 4)).hasMore).toBe(false);
});
