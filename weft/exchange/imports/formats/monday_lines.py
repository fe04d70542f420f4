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
    """A row and what it is; `heads` are folded, the name and the id of an item have none."""

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
        self.names: dict[str, str] = {}
        """What columns are called, by their heads."""
        self._id_at = -1
        self._part_heads: list[str] = []
        self._part_id_at = -1
        self._is_within_parts = False
        self._has_title = False

    def told(self, rows: Iterator[Row]) -> Iterator[Told]:
        """What each row is; heads and sums are nothing by themselves."""
        before = 0, list[str](), False
        for row in rows:
            cells = [text_of(cell).strip() for cell in row.cells]
            now = row.number, cells, _is_head(cells)
            if before[1] and (told := self._told(*before, is_before_heads=now[2])):
                yield told
            before = now
        if before[1] and (told := self._told(*before, is_before_heads=False)):
            yield told

    def _told(
        self, line: int, cells: list[str], is_head: bool, *, is_before_heads: bool
    ) -> Told | None:
        if self._takes_heads(cells, is_head):
            return None
        if not cells[0]:
            return self._part(line, cells) if self._is_within_parts else self._nameless(line, cells)
        self._is_within_parts = False
        if not self.heads:
            return self._before_heads(line, cells[0], is_before_heads)
        key = _key(cells, self._id_at)
        if not key and not any(cells[1:]) and (is_before_heads or self._id_at >= 0):
            return Told("group", line, cells[0])
        if self._id_at >= 0 and not key:
            return Told("problem", line, cells[0])
        return Told("item", line, cells[0], key, self.heads, cells)

    def _takes_heads(self, cells: list[str], is_head: bool) -> bool:
        if _is_part_head(cells):
            self._part_heads, self._part_id_at = self._named(cells, 1)
            self._is_within_parts = True
        elif is_head:
            self.heads, self._id_at = self._named(cells, 0)
            self._is_within_parts = False
        else:
            return False
        return True

    def _named(self, cells: list[str], name_at: int) -> tuple[list[str], int]:
        """The heads of a table, none up to the name and over the id; where the id is."""
        found = [folded(cell) for cell in cells]
        id_at = next((found.index(each) for each in IDS if each in found), -1)
        names = distinct(
            ["" if at <= name_at or at == id_at else cell for at, cell in enumerate(cells)]
        )
        heads = [folded(name) for name in names]
        for head, name in zip(heads, names, strict=True):
            self.names.setdefault(head, name)
        return heads, id_at

    def _before_heads(self, line: int, text: str, is_group: bool) -> Told:
        if is_group and self._has_title:
            return Told("group", line, text)
        kind: Kind = "notes" if self._has_title else "title"
        self._has_title = True
        return Told(kind, line, text)

    def _part(self, line: int, cells: list[str]) -> Told | None:
        """A subitem, whose name stands second; nothing where the row holds the sums of a group."""
        key, name = _key(cells, self._part_id_at), "".join(cells[1:2])
        if not name or (self._part_id_at >= 0 and not key):
            return None
        return Told("part", line, name, key, self._part_heads, cells)

    def _nameless(self, line: int, cells: list[str]) -> Told | None:
        """An item without a name; sums have no id."""
        key = _key(cells, self._id_at)
        return Told("item", line, "", key, self.heads, cells) if key else None


def _is_part_head(cells: list[str]) -> bool:
    """Whether these are the heads of subitems."""
    first, second = cells[0].casefold(), "".join(cells[1:2]).casefold()
    return (first, second) in ((SUBITEMS, NAME), ("", SUBITEMS))


def _is_head(cells: list[str]) -> bool:
    """Whether these are the heads of items: the first may be called otherwise than `Name`."""
    has_id = any(len(cell) == len(ID) and cell.casefold() == ID for cell in cells)
    if not has_id and cells[0].casefold() != NAME:
        return False
    return not any(map(_ID.fullmatch, cells))


def _key(cells: list[str], at: int) -> str:
    text = cells[at] if 0 <= at < len(cells) else ""
    return text if _ID.fullmatch(text) else ""
