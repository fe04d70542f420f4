"""This module is about rich text in a letter: the few tags that every reader of mail shows."""

from typing import Final

from markupsafe import Markup, escape

from weft.std.richtext import Document, Element, Flavour, Node, parse, to_plain

_MARGIN: Final = "margin:0 0 8px;padding:0 0 0 22px"
_STYLES: Final = {
    "strong": "",
    "em": "",
    "u": "",
    "s": "",
    "code": "font-family:ui-monospace,Menlo,Consolas,monospace;font-size:13px",
    "pre": "font-family:ui-monospace,Menlo,Consolas,monospace;font-size:13px;white-space:pre-wrap;"
    "margin:0 0 8px",
    "ol": _MARGIN,
    "ul": _MARGIN,
    "li": "margin:0 0 2px",
    "blockquote": "margin:0 0 8px;padding:0 0 0 10px;border-left:2px solid #d6d3cb",
}
_HEADINGS: Final = frozenset({"h1", "h2"})


def shown(rich: str) -> Markup:
    """Rich text, as one reader was answered, as HTML that stands in a letter."""
    return _all(parse(rich, flavour=Flavour.BRIEF, largest=len(rich.encode())))


def named(rich: str) -> str:
    """The same as plain words: people and things by their names, not by their addresses."""
    return to_plain(parse(rich, flavour=Flavour.BRIEF, largest=len(rich.encode())))


def _all(within: Document | Element) -> Markup:
    return Markup().join(_drawn(node) for node in within.children)


def _drawn(node: Node) -> Markup:
    if isinstance(node, str):
        return Markup("<br>").join(escape(line) for line in node.split("\n"))
    inner = _all(node)
    href = node.get("href") or ""
    if node.tag == "a" and href.startswith(("https://", "http://", "mailto:")):
        return Markup('<a class="accent" style="color:#2a4fb5" href="{}">{}</a>').format(
            href, inner
        )
    if node.tag in _HEADINGS:
        return Markup('<strong style="display:block">{}</strong>').format(inner)
    if node.tag in _STYLES:
        style = _STYLES[node.tag]
        begin = Markup(f'<{node.tag} style="{style}">' if style else f"<{node.tag}>")  # noqa: S704 - from the table above
        return begin + inner + Markup(f"</{node.tag}>")  # noqa: S704 - as above
    return inner + (" " if node.tag == "td" else "")
