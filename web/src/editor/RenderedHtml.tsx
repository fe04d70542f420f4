import type { JSONContent } from "@tiptap/core";
import { Link } from "@tanstack/react-router";
import { type MouseEvent, type ReactNode, useMemo } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { useEntity } from "@/store/hooks";
import type { Kind } from "@/store/types";
import { classes } from "@/ui/classes";
import { toDocument } from "./reading";
import style from "./text.module.css";
import { bodyOf, isSafeHref } from "./xml";

/** Rich text to read: made of elements that we know, never put in as markup.  No editor comes along. */
export function RenderedHtml({ html, isSmall, className, onPicture }: { html: string; isSmall?: boolean; className?: string; onPicture?: (gid: string) => void }) {
  const document = useMemo(() => toDocument(html), [html]);
  return <div className={classes(style.text, isSmall && style.small, className)}>{all(document.content, onPicture)}</div>;
}

type OnPicture = ((gid: string) => void) | undefined;

function all(content: JSONContent[] | undefined, onPicture: OnPicture): ReactNode {
  return content?.map((node, at) => <Piece key={at} node={node} onPicture={onPicture} />);
}

function Piece({ node, onPicture }: { node: JSONContent; onPicture: OnPicture }): ReactNode {
  const inner = all(node.content, onPicture);
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
    case "blockquote":
      return <blockquote>{inner}</blockquote>;
    case "codeBlock":
      return <pre><code>{inner}</code></pre>;
    case "horizontalRule":
      return <hr />;
    case "image":
      return <Picture attrs={node.attrs ?? {}} onPicture={onPicture} />;
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

function Picture({ attrs, onPicture }: { attrs: Record<string, unknown>; onPicture: OnPicture }) {
  const { gid, src, alt, width, height } = attrs as Record<string, string | null>;
  const known = useEntity("attachment", gid);
  const address = known?.view_url ?? known?.permanent_url ?? src;
  if (!isSafeHref(address)) return <p>{alt}</p>;
  const picture = <img src={address} alt={alt ?? ""} loading="lazy" width={Number(width) || undefined} height={Number(height) || undefined} />;
  return onPicture && gid ? <button type="button" className={style.picture} onClick={() => onPicture(gid)}>{picture}</button> : picture;
}

/** Tables of briefs, and what other systems put in. */
function AsItIs({ xml }: { xml: string }) {
  const element = useMemo(() => bodyOf(`<body>${xml}</body>`).firstElementChild, [xml]);
  if (element?.nodeName !== "table") return <p>{element?.textContent}</p>;
  return (
    <table>
      <tbody>
        {[...element.children].map((row, at) => (
          <tr key={at}>{[...row.children].map((cell, n) => <td key={n}>{all(toDocument(`<body>${cell.innerHTML}</body>`).content, undefined)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}
