import { getSchema } from "@tiptap/core";
import { DOMParser, Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned, fromMarkdown } from "./pasting";
import { toDocument } from "./reading";
import { schemaOf } from "./schema";
import { toText } from "./writing";
import { TAGS, bodyOf } from "./xml";

/** As the editor holds what was pasted. */
const pasted = (html: string, flavour: "task" | "comment" = "task") => {
  const body = document.createElement("div");
  body.innerHTML = cleaned(html, flavour !== "comment");
  const held = DOMParser.fromSchema(getSchema(schemaOf(flavour, ""))).parse(body);
  held.check();
  return toText(held.toJSON());
};

const schema = getSchema(schemaOf("brief", ""));
/** In and out, through the schema: what it does not know would throw. */
const through = (html: string) => {
  const held = Node.fromJSON(schema, toDocument(html));
  held.check();
  return toText(held.toJSON());
};

const MENTION = '<a href="/people/3" data-asana-accessible="true" data-asana-dynamic="true" data-asana-type="user" data-asana-gid="3">@Ada</a>';
const TEXTS = [
  "<body></body>",
  "<body>one line</body>",
  "<body>one\ntwo\n\nfour</body>",
  "<body>a <strong>b <em>c <u>d <s>e <code>f</code></s></u></em></strong> g</body>",
  '<body>see <a href="https://weft.example/x?a=1&amp;b=2">the <strong>page</strong></a>.</body>',
  `<body>${MENTION} please</body>`,
  '<body><a href="/x" data-asana-accessible="true" data-asana-dynamic="false" data-asana-type="task" data-asana-gid="5">my own words</a></body>',
  '<body><a data-asana-accessible="false">Private Link</a></body>',
  "<body><h1>Big</h1>text<h2>Small</h2></body>",
  "<body><ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul>after</body>",
  "<body><ul><li><ul><li>deep</li></ul></li></ul></body>",
  "<body>before<blockquote>said\nin two lines</blockquote>after</body>",
  `<body><pre>if (a &lt; b) {\n  <strong>go</strong>(${MENTION})\n}</pre></body>`,
  "<body>above<hr/>below</body>",
  '<body>x<img data-asana-gid="9" data-asana-type="attachment" src="/api/weft/1/assets/9" data-src-width="640" data-src-height="480" alt="loom.png"/>y</body>',
  "<body>so:<table><tr><td>1</td><td><strong>2</strong></td></tr><tr><td></td><td>a\nb<ul><li>c</li></ul></td></tr></table>after</body>",
  "<body><ul><li>☐ open</li><li>☑ <strong>done</strong><ul><li>☐ below</li></ul><ul><li>plain</li></ul></li><li>☐ </li></ul></body>",
  "<body><ul><li>☐ one of two</li><li>has a box</li></ul></body>",
  '<body><object type="application/vnd.asana.external_media" data-asana-gid="4" data-asana-type="attachment" data="/x"><a href="/x">x</a></object></body>',
  "<body>&amp;lt; is no tag, 1 &lt; 2 &gt; 0</body>",
  "<body>日本語 and عربي and 🧵</body>",
];

describe("a text goes in and comes out unchanged", () => {
  it.each(TEXTS)("%s", (html) => expect(through(html)).toBe(html));

  it("has an example of every tag the API knows", () => {
    const seen = new Set(TEXTS.flatMap((html) => [...bodyOf(html).querySelectorAll("*")].map((element) => element.nodeName)));
    expect([...TAGS.brief].filter((tag) => !seen.has(tag))).toEqual([]);
  });

  it("keeps empty lines beside blocks, and the line ends that are the block's own say nothing", () => {
    expect(through("<body>a\n\n<hr/>\n\nb</body>")).toBe("<body>a\n\n<hr/>\n\nb</body>");
    expect(through("<body>a\n<hr/>\nb</body>")).toBe("<body>a<hr/>b</body>");
    expect(through("<body>a\n\n\n</body>")).toBe("<body>a</body>");
  });

  it("reads what it wrote as the same, whatever the text", () => {
    const word = fc.stringMatching(/^[a-z<&>"\n]{0,6}$/).map((text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
    const wrap = (tag: string) => (inner: string) => `<${tag}>${inner}</${tag}>`;
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.array(tie("text"), { maxLength: 3 }).map((parts) => parts.join("")),
        ...["strong", "em", "s", "blockquote", "h1", "pre"].map((tag) => tie("text").map(wrap(tag))),
        fc.array(tie("text"), { minLength: 1, maxLength: 3 }).map((parts) => wrap("ul")(parts.map(wrap("li")).join(""))),
        fc.constant("<hr/>"),
      ),
    }));
    fc.assert(fc.property(text, (inner) => {
      const once = through(`<body>${inner}</body>`);
      expect(through(once)).toBe(once);
    }), { numRuns: 100 });
  });
});

describe("what is pasted becomes what the text can hold", () => {
  const sheet = "<table><thead><tr><th>Yarn</th><th>m</th></tr></thead><tbody><tr><td style='color:red'>red</td><td><p>2</p></td></tr></tbody></table>";

  it("tables come as tables, or line by line where there are none", () => {
    expect(pasted(sheet)).toBe("<body><table><tr><td>Yarn</td><td>m</td></tr><tr><td>red</td><td>2</td></tr></table></body>");
    expect(pasted(sheet, "comment")).toBe("<body>Yarn | m\nred | 2</body>");
    expect(pasted("<table><tr><td>only laid out</td></tr></table>")).toBe("<body>only laid out</body>");
  });

  it("lists of boxes are checklists, whoever wrote them", () => {
    const checks = "<body><ul><li>☑ warp</li><li>☐ weft</li></ul></body>";
    expect(pasted('<ul><li><input type="checkbox" checked> warp</li><li><input type="checkbox"> weft</li></ul>')).toBe(checks);
    expect(pasted(fromMarkdown("- [x] warp\n- [ ] weft"))).toBe(checks);
  });
});
