"""This module is about HTML of other systems: what of it our rich text holds, images as links."""

import re
from typing import Final, NamedTuple

from weft.exchange.imports.graph import NOTHING, Prose
from weft.std.richtext import Document, Element, Flavour, Node, from_html, to_plain, write
from weft.std.richtext.foreign import MOST_TEXT
from weft.std.richtext.tree import BLOCKS, joined
from weft.std.richtext.writing import legal
from weft.std.wording import Template

TOO_LONG: Final[Template] = "the text beyond {name} characters"
MOST: Final = str(MOST_TEXT)
"""What fills the name in `TOO_LONG`."""
_IMAGE: Final = re.compile(r"<img\b([^<>]{0,4000})>", re.IGNORECASE)
_SAID: Final = re.compile(
    r"""\b(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", re.IGNORECASE
)


class Text(NamedTuple):
    """A text as it will be kept, and whether something of it is not."""

    prose: Prose
    is_cut: bool = False


def from_foreign(html: str, flavour: Flavour, base: str = "") -> Text:
    """What we keep of a page; addresses without a host are of `base`, or lead nowhere."""
    found = from_html(_IMAGE.sub(_as_link, html), flavour=flavour)
    nodes = _grounded(found.document.children, base.rstrip("/"))
    if not nodes:
        return Text(NOTHING, found.is_cut)
    if all(isinstance(node, str) for node in nodes):
        return Text(Prose("".join(map(str, nodes)).strip()), found.is_cut)
    return Text(Prose(html=write(Document(nodes))), found.is_cut)


def plain_of(html: str) -> str:
    """What of a page can be read where there is no markup."""
    return to_plain(from_html(html, flavour=Flavour.TASK).document).strip()


def from_plain(text: str) -> Text:
    """What we keep of a text without any markup."""
    return Text(Prose(legal(text).strip()))


def _as_link(image: re.Match[str]) -> str:
    said = {name.lower(): a or b or c for name, a, b, c in _SAID.findall(image[1])}
    src, alt = said.get("src", "").replace('"', "&quot;"), said.get("alt", "")
    return f'<a href="{src}">{alt.strip() or src}</a>'


def _grounded(nodes: tuple[Node, ...], base: str) -> tuple[Node, ...]:
    """The same nodes in their plainest form; links that lead nowhere without their page are their
    text.
    """
    made: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            made.append(node)
            continue
        href = node.get("href") or ""
        children = _grounded(node.children, base)
        if node.tag in BLOCKS and made and isinstance(made[-1], str):
            made[-1] = made[-1].rstrip(" ")
        if href.startswith("#") or (href.startswith("/") and not base):
            made.extend(children)
        elif href.startswith("/"):
            made.append(Element(node.tag, (("href", base + href),), children))
        elif node.tag == "pre":
            made.append(Element(node.tag, (), _unwrapped(children)))
        else:
            made.append(Element(node.tag, node.attributes, children))
    return joined(made)


def _unwrapped(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """What stands in a block of code, which needs not be called code again."""
    first = nodes[0] if len(nodes) == 1 else ""
    nodes = first.children if isinstance(first, Element) and first.tag == "code" else nodes
    last = nodes[-1] if nodes else ""
    return (*nodes[:-1], last.rstrip("\n")) if isinstance(last, str) else nodes
