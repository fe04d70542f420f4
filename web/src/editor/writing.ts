// The editor's document → rich text, as the API takes it.
import type { JSONContent } from "@tiptap/core";
import { attributes, DONE, escaped, isSafeHref, OPEN } from "./xml";

const TAGS: Record<string, string> = { bold: "strong", italic: "em", underline: "u", strike: "s", code: "code" };
/** Outer before inner. */
const ORDER = ["link", "bold", "italic", "underline", "strike", "code"];

type Mark = NonNullable<JSONContent["marks"]>[number];

/** What the editor holds as a text of the API. */
export function toText(document: JSONContent): string {
  return `<body>${blocks(trimmed(document.content ?? []))}</body>`;
}

const isLine = (block: JSONContent | undefined) => block?.type === "paragraph";
const isEmpty = (block: JSONContent | undefined) => isLine(block) && !block?.content?.length;

/** Empty lines at the end say nothing. */
function trimmed(content: JSONContent[]): JSONContent[] {
  const last = content.findLastIndex((block) => !isEmpty(block));
  return content.slice(0, last + 1);
}

function blocks(content: readonly JSONContent[]): string {
  let text = "";
  for (let n = 0; n < content.length; ) {
    if (!isLine(content[n])) {
      text += block(content[n++]!);
      continue;
    }
    const end = content.findIndex((one, at) => at >= n && !isLine(one)), stop = end < 0 ? content.length : end;
    const run = content.slice(n, stop);
    if (n > 0 && isEmpty(run[0])) text += "\n";
    text += run.map((line) => inline(line.content)).join("\n");
    if (stop < content.length && isEmpty(run.at(-1))) text += "\n";
    n = stop;
  }
  return text;
}

function block(given: JSONContent): string {
  switch (given.type) {
    case "heading":
      return wrapped(`h${given.attrs?.["level"] === 1 ? 1 : 2}`, inline(given.content));
    case "codeBlock":
      return wrapped("pre", inline(given.content));
    case "blockquote":
      return wrapped("blockquote", blocks(given.content ?? []));
    case "bulletList":
      return wrapped("ul", items(given));
    case "orderedList":
      return wrapped("ol", items(given));
    case "taskList":
      return wrapped("ul", items(given));
    case "table":
      return wrapped("table", parts(given, (row) => wrapped("tr", parts(row, (cell) => wrapped("td", blocks(cell.content ?? []))))));
    case "horizontalRule":
      return "<hr/>";
    case "image":
      return image(given.attrs ?? {});
    case "asItIs":
      return String(given.attrs?.["xml"] ?? "");
    default:
      return "";
  }
}

const wrapped = (tag: string, inner: string) => `<${tag}>${inner}</${tag}>`;
const parts = (whole: JSONContent, write: (part: JSONContent) => string) => (whole.content ?? []).map(write).join("");
const items = (list: JSONContent) => parts(list, (item) => wrapped("li", box(item) + blocks(withoutLead(item.content ?? []))));
const box = ({ type, attrs }: JSONContent) => (type === "taskItem" ? (attrs?.["checked"] ? DONE : OPEN) : "");

/** The empty line that an item needs in the editor, before what it really begins with. */
function withoutLead(content: JSONContent[]): JSONContent[] {
  return content.length > 1 && isEmpty(content[0]) && !isLine(content[1]) ? content.slice(1) : content;
}

function image({ gid, kind, src, width, height, alt }: Record<string, string | null>): string {
  if (!gid) return "";
  return `<img${attributes({ "data-asana-gid": gid, "data-asana-type": kind, src: isSafeHref(src) ? src : null, "data-src-width": width, "data-src-height": height, alt })}/>`;
}

/** Runs of text: marks that go on are not closed in between. */
function inline(content: readonly JSONContent[] = []): string {
  let text = "";
  let open: Mark[] = [];
  for (const piece of content) {
    const wanted = sorted(piece.marks ?? []), same = common(open, wanted);
    text += closing(open.slice(same)) + opening(wanted.slice(same));
    open = wanted;
    text += piece.type === "mention" ? mention(piece.attrs ?? {}) : piece.type === "hardBreak" ? "\n" : escaped(piece.text ?? "");
  }
  return text + closing(open);
}

const sorted = (marks: readonly Mark[]) => marks.filter(({ type }) => ORDER.includes(type)).toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));

function common(some: readonly Mark[], others: readonly Mark[]): number {
  let n = 0;
  while (n < some.length && n < others.length && JSON.stringify(some[n]) === JSON.stringify(others[n])) n++;
  return n;
}

const closing = (marks: readonly Mark[]) => marks.toReversed().map(({ type }) => `</${TAGS[type] ?? "a"}>`).join("");
const opening = (marks: readonly Mark[]) => marks.map(({ type, attrs }) => (type === "link" ? `<a${target(attrs ?? {}, "false")}>` : `<${TAGS[type]}>`)).join("");

function target(attrs: Record<string, unknown>, dynamic: string): string {
  const { href, gid, kind, project, tag } = attrs as Record<string, string | null>;
  const address = isSafeHref(href) ? href : null;
  if (!gid) return attributes({ href: address ?? "#" });
  return attributes({ href: address, "data-asana-accessible": "true", "data-asana-dynamic": dynamic, "data-asana-type": kind, "data-asana-gid": gid, "data-asana-project": project, "data-asana-tag": tag });
}

function mention(attrs: Record<string, unknown>): string {
  const label = escaped(String(attrs["label"] ?? ""));
  if (attrs["isHidden"] || !attrs["gid"]) return `<a data-asana-accessible="false">${label}</a>`;
  return `<a${target(attrs, "true")}>${label}</a>`;
}
