// What is pasted becomes what the text can hold: pages of the web, documents of offices, Markdown.

/** Foreign markup, cleaned: nothing that runs, no looks, and only forms that the editor knows. */
export function cleaned(html: string, hasTables = true): string {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  for (const element of body.querySelectorAll("script, style, meta, link, title, iframe, object, svg, noscript, template")) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>("*")) tidy(element, hasTables); // a list of its own: what is replaced stays in it
  for (const list of body.querySelectorAll("ul")) boxed(list);
  return body.innerHTML;
}

const AS: Record<string, string> = { h3: "h2", h4: "h2", h5: "h2", h6: "h2", del: "s", strike: "s", kbd: "code", tt: "code", samp: "code", center: "div", article: "div", section: "div" };

function tidy(element: HTMLElement, hasTables: boolean): void {
  const tag = element.tagName.toLowerCase();
  if (tag === "table" && !(hasTables && isTable(element as HTMLTableElement))) return element.replaceWith(...rows(element as HTMLTableElement));
  if (tag === "img" && !element.dataset["asanaGid"]) return element.replaceWith(...pictured(element as HTMLImageElement));
  if (tag === "input") return element.replaceWith(document.createTextNode((element as HTMLInputElement).checked || element.hasAttribute("checked") ? "☑ " : "☐ "));
  // Documents of offices wrap everything in a bold that is none, and say boldness by looks.
  if (tag === "b" && /font-weight:\s*(normal|400)/.test(element.getAttribute("style") ?? "")) return element.replaceWith(...element.childNodes);
  if (tag === "span") styled(element);
  if (AS[tag]) return element.replaceWith(renamed(element, AS[tag]));
  for (const name of element.getAttributeNames()) if (!KEPT.test(name)) element.removeAttribute(name);
}

const KEPT = /^(href|src|alt|data-asana-[a-z]+|data-pm-slice|data-type|data-checked)$/;

function renamed(element: HTMLElement, tag: string): HTMLElement {
  const made = document.createElement(tag);
  made.append(...element.childNodes);
  return made;
}

function styled(element: HTMLElement): void {
  const looks = element.getAttribute("style") ?? "";
  const marks = [/font-weight:\s*(bold|[6-9]00)/.test(looks) && "strong", /font-style:\s*italic/.test(looks) && "em", /line-through/.test(looks) && "s"].filter((tag) => tag !== false);
  for (const tag of marks) {
    const made = document.createElement(tag);
    made.append(...element.childNodes);
    element.append(made);
  }
}

/** A list whose items all begin with a box is a checklist. */
function boxed(list: HTMLUListElement): void {
  const items = [...list.children], boxes = items.map((item) => /^\s*([☐☑])\s?/.exec(item.textContent ?? ""));
  if (!items.length || boxes.some((box) => box === null)) return;
  list.dataset["type"] = "taskList";
  for (const [n, item] of items.entries()) {
    (item as HTMLElement).dataset["type"] = "taskItem";
    (item as HTMLElement).dataset["checked"] = String(boxes[n]![1] === "☑");
    const first = document.createTreeWalker(item, NodeFilter.SHOW_TEXT, (node) => (/[☐☑]/.test(node.nodeValue ?? "") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)).nextNode();
    if (first) first.nodeValue = first.nodeValue!.replace(/^\s*[☐☑]\s?/, "");
  }
}

/** Not one that only lays out a page. */
const isTable = ({ rows }: HTMLTableElement) => rows.length > 1 || (rows[0]?.cells.length ?? 0) > 1;

/** Where there are no tables, each row is a line, its cells apart. */
function rows(table: HTMLTableElement): HTMLElement[] {
  return [...table.rows].map((row) => {
    const line = document.createElement("p");
    for (const [n, cell] of [...row.cells].entries()) {
      if (n > 0) line.append(" | ");
      line.append(...[...cell.childNodes].map((node) => (node instanceof HTMLElement && /^(P|DIV)$/.test(node.tagName) ? document.createTextNode(node.textContent ?? "") : node)));
    }
    return line;
  });
}

