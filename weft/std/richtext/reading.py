"""This module is about what may come in: well-formed XML of a few tags, and nothing that runs.

The grammar is XML's, read by expat; declarations, entities, comments and instructions are refused
before it sees a byte, and the depth limit stops it at the first element too deep.
"""

import re
from collections.abc import Mapping
from typing import Final, NoReturn
from xml.parsers import expat
from xml.parsers.expat import errors

from weft.std import gid
from weft.std.richtext.tree import (
    DEEPEST,
    MENTIONING,
    Document,
    Element,
    Flavour,
    Node,
    RichTextError,
    joined,
)
from weft.std.wording import Said, Template

LARGEST: Final = 256 * 1024
"""How many bytes a text has at most, unless the caller says otherwise."""

_VOID: Final = re.compile(
    r"""<(hr|br|img)((?:\s(?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+)?)>(?:\s*+</\1>)?"""
)
_ONLY_IN: Final = {"li": ("ol", "ul"), "tr": ("table",), "td": ("tr",)}
_HOLDS_ONLY: Final = {
    "ol": ("li", "ol", "ul"),
    "ul": ("li", "ol", "ul"),
    "table": ("tr",),
    "tr": ("td",),
    "hr": (),
    "br": (),
    "img": (),
}
_NOT_IN_A_LINK: Final = frozenset({"a", "object"})
_KNOWN: Final = {
    "a": frozenset({"href"}),
    "img": frozenset({"src", "alt", "style", "width", "height"}),
    "object": frozenset({"type", "data", "style", "width", "height"}),
}
_OBJECT_TYPES: Final = tuple(
    f"application/vnd.asana.{name}"
    for name in ("external_media", "project_milestones", "project_goals")
)
_ALLOWED: Final[Template] = "allowed are {allowed}"
_INSTEAD: Final[Mapping[str, Template]] = {
    **dict.fromkeys(("b", "B", "STRONG"), "use <strong>"),
    **dict.fromkeys(("i", "I", "EM"), "use <em>"),
    **dict.fromkeys(("del", "strike"), "use <s>"),
    **dict.fromkeys(("p", "div"), "write a line break instead"),
    **dict.fromkeys(("h3", "h4", "h5", "h6"), "use <h2>"),
    **dict.fromkeys(("thead", "tbody"), "put <tr> directly into <table>"),
    "th": "use <td>",
    "body": "write <body> once, around everything",
}
_SAFE_HREF: Final = re.compile(
    r"(?:https?://[^\s/]|mailto:[^\s]|/(?![/\\])|#)[^\s\x00-\x1f\x7f]*+|/", re.IGNORECASE
)


def parse(html: str, *, flavour: Flavour, largest: int = LARGEST) -> Document:
    """Return the tree of a text, or refuse it with a sentence."""
    raw = _bytes(html, largest)
    reader = _Reader(flavour)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.open
    parser.EndElementHandler = reader.close
    parser.CharacterDataHandler = reader.hold
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise _broken(error) from None
    return Document(joined(reader.body))


def is_safe_href(href: str) -> bool:
    """Tell whether an address leads somewhere and runs nothing."""
    return _SAFE_HREF.fullmatch(href) is not None


def _bytes(html: str, largest: int) -> bytes:
    """Return what expat may read: small enough, and only elements and text."""
    if len(html) > largest:
        _refuse("The text is too long: at most {most} bytes are allowed.", most=largest)
    if "<!" in html or "<?" in html:
        _refuse("Declarations, comments and entities are not allowed: remove '<!…' and '<?…'.")
    if not html.lstrip().startswith("<body"):
        _refuse("The text must be XML with one root: wrap it in <body>…</body>.")
    closed = _VOID.sub(lambda found: f"<{found[1]}{found[2].removesuffix('/')}/>", html.strip())
    try:
        raw = closed.encode()
    except UnicodeEncodeError:
        _refuse("The text holds half of a surrogate pair: send whole characters.")
    if len(raw) > largest:
        _refuse("The text is too long: at most {most} bytes are allowed.", most=largest)
    return raw


def _broken(error: expat.ExpatError) -> RichTextError:
    where = Said("line {line}, column {column}", line=error.lineno, column=error.offset + 1)
    if error.code == errors.codes[errors.XML_ERROR_UNDEFINED_ENTITY]:
        return RichTextError(
            "An entity at {where} is not known: write the character itself.", where=where
        )
    if error.code == errors.codes[errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]:
        return RichTextError(
            "Something stands after </body> at {where}: move it inside.", where=where
        )
    return RichTextError(
        "The text is not valid XML ({reason} at {where}): close every tag, write & as &amp;.",
        reason=expat.ErrorString(error.code),
        where=where,
    )


