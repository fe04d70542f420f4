"""Smartsheet's "Export to Microsoft Excel" → the neutral graph.

The first sheet is the grid: a row of heads, then every row of the sheet, blank ones too, for
predecessors name rows by number.  Hierarchy is the grouping of rows, as Smartsheet's help says
("the rows are grouped in an outline"), with the primary column indented; predecessors are written
`12FS +2d`, several with commas, durations `5d`, `~3d`, `2w`, `7ed` (its help on both).  Comments
come on a sheet `Comments`; what its columns are called is documented nowhere, so they are known by
any likely name and told as left behind otherwise.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.cells import Cell, text_of
from weft.exchange.imports.formats.columns import Line
from weft.exchange.imports.formats.flat import apart, laid_out, read_flat
from weft.exchange.imports.formats.heads import Means, folded
from weft.exchange.imports.formats.peeking import first_words
from weft.exchange.imports.formats.predecessors import UNREAD, linked, waits, working_days
from weft.exchange.imports.formats.registers import digest
from weft.exchange.imports.formats.rows import ABSENT
from weft.exchange.imports.formats.tables import Grid
from weft.exchange.imports.formats.workbooks import Row, Workbook, workbook
from weft.exchange.imports.graph import Comment, File, Item, Loss, Part, Person, Prose
from weft.exchange.imports.sources import Source
from weft.std.wording import Template

SHEET: Final[Template] = "the sheet {name}"
UNKNOWN: Final[Template] = "what was said of rows that are not in the file"

NEEDS: Final = frozenset({"predecessors", "predecessor"})
LENGTHS: Final = frozenset({"duration"})
SHARES: Final = frozenset({"% complete", "percent complete"})

_ROW: Final = re.compile(r"(?:row\s*)?#?\s*(\d{1,7})\b.{0,300}", re.IGNORECASE | re.DOTALL)
_SAID: Final = {
    "row": ("row", "row number", "row #", "row id", "location", "primary", "task name", "task"),
    "text": ("comment", "comments", "text", "message", "discussion"),
    "who": ("author", "created by", "user", "by", "commenter", "posted by", "name"),
    "when": ("created", "created at", "date", "time", "timestamp", "posted", "created on"),
}
_ATTACHED: Final = {
    "row": _SAID["row"],
    "text": ("url", "link", "address"),
    "who": ("attached by", *_SAID["who"][:-1]),
    "when": _SAID["when"],
    "name": ("file name", "attachment", "attachment name", "file", "name"),
}


def knows(source: Source, head: bytes) -> int:
    """By the columns that Smartsheet's plans have."""
    words = first_words(source) if head.startswith(b"PK") else frozenset[str]()
    if words & NEEDS and words & (LENGTHS | SHARES):
        return 60
    return 40 if {"comments", "assigned to"} <= words else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """The sheet as parts."""
    with workbook(source) as opened:
        sheet = _Sheet(opened, choices)
        with laid_out(sheet.lines, source.stem, choices, {}) as table:
            is_done_told = any(one.means is Means.DONE for one in table.columns)
            for part in read_flat(table, sheet.lines):
                if not isinstance(part, Item):
                    yield part
                    continue
                yield (
                    part if is_done_told else replace(part, is_done=part.is_done or sheet.is_whole)
                )
                yield from sheet.links(table, part.key)
            yield from _others(opened, sheet, table)


FORMAT = Format("smartsheet", "Smartsheet", (".xlsx",), knows, parts)


