"""Numbers given anew: what a gid of an archive is called on a server that has gids of its own.

All numbers move by the same distance.  It is a multiple of the number of buckets, so that every
bucket stays what it was, and a mapping needs no memory: only people who are there already keep the
gids that they have there.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from weft.exchange.archives.carriage import TYPED, is_foreign, names_gids
from weft.planning.time_periods.tables import PLACES, YEARS
from weft.std.gid import BUCKETS, KINDS, Kind, bucket_of, kind_of

STEP = KINDS * BUCKETS
SLOTS = 1023
"""Buckets of workspaces (see `bucket_of_workspace`)."""

PERIODS = YEARS * PLACES
"""Gids of a workspace's time periods are made of its own number (see `time_periods.tables`)."""

# No part of a mail address: nobody is reached under another one.
_DIGITS = re.compile(r"(?<![0-9])[1-9][0-9]{6,18}(?![0-9])(?![\w.+-]{0,64}@)")

Change = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Numbering:
    """What becomes of gids; `people` are those who are known already."""

    lowest: int
    highest: int
    distance: int
    buckets: frozenset[int]
    people: Mapping[int, int]

    def of(self, gid: int) -> int:
        """What is called so here; a number that is no gid of the archive stays."""
        if not self.is_ours(gid):
            return gid
        apart = PERIODS if kind_of(gid) is Kind.TIME_PERIOD else 1
        return self.people.get(gid) or gid + self.distance * apart * STEP

    def is_ours(self, gid: int) -> bool:
        """Whether the archive's server may have given out this gid."""
        kind, number = kind_of(gid), gid // STEP
        if kind is Kind.TIME_PERIOD:
            number //= PERIODS
        if kind is None or not self.lowest <= number <= self.highest:
            return False
        return bucket_of(gid) in self.buckets

    def token(self, token: int) -> int:
        """A token of access: a gid, or a person's with a minus."""
        return -self.of(-token) if token < 0 else self.of(token)

    def text(self, text: str) -> str:
        """A text in which gids may stand: mentions, addresses, keys."""
        return _DIGITS.sub(lambda found: str(self.of(int(found[0]))), text)

    def document(self, value: Any) -> Any:
        """A document in which gids may stand anywhere, its keys too."""
        match value:
            case str():
                return self.text(value)
            case bool():
                return value
            case int():
                return self.token(value)
            case list():
                return [self.document(each) for each in cast(list[Any], value)]
            case dict():
                items = cast(dict[str, Any], value).items()
                return {self.text(key): self.document(each) for key, each in items}
            case _:
                return value

    def typed(self, value: Any) -> Any:
        """A document of what people typed: its numbers are numbers."""
        match value:
            case str():
                return self.text(value)
            case list():
                return [self.typed(each) for each in cast(list[Any], value)]
            case dict():
                items = cast(dict[str, Any], value).items()
                return {self.text(key): self.typed(each) for key, each in items}
            case _:
                return value

    def tokens(self, values: list[int]) -> list[int]:
        """An array of gids or tokens."""
        return [self.token(each) for each in values]


def changes(table: sa.Table, numbering: Numbering) -> dict[str, Change]:
    """What happens to each column of a table in which gids may stand."""
    found = {column.name: _change(column, numbering) for column in table.columns}
    return {name: change for name, change in found.items() if change is not None}


def changed(row: dict[str, Any], by: Mapping[str, Change]) -> dict[str, Any]:
    """A row as it is called here."""
    return {n: by[n](v) if n in by and v is not None else v for n, v in row.items()}


def _change(column: "sa.Column[Any]", numbering: Numbering) -> Change | None:
    match column.type:
        case sa.BigInteger():
            return numbering.of if names_gids(column) else None
        case ARRAY() if isinstance(column.type.item_type, sa.BigInteger):
            return numbering.tokens
        case JSONB():
            return numbering.typed if column.name in TYPED else numbering.document
        case sa.Text():
            return None if is_foreign(column) else numbering.text
        case _:
            return None


def distance(first: int, lowest: int) -> int:
    """How far numbers move so that the lowest becomes the first one free, or one soon after it."""
    return -((lowest - first) // SLOTS) * SLOTS


def span(lowest: int, highest: int) -> int:
    """How many numbers must be free for that."""
    return highest - lowest + 1 + SLOTS
