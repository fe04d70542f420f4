"""Rich text on a public page: the few tags that a page shows, and what a mention reads as there."""

from typing import Final

from markupsafe import Markup, escape

from weft.std.richtext import Document, Element, Flavour, Node, parse

_TAGS: Final = frozenset(
    {"strong", "em", "u", "s", "code", "pre", "ol", "ul", "li", "blockquote", "table", "tr", "td"}
)
_HEADINGS: Final = frozenset({"h1", "h2"})
SOMEBODY: Final = Markup("@…")
_LINK: Final = Markup('<a href="{}" rel="nofollow noopener noreferrer" target="_blank">{}</a>')


def prose(rich: str, *, names_people: bool) -> Markup:
    """Rich text, as one reader was answered, as HTML.  What it mentions is called by its name and
    leads nowhere, people only where they are named at all; pictures are left out.
    """
    doc = parse(rich, flavour=Flavour.BRIEF, largest=len(rich.encode()))
    return _all(doc, names_people)


def _all(within: Document | Element, names_people: bool) -> Markup:
    return Markup().join(_drawn(node, names_people) for node in within.children)


def _drawn(node: Node, names_people: bool) -> Markup:
    if isinstance(node, str):
        return Markup("<br>").join(escape(line) for line in node.split("\n"))
    if node.gid() is not None or node.get("data-asana-accessible") is not None:
        return _mentioned(node, names_people)
    inner = _all(node, names_people)
    href = node.get("href") or ""
    if node.tag == "a" and href.startswith(("https://", "http://", "mailto:")):
        return _LINK.format(href, inner)
    if node.tag in _HEADINGS:
        return Markup("<h3>{}</h3>").format(inner)
    if node.tag == "hr":
        return Markup("<hr>")
    if node.tag in _TAGS:
        return Markup(f"<{node.tag}>{{}}</{node.tag}>").format(inner)  # noqa: S704 - a tag from the table above
    return inner


def _mentioned(node: Element, names_people: bool) -> Markup:
    if node.tag != "a":
        return Markup()
    is_person = node.get("data-asana-type") == "user"
    if is_person and not names_people:
        return SOMEBODY
    return Markup("<b>{}</b>").format(_all(node, names_people))
