"""An exported file → its issues, row by row; a broken row is told and left out."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from weft.exchange.jira.logic import Issue, Unreadable, columns, issue, left_behind

LARGEST_FILE = 500 * 1024 * 1024
LARGEST_CELL = 4 * 1024 * 1024
SEPARATORS = (",", "\t", ";")


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that was left out; `line` is where it ends in the file."""

    line: int
    sentence: str


@dataclass
class Export:
    """An open export: where its columns stand, and which have no place here."""

    text: TextIO
    places: dict[str, int] = field(default_factory=dict[str, int])
    lost_columns: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        csv.field_size_limit(LARGEST_CELL)
        first = self.text.readline()
        self.text.seek(0)
        separator = max(SEPARATORS, key=first.count)
        self._rows = csv.reader(self.text, delimiter=separator)
        header = next(self._rows, None) or []
        self.places = columns(header)
        self.lost_columns = left_behind(header, self.places)

    def issues(self) -> Iterator[Issue | Problem]:
        """Everything that stands in the file, in its order."""
        while True:
            try:
                row = next(self._rows)
                if any(cell.strip() for cell in row):
                    yield issue(row, self.places)
            except StopIteration:
                return
            except (csv.Error, Unreadable) as error:
                yield Problem(self._rows.line_num, str(error))


def opened(path: Path) -> TextIO:
    """The file as text, whether it begins with a byte order mark or not."""
    if path.stat().st_size > LARGEST_FILE:
        raise Unreadable(
            "{path} is larger than {most} MB; export it in parts.",
            path=path,
            most=LARGEST_FILE >> 20,
        )
    return path.open(encoding="utf-8-sig", errors="replace", newline="")
