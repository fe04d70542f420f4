"""This module is about the plain view of rich text: what to read where there are no tags."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from weft.std.richtext.reading import parse
from weft.std.richtext.rendering import PRIVATE, mentioned
from weft.std.richtext.tree import BLOCKS, CHECKS, Document, Element, Flavour, Link, Node
from weft.std.richtext.writing import legal

_INDENT: Final = "  "
_RULE: Final = "———"
_WORDS: Final = re.compile(r"\S+")


def from_plain(text: str) -> Document:
    """Return the tree of a plain text: nothing in it is markup."""
    kept = legal(text)
    return Document((kept,) if kept else ())


def to_plain(doc: Document, links: Mapping[int, Link | None] | None = None) -> str:
    """Return a tree as readable text; a mention reads as its own text or as its link's title, one
    without a link as what stands for the unseen.
    """
    page = _Page(links or {})
    page.add_all(doc.children)
    return "".join(page.parts)


def plain(stored: str, links: Mapping[int, Link | None]) -> str:
    """Return a stored text as one reader reads it; what ``links`` lacks, the reader may not see."""
    doc = parse(stored, flavour=Flavour.BRIEF, largest=len(stored.encode()))
    return to_plain(doc, {gid: links.get(gid) for gid in mentioned(stored)})


def veiled_plain(text: str, hidden: Collection[int]) -> str:
    """Return a plain text without the addresses of some objects."""
    if not any(str(gid) in text for gid in hidden):
        return text
    named = re.compile(rf"/(?:{'|'.join(map(str, hidden))})(?!\d)")
    return _WORDS.sub(lambda word: PRIVATE if named.search(word[0]) else word[0], text)


def _is_check(item: Element) -> bool:
    first = item.children[0] if item.children else None
    return isinstance(first, str) and first.startswith(CHECKS)


class _Page:
    """The plain text so far, and whether the next piece begins a line."""

    def __init__(self, links: Mapping[int, Link | None]) -> None:
        self._links = links
        self._lists: list[tuple[str, int]] = []
        self._must_break = False
        self.parts: list[str] = []

    def add_all(self, nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, str):
                self._add_text(node)
            else:
                self._add_element(node)

    def _add_text(self, text: str) -> None:
        if not text:
            return
        if self._must_break and not text.startswith("\n"):
            self.parts.append("\n")
        self._must_break = False
        self.parts.append(text)

    def _add_element(self, element: Element) -> None:
        if element.tag in BLOCKS:
            self._break()
        self._add_inner(element)
        if element.tag in BLOCKS:
            self._break()

    def _break(self) -> None:
        self._must_break = bool(self.parts) and not self.parts[-1].endswith("\n")

    def _add_inner(self, element: Element) -> None:
        if self._links.get(element.gid() or 0, element) is None:
            self._add_text(PRIVATE)
        elif element.tag in ("ol", "ul"):
            self._lists.append((element.tag, 0))
            self.add_all(element.children)
            self._lists.pop()
        elif element.tag == "li":
            self._add_text(self._bullet(element))
            self.add_all(element.children)
        elif element.tag == "tr":
            self._add_row(element)
        elif element.tag == "hr":
            self._add_text(_RULE)
        elif element.children:
            self.add_all(element.children)
        else:
            self._add_text(self._title(element))

    def _bullet(self, item: Element) -> str:
        kind, count = self._lists.pop()
        self._lists.append((kind, count + 1))
        mark = f"{count + 1}. " if kind == "ol" else "" if _is_check(item) else "• "
        return f"{_INDENT * (len(self._lists) - 1)}{mark}"

    def _add_row(self, row: Element) -> None:
        for at, cell in enumerate(row.children):
            if at:
                self._add_text("\t")
            self.add_all(cell.children if isinstance(cell, Element) else (cell,))

    def _title(self, element: Element) -> str:
        """Return what an element without text of its own reads as."""
        gid = element.gid()
        if gid is None:
            return element.get("href") or ""
        if gid not in self._links:
            return element.get("alt") or ""
        link = self._links[gid]
        return link.title if link else PRIVATE
