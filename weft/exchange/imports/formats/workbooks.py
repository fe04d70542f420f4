"""Workbooks of spreadsheets (.xlsx) → rows of cells, in constant memory.

What a cell holds is a text, an exact number, a day, a moment (civil, without zone), yes or no, or
nothing.  Of a formula the value counts that was computed last.  Rows carry what tells trees: their
outline level, and how far each cell is indented.
"""

import os
import posixpath
import re
import tempfile
import zipfile
from array import array
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import IO, BinaryIO, Final, NamedTuple, cast
from xml.etree.ElementTree import Element

from weft.exchange.imports.formats.cells import (
    PLAIN,
    Cell,
    Look,
    column,
    counted,
    counting,
    day_or_moment,
    number,
    small,
    unescaped,
)
from weft.exchange.imports.formats.markup import elements
from weft.exchange.imports.sources import DAMAGED, MOST_COLUMNS, Source, Unreadable

MOST_STRINGS: Final = 5_000_000
MOST_STYLES: Final = 100_000
MOST_SHEETS: Final = 1_000
OLD: Final = b"\xd0\xcf\x11\xe0"
"""How workbooks before 2007 begin, and locked ones."""

_COLUMN: Final = re.compile("[A-Za-z]{1,3}")


class Row(NamedTuple):
    """A row in which something stands: its number from 1, its level in the outline from 0, its
    cells from the first column on (none after the last that holds something), and how far cells
    are indented, by their place, where they are.
    """

    number: int
    level: int
    cells: list[Cell]
    indents: dict[int, int]


class Sheet(NamedTuple):
    """A sheet: its name, and whether it is shown."""

    name: str
    is_shown: bool


@contextmanager
def workbook(source: Source) -> "Generator[Workbook]":
    """An open workbook; `Unreadable` where the file is none."""
    if source.head().startswith(OLD):
        raise Unreadable(
            "The workbook is of an old kind or locked with a password: save it as .xlsx without one"
        )
    with source.archive() as archive, tempfile.TemporaryFile() as texts:
        yield Workbook(archive, texts)


def sheets_of(source: Source) -> tuple[Sheet, ...]:
    """The sheets of a workbook, in their order; none where the file is no workbook."""
    try:
        with workbook(source) as opened:
            return opened.sheets
    except (Unreadable, OSError):
        return ()


class Workbook:
    """Its sheets in their order, and their rows, as often as they are asked for."""

    def __init__(self, archive: zipfile.ZipFile, texts: IO[bytes]) -> None:
        self._archive, self._texts = archive, texts
        self._files = {_plain(each): each for each in archive.namelist()}
        self._book = self._target_of("", "officeDocument") or "xl/workbook.xml"
        if not self._has(self._book) or self._book.endswith(".bin"):
            raise Unreadable("The archive is no workbook that can be read: save it as .xlsx")
        self._from_1904 = False
        self._places: dict[str, str] = {}
        self.sheets = tuple(self._listed())
        self._looks: list[Look] | None = None
        self._strings: _Strings | None = None

    def rows(self, sheet: str = "") -> Iterator[Row]:
        """The rows of a sheet, or of the first in which something stands."""
        if sheet:
            if sheet not in self._places:
                raise Unreadable("The workbook has no sheet {name}", name=sheet)
            yield from self._rows(sheet)
            return
        for each in self.sheets:
            rows = self._rows(each.name)
            first = next(rows, None) if each.is_shown else None
            if first is not None:
                yield first
                yield from rows
                return

    def _rows(self, sheet: str) -> Iterator[Row]:
        if self._looks is None:
            self._looks = self._read_looks()
        if self._strings is None:
            self._strings = self._read_strings()
        reading = _Reading(self._looks, self._strings, self._from_1904)
        for element in self._elements(self._places[sheet], "sheetData/row"):
            row = reading.row(element)
            if row.cells:
                yield row

    def _listed(self) -> Iterator[Sheet]:
        targets = {key: where for key, (_, where) in self._targets(self._book).items()}
        for one in self._elements(self._book, "workbookPr", "sheets/sheet"):
            if one.tag == "workbookPr":
                self._from_1904 = one.get("date1904") in ("1", "true")
                continue
            name, where = one.get("name", ""), targets.get(_bond_of(one), "")
            if name and self._has(where) and len(self._places) < MOST_SHEETS:
                self._places[name] = where
                yield Sheet(name, one.get("state", "visible") == "visible")

    def _read_looks(self) -> list[Look]:
        """What each style of the workbook says, by its number."""
        looks: list[Look] = []
        formats: dict[str, str] = {}
        where = self._target_of(self._book, "styles")
        for one in self._elements(where, "numFmts/numFmt", "cellXfs/xf"):
            number = one.get("numFmtId", "0")
            if max(len(formats), len(looks)) >= MOST_STYLES:
                raise Unreadable("The workbook has more than {most} styles", most=MOST_STYLES)
            if one.tag == "numFmt":
                formats[number] = one.get("formatCode", "")[:1_000]
            else:
                aligned = one.find("alignment")
                indent = "" if aligned is None else aligned.get("indent", "")
                looks.append(Look(counted(number, formats.get(number, "")), small(indent)))
        return looks

    def _read_strings(self) -> "_Strings":
        """The texts that cells share, put on disk."""
        strings = _Strings(self._texts)
        for one in self._elements(self._target_of(self._book, "sharedStrings"), "si"):
            strings.add(_text_of(one))
        strings.close()
        return strings

    def _target_of(self, path: str, kind: str) -> str:
        found = (where for each, where in self._targets(path).values() if each == kind)
        return next(found, "")

    def _targets(self, path: str) -> dict[str, tuple[str, str]]:
        """What a part of the archive is bound to: key → kind and path."""
        folder, name = posixpath.split(path)
        found: dict[str, tuple[str, str]] = {}
        for one in self._elements(posixpath.join(folder, "_rels", f"{name}.rels"), "Relationship"):
            if one.get("TargetMode") == "External":
                continue
            if len(found) > 4 * MOST_SHEETS:
                raise Unreadable("The workbook has too many parts")
            where = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))
            found[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], where.lstrip("/"))
        return found

    def _has(self, path: str) -> bool:
        return _plain(path) in self._files

    def _elements(self, path: str, *wanted: str) -> Iterator[Element]:
        """These elements of a part of the archive; none where there is no such part."""
        if not self._has(path):
            return
        try:
            with self._archive.open(self._files[_plain(path)]) as part:
                for found in elements(cast(BinaryIO, part), wanted):
                    yield found.element
        except DAMAGED:
            raise Unreadable("The file is damaged: it is no whole archive") from None


