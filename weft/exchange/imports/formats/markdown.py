"""This module is about Markdown: what of it our rich text holds."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from weft.exchange.imports.formats.prose import Text, from_foreign, from_plain
from weft.std.richtext import Flavour
from weft.std.richtext.tree import CHECKS

LARGEST: Final = 100_000
"""How many characters are read; no system keeps texts as long."""
_MARKED: Final = re.compile(
    r"[\\`*_\[\]<>|&~]|^\s*(?:[#+=-]|\d{1,9}[.)])|^(?: {4}|\t)", re.MULTILINE
)
"""Whatever may be more than text."""
_BOXES: Final = {"[ ] ": CHECKS[0], "[x] ": CHECKS[1], "[X] ": CHECKS[1]}


def from_markdown(text: str, flavour: Flavour, *, with_html: bool = False) -> Text:
    """A text in Markdown, as Trello and GitHub read it: a line end is one, tables are tables.

    HTML in it is what it says where `with_html`, else text.
    """
    if not _MARKED.search(text):
        return from_plain(text)
    prose, is_cut = from_foreign(_reader(with_html).render(text[:LARGEST]), flavour)
    return Text(prose, is_cut or len(text) > LARGEST)


@cache
def _reader(with_html: bool) -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": with_html, "breaks": True})
    reader.enable(["table", "strikethrough"])
    reader.core.ruler.push("boxes", _tick)
    reader.add_render_rule("image", _image)
    return reader


def _tick(state: StateCore) -> None:
    """What is to be done in a list, and what is done, as Weft writes it."""
    for item, paragraph, inline in zip(
        state.tokens, state.tokens[1:], state.tokens[2:], strict=False
    ):
        is_item = (item.type, paragraph.type) == ("list_item_open", "paragraph_open")
        first = inline.children[0] if is_item and inline.children else None
        if first is not None and first.content[:4] in _BOXES:
            first.content = _BOXES[first.content[:4]] + first.content[4:]


def _image(
    renderer: RendererHTML, tokens: Sequence[Token], at: int, options: object, env: object
) -> str:
    token = tokens[at]
    token.attrSet("alt", token.content)
    return renderer.renderToken(tokens, at, options, env)  # pyright: ignore[reportArgumentType]
