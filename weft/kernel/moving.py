"""This module is about a whole database that moves to another PostgreSQL, of any version we know.

The source is only read, in one snapshot.  The target takes all rows in one transaction, which ends
when every table has the same number of rows and the same sum; a move that broke off leaves a mark
there, and the next one begins anew.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, suppress
from typing import Any

import asyncpg

from weft.kernel.everything import Held, Table, held, opened, tables_of
from weft.kernel.migrating import newest_version, upgrade, version_of
from weft.kernel.operating import CannotRun
from weft.kernel.transplanting import (
    NUMBER,
    UNREAD,
    count_past,
    read_elsewhere,
    read_plainly,
)

OLDEST, NEWEST = 15, 18
AT_ONCE = 8
"""Pieces of a table on their way between the two servers."""

UNFINISHED = "weft_move_unfinished"
NO_EXTENSION = """NOT EXISTS (SELECT FROM pg_depend d
  WHERE d.classid = 'pg_class'::regclass AND d.objid = pg_class.oid AND d.deptype = 'e')"""
LEFT = f"""SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace
 AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND NOT relispartition AND {NO_EXTENSION}
ORDER BY relname"""
CAPITALS = "SELECT lower('É') = 'é' AND current_setting('server_encoding') = 'UTF8'"
MAY_CREATE = "SELECT has_schema_privilege(current_schema(), 'CREATE')"
REMOVE = f"""SELECT format('DROP %s IF EXISTS %I CASCADE',
 CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, relname)
FROM pg_class WHERE relnamespace = current_schema()::regnamespace
 AND relkind IN ('r', 'p', 'v', 'S') AND NOT relispartition AND {NO_EXTENSION}
ORDER BY relname = $1, relkind = 'S'"""
PARTITIONS = """SELECT format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I %s', c.relname,
 p.relname, pg_get_expr(c.relpartbound, c.oid))
FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent
WHERE c.relispartition AND c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace"""
SEQUENCES = """SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'S'
 AND relnamespace = current_schema()::regnamespace"""

Hear = Callable[[str], None]


async def move(source: str, target: str, hear: Hear) -> Mapping[str, Held]:
    """Copy the database at one address to another; return what each table holds there now."""
    if await version_of(source) != newest_version():
        raise CannotRun("The database is not up to date: start `weft serve` once, then move it.")
    async with AsyncExitStack() as stack:
        here, there = await _opened(source, stack), await _reached(target, stack)
        await _make_ready(there, hear)
        await asyncio.to_thread(upgrade, target)
        unread = await here.fetchval(f"SELECT count(*) FROM ({UNREAD}) r")
        await count_past(there, unread)
        async with here.transaction(isolation="repeatable_read"), there.transaction():
            await here.execute(NUMBER)
            await _like(here, there, PARTITIONS)
            moved = await _fill(here, there, hear)
            await _continue_sequences(here, there)
            await there.execute(f"DROP TABLE {UNFINISHED}")
        hear("statistics")
        await there.execute("ANALYZE")
    return moved


async def must_be_whole(url: str) -> None:
    """Refuse a database that a move has not filled to its end."""
    connection = await opened(url)
    try:
        if await connection.fetchval("SELECT to_regclass($1)", UNFINISHED):
            raise CannotRun(
                "A move to this database broke off, or goes on: it does not hold everything yet."
                " Run `weft move-database` again, which begins anew; the old database has it all."
            )
    finally:
        await connection.close()


async def _opened(url: str, stack: AsyncExitStack) -> Any:
    connection = await opened(url)
    stack.push_async_callback(connection.close, timeout=5)
    return connection


async def _reached(url: str, stack: AsyncExitStack) -> Any:
    """The target, if it is one that Weft can work on."""
    try:
        there = await _opened(url, stack)
    except (OSError, ValueError, TimeoutError, asyncpg.PostgresError) as error:
        raise CannotRun(f"The new database does not let us in: {error}") from None
    version = int(await there.fetchval("SHOW server_version_num")) // 10000
    if not OLDEST <= version <= NEWEST:
        raise CannotRun(f"The new database is PostgreSQL {version}; {OLDEST} to {NEWEST} will do.")
    if not await there.fetchval(CAPITALS):
        raise CannotRun(
            "The new database does not know capitals in every script: make one with"
            " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'."
        )
    if not await there.fetchval(MAY_CREATE):
        raise CannotRun("The new database lets this user make no tables; make the user its owner.")
    return there


async def _make_ready(there: Any, hear: Hear) -> None:
    """Refuse a database that holds anything, but for what a move left that broke off."""
    found = [row["relname"] for row in await there.fetch(LEFT)]
    if UNFINISHED in found:
        hear("what an earlier move left is removed")
        async with there.transaction():
            for row in await there.fetch(REMOVE, UNFINISHED):
                await there.execute(row[0])
    elif found:
        raise CannotRun(
            f"The new database is not empty: it holds {len(found)} tables and sequences,"
            f" {found[0]} among them. Name an empty one."
        )
    await there.execute(f"CREATE TABLE {UNFINISHED} ()")


async def _like(here: Any, there: Any, question: str) -> None:
    for row in await here.fetch(question):
        await there.execute(row[0])


async def _fill(here: Any, there: Any, hear: Hear) -> dict[str, Held]:
    ours = await tables_of(here)
    theirs = {table.name: table for table in await tables_of(there)}
    moved: dict[str, Held] = {}
    for number, table in enumerate(ours, start=1):
        hear(f"{table.name} ({number} of {len(ours)})")
        same = theirs.get(table.name)
        if same is None or same.typed != table.typed:
            raise CannotRun(f"The table {table.name} is not the same on both sides; tell us.")
        await there.execute(f"TRUNCATE {table.quoted}")
        await _copy(here, there, table)
        moved[table.name] = await _compared(here, there, table)
    return moved


async def _compared(here: Any, there: Any, table: Table) -> Held:
    asked = (held(here, read_elsewhere(table)), held(there, read_plainly(table)))
    ours, theirs = await asyncio.gather(*asked)
    if ours != theirs:
        raise CannotRun(
            f"The table {table.name} did not arrive as it was: {theirs.rows} of {ours.rows} rows,"
            " or other contents. Nothing was kept there."
        )
    return theirs


async def _copy(here: Any, there: Any, table: Table) -> None:
    """Rows in text, the form that every version reads; no more than a few pieces are under way."""
    pieces: asyncio.Queue[bytes | None] = asyncio.Queue(AT_ONCE)

    async def read() -> None:
        try:
            await here.copy_from_query(read_elsewhere(table), output=pieces.put, format="text")
        finally:
            await pieces.put(None)

    async def arriving() -> AsyncIterator[bytes]:
        while (piece := await pieces.get()) is not None:
            yield piece

    reading = asyncio.ensure_future(read())
    try:
        await there.copy_to_table(
            table.name, source=arriving(), columns=table.columns, format="text"
        )
        await reading
    finally:
        while not pieces.empty():  # nobody takes them any more, and their reader waits for room
            pieces.get_nowait()
        reading.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await reading


async def _continue_sequences(here: Any, there: Any) -> None:
    for row in await here.fetch(SEQUENCES):
        last = await here.fetchrow(f"SELECT last_value, is_called FROM {row[0]}")
        await there.fetchval("SELECT setval($1::text::regclass, $2, $3)", row[0], *last)
