"""What all sowing stands on: identities in one order, rows by COPY, and what was made."""

import csv
import io
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any

import asyncpg

from weft.std.gid import Kind, compose

CHUNK = 2_000
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything.  With teams, people also talk, wait for each other, and have projects
    of very different sizes.
    """

    users: int
    projects: int
    tasks: int
    seed: int = 7
    teams: int = 0


@dataclass
class Organisation:
    """What was made, for those who measure it."""

    workspace: int
    users: list[int] = field(default_factory=list[int])
    guest: int = 0
    typical: int = 0
    everywhere: int = 0
    projects: list[int] = field(default_factory=list[int])
    private: list[int] = field(default_factory=list[int])
    sections: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    tags: list[int] = field(default_factory=list[int])
    fields: list[tuple[int, str, list[int]]] = field(
        default_factory=list[tuple[int, str, list[int]]]
    )
    shown: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    closed: set[int] = field(default_factory=set[int])
    teams: list[int] = field(default_factory=list[int])


class Ground:
    """Identities and rows in one order, so that the same seed gives the same organisation."""

    bucket: int

    def __init__(self, connection: asyncpg.Connection, size: Size) -> None:
        self.connection, self.size = connection, size
        self.random = Random(size.seed)  # noqa: S311 - test data, no secret
        self._next = 0

    async def reserve(self) -> None:
        """Enough identities for everything."""
        size = self.size
        wanted = size.users * 3 + size.projects * 20 + size.tasks * 2 + size.teams + 10_000
        wanted += 3 * size.users if size.teams else 0
        start: int = await self.connection.fetchval("SELECT nextval('gids')")
        await self.connection.execute("SELECT setval('gids', $1)", start + wanted + 1_000)
        self._next = start

    def gid(self, kind: Kind, bucket: int | None = None) -> int:
        """The next identity."""
        self._next += 1
        return compose(self._next, kind, self.bucket if bucket is None else bucket)

    def anyone(self, made: Organisation) -> int:
        """Somebody, by chance."""
        return made.users[int(self.random.random() * len(made.users))]

    async def copy(self, table: str, columns: str, rows: Iterable[Row]) -> None:
        """Rows into a table, streamed."""
        await self.connection.copy_to_table(
            table, source=_csv(iter(rows)), columns=columns.split(), format="csv", null="\\N"
        )


async def _csv(rows: Iterator[Row]) -> AsyncIterator[bytes]:
    while True:
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        count = 0
        for row in rows:
            writer.writerow(["\\N" if value is None else value for value in row])
            count += 1
            if count == CHUNK:
                break
        if not count:
            return
        yield buffer.getvalue().encode()
