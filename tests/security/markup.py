"""What rich text may be once it is shown, said here a second time on purpose: a tag or scheme that
the product begins to let through must be let through here as well.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import msgspec

TAGS = {
    "body", "strong", "em", "u", "s", "code", "ol", "ul", "li", "a", "blockquote", "pre", "br",
    "h1", "h2", "hr", "img",
}  # fmt: skip
ATTRIBUTES = {
    "a": {
        "href", "data-asana-gid", "data-asana-project", "data-asana-tag", "data-asana-type",
        "data-asana-accessible", "data-asana-dynamic",
    },
    "img": {
        "src", "alt", "data-asana-gid", "data-asana-type", "data-src-width", "data-src-height",
    },
}  # fmt: skip
SAFE = re.compile(r"https?://[^/]|mailto:|/(?![/\\])|/$|#", re.IGNORECASE)
ADDRESSES = {"href", "src", "data"}


def vectors() -> list[str]:
    """Markup and words that run a script wherever they are shown carelessly."""
    text = (Path(__file__).parent / "scripts.jsonl").read_text()
    return [msgspec.json.decode(line) for line in text.splitlines()]


class _Tags(HTMLParser):
    """Tags as a lenient reader finds them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_comment(self, data: str) -> None:
        self.found.append(("!--", {}))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("!", {}))

    def handle_pi(self, data: str) -> None:
        self.found.append(("?", {}))

    def unknown_decl(self, data: str) -> None:
        self.found.append(("![", {}))


def wrongs(html: str) -> list[str]:
    """All that rich text may not be, to a strict reader and to a lenient one."""
    strict = [(e.tag, dict(e.attrib)) for e in ElementTree.fromstring(html).iter()]
    lenient = _Tags()
    lenient.feed(html)
    lenient.close()
    return [wrong for tag, more in [*strict, *lenient.found] for wrong in _wrong(tag, more)]


def _wrong(tag: str, attributes: dict[str, str]) -> Iterator[str]:
    if tag not in TAGS:
        yield f"<{tag}>"
    for name, value in attributes.items():
        if name not in ATTRIBUTES.get(tag, set()):
            yield f"{tag} {name}"
        if name in ADDRESSES and not SAFE.match(value):
            yield f"{name}={value}"
