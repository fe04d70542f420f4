import type { JSONContent } from "@tiptap/core";
import { Link } from "@tanstack/react-router";
import { type MouseEvent, type ReactNode, useMemo } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { useEntity } from "@/store/hooks";
import type { Kind } from "@/store/types";
import { classes } from "@/ui/classes";
import { toDocument } from "./reading";
import style from "./text.module.css";
import { toText } from "./writing";
import { bodyOf, isSafeHref, OPEN } from "./xml";

interface Rendered {
  html: string;
  isSmall?: boolean;
  className?: string;
  onPicture?: (gid: string) => void;
  /** A box of a checklist was ticked or emptied: the text as it is then.  Without it, boxes are only shown. */
  onCheck?: (html: string) => void;
}

/** Rich text to read: made of elements that we know, never put in as markup.  No editor comes along. */
export function RenderedHtml({ html, isSmall, className, onPicture, onCheck }: Rendered) {
  const document = useMemo(() => toDocument(html), [html]);
  const tick = onCheck && ((item: JSONContent) => onCheck(toText(ticked(document, item))));
  return <div className={classes(style.text, isSmall && style.small, className)}>{all(document.content, { onPicture, tick })}</div>;
}

interface Doings {
  onPicture?: ((gid: string) => void) | undefined;
  tick?: ((item: JSONContent) => void) | undefined;
}

/** The same document, one box of it turned. */
function ticked(node: JSONContent, item: JSONContent): JSONContent {
  if (node === item) return { ...node, attrs: { checked: !node.attrs?.["checked"] } };
  return node.content ? { ...node, content: node.content.map((part) => ticked(part, item)) } : node;
}

function all(content: JSONContent[] | undefined, doings: Doings): ReactNode {
  return content?.map((node, at) => <Piece key={at} node={node} doings={doings} />);
}

function Piece({ node, doings }: { node: JSONContent; doings: Doings }): ReactNode {
  const inner = all(node.content, doings);
  switch (node.type) {
    case "text":
      return marked(node.text, node.marks);
    case "mention":
      return marked(<Mentioned attrs={node.attrs ?? {}} />, node.marks);
    case "paragraph":
      return <p>{inner ?? <br />}</p>;
    case "heading":
      return node.attrs?.["level"] === 1 ? <h1>{inner}</h1> : <h2>{inner}</h2>;
    case "bulletList":
      return <ul>{inner}</ul>;
    case "orderedList":
      return <ol>{inner}</ol>;
    case "listItem":
      return <li>{inner}</li>;
    case "taskList":
      return <ul data-type="taskList">{inner}</ul>;
    case "taskItem":
      return <Check item={node} tick={doings.tick}>{inner}</Check>;
    case "table":
      return <div className={style.tableFrame}><table><tbody>{inner}</tbody></table></div>;
    case "tableRow":
      return <tr>{inner}</tr>;
    case "tableCell":
      return <td>{inner}</td>;
    case "blockquote":
      return <blockquote>{inner}</blockquote>;
    case "codeBlock":
      return <pre><code>{inner}</code></pre>;
    case "horizontalRule":
      return <hr />;
    case "image":
      return <Picture attrs={node.attrs ?? {}} onPicture={doings.onPicture} />;
    default:
      return <AsItIs xml={String(node.attrs?.["xml"] ?? "")} />;
  }
}

const MARKS: Record<string, (inner: ReactNode) => ReactNode> = {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  underline: (inner) => <u>{inner}</u>,
  strike: (inner) => <s>{inner}</s>,
  code: (inner) => <code>{inner}</code>,
};

function marked(inner: ReactNode, marks: JSONContent["marks"] = []): ReactNode {
  return marks.reduceRight<ReactNode>((made, { type, attrs }) => {
    if (type !== "link") return MARKS[type]?.(made) ?? made;
    const href = attrs?.["href"] as string | null;
    return isSafeHref(href) ? <a href={href} {...(href.startsWith("/") ? {} : { target: "_blank", rel: "noopener noreferrer nofollow" })}>{made}</a> : made;
  }, inner);
}

const SHOWN: Record<string, Kind> = { user: "user", task: "task", project: "project", tag: "tag", team: "team" };

/** A thing by its title of now: who sees it here sees it renamed here. */
function Mentioned({ attrs }: { attrs: Record<string, unknown> }) {
  const { gid, kind, label, href, isHidden } = attrs as { gid: string | null; kind: string | null; label: string; href: string | null; isHidden: boolean };
  const known = useEntity(SHOWN[kind ?? ""] ?? "task", gid) as { name?: string } | undefined;
  const openTask = useOpenTask();
  if (isHidden || !gid) return <span>{label}</span>;
  const name = known?.name ? (kind === "user" ? `@${known.name}` : known.name) : label;
  const shared = { "data-mention": kind ?? "" };
  if (kind === "user") return <Link to="/people/$person" params={{ person: gid }} {...shared}>{name}</Link>;
  if (kind === "project") return <Link to="/projects/$project" params={{ project: gid }} {...shared}>{name}</Link>;
  if (kind === "task") {
    const open = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      openTask(gid);
    };
    return <a href={`/tasks/${gid}`} onClick={open} {...shared}>{name}</a>;
  }
  return isSafeHref(href) ? <a href={href} {...shared}>{name}</a> : <span>{name}</span>;
}

function Check({ item, tick, children }: { item: JSONContent; tick: Doings["tick"]; children: ReactNode }) {
  const isDone = Boolean(item.attrs?.["checked"]);
  return (
    <li data-checked={isDone}>
      <label><input type="checkbox" checked={isDone} disabled={!tick} aria-label={textOf(item.content?.[0]) || OPEN} onChange={() => tick?.(item)} /></label>
      <div>{children}</div>
    </li>
  );
}

const textOf = (node: JSONContent | undefined): string => (node?.content ?? []).map((one) => one.text ?? String(one.attrs?.["label"] ?? "")).join("");

function Picture({ attrs, onPicture }: { attrs: Record<string, unknown>; onPicture: Doings["onPicture"] }) {
  const { gid, src, alt, width, height } = attrs as Record<string, string | null>;
  const known = useEntity("attachment", gid);
  const address = known?.view_url ?? known?.permanent_url ?? src;
  if (!isSafeHref(address)) return <p>{alt}</p>;
  const picture = <img src={address} alt={alt ?? ""} loading="lazy" width={Number(width) || undefined} height={Number(height) || undefined} />;
  return onPicture && gid ? <button type="button" className={style.picture} onClick={() => onPicture(gid)}>{picture}</button> : picture;
}

/** What other systems put in, by its words. */
function AsItIs({ xml }: { xml: string }) {
  return <p>{bodyOf(`<body>${xml}</body>`).textContent}</p>;
}