class _Reader:
    """The elements that are open while expat walks through a text."""

    def __init__(self, flavour: Flavour) -> None:
        self._allowed = flavour.tags
        self._open: list[tuple[str, dict[str, str], list[Node]]] = []
        self.body: list[Node] = []

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element, once it is known to be allowed here."""
        if len(self._open) > DEEPEST:
            _refuse(
                "<{tag}> lies too deep: at most {most} tags may lie within each other.",
                tag=tag,
                most=DEEPEST,
            )
        if self._open:
            self._check_place(tag)
        elif tag != "body":
            _refuse("The root is <{tag}>: wrap the text in <body>…</body>.", tag=_short(tag))
        _check_attributes(tag, attributes)
        self._open.append((tag, attributes, []))

    def hold(self, text: str) -> None:
        """Keep text, unless it is the white space between the items of a list or table."""
        parent, _, children = self._open[-1]
        if parent not in _HOLDS_ONLY:
            children.append(text.replace("\r", "\n"))
        elif text.strip():
            _refuse(
                "<{parent}> holds no text of its own: {remedy}.",
                parent=parent,
                remedy=_remedy(parent),
            )

    def close(self, tag: str) -> None:
        """End an element and hand it to the one around it."""
        _, attributes, children = self._open.pop()
        if not self._open:
            self.body = children
        elif tag == "br":
            self._open[-1][2].append("\n")
        else:
            made = Element(tag, tuple(attributes.items()), joined(children))
            self._open[-1][2].append(made)

    def _check_place(self, tag: str) -> None:
        if tag not in self._allowed:
            allowed = ", ".join(sorted(self._allowed))
            instead = Said(_INSTEAD.get(tag, _ALLOWED), allowed=allowed)
            _refuse(
                "The tag <{tag}> is not allowed here: {instead}.", tag=_short(tag), instead=instead
            )
        parent = self._open[-1][0]
        if parent not in _ONLY_IN.get(tag, (parent,)):
            _refuse(
                "<{tag}> stands alone: put it into <{parent}>.", tag=tag, parent=_ONLY_IN[tag][0]
            )
        if tag not in _HOLDS_ONLY.get(parent, (tag,)):
            _refuse(
                "<{tag}> must not stand directly in <{parent}>: {remedy}.",
                tag=tag,
                parent=parent,
                remedy=_remedy(parent),
            )
        if tag in _NOT_IN_A_LINK and any(outer == "a" for outer, _, _ in self._open):
            _refuse("<{tag}> must not stand inside of <a>: close the link first.", tag=tag)


def _remedy(parent: str) -> Said:
    """Say what to do with something that an element cannot hold."""
    holds = _HOLDS_ONLY[parent]
    if holds:
        return Said("put it into <{tag}>", tag=holds[0])
    return Said("write <{tag}/> and put it after", tag=parent)


def _check_attributes(tag: str, attributes: dict[str, str]) -> None:
    """Refuse attributes that a tag does not have, and values that mean nothing."""
    known = _KNOWN.get(tag)
    if known is None and attributes:
        _refuse(
            "<{tag}> has no attributes: remove '{attribute}'.",
            tag=tag,
            attribute=_short(next(iter(attributes))),
        )
    for name, value in attributes.items():
        if name not in (known or ()) and not name.startswith("data-"):
            _refuse("<{tag}> has no attribute '{name}': remove it.", tag=tag, name=_short(name))
        if name in ("href", "src", "data") and not is_safe_href(value):
            _refuse(
                "The {name} of <{tag}> leads nowhere: use an http, https or mailto"
                " address, or a path that starts with /.",
                name=name,
                tag=tag,
            )
    for attribute in MENTIONING:
        _check_gid(tag, attributes.get(f"data-asana-{attribute}"), attribute)
    if tag in _KNOWN:
        _check_target(tag, attributes)


def _check_gid(tag: str, value: str | None, attribute: str) -> None:
    if value is not None and gid.parse(value) is None:
        _refuse(
            "data-asana-{attribute} of <{tag}> is not a gid: write the digits of one.",
            attribute=attribute,
            tag=tag,
        )


def _check_target(tag: str, attributes: dict[str, str]) -> None:
    """Refuse a link, image or object that says not what it stands for."""
    if attributes.get("data-asana-dynamic", "true") not in ("true", "false"):
        _refuse("data-asana-dynamic of <{tag}> must be 'true' or 'false'.", tag=tag)
    if tag == "object" and attributes.get("type") not in _OBJECT_TYPES:
        _refuse(
            "The type of <object> is not known: use one of {choices}.",
            choices=", ".join(_OBJECT_TYPES),
        )
    if "data-asana-gid" in attributes:
        return
    if tag != "a":
        _refuse("<{tag}> shows nothing: name an object with data-asana-gid.", tag=tag)
    if "href" not in attributes and attributes.get("data-asana-accessible") != "false":
        _refuse("<a> leads nowhere: give it a href, or name an object with data-asana-gid.")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"


def _refuse(template: Template, /, **words: object) -> NoReturn:
    raise RichTextError(template, **words)
