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
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import IO, Final, NamedTuple

from weft.exchange.imports.formats.cells import (
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
from weft.exchange.imports.formats.markup import Closed, Opened, events
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
    indents: Mapping[int, int]


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
        for event in self._events(self._places[sheet]):
            row = reading.take(event)
            if row is not None:
                yield row

    def _listed(self) -> Iterator[Sheet]:
        targets = {key: where for key, (_, where) in self._targets(self._book).items()}
        for event in self._events(self._book):
            if not isinstance(event, Opened):
                continue
            if event.name == "workbookPr":
                self._from_1904 = event.attributes.get("date1904") in ("1", "true")
            elif event.name == "sheet":
                name = event.attributes.get("name", "")
                where = targets.get(event.attributes.get("id", ""), "")
                if name and self._has(where) and len(self._places) < MOST_SHEETS:
                    self._places[name] = where
                    yield Sheet(name, event.attributes.get("state", "visible") == "visible")

    def _read_looks(self) -> list[Look]:
        """What each style of the workbook says, by its number."""
        where = self._target_of(self._book, "styles")
        looks: list[Look] = []
        if not self._has(where):
            return looks
        formats: dict[str, str] = {}
        within = False
        for event in self._events(where):
            if event.name == "cellXfs":
                within = isinstance(event, Opened)
            elif not isinstance(event, Opened):
                continue
            elif event.name == "numFmt" and len(formats) < MOST_STYLES:
                formats[event.attributes.get("numFmtId", "")] = event.attributes.get(
                    "formatCode", ""
                )[:1_000]
            elif within and event.name == "xf" and len(looks) < MOST_STYLES:
                number = event.attributes.get("numFmtId", "0")
                looks.append(Look(counted(number, formats.get(number, "")), 0))
            elif within and event.name == "alignment" and looks:
                looks[-1] = looks[-1]._replace(indent=small(event.attributes.get("indent", "")))
        return looks

    def _read_strings(self) -> "_Strings":
        """The texts that cells share, put on disk."""
        strings = _Strings(self._texts)
        where = self._target_of(self._book, "sharedStrings")
        if self._has(where):
            reading = _Text()
            for event in self._events(where):
                if reading.take(event, "si"):
                    strings.add(reading.text)
        strings.close()
        return strings

    def _target_of(self, path: str, kind: str) -> str:
        found = (where for each, where in self._targets(path).values() if each == kind)
        return next(found, "")

    def _targets(self, path: str) -> dict[str, tuple[str, str]]:
        """What a part of the archive is bound to: key → kind and path."""
        folder, name = posixpath.split(path)
        bonds = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, tuple[str, str]] = {}
        for event in self._events(bonds) if self._has(bonds) else ():
            said: Mapping[str, str] = event.attributes if isinstance(event, Opened) else {}
            if "Target" in said and said.get("TargetMode") != "External":
                if len(found) > 4 * MOST_SHEETS:
                    raise Unreadable("The workbook has too many parts")
                where = posixpath.normpath(posixpath.join("/", folder, said["Target"])).lstrip("/")
                found[said.get("Id", "")] = (said.get("Type", "").rpartition("/")[2], where)
        return found

    def _has(self, path: str) -> bool:
        return _plain(path) in self._files

    def _events(self, path: str) -> Iterator[Opened | Closed]:
        try:
            with self._archive.open(self._files[_plain(path)]) as part:
                yield from events(part)
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

    def _text(self, n: int) -> str:
        if not 0 <= n < len(self._ends) - 1:
            return ""
        begins, ends = self._ends[n], self._ends[n + 1]
        return os.pread(self._kept.fileno(), ends - begins, begins).decode()


class _Text:
    """A text that may be in pieces of several looks, without how it is pronounced."""

    def __init__(self) -> None:
        self.text = ""
        self._pieces: list[str] = []
        self._is_sound = False

    def take(self, event: Opened | Closed, whole: str) -> bool:
        """Whether the element `whole` has ended; then `text` is what it held."""
        if event.name == "rPh":
            self._is_sound = isinstance(event, Opened)
        elif event.name == "t" and isinstance(event, Closed) and not self._is_sound:
            self._pieces.append(event.text)
        elif event.name == whole and isinstance(event, Closed):
            self.text = unescaped("".join(self._pieces))
            self._pieces.clear()
            return True
        return False


class _Reading:
    """The row that is being read."""

    def __init__(self, looks: list[Look], strings: _Strings, from_1904: bool) -> None:
        self._looks, self._strings = looks, strings
        self._first_day = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
        self._number = self._level = 0
        self._cells: list[Cell] = []
        self._indents: dict[int, int] = {}
        self._at, self._kind, self._look = -1, "", Look("", 0)
        self._text, self._value = _Text(), ""

    def take(self, event: Opened | Closed) -> Row | None:
        """The row that ends with this event, if something stands in it."""
        if isinstance(event, Opened):
            if event.name == "c":
                self._begin_cell(event.attributes)
            elif event.name == "row":
                self._begin_row(event.attributes)
        elif event.name == "v":
            self._value = event.text
        elif event.name == "c":
            self._end_cell()
        elif event.name == "row" and self._cells:
            return Row(self._number, self._level, self._cells, self._indents)
        if self._text.take(event, "is"):
            self._value = self._text.text
        return None

    def _begin_row(self, said: Mapping[str, str]) -> None:
        number = said.get("r", "")
        is_told = number.isascii() and number.isdigit() and len(number) < 10
        self._number = int(number) if is_told else self._number + 1
        self._level = small(said.get("outlineLevel", ""))
        self._cells, self._indents, self._at = [], {}, -1

    def _begin_cell(self, said: Mapping[str, str]) -> None:
        told = _COLUMN.match(said.get("r", ""))
        self._at = column(told[0]) if told else self._at + 1
        self._kind, self._value = said.get("t", "n"), ""
        style = said.get("s", "")
        n = int(style) if style.isascii() and style.isdigit() and len(style) < 7 else 0
        self._look = self._looks[n] if n < len(self._looks) else Look("", 0)

    def _end_cell(self) -> None:
        cell = self._cell()
        if cell is None or cell == "":
            return
        if self._at >= MOST_COLUMNS:
            raise Unreadable(
                "Line {line} has more than {most} columns", line=self._number, most=MOST_COLUMNS
            )
        self._cells.extend([None] * (self._at + 1 - len(self._cells)))
        self._cells[self._at] = cell
        if self._look.indent:
            self._indents[self._at] = self._look.indent

    def _cell(self) -> Cell:
        if self._kind == "s":
            is_place = self._value.isascii() and self._value.isdigit() and len(self._value) < 10
            return self._strings.text(int(self._value)) if is_place else ""
        if self._kind == "inlineStr":
            return self._value
        if self._kind in ("str", "e"):
            return unescaped(self._value)
        value = self._value.strip()
        if self._kind == "b":
            return value in ("1", "true") if value else None
        if self._kind == "d":
            return day_or_moment(value)
        return self._number_of(value)

    def _number_of(self, value: str) -> Cell:
        exact = number(value)
        if exact is None or not self._look.counts:
            return value if exact is None else exact
        return counting(exact, self._look.counts, self._first_day)


def _plain(path: str) -> str:
    """A path as archives are asked for it: some writers are careless about its spelling."""
    return path.replace("\\", "/").lstrip("/").casefold()
