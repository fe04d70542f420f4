"""All formats, and which of them a file is in."""

from collections.abc import Mapping
from typing import Final

from weft.exchange.imports.format import Format
from weft.exchange.imports.formats import msproject
from weft.exchange.imports.sources import Source, Unreadable

FORMATS: Final[Mapping[str, Format]] = {one.name: one for one in (msproject.FORMAT,)}
"""By their names, in the order in which people are shown them."""
AUTO: Final = "auto"
"""The file itself tells."""


def format_of(name: str, source: Source) -> Format:
    """The format of that name; for `auto` the one that knows the file best."""
    if name != AUTO:
        return FORMATS[name]
    head = source.head()
    sure = {one.name: one.knows(source, head) for one in FORMATS.values()}
    best = max(sure, key=lambda each: sure[each])
    if sure[best] <= 0:
        raise Unreadable(
            "No format is known that looks like this file. Choose one, or save it as CSV"
        )
    return FORMATS[best]
