"""This module is about the page of figures: each benchmark has its place there, and a run fills the
places of those it ran.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.report import Row, lines

PLACE = "<!-- {name} -->\n{text}\n<!-- end of {name} -->"


def fill(page: Path, found: Mapping[str, Sequence[Row]], command: str, heading: str) -> None:
    """Put each benchmark's rows in its place, and how and where they were measured."""
    text = page.read_text()
    day = datetime.now(UTC).date().isoformat()
    for name, rows in found.items():
        told = f"`{command}` on {day}: {heading}\n\n" + "\n".join(lines(rows))
        text = replaced(text, name, told)
    page.write_text(text)


def replaced(page: str, name: str, text: str) -> str:
    """The page with another text in this place; a page without the place is refused."""
    before, after = PLACE.format(name=name, text="\x00").split("\x00")
    place = re.compile(f"{re.escape(before)}.*?{re.escape(after)}", re.DOTALL)
    if not place.search(page):
        raise SystemExit(f"The page has no place for {name}: {PLACE.format(name=name, text='…')}")
    return place.sub(lambda _: PLACE.format(name=name, text=text), page, count=1)
