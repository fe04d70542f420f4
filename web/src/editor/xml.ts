// The API's rich text ↔ elements.  It is XML of a few tags under <body>, read by the browser's own parser.

/** What may stand where: the same sets as the server's. */
export type Flavour = "comment" | "task" | "brief";

export const EMPTY_TEXT = "<body></body>";

const COMMENT = ["strong", "em", "u", "s", "code", "ol", "ul", "li", "a", "blockquote", "pre"];
const TASK = [...COMMENT, "h1", "h2", "hr", "img", "table", "tr", "td"];
const BRIEF = [...TASK, "object"];

/** What the items of a checklist begin with, open and done: to whoever knows no checklists, they are a bulleted list. */
export const OPEN = "☐ ";
export const DONE = "☑ ";

export const TAGS: Record<Flavour, ReadonlySet<string>> = { comment: new Set(COMMENT), task: new Set(TASK), brief: new Set(BRIEF) };

/** The elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(["h1", "h2", "hr", "ol", "ul", "li", "blockquote", "pre", "table", "tr", "img", "object"]);

/** What a rich text says, on one line, with people and things by their names. */
export const wordsOf = (html: string): string => bodyOf(html.replace(/<\/(?:li|blockquote|pre|h1|h2|td)>/g, "$& ")).textContent.replace(/\s+/g, " ").trim();

/** The body of a text; what is no XML is shown as the plain text it is. */
export function bodyOf(html: string): Element {
  const read = new DOMParser().parseFromString(html || EMPTY_TEXT, "text/xml");
  const body = read.documentElement;
  if (body?.nodeName === "body" && !read.querySelector("parsererror")) return body;
  const made = document.implementation.createDocument(null, "body").documentElement;
  made.textContent = html.replace(/<[^>]*>/g, "");
  return made;
}

export function isEmptyText(html: string | undefined | null): boolean {
  if (!html) return true;
  return !/<(img|hr|object|table|a)\b/.test(html) && html.replace(/<[^>]*>/g, "").trim() === "";
}

const SAFE = /^(?:https?:\/\/[^\s/]|mailto:[^\s]|\/(?![/\\])|#)/i;

/** Two texts as one, the second below the first. */
export function joined(first: string, second: string): string {
  if (isEmptyText(first)) return second;
  return isEmptyText(second) ? first : `${first.replace(/<\/body>\s*$/, "")}\n${second.replace(/^\s*<body>/, "")}`;
}

/** An address that leads somewhere and runs nothing. */
export function isSafeHref(href: string | null | undefined): href is string {
  return typeof href === "string" && (href === "/" || SAFE.test(href));
}

export function escaped(text: string): string {
  // What XML cannot hold is left out, as the server does.
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export function quoted(value: string): string {
  return escaped(value).replace(/"/g, "&quot;").replace(/[\t\n]/g, " ");
}

/** Names and values as a tag writes them, in their order. */
export function attributes(given: Record<string, string | null | undefined>): string {
  return Object.entries(given).map(([name, value]) => (value === null || value === undefined ? "" : ` ${name}="${quoted(value)}"`)).join("");
}
