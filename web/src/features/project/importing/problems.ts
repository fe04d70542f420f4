// What was not understood and what was refused, as a table to keep.
import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import type { Entry } from "@/sync/outbox";
import type { Issue } from "./plan";
import { PROBLEMS } from "./words";

/** Line, column, what stands there, and what is wrong with it; in the order of the table. */
type Row = readonly [line: number, column: string, text: string, why: string];

export function rowsOf(issues: readonly Issue[], refused: readonly Pick<Entry, "key" | "data" | "refused">[], lines: ReadonlyMap<string, number>): Row[] {
  return [
    ...issues.map(({ line, column, text, problem }): Row => [line, column, text, i18n._(PROBLEMS[problem])]),
    ...refused.map(({ key, data, refused: why }): Row => [lines.get(key) ?? 0, "", String(data["name"] ?? ""), why?.sentence ?? ""]),
  ].toSorted(([a], [b]) => a - b);
}

/** RFC 4180; what a spreadsheet would take for a formula stays text. */
export function csvOf(rows: readonly Row[]): string {
  const cell = (value: string | number) => `"${String(value).replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  return [[t`Line`, t`Column`, t`Text`, t`Problem`], ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}

export function download(rows: readonly Row[]): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", csvOf(rows)], { type: "text/csv" }));
  link.download = t`problems of the import` + ".csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
