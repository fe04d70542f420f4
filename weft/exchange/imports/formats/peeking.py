"""The first words of a workbook, by which formats know their own without opening it."""

import re
from typing import Final

from weft.exchange.imports.sources import DAMAGED, Source, Unreadable

_READ: Final = 128 << 10
_PARTS: Final = ("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")
_TEXT: Final = re.compile(
    r"<(?:\w+:)?t(?:\s[^<>]*)?>([^<>]{1,200})</|<sheet\s[^<>]*?name=\"([^\"]*)"
)


def first_words(source: Source) -> frozenset[str]:
    """The names of the sheets, and the texts that stand first in the file, in lower case; none
    where it is no workbook.
    """
    found: set[str] = set()
    try:
        with source.archive() as archive:
            for name in _PARTS:
                if name in archive.NameToInfo:
                    with archive.open(name) as part:
                        text = part.read(_READ).decode("utf-8", "replace")
                    found.update((a or b).strip().lower() for a, b in _TEXT.findall(text))
    except (*DAMAGED, Unreadable):
        return frozenset()
    return frozenset(found)
