"""What the rows of a board of monday.com are: titles, heads, items, their parts, sums."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from weft.exchange.imports.formats.cells import text_of
from weft.exchange.imports.formats.flat import distinct
from weft.exchange.imports.formats.heads import folded
from weft.exchange.imports.formats.workbooks import Row

ID: Final = "item id (auto generated)"
IDS: Final = (ID, "item id")
SUBITEMS: Final = "subitems"
NAME: Final = "name"

_ID: Final = re.compile(r"\d{5,20}")

Kind = Literal["title", "notes", "group", "item", "part", "problem"]


@dataclass(frozen=True, slots=True)
class Told:
    """A row and what it is; the name and the id of an item have no head."""

    kind: Kind
    line: int
    text: str
    key: str = ""
    heads: Sequence[str] = ()
    cells: Sequence[str] = ()


class Layout:
    """The rows of a board, one after the other."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self._id_at = -1
        self._part_heads: list[str] = []
        self._part_id_at = -1
        self._is_within_parts = False
        self._has_title = False

    def told(self, rows: Iterator[Row]) -> Iterator[Told]:
        """What each row is; heads and sums are nothing by themselves."""
        before: tuple[int, list[str]] | None = None
        for row in rows:
            now = row.number, [text_of(cell).strip() for cell in row.cells]
            if before is not None and (told := self._told(*before, after=now[1])):
                yield told
            before = now
        if before is not None and (told := self._told(*before, after=[])):
            yield told

    def _told(self, line: int, cells: list[str], *, after: list[str]) -> Told | None:
        if self._takes_heads(cells):
            return None
        if not cells[0]:
            return self._part(line, cells) if self._is_within_parts else None
        self._is_within_parts = False
        if not self.heads:
            return self._before_heads(line, cells[0], is_group=_is_head(after))
        key = _key(cells, self._id_at)
        is_alone = not any(cells[1:])
        if is_alone and not key and (_is_head(after) or self._id_at >= 0):
            return Told("group", line, cells[0])
        if self._id_at >= 0 and not key:
            return Told("problem", line, cells[0])
        return Told("item", line, cells[0], key, self.heads, cells)

    def _takes_heads(self, cells: list[str]) -> bool:
        names = [folded(cell) for cell in cells]
        if names[:2] in ([SUBITEMS, NAME], ["", SUBITEMS]):
            self._part_heads, self._part_id_at = _named(cells, 1)
            self._is_within_parts = True
        elif _is_head(cells):
            self.heads, self._id_at = _named(cells, 0)
            self._is_within_parts = False
        else:
            return False
        return True

    def _before_heads(self, line: int, text: str, *, is_group: bool) -> Told:
        if is_group and self._has_title:
            return Told("group", line, text)
        kind: Kind = "notes" if self._has_title else "title"
        self._has_title = True
        return Told(kind, line, text)

    def _part(self, line: int, cells: list[str]) -> Told | None:
        """A subitem, whose name stands second; nothing where the row holds the sums of a group."""
        key, name = _key(cells, self._part_id_at), "".join(cells[1:2])
        if not key and (self._part_id_at >= 0 or not name):
            return None
        return Told("part", line, name, key, self._part_heads, cells)


def _named(cells: list[str], name_at: int) -> tuple[list[str], int]:
    """The heads of a table, none up to the name and over the id; where the id is."""
    names = [folded(cell) for cell in cells]
    id_at = next((names.index(each) for each in IDS if each in names), -1)
    heads = ["" if at <= name_at or at == id_at else cell for at, cell in enumerate(cells)]
    return distinct(heads), id_at


def _is_head(cells: list[str]) -> bool:
    """Whether these are the heads of items: the first may be called otherwise than `Name`."""
    names = [folded(cell) for cell in cells]
    if any(_ID.fullmatch(name) for name in names):
        return False
    return ID in names or names[:1] == [NAME]


def _key(cells: list[str], at: int) -> str:
    text = cells[at] if 0 <= at < len(cells) else ""
    return text if _ID.fullmatch(text) else ""
