const FUNCTIONS = new Set(["IF", "AND", "OR", "NOT", "MIN", "MAX", "DAYS", "TRUE", "FALSE"]);

export interface Complaint {
  kind: "unknown" | "open" | "close" | "name";
  about: string;
}

/** What is wrong with a formula as far as one sees it without the server: brackets, fields, functions. */
export function complaint(text: string, names: readonly string[]): Complaint | null {
  const here = new Set(names.map((name) => name.toLocaleLowerCase()));
  const bare = text.replace(/"[^"]*"|'[^']*'/g, "");
  for (const [, name = ""] of bare.matchAll(/\{([^{}]*)\}/g)) {
    if (!/^\d+$/.test(name) && !here.has(name.trim().toLocaleLowerCase())) return { kind: "unknown", about: name };
  }
  const plain = bare.replace(/\{[^{}]*\}/g, "0");
  const brackets = balance(plain);
  if (brackets) return { kind: brackets, about: "" };
  const stranger = [...plain.matchAll(/[A-Za-z_]\w*/g)].find(([word]) => !FUNCTIONS.has(word.toUpperCase()));
  return stranger ? { kind: "name", about: stranger[0] } : null;
}

function balance(text: string): "open" | "close" | null {
  let open = 0;
  for (const sign of text) {
    if (sign === "(" || sign === "{") open++;
    if (sign === ")" || sign === "}") open--;
    if (open < 0) return "close";
  }
  return open > 0 ? "open" : null;
}
