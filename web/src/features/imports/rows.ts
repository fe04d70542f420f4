// The report row by row, as it comes: CSV (RFC 4180), read only as far as it is looked at.

export type Result = "came" | "changed" | "lost";

export interface Row {
  line: string;
  key: string;
  name: string;
  task: string;
  result: Result;
  what: string;
}

/** Cells out of pieces of a CSV file; what is not yet whole waits for the next piece. */
export class Csv {
  #cell = "";
  #row: string[] = [];
  #isQuoted = false;
  #wasQuote = false;

  take(piece: string): string[][] {
    const rows: string[][] = [];
    for (const sign of piece) {
      if (this.#isQuoted && sign === '"') {
        this.#isQuoted = false;
        this.#wasQuote = true;
      } else if (this.#isQuoted) {
        this.#cell += sign;
      } else if (sign === '"') {
        if (this.#wasQuote) this.#cell += sign; // a doubled one stands for itself
        this.#isQuoted = true;
        this.#wasQuote = false;
      } else {
        this.#wasQuote = false;
        if (sign === "," || sign === "\n") {
          this.#row.push(this.#cell);
          this.#cell = "";
          if (sign === "\n") {
            rows.push(this.#row);
            this.#row = [];
          }
        } else if (sign !== "\r") this.#cell += sign;
      }
    }
    return rows;
  }
}

const UNGUARDED = /^'(?=[=+\-@\t\r])/;

/** What a spreadsheet would take for a formula is guarded there; here it is read as it was. */
export function rowOf(cells: readonly string[]): Row {
  const [line = "", key = "", name = "", task = "", result = "came", what = ""] = cells.map((cell) => cell.replace(UNGUARDED, ""));
  return { line, key, name, task, result: result as Result, what };
}

/** The first rows that fit, and whether there are more of them. */
export async function firstRows(stream: ReadableStream<Uint8Array>, fits: (row: Row) => boolean, most: number): Promise<{ rows: Row[]; hasMore: boolean }> {
  const reader = stream.getReader(), text = new TextDecoder(), csv = new Csv(), found: Row[] = [];
  let isHead = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      for (const cells of csv.take(done ? "\n" : text.decode(value, { stream: true }))) {
        if (isHead) isHead = false;
        else if (cells.length > 4 && fits(rowOf(cells))) {
          if (found.length === most) return { rows: found, hasMore: true };
          found.push(rowOf(cells));
        }
      }
      if (done) return { rows: found, hasMore: false };
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
