// Text → a table: comma, semicolon, tab or bar between the cells, quotes around what holds one (RFC 4180).

export interface Table {
  header: string[];
  /** As long as the header each. */
  rows: string[][];
  /** Of each row the line of the text on which it begins, from 1. */
  lines: number[];
  /** A quote that was opened and never closed: the line. */
  unclosed: number | null;
}

const SEPARATORS = [",", ";", "\t", "|"];

export function tableIn(text: string): Table {
  const clean = text.replace(/^\uFEFF/, "");
  const { records, lines, unclosed } = recordsIn(clean, separatorOf(clean));
  const [header = [], ...rest] = records;
  const named = header.map((name) => name.trim());
  const rows = rest.map((row) => named.map((_, at) => (row[at] ?? "").trim()));
  const kept = rows.map((row, at) => ({ row, line: lines[at + 1]! })).filter(({ row }) => row.some(Boolean));
  return { header: named, rows: kept.map(({ row }) => row), lines: kept.map(({ line }) => line), unclosed };
}

/** Which of them stands most often in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const counts = SEPARATORS.map((one) => first.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

function recordsIn(text: string, separator: string): { records: string[][]; lines: number[]; unclosed: number | null } {
  const records: string[][] = [], lines: number[] = [];
  let record: string[] = [], cell = "", quoted = false, line = 1, from = 1, opened = 1;
  const endRecord = () => {
    records.push([...record, cell]);
    lines.push(from);
    record = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "\n") line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quoted = false;
    } else if (sign === '"' && cell === "") {
      quoted = true;
      opened = line;
    } else if (sign === separator) {
      record.push(cell);
      cell = "";
    } else if (sign === "\n" || (sign === "\r" && text[at + 1] !== "\n")) {
      endRecord();
      from = line;
    } else if (sign !== "\r") cell += sign;
  }
  if (cell || record.length) endRecord();
  return { records, lines, unclosed: quoted ? opened : null };
}
