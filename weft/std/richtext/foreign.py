"""This module is about HTML from elsewhere, such as a letter: what of it rich text can say.

Nothing is refused: a tag that has no counterpart gives its text, and what is hidden or runs gives
nothing.  Whatever comes in, what goes out is a tree that `parse` accepts.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final, Literal

from weft.std.richtext.reading import is_safe_href
from weft.std.richtext.tree import Document, Element, Flavour, Node, joined
from weft.std.richtext.writing import legal

LARGEST: Final = 256 * 1024
"""How many characters of HTML are read; the rest is left out."""
MOST_TEXT: Final = 60_000
"""How many characters of text are kept."""
DEEPEST: Final = 20

Verdict = Literal["keep", "skip", "end"]
"""What to do with an element: read it, pass it by, or read no further."""
Judge = Callable[[str, Mapping[str, str]], Verdict]

_SAME: Final = {
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i", "cite", "dfn"), "em"),
    **dict.fromkeys(("u", "ins"), "u"),
    **dict.fromkeys(("s", "del", "strike"), "s"),
    **dict.fromkeys(("code", "tt", "kbd", "samp"), "code"),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "h2"),
    "th": "td",
    **{tag: tag for tag in ("h1", "ol", "ul", "li", "a", "blockquote", "pre", "table", "tr", "td")},
}
_HIDDEN: Final = frozenset(
    (
        *("head", "script", "style", "title", "template", "noscript", "svg", "math", "object"),
        *("iframe", "applet", "audio", "video", "canvas", "textarea", "select", "button"),
    )
)
_EMPTY: Final = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("param", "source", "track", "wbr"),
    )
)
_LINES: Final = {
    **dict.fromkeys(("address", "article", "aside", "center", "dd", "div", "dt", "footer"), 1),
    **dict.fromkeys(("form", "header", "main", "nav", "section", "tbody", "thead", "tfoot"), 1),
    **dict.fromkeys(("caption", "details", "figure", "figcaption", "summary"), 1),
    **dict.fromkeys(("p", "dl"), 2),
}
_LISTS: Final = ("ol", "ul")
_HOLDERS: Final = {
    "ol": ("li", "ol", "ul"),
    "ul": ("li", "ol", "ul"),
    "table": ("tr",),
    "tr": ("td",),
}
_PLACES: Final = {"li": _LISTS, "tr": ("table",), "td": ("tr",)}
_OF_OWN: Final = frozenset({"ol", "ul", "li", "blockquote", "pre", "h1", "h2", "table", "tr", "td"})
_LOOSE: Final = re.compile(r"<(?![^<>]{1,4000}>)")
_INSTRUCTION: Final = re.compile(r"<[!?][^<>]*>")
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Foreign:
    """What was read: the tree, the images (`cid:` and other addresses) that stood in it, and
    whether some of it was left out because it was too long.
    """

    document: Document
    images: frozenset[str]
    is_cut: bool


def from_html(html: str, *, flavour: Flavour, judge: Judge | None = None) -> Foreign:
    """Return what rich text can say of a page."""
    reader = _Reader(flavour.tags, judge or (lambda tag, attributes: "keep"))
    reader.feed(_tidied(html[:LARGEST]))
    reader.close()
    document = Document(reader.whole())
    is_cut = len(html) > LARGEST or reader.is_cut
    return Foreign(document, frozenset(reader.images), is_cut)


def _tidied(html: str) -> str:
    """Without comments and instructions, and with every `<` that begins no tag as text: the parser
    of the standard library walks to the end of a page from each of these.
    """
    pieces: list[str] = []
    at = 0
    while (begins := html.find("<!--", at)) >= 0:
        pieces.append(html[at:begins])
        ends = html.find("-->", begins + 2)
        at = ends + 3 if ends >= 0 else len(html)
    pieces.append(html[at:])
    return _LOOSE.sub("&lt;", _INSTRUCTION.sub("", "".join(pieces)))


@dataclass(slots=True)
class _Open:
    """An element that is open, or the body itself."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: list[Node] = field(default_factory=list[Node])