class _Sheet:
    """The grid, laid out as a table without the columns that name rows by number."""

    def __init__(self, opened: Workbook, choices: Choices) -> None:
        self._opened = opened
        chosen = choices.get("sheet")
        names = [one.name for one in opened.sheets]
        self.name = (
            chosen if isinstance(chosen, str) and chosen in names else names[0] if names else ""
        )
        self._first = 0
        self._heads: list[str] = []
        self._numbers = array("I")
        self._is_share = True
        self._needs = ""
        self.is_whole = False
        for row in self._rows():
            if not self._heads:
                self._heads = [folded(text_of(cell)) for cell in row.cells]
                self._first = row.number
                continue
            if any(self._cells(row)):
                self._numbers.append(row.number)
            self._is_share &= all(
                not isinstance(cell, Decimal) or abs(cell) <= 1
                for head, cell in zip(self._heads, row.cells, strict=False)
                if head in SHARES
            )

    def _rows(self) -> Iterator[Row]:
        return self._opened.rows(self.name)

    def lines(self) -> Iterator[Line]:
        """The rows as texts, each with its level."""
        for row in self._rows():
            if row.number == self._first:
                heads = (text_of(cell).strip() for cell in row.cells)
                yield Line(row.number, ["" if folded(one) in NEEDS else one for one in heads])
                continue
            said = dict(zip(self._heads, row.cells, strict=False))
            self._needs = next((text_of(said[head]) for head in NEEDS if head in said), "")
            self.is_whole = any(
                self._text(head, said[head]) == "100" for head in SHARES & said.keys()
            )
            yield Line(
                row.number, self._cells(row), row.level or max(row.indents.values(), default=0)
            )

    def _cells(self, row: Row) -> list[str]:
        pairs = zip(self._heads, row.cells, strict=False)
        return [self._text(head, cell) for head, cell in pairs]

    def _text(self, head: str, cell: Cell) -> str:
        text = text_of(cell).strip()
        if head in NEEDS:
            return ""
        if head in SHARES and isinstance(cell, Decimal) and self._is_share:
            return f"{(cell * 100).normalize():f}"
        if head in LENGTHS and (days := working_days(text)) is not None:
            return f"{round(days, 3).normalize():f}"
        return apart(head, text)

    def links(self, table: Grid, key: str) -> Iterator[Part]:
        """What the row that was read last waits for, by the numbers of rows."""
        for wait in waits(self._needs):
            needs = self.key_of(table, int(wait.of)) if wait else ""
            if wait is None or not needs:
                yield Loss(UNREAD if wait is None else ABSENT, key)
            elif needs != key:
                yield from linked(key, needs, wait)

    def key_of(self, table: Grid, number: int) -> str:
        """The key of the row with this number in Smartsheet, which counts from the heads on."""
        at = bisect_left(self._numbers, number + self._first)
        if at < len(self._numbers) and self._numbers[at] == number + self._first:
            return table.register.key_of(at)
        return ""


def _others(opened: Workbook, sheet: _Sheet, table: Grid) -> Iterator[Part]:
    """What the other sheets hold: what was said, what was attached, or nothing that is read."""
    for each in opened.sheets:
        kind = folded(each.name)
        if each.name == sheet.name:
            continue
        names = {"comments": _SAID, "attachments": _ATTACHED}.get(kind, {})
        told = False
        for said in _named(opened.rows(each.name), names) if names else ():
            told = True
            yield from _beside(said, sheet, table)
        if not told:
            yield Loss(SHEET, name=each.name)


def _named(rows: Iterator[Row], names: Mapping[str, tuple[str, ...]]) -> Iterator[dict[str, str]]:
    """Rows by what their columns hold; none where these are not told by their heads."""
    at: dict[str, int] = {}
    for row in rows:
        cells = [text_of(cell).strip() for cell in row.cells]
        if not at:
            heads = [folded(cell) for cell in cells]
            found = ((what, [heads.index(each) for each in known if each in heads])
                     for what, known in names.items())  # fmt: skip
            at = {what: places[0] for what, places in found if places}
            if not {"row", "text"} <= at.keys():
                return
            continue
        yield {what: cells[place] for what, place in at.items() if place < len(cells)}


def _beside(said: Mapping[str, str], sheet: _Sheet, table: Grid) -> Iterator[Part]:
    """Something that was said of a row or attached to it."""
    row = said.get("row", "")
    number = _ROW.fullmatch(row)
    key = sheet.key_of(table, int(number[1])) if number else ""
    key = key or table.register.meant(row, 0)[0]
    text, who, when = said.get("text", ""), said.get("who", ""), said.get("when", "")
    if not text:
        return
    if not key:
        yield Loss(UNKNOWN)
        return
    at = table.spelling.moment(when)
    if who:
        yield Person(who, who)
    own = digest(f"{key} {who} {when} {text}")
    if "name" in said:
        yield File(own, key, said["name"] or text, url=text, author=who, at=at)
    else:
        yield Comment(own, key, Prose(text), who, at)
