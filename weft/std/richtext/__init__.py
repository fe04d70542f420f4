"""This package is about rich text: the XML that people write, what is kept, what each reader sees.

``parse`` checks what came in, ``to_stored`` gives the canonical form to keep, ``render`` turns the
kept form into what one reader may see.
"""

from weft.std.richtext.foreign import Foreign, Judge, Verdict, from_html
from weft.std.richtext.plain import from_plain, plain, to_plain, veiled_plain
from weft.std.richtext.reading import LARGEST, parse
from weft.std.richtext.rendering import mentioned, mentions, render, unlink, veiled
from weft.std.richtext.tree import (
    DEEPEST,
    Document,
    Element,
    Flavour,
    Link,
    Mention,
    Node,
    RichTextError,
)
from weft.std.richtext.writing import to_stored, write

__all__ = [
    "DEEPEST",
    "LARGEST",
    "Document",
    "Element",
    "Flavour",
    "Foreign",
    "Judge",
    "Link",
    "Mention",
    "Node",
    "RichTextError",
    "Verdict",
    "from_html",
    "from_plain",
    "mentioned",
    "mentions",
    "parse",
    "plain",
    "render",
    "to_plain",
    "to_stored",
    "unlink",
    "veiled",
    "veiled_plain",
    "write",
]
