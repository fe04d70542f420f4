"""This module is about what is kept: one canonical text for one tree, always well-formed."""

import re
from typing import Final

from weft.std.richtext.tree import EMPTY, MENTIONING, Document, Element, Node, joined

_ILLEGAL: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_QUOTED: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": " ", "\n": " "}
)
_SIZES: Final = ("data-src-width", "data-src-height")


def to_stored(doc: Document) -> str:
    """Return the canonical XML of a tree: what is kept, and what ``render`` reads."""
    return write(Document(_canonical_all(doc.children)))


def write(doc: Document) -> str:
    """Return the XML of a tree as it is."""
    return f"<body>{''.join(map(_written, doc.children))}</body>"


def legal(text: str) -> str:
    """Return text with line ends made one and characters that XML cannot hold left out."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _canonical_all(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    made: list[Node] = []
    for node in nodes:
        made.extend(_canonical(node))
    return joined(made)


def _canonical(node: Node) -> tuple[Node, ...]:
    """Return a node with only what is its own; what the server derives is left out."""
    if isinstance(node, str):
        return (legal(node),)
    if node.tag == "a":
        return _canonical_link(node)
    if node.tag == "img":
        sizes = [(name, node.get(name) or "") for name in _SIZES]
        kept = tuple((name, size) for name, size in sizes if re.fullmatch("[0-9]{1,6}", size))
        return (Element("img", (*_named(node), *kept)),)
    if node.tag == "object":
        return (Element("object", (("type", node.get("type") or ""), *_named(node))),)
    return (Element(node.tag, (), _canonical_all(node.children)),)


def _canonical_link(link: Element) -> tuple[Node, ...]:
    """Return a link that names its object, else its address, else only its text."""
    children = _canonical_all(link.children)
    if link.gid() is not None:
        if link.get("data-asana-dynamic") != "false" or not children:
            return (Element("a", _named(link)),)
        return (Element("a", (*_named(link), ("data-asana-dynamic", "false")), children),)
    href = link.get("href")
    if href is None:
        return children
    return (Element("a", (("href", href),), children or (href,)),)


def _named(element: Element) -> tuple[tuple[str, str], ...]:
    """Return the attributes that name objects, in their one order and spelling."""
    found = ((attribute, element.gid(attribute)) for attribute in MENTIONING)
    return tuple((f"data-asana-{name}", str(gid)) for name, gid in found if gid is not None)


def _written(node: Node) -> str:
    if isinstance(node, str):
        return legal(node).translate(_ESCAPES)
    attributes = "".join(
        f' {name}="{legal(value).translate(_QUOTED)}"' for name, value in node.attributes
    )
    if node.tag in EMPTY:
        return f"<{node.tag}{attributes}/>"
    return f"<{node.tag}{attributes}>{''.join(map(_written, node.children))}</{node.tag}>"
