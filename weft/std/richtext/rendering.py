"""This module is about mentions: which objects a text names, and how one reader sees them."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from weft.std.richtext.reading import is_safe_href, parse
from weft.std.richtext.tree import (
    MENTIONING,
    Document,
    Element,
    Flavour,
    Link,
    Mention,
    Node,
)
from weft.std.richtext.writing import write

PRIVATE: Final = "Private Link"
"""What stands for an object that the reader may not see."""

# Stored text writes ">" and quotes inside of values as entities, so these match only real tags.
_TAGS: Final = re.compile(r"<(?:a|img|object) [^>]*>")
_GIDS: Final = re.compile(r' data-asana-(?:gid|project|tag)="([0-9]+)"')


def mentions(doc: Document) -> list[Mention]:
    """Return every object that a tree names, in order, each once for each way of naming it."""
    return list(dict.fromkeys(_mentions_in(doc.children)))


def mentioned(stored: str) -> list[int]:
    """Return the gids that a stored text names, in order, each once."""
    if "data-asana-" not in stored:
        return []
    found = (gid for tag in _TAGS.findall(stored) for gid in _GIDS.findall(tag))
    return list(dict.fromkeys(map(int, found)))


def unlink(doc: Document, gids: Collection[int]) -> Document:
    """Return a tree in which links to some objects are plain links to the href they brought."""
    return Document(tuple(_unlinked(node, gids) for node in doc.children))


def render(stored: str, links: Mapping[int, Link | None]) -> str:
    """Return a stored text as one reader sees it; what ``links`` lacks, the reader may not see."""
    if not mentioned(stored):
        return stored
    doc = parse(stored, flavour=Flavour.BRIEF, largest=len(stored.encode()))
    return write(Document(tuple(_rendered(node, links) for node in doc.children)))


def veiled(stored: str, hidden: Collection[int]) -> str:
    """Return a stored text in which some objects are named no longer; it stays a stored text."""
    if not set(mentioned(stored)) & set(hidden):
        return stored
    doc = parse(stored, flavour=Flavour.BRIEF, largest=len(stored.encode()))
    return write(Document(tuple(_veiled(node, hidden) for node in doc.children)))


def _veiled(node: Node, hidden: Collection[int]) -> Node:
    if isinstance(node, str):
        return node
    if any(node.gid(attribute) in hidden for attribute in MENTIONING):
        return _hidden(node)
    return Element(node.tag, node.attributes, tuple(_veiled(c, hidden) for c in node.children))


def _mentions_in(nodes: tuple[Node, ...]) -> Iterator[Mention]:
    for node in nodes:
        if isinstance(node, str):
            continue
        for attribute in MENTIONING:
            gid = node.gid(attribute) if node.gid() is not None else None
            if gid is not None:
                yield Mention(gid, attribute, node.tag, node.get("href") is not None)
        yield from _mentions_in(node.children)


def _unlinked(node: Node, gids: Collection[int]) -> Node:
    if isinstance(node, str):
        return node
    children = tuple(_unlinked(child, gids) for child in node.children)
    href = node.get("href")
    if node.tag == "a" and node.gid() in gids and href is not None:
        return Element("a", (("href", href),), children)
    return Element(node.tag, node.attributes, children)


def _rendered(node: Node, links: Mapping[int, Link | None]) -> Node:
    if isinstance(node, str):
        return node
    children = tuple(_rendered(child, links) for child in node.children)
    gid = node.gid()
    if gid is None:
        return Element(node.tag, node.attributes, children)
    link = links.get(gid)
    if link is None:
        return _hidden(node)
    if node.tag == "img":
        return _image(node, link)
    if node.tag == "object":
        return _object(node, link)
    return _link(node, link, children=children, links=links)


def _hidden(node: Element) -> Node:
    """Return what stands for something unseen; an image may lie in a link, so it is bare text."""
    if node.tag == "img":
        return PRIVATE
    return Element("a", (("data-asana-accessible", "false"),), (PRIVATE,))


def _link(
    node: Element, link: Link, *, children: tuple[Node, ...], links: Mapping[int, Link | None]
) -> Element:
    hints = ((attribute, node.gid(attribute)) for attribute in MENTIONING[1:])
    attributes = (
        *_address("href", link),
        ("data-asana-accessible", "true"),
        ("data-asana-dynamic", node.get("data-asana-dynamic") or "true"),
        ("data-asana-type", link.kind),
        ("data-asana-gid", str(node.gid())),
        *((f"data-asana-{name}", str(gid)) for name, gid in hints if gid and links.get(gid)),
    )
    return Element("a", attributes, children or (link.title,))


def _image(node: Element, link: Link) -> Element:
    sizes = tuple(pair for pair in node.attributes if pair[0].startswith("data-src-"))
    return Element("img", (*_identity(node, link), *_address("src", link), *sizes, _alt(link)))


def _object(node: Element, link: Link) -> Element:
    identity = (("type", node.get("type") or ""), *_identity(node, link))
    address = _address("href", link)
    inner: Node = Element("a", address, (link.title,)) if address else link.title
    return Element("object", (*identity, *_address("data", link)), (inner,))


def _identity(node: Element, link: Link) -> tuple[tuple[str, str], ...]:
    return (("data-asana-gid", str(node.gid())), ("data-asana-type", link.kind))


def _alt(link: Link) -> tuple[str, str]:
    return ("alt", link.name)


def _address(attribute: str, link: Link) -> tuple[tuple[str, str], ...]:
    """Return the address of a target as an attribute, unless following it would run something."""
    return ((attribute, link.href),) if is_safe_href(link.href) else ()
