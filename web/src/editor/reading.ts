// Rich text → the editor's document.  Lines of a text are its paragraphs; a line end beside a block is the block's own.
import type { JSONContent } from "@tiptap/core";
import { bodyOf, DONE, OPEN } from "./xml";

type Mark = { type: string; attrs?: Record<string, unknown> };

const MARKS: Record<string, string> = { strong: "bold", em: "italic", u: "underline", s: "strike", code: "code" };

/** A text of the API as the editor holds it. */
export function toDocument(html: string): JSONContent {
  return { type: "doc", content: filled(blocksOf(bodyOf(html))) };
}

const paragraph = (content: JSONContent[]): JSONContent => (content.length ? { type: "paragraph", content } : { type: "paragraph" });
const filled = (blocks: JSONContent[]): JSONContent[] => (blocks.length ? blocks : [paragraph([])]);

/** What lies within an element: its lines and its blocks, in order. */
function blocksOf(element: Element): JSONContent[] {
  const page = new Page();
  page.walk(element, []);
  page.endRun(true);
  return page.blocks;
}

class Page {
  readonly blocks: JSONContent[] = [];
  private lines: JSONContent[][] | null = null;

  walk(element: Element, marks: Mark[]): void {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.text(node.nodeValue ?? "", marks);
      else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, marks);
    }
  }

  private text(text: string, marks: Mark[]): void {
    for (const [n, line] of text.split("\n").entries()) {
      if (n > 0) this.newLine();
      if (line) this.add(marks.length ? { type: "text", text: line, marks } : { type: "text", text: line });
    }
  }

  private newLine(): void {
    this.lines ??= [[]];
    this.lines.push([]);
  }

  private add(piece: JSONContent): void {
    this.lines ??= [[]];
    this.lines.at(-1)!.push(piece);
  }

  /** The lines so far become paragraphs, but for the line ends that belong to the blocks beside them. */
  endRun(isLast = false): void {
    const lines = this.lines;
    this.lines = null;
    if (!lines) return;
    if (this.blocks.length && lines.length > 1 && !lines[0]!.length) lines.shift();
    else if (this.blocks.length && lines.length === 1 && !lines[0]!.length) return;
    if (!isLast && lines.length > 1 && !lines.at(-1)!.length) lines.pop();
    else if (!isLast && lines.length === 1 && !lines[0]!.length) return;
    else if (isLast && this.blocks.length && lines.length === 1 && !lines[0]!.length) return;
    this.blocks.push(...lines.map(paragraph));
  }

  private block(made: JSONContent): void {
    this.endRun();
    this.blocks.push(made);
  }

  private element(element: Element, marks: Mark[]): void {
    const tag = element.nodeName;
    if (MARKS[tag]) return this.walk(element, adding(marks, { type: MARKS[tag] }));
    switch (tag) {
      case "br":
        return this.newLine();
      case "a":
        return this.link(element, marks);
      case "ol":
      case "ul":
        return this.block(list(element));
      case "blockquote":
        return this.block({ type: "blockquote", content: filled(blocksOf(element)) });
      case "h1":
      case "h2":
        return this.block({ type: "heading", attrs: { level: Number(tag[1]) }, ...inline(element) });
      case "pre":
        return this.block({ type: "codeBlock", ...inline(element) });
      case "hr":
        return this.block({ type: "horizontalRule" });
      case "img":
        return this.block({ type: "image", attrs: imageOf(element) });
      case "table":
        return this.block(table(element));
      case "object":
        return this.block({ type: "asItIs", attrs: { xml: new XMLSerializer().serializeToString(element) } });
      default:
        return this.walk(element, marks);
    }
  }

  private link(element: Element, marks: Mark[]): void {
    const gid = element.getAttribute("data-asana-gid"), label = element.textContent ?? "";
    const isHidden = element.getAttribute("data-asana-accessible") === "false";
    if (isHidden || (gid && element.getAttribute("data-asana-dynamic") !== "false")) {
      return this.add({ type: "mention", attrs: { ...named(element), label, isHidden }, ...(marks.length ? { marks } : {}) });
    }
    const attrs = { href: element.getAttribute("href"), ...named(element) };
    this.walk(element, adding(marks, { type: "link", attrs }));
  }
}

