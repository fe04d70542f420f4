"""This module is about the shape of rich text: an immutable tree of elements and text."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, TypeAlias

from weft.std.wording import Spoken

DEEPEST: Final = 50
"""How many elements may lie within each other below the body."""

BLOCKS: Final = frozenset(
    {"h1", "h2", "hr", "ol", "ul", "li", "blockquote", "pre", "table", "tr", "img", "object"}
)
"""The elements that stand on lines of their own."""

EMPTY: Final = frozenset({"hr", "img"})
"""The elements that never hold anything."""

_COMMENT: Final = frozenset(
    {"strong", "em", "u", "s", "code", "ol", "ul", "li", "a", "blockquote", "pre", "br"}
)
_TASK: Final = _COMMENT | {"h1", "h2", "hr", "img", "table", "tr", "td"}
_BRIEF: Final = _TASK | {"object"}

CHECKS: Final = ("☐ ", "☑ ")
"""What the items of a checklist begin with, open and done: a bulleted list to whoever reads it."""

Node: TypeAlias = "Element | str"
"""What an element holds: text and further elements."""

MentionAttribute = Literal["gid", "project", "tag"]
"""The attributes that name another object, without their ``data-asana-``."""

MENTIONING: Final[tuple[MentionAttribute, ...]] = ("gid", "project", "tag")


class Flavour(Enum):
    """Where a text stands, which decides the tags it may use."""

    COMMENT = _COMMENT
    TASK = _TASK
    BRIEF = _BRIEF

    @property
    def tags(self) -> frozenset[str]:
        """The tags allowed below the body."""
        return self.value


class RichTextError(Spoken, ValueError):
    """Rich text that is refused, with a sentence that names the tag or attribute and the fix."""


@dataclass(frozen=True, slots=True)
class Element:
    """A tag with its attributes, in order, and what it holds."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node, ...] = ()

    def get(self, name: str) -> str | None:
        """Return the value of an attribute, if it is there."""
        return dict(self.attributes).get(name)

    def gid(self, attribute: MentionAttribute = "gid") -> int | None:
        """Return the gid that an attribute names, if it is there."""
        text = self.get(f"data-asana-{attribute}")
        return None if text is None else int(text)


@dataclass(frozen=True, slots=True)
class Document:
    """What a body holds."""

    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One object that a text names, the attribute that names it, and whether a href stands by."""

    gid: int
    attribute: MentionAttribute
    tag: str
    has_href: bool


@dataclass(frozen=True, slots=True)
class Link:
    """The target of a mention as one reader may see it."""

    href: str
    kind: str
    name: str

    @property
    def title(self) -> str:
        """The name that stands in a text: people are addressed with an at sign."""
        return f"@{self.name}" if self.kind == "user" else self.name


def joined(nodes: list[Node]) -> tuple[Node, ...]:
    """Return nodes with neighbouring texts made one and empty texts left out."""
    made: list[Node] = []
    for node in nodes:
        if node == "":
            continue
        if isinstance(node, str) and made and isinstance(made[-1], str):
            made[-1] += node
        else:
            made.append(node)
    return tuple(made)
