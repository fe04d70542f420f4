"""Connections, and the few ways in which we use them.

asyncpg's own pool resets every connection it takes back: a second round trip for each statement.
We never set session state, so nothing needs a reset.  Lists and gets run under generic plans (their
shapes are bounded and stable), searches in a pool of their own under custom plans: a generic plan
took a thousand times longer.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg
import sqlalchemy as sa
from asyncpg.pool import PoolConnectionProxy

from weft.std.gid import Kind, compose

BLOCK = 100
Connection = asyncpg.Connection | PoolConnectionProxy


async def _nothing(_: object) -> None: ...


class Database:
    """Two pools over one PostgreSQL; statements are prepared once per connection."""

    def __init__(self, url: str, *, size: int = 8, search_size: int = 2) -> None:
        self.url, self._size, self._search_size = url, size, search_size
        self._fresh: deque[int] = deque()

    async def open(self) -> None:
        """Connect; in the event loop that will serve."""
        self._pool = await self._open_pool(self._size, "force_generic_plan")
        self._searching = await self._open_pool(self._search_size, "force_custom_plan")

    async def _open_pool(self, size: int, plans: str) -> Any:
        settings = {
            "application_name": "weft",
            "timezone": "UTC",
            "jit": "off",
            "plan_cache_mode": plans,
        }
        return await asyncpg.create_pool(
            self.url,
            min_size=1,
            max_size=size,
            reset=_nothing,
            command_timeout=60,
            statement_cache_size=500,
            max_cached_statement_lifetime=0,
            max_cacheable_statement_size=0,
            max_inactive_connection_lifetime=300,
            server_settings=settings,
        )

    async def close(self) -> None:
        """Let every statement end, then part; after five seconds part anyway."""
        for pool in (self._pool, self._searching):
            try:
                await asyncio.wait_for(pool.close(), 5)
            except TimeoutError:
                pool.terminate()

    async def row(self, sql: str, *arguments: Any) -> asyncpg.Record | None:
        """One statement, at most one row; its own transaction."""
        async with self._pool.acquire() as connection:
            return await connection.fetchrow(sql, *arguments)

    async def rows(self, sql: str, *arguments: Any) -> list[asyncpg.Record]:
        """One statement, all its rows."""
        async with self._pool.acquire() as connection:
            return await connection.fetch(sql, *arguments)

    async def value(self, sql: str, *arguments: Any) -> Any:
        """One statement, the first column of its first row."""
        async with self._pool.acquire() as connection:
            return await connection.fetchval(sql, *arguments)

    async def found(self, sql: str, *arguments: Any) -> asyncpg.Record | None:
        """A search: planned for these very arguments."""
        async with self._searching.acquire() as connection:
            return await connection.fetchrow(sql, *arguments)

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Connection]:
        """A short transaction on one connection."""
        async with self._pool.acquire() as connection, connection.transaction():
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
