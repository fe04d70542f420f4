"""Connections, and the few ways in which we use them.

We never set session state, so no connection needs a reset between two requests.  Lists and gets run
under generic plans (their shapes are bounded and stable), searches in a pool of their own under
custom plans: a generic plan took a thousand times longer.
"""

from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg
import sqlalchemy as sa

from weft.kernel.pool import Pool
from weft.kernel.timing import timed
from weft.std.gid import Kind, compose

BLOCK = 100
Connection = asyncpg.Connection
SETTINGS = {"application_name": "weft", "timezone": "UTC", "jit": "off"}
GENERIC, CUSTOM = (
    {"plan_cache_mode": "force_generic_plan"},
    {"plan_cache_mode": "force_custom_plan"},
)


class Database:
    """Two pools over one PostgreSQL; statements are prepared once per connection."""

    def __init__(self, url: str, *, size: int = 8, search_size: int = 2) -> None:
        self.url, self._size, self._search_size = url, size, search_size
        self._fresh: deque[int] = deque()

    async def open(self) -> None:
        """Connect; in the event loop that will serve."""
        self._pool = Pool(self.url, self._size, SETTINGS | GENERIC)
        self._searching = Pool(self.url, self._search_size, SETTINGS | CUSTOM)
        await self._pool.open()

    async def close(self) -> None:
        """Let every statement end, then part; after five seconds part anyway."""
        for pool in (self._pool, self._searching):
            await pool.close(5)

    @property
    def figures(self) -> Mapping[str, Mapping[str, int]]:
        """What the connections of each pool do."""
        return {"main": self._pool.figures, "search": self._searching.figures}

    async def row(self, sql: str, *arguments: Any) -> asyncpg.Record | None:
        """One statement, at most one row; its own transaction."""
        return await self._pool.run(asyncpg.Connection.fetchrow, sql, arguments)

    async def rows(self, sql: str, *arguments: Any) -> list[asyncpg.Record]:
        """One statement, all its rows."""
        return await self._pool.run(asyncpg.Connection.fetch, sql, arguments)

    async def value(self, sql: str, *arguments: Any) -> Any:
        """One statement, the first column of its first row."""
        return await self._pool.run(asyncpg.Connection.fetchval, sql, arguments)

    async def found(self, sql: str, *arguments: Any) -> asyncpg.Record | None:
        """A search: planned for these very arguments."""
        return await self._searching.run(asyncpg.Connection.fetchrow, sql, arguments)

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Connection]:
        """A short transaction on one connection."""
        with timed("db"):
            async with self._pool.lent() as connection, connection.transaction():
                yield connection

    async def stock(self, least: int = BLOCK) -> None:
        """Have identities at hand: numbers come by the hundred, a create needs no round trip to
        learn its name.
        """
        while len(self._fresh) < least:
            blocks = (least - len(self._fresh)) // BLOCK + 1
            for found in await self.rows(
                "SELECT nextval('gids') AS n FROM generate_series(1, $1)", blocks
            ):
                self._fresh.extend(range(found["n"], found["n"] + BLOCK))

    def gid(self, kind: Kind, bucket: int) -> int:
        """A new identity, from the stock."""
        return compose(self._fresh.popleft(), kind, bucket)

    @asynccontextmanager
    async def founding(self) -> AsyncGenerator["Founding"]:
        """Several rows for an act that precedes any actor: all of them or none."""
        async with self.transaction() as connection:
            yield Founding(connection)

    async def write_reference(self, table: str, **values: Any) -> None:
        """One row of a reference table, for acts that precede any actor (set-up, tokens,
        sessions).
        """
        names = ", ".join(values)
        marks = ", ".join(f"${i + 1}" for i in range(len(values)))
        await self.row(f"INSERT INTO {table} ({names}) VALUES ({marks})", *values.values())


@dataclass(frozen=True, slots=True)
class Founding:
    """Writes before there is an actor, in one transaction.  Everybody else goes through a unit
    of work.
    """

    connection: Connection

    async def insert(self, table: sa.Table, **values: Any) -> None:
        """A new row."""
        names, marks = ", ".join(values), ", ".join(f"${i + 1}" for i in range(len(values)))
        await self.connection.execute(
            f"INSERT INTO {table.name} ({names}) VALUES ({marks})", *values.values()
        )

    async def update(self, table: sa.Table, key: Mapping[str, Any], /, **values: Any) -> None:
        """New values for the rows with this key."""
        sets = ", ".join(f"{name} = ${i + 1}" for i, name in enumerate(values))
        where = " AND ".join(f"{name} = ${i + 1 + len(values)}" for i, name in enumerate(key))
        await self.connection.execute(
            f"UPDATE {table.name} SET {sets} WHERE {where}", *values.values(), *key.values()
        )

    async def move_rights(self, workspaces: Sequence[int]) -> None:
        """Kept actors of these workspaces are stale from now on."""
        await self.connection.execute(
            "UPDATE epochs SET access_epoch = access_epoch + 1 WHERE workspace_gid = ANY($1)",
            list(workspaces),
        )