class _Strings:
    """Texts by number, in a file; where each begins is held."""

    def __init__(self, kept: IO[bytes]) -> None:
        self._kept = kept
        self._ends = array("Q", [0])
        self.text = lru_cache(4_096)(self._text)

    def add(self, text: str) -> None:
        if len(self._ends) > MOST_STRINGS:
            raise Unreadable("The workbook holds more than {most} texts", most=MOST_STRINGS)
        self._ends.append(self._ends[-1] + self._kept.write(text.encode()))

    def close(self) -> None:
        self._kept.flush()

    def _text(self, n: int | None) -> str:
        if n is None or n >= len(self._ends) - 1:
            return ""
        begins, ends = self._ends[n], self._ends[n + 1]
        return os.pread(self._kept.fileno(), ends - begins, begins).decode()


class _Reading:
    """How the rows of one workbook are read, and which row was the last."""

    def __init__(self, looks: list[Look], strings: _Strings, from_1904: bool) -> None:
        self._looks, self._strings = looks, strings
        self._first_day = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
        self._number = 0

    def row(self, element: Element) -> Row:
        """What stands in a row."""
        told = _count(element.get("r", ""))
        self._number = self._number + 1 if told is None else told
        row = Row(self._number, small(element.get("outlineLevel", "")), [], {})
        at = -1
        for one in element.iter("c"):
            place = _COLUMN.match(one.get("r", ""))
            at = column(place[0]) if place else at + 1
            look = self._look_of(one)
            cell = self._cell(one, look)
            if cell is not None and cell != "":
                self._put(row, at, cell)
                if look.indent:
                    row.indents[at] = look.indent
        return row

    def _put(self, row: Row, at: int, cell: Cell) -> None:
        if at >= MOST_COLUMNS:
            raise Unreadable(
                "Line {line} has more than {most} columns", line=self._number, most=MOST_COLUMNS
            )
        row.cells.extend([None] * (at + 1 - len(row.cells)))
        row.cells[at] = cell

    def _look_of(self, element: Element) -> Look:
        n = _count(element.get("s", "0"))
        return self._looks[n] if n is not None and n < len(self._looks) else PLAIN

    def _cell(self, element: Element, look: Look) -> Cell:
        kind = element.get("t", "n")
        if kind == "inlineStr":
            within = element.find("is")
            return None if within is None else _text_of(within)
        value = element.findtext("v", "")
        if kind == "s":
            return self._strings.text(_count(value))
        if kind in ("str", "e"):
            return unescaped(value)
        value = value.strip()
        if kind == "b":
            return value in ("1", "true") if value else None
        if kind == "d":
            return day_or_moment(value)
        exact = number(value)
        if exact is None or not look.counts:
            return value if exact is None else exact
        return counting(exact, look.counts, self._first_day)


def _text_of(element: Element) -> str:
    """A text that may be in pieces of several looks, without how it is pronounced."""
    pieces = (
        one.text if one.tag == "t" else one.findtext("t")
        for one in element
        if one.tag in ("t", "r")
    )
    return unescaped("".join(piece or "" for piece in pieces))


def _bond_of(element: Element) -> str:
    """The key of what a sheet is bound to, whatever the prefix of its namespace."""
    names = (name for name in element.attrib if name.rpartition(":")[2] == "id")
    return element.get(next(names, ""), "")


def _count(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _plain(path: str) -> str:
    """A path as archives are asked for it: some writers are careless about its spelling."""
    return path.replace("\\", "/").lstrip("/").casefold()
