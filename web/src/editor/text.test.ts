import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDocument } from "./reading";
import { schemaOf } from "./schema";
import { toText } from "./writing";
import { TAGS, bodyOf } from "./xml";

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
  "<body><table><tr><td>1</td><td><strong>2</strong></td></tr></table></body>",
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