class _Reader(HTMLParser):
    """The open elements while a page is read."""

    def __init__(self, allowed: frozenset[str], judge: Judge) -> None:
        super().__init__(convert_charrefs=True)
        self._allowed, self._judge = allowed, judge
        self._open = [_Open("")]
        self._skipped, self._skips, self._over = "", 0, False
        self._breaks, self._left = 0, MOST_TEXT
        self.images: set[str] = set()
        self.is_cut = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._over:
            return
        if self._skips:
            self._skips += tag == self._skipped and tag not in _EMPTY
            return
        attributes = {name: value or "" for name, value in attrs}
        verdict = "skip" if tag in _HIDDEN or _is_hidden(attributes) else None
        verdict = verdict or self._judge(tag, attributes)
        self._over = verdict == "end"
        if verdict == "keep":
            self._begin(tag, attributes)
        elif verdict == "skip" and tag not in _EMPTY:
            self._skipped, self._skips = tag, 1
            self._breaks = max(self._breaks, _LINES.get(tag, 0) and 1)

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "br":
            self._breaks += 1
        elif tag == "img":
            self.images.add(attributes.get("src", ""))
        elif tag == "hr":
            self._rule()
        elif tag in _LINES:
            self._breaks = max(self._breaks, _LINES[tag])
        elif tag in _SAME:
            self._enter(_SAME[tag], attributes)

    def handle_endtag(self, tag: str) -> None:
        if self._skips:
            self._skips -= tag == self._skipped
            return
        if tag in _LINES:
            self._breaks = max(self._breaks, _LINES[tag])
        elif tag in _SAME:
            self._leave(_SAME[tag])

    def handle_data(self, data: str) -> None:
        if self._skips or self._over:
            return
        self.is_cut |= len(data) > self._left and bool(data.strip())
        if self._left <= 0:
            return
        is_kept = any(each.tag == "pre" for each in self._open)
        text = legal(data) if is_kept else _SPACE.sub(" ", legal(data))
        if not text.strip() and (self._breaks or self._begins_line()):
            return
        self._say(text[: self._left])

    def whole(self) -> tuple[Node, ...]:
        """Everything, once the page is over."""
        while len(self._open) > 1:
            self._close()
        return _trimmed(self._open[0].children)

    def _say(self, text: str) -> None:
        if self._open[-1].tag in _HOLDERS:
            self._enter(_HOLDERS[self._open[-1].tag][0], {})
            self._say(text)
            return
        top, begins_line = self._open[-1].children, self._begins_line()
        if self._breaks and not begins_line:
            top.append("\n" * min(self._breaks, 2))
        if self._breaks or begins_line:
            text = text if self._open[-1].tag == "pre" else text.lstrip(" ")
        self._breaks = 0
        self._left -= len(text)
        top.append(text)

    def _begins_line(self) -> bool:
        """Whether what is said next needs no break before it."""
        top = self._open[-1]
        after = top.children[-1] if top.children else None
        is_alone = isinstance(after, Element) and after.tag in (*_OF_OWN, "hr")
        return after is None or is_alone or top.tag in _HOLDERS

    def _rule(self) -> None:
        self._breaks = max(self._breaks, 1)
        if "hr" in self._allowed and self._open[-1].tag == "" and self._open[-1].children:
            self._open[-1].children.append(Element("hr"))
            self._breaks = 0

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag not in self._allowed:
            self._stand_in(tag)
            return
        if tag == "a" and not is_safe_href(attributes.get("href", "").strip()):
            return
        if len(self._open) > DEEPEST or (tag == "a" and self._is_in("a")):
            return
        self._find_place(tag)
        if tag in _OF_OWN:
            self._breaks = 0
        elif self._breaks:
            self._say("")
        href = attributes.get("href", "").strip()
        self._open.append(_Open(tag, (("href", href),) if tag == "a" else ()))

    def _stand_in(self, tag: str) -> None:
        """What this flavour has no tag for, on lines of its own."""
        if tag in _OF_OWN and tag != "td":
            self._breaks = max(self._breaks, 1)
        elif tag == "td":
            self._say("\t") if self._open[-1].children and not self._breaks else None

    def _find_place(self, tag: str) -> None:
        """Close or open what must be around it."""
        places = _PLACES.get(tag)
        if places and any(each.tag in places for each in self._open):
            while self._open[-1].tag not in places:
                self._close()
        elif places:
            self._enter(places[-1], {})
        holds = _HOLDERS.get(self._open[-1].tag)
        if holds and tag not in holds:
            self._enter(holds[0], {})
        holds = _HOLDERS.get(self._open[-1].tag)
        if holds and tag not in holds:
            self._enter(holds[0], {})

    def _leave(self, tag: str) -> None:
        if tag not in self._allowed:
            self._breaks = max(self._breaks, 1) if tag in _OF_OWN and tag != "td" else self._breaks
            return
        if self._is_in(tag):
            while self._open[-1].tag != tag:
                self._close()
            self._close()

    def _is_in(self, tag: str) -> bool:
        return any(each.tag == tag for each in self._open[1:])

    def _close(self) -> None:
        done = self._open.pop()
        children = _trimmed(done.children) if done.tag in _OF_OWN else joined(done.children)
        if done.tag in _OF_OWN:
            self._breaks = 0
        if children or done.tag == "td":
            self._open[-1].children.append(Element(done.tag, done.attributes, children))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", "")


def _trimmed(nodes: list[Node]) -> tuple[Node, ...]:
    """Without the spaces at line ends, and the empty lines around everything."""
    made = list(joined(nodes))
    for at, node in enumerate(made):
        if isinstance(node, str):
            made[at] = re.sub(" +\n", "\n", node)
    if made and isinstance(made[0], str):
        made[0] = made[0].lstrip("\n")
    if made and isinstance(made[-1], str):
        made[-1] = made[-1].rstrip()
    return joined(made)