/** Pictures of elsewhere are links: nobody's reading is told to another site. */
function pictured(picture: HTMLImageElement): Node[] {
  const address = picture.getAttribute("src") ?? "";
  if (!/^https?:/.test(address)) return [];
  const link = document.createElement("a");
  link.href = address;
  link.textContent = picture.alt || address;
  return [link];
}

const SIGNS = /^(#{1,6} |[-*+] (?!$)|\d+[.)] |> |```|(-{3,}|\*{3,})$)|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\s]+\)|`[^`\n]+`/m;

/** Whether a plain text is written in Markdown: several signs, or one that nothing else has. */
export function isMarkdown(text: string): boolean {
  return SIGNS.test(text) && (/^(#{1,6} |```|> )/m.test(text) || /\*\*[^*\n]+\*\*|\]\(|`[^`\n]+`/.test(text) || (text.match(/^([-*+]|\d+[.)]) /gm)?.length ?? 0) > 1);
}

const spelled = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function inline(text: string): string {
  const codes: string[] = [];
  return spelled(text)
    .replace(/`([^`]+)`/g, (_, code: string) => `\u0001${codes.push(code) - 1}\u0001`)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, (_, a?: string, b?: string) => `<strong>${a ?? b}</strong>`)
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*(?!\w)/g, "$1<em>$2</em>")
    .replace(/(^|[^\w_])_([^_\s][^_]*)_(?!\w)/g, "$1<em>$2</em>")
    .replace(/~~([^~]+)~~/g, "<s>$1</s>")
    .replace(/\u0001(\d+)\u0001/g, (_, n: string) => `<code>${codes[Number(n)]}</code>`); // oxlint-disable-line no-control-regex
}

/** Markdown → markup that the editor reads. */
export function fromMarkdown(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n"), made: string[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!;
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    if (line.startsWith("```")) {
      const end = lines.findIndex((one, at) => at > n && one.startsWith("```")), stop = end < 0 ? lines.length : end;
      made.push(`<pre><code>${spelled(lines.slice(n + 1, stop).join("\n"))}</code></pre>`);
      n = stop;
    } else if (heading) made.push(heading[1]!.length === 1 ? `<h1>${inline(heading[2]!)}</h1>` : `<h2>${inline(heading[2]!)}</h2>`);
    else if (/^(-{3,}|\*{3,}|_{3,})\s*$/.test(line)) made.push("<hr>");
    else if (/^> ?/.test(line)) {
      const stop = lines.findIndex((one, at) => at > n && !/^> ?/.test(one)), end = stop < 0 ? lines.length : stop;
      made.push(`<blockquote>${lines.slice(n, end).map((one) => `<p>${inline(one.replace(/^> ?/, ""))}</p>`).join("")}</blockquote>`);
      n = end - 1;
    } else if (ITEM.test(line)) {
      const stop = lines.findIndex((one, at) => at > n && !ITEM.test(one)), end = stop < 0 ? lines.length : stop;
      made.push(list(lines.slice(n, end)));
      n = end - 1;
    } else if (line.trim()) made.push(`<p>${inline(line)}</p>`);
  }
  return made.join("");
}

const ITEM = /^(\s*)([-*+]|\d+[.)]) +(.*)$/;

function list(lines: readonly string[]): string {
  const items = lines.map((line) => {
    const [, space = "", sign = "", words = ""] = ITEM.exec(line)!;
    return { depth: space.replace(/\t/g, "  ").length, isOrdered: /\d/.test(sign), words: words.replace(/^\[( |x|X)\] /, (_, x: string) => (x === " " ? "☐ " : "☑ ")) };
  });
  const one = (from: number, to: number): string => {
    const first = items[from]!;
    let inner = "";
    for (let n = from; n < to; ) {
      const next = items.findIndex((item, at) => at > n && at < to && item.depth <= first.depth), end = next < 0 ? to : next;
      inner += `<li><p>${inline(items[n]!.words)}</p>${end > n + 1 ? one(n + 1, end) : ""}</li>`;
      n = end;
    }
    return first.isOrdered ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`;
  };
  return one(0, items.length);
}