/** Each kind of mark once; the inner one holds. */
const adding = (marks: Mark[], mark: Mark): Mark[] => [...marks.filter(({ type }) => type !== mark.type), mark];

function named(element: Element): Record<string, string | null> {
  const of = (name: string) => element.getAttribute(`data-asana-${name}`);
  return { gid: of("gid"), kind: of("type"), project: of("project"), tag: of("tag"), href: element.getAttribute("href") };
}

function imageOf(element: Element): Record<string, string | null> {
  const of = (name: string) => element.getAttribute(name);
  return { gid: of("data-asana-gid"), kind: of("data-asana-type"), src: of("src"), width: of("data-src-width"), height: of("data-src-height"), alt: of("alt") };
}

/** Headings and code hold one run; their line ends stay what they are. */
function inline(element: Element): { content?: JSONContent[] } {
  const blocks = blocksOf(element).flatMap((block) => (block.type === "paragraph" ? [block.content ?? []] : [textIn(block)]));
  const content: JSONContent[] = [];
  for (const [n, line] of blocks.entries()) {
    if (n > 0) content.push({ type: "text", text: "\n" });
    content.push(...line);
  }
  const joined = together(content);
  return joined.length ? { content: joined } : {};
}

function textIn(block: JSONContent): JSONContent[] {
  return (block.content ?? []).flatMap((one) => (one.type === "text" || one.type === "mention" ? [one] : textIn(one)));
}

/** Neighbouring texts with the same marks are one. */
function together(pieces: JSONContent[]): JSONContent[] {
  const made: JSONContent[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (last?.type === "text" && piece.type === "text" && JSON.stringify(last.marks) === JSON.stringify(piece.marks)) last.text = `${last.text}${piece.text}`;
    else made.push({ ...piece });
  }
  return made;
}

/** A list that stands directly in a list belongs to the item before it. */
function list(element: Element): JSONContent {
  const items: JSONContent[] = [], isChecks = areChecks(element);
  for (const child of element.children) {
    if (child.nodeName === "li") items.push(item(child, isChecks));
    else if (items.length) items.at(-1)!.content!.push(list(child));
    else items.push({ type: "listItem", content: begun([list(child)]) });
  }
  if (!items.length) items.push({ type: "listItem", content: [paragraph([])] });
  return { type: isChecks ? "taskList" : element.nodeName === "ol" ? "orderedList" : "bulletList", content: items };
}

function item(element: Element, isCheck: boolean): JSONContent {
  const content = begun(blocksOf(element));
  if (!isCheck) return { type: "listItem", content };
  const [first, ...rest] = content, [sign, ...words] = first!.content!, text = sign!.text!.slice(OPEN.length);
  return { type: "taskItem", attrs: { checked: sign!.text!.startsWith(DONE) }, content: [paragraph(text ? [{ ...sign, text }, ...words] : words), ...rest] };
}

/** Each of its items begins with a box. */
function areChecks(element: Element): boolean {
  return element.nodeName === "ul" && element.firstElementChild?.nodeName === "li" && [...element.children].every((one) => one.nodeName !== "li" || [OPEN, DONE].some((box) => one.firstChild?.nodeValue?.startsWith(box)));
}

function table(element: Element): JSONContent {
  const rows = [...element.children].map((row) => ({ type: "tableRow", content: [...row.children].map((cell) => ({ type: "tableCell", content: filled(blocksOf(cell)) })) }));
  return { type: "table", content: rows.length ? rows : [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph([])] }] }] };
}

/** An item begins with a line, be it empty. */
function begun(blocks: JSONContent[]): JSONContent[] {
  return blocks[0]?.type === "paragraph" ? blocks : [paragraph([]), ...blocks];
}
