"""Cells that list several things between commas, which the things themselves may hold as well."""

import re
from collections.abc import Callable
from typing import Final

MOST: Final = 1_000
"""Things of one cell."""
MOST_COMMAS: Final = 8
"""Within the name of one thing."""

SEVERAL: Final = re.compile(r"[;\n\r；、]")
"""What stands in nobody's name."""

_KEPT: Final = re.compile(r"([,;\n\r；、])")
_ALL: Final = re.compile(r"[,，;\n\r；、]")


def parts(text: str) -> list[str]:
    """The things, each once, where none of them holds a comma."""
    if not _ALL.search(text):
        clean = text.strip()
        return [clean] if clean else []
    found = {piece.strip(): None for piece in _ALL.split(text)}
    return [piece for piece in found if piece][:MOST]


def segments(text: str, is_known: Callable[[str], bool]) -> list[str]:
    """The things, each once: as long as they are known, however many commas they hold; what is not
    known ends at the next comma.
    """
    found: dict[str, None] = {}
    pieces = _KEPT.split(text)[: 2 * MOST]
    at = 0
    while at < len(pieces):
        ends = range(min(len(pieces), at + 2 * MOST_COMMAS + 1), at, -2)
        known = (end for end in ends if is_known("".join(pieces[at:end]).strip()))
        end = next(known, at + 1)
        found["".join(pieces[at:end]).strip()] = None
        at = end + 1
    return [each for each in found if each][:MOST]
