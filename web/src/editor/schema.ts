// What the editor can hold: exactly what the API's text can, and nothing else.
import { type Extensions, Mark, mergeAttributes, Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Code } from "@tiptap/extension-code";
import { CodeBlock } from "@tiptap/extension-code-block";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList, TaskItem, TaskList } from "@tiptap/extension-list";
import { Strike } from "@tiptap/extension-strike";
import { Underline } from "@tiptap/extension-underline";
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { TABLES } from "./tables";
import { type Flavour, isSafeHref } from "./xml";

const Document = Node.create({ name: "doc", topNode: true, content: "block+" });
const Text = Node.create({ name: "text", group: "inline" });
const Paragraph = Node.create({
  name: "paragraph",
  priority: 1000,
  group: "block",
  content: "inline*",
  parseHTML: () => [{ tag: "p" }, { tag: "div" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

const NAMED = { gid: null, kind: null, project: null, tag: null, href: null };
const kept = (names: Record<string, unknown>) => Object.fromEntries(Object.entries(names).map(([name, usual]) => [name, { default: usual, rendered: false }]));

/** A person, task, project or other thing, named by its title of the day. */
const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => kept({ ...NAMED, label: "", isHidden: false }),
  parseHTML: () => [
    {
      tag: "a[data-asana-gid]",
      priority: 60,
      getAttrs: (element) => {
        const of = (name: string) => element.getAttribute(`data-asana-${name}`);
        return { gid: of("gid"), kind: of("type"), project: of("project"), tag: of("tag"), href: element.getAttribute("href"), label: element.textContent };
      },
    },
  ],
  renderHTML: ({ node }) => ["a", { "data-mention": node.attrs["kind"] ?? "", "data-asana-gid": node.attrs["gid"], "data-asana-type": node.attrs["kind"] }, String(node.attrs["label"])],
  renderText: ({ node }) => String(node.attrs["label"]),
});

const Link = Mark.create({
  name: "link",
  priority: 1000,
  inclusive: false,
  addAttributes: () => kept(NAMED),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => (isSafeHref(element.getAttribute("href")) ? { href: element.getAttribute("href") } : false) }],
  renderHTML: ({ mark, HTMLAttributes }) => ["a", mergeAttributes(HTMLAttributes, { href: mark.attrs["href"], rel: "noopener nofollow" }), 0],
});

const Image = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => kept({ gid: null, kind: null, src: null, width: null, height: null, alt: null }),
  parseHTML: () => [
    {
      tag: "img[data-asana-gid]",
      getAttrs: (element) => ({ gid: element.getAttribute("data-asana-gid"), kind: element.getAttribute("data-asana-type"), src: element.getAttribute("src"), alt: element.getAttribute("alt") }),
    },
  ],
  renderHTML: ({ node }) => ["img", { src: isSafeHref(node.attrs["src"]) ? node.attrs["src"] : null, alt: node.attrs["alt"] ?? "", "data-asana-gid": node.attrs["gid"], "data-asana-type": node.attrs["kind"] }],
});

/** A thing from elsewhere: kept as it is. */
const AsItIs = Node.create({
  name: "asItIs",
  group: "block",
  atom: true,
  addAttributes: () => kept({ xml: "" }),
  renderHTML: ({ node }) => ["div", { "data-as-it-is": "" }, String(node.attrs["xml"]).replace(/<[^>]*>/g, " ")],
});

const INLINE = [Document, Text, Paragraph, Mention, Link, Bold, Italic, Underline, Strike, Code.extend({ excludes: "" })];
const BLOCKS = [
  Blockquote,
  CodeBlock.extend({ content: "inline*", marks: "_" }),
  BulletList,
  OrderedList,
  ListItem.extend({ content: "paragraph block*" }),
  TaskList,
  TaskItem.extend({ content: "paragraph block*" }).configure({ nested: true, a11y: { checkboxLabel: (node) => node.firstChild?.textContent || "☐" } }),
  ListKeymap,
];

export function schemaOf(flavour: Flavour, placeholder: string): Extensions {
  const rich = flavour === "comment" ? [] : [Heading.configure({ levels: [1, 2] }), HorizontalRule, Image, ...TABLES, TrailingNode];
  return [...INLINE, ...BLOCKS, ...rich, AsItIs, UndoRedo, Gapcursor, Dropcursor.configure({ color: "var(--accent)" }), Placeholder.configure({ placeholder })];
}
