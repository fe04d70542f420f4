"""A consumer of the log of the tests' own: it writes down what it was handed, in the transaction in
which its place moves.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import asyncpg

from weft.kernel.database import Connection, Database
from weft.kernel.feed import consume, enrol

NAME = "tests_of_faults"
TABLE = "CREATE TABLE IF NOT EXISTS seen_by_tests (id bigint NOT NULL)"
BROKEN = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncio.TimeoutError,
)


async def note(connection: Connection, rows: Sequence[asyncpg.Record]) -> None:
    """Write down each row."""
    values = [(row["id"],) for row in rows]
    await connection.executemany("INSERT INTO seen_by_tests (id) VALUES ($1)", values)


async def follow(dsn: str, is_over: Callable[[], bool]) -> None:
    """Consume until it is over, across every outage of the database."""
    while not is_over():
        base = Database(dsn, size=2, search_size=1)
        try:
            await base.open()
            await base.row(TABLE)
            await enrol(base, NAME)
            while not is_over():
                await consume(base, NAME, note)
                await asyncio.sleep(0.02)
        except BROKEN:
            await asyncio.sleep(0.1)
        finally:
            await _closed(base)


async def _closed(base: Database) -> None:
    try:
        await base.close()
    except (*BROKEN, AttributeError):
        return


async def caught_up(dsn: str, questions: dict[str, str]) -> dict[str, Any]:
    """Consume the rest, then answer each question of one number."""
    base = Database(dsn, size=2, search_size=1)
    await base.open()
    while await consume(base, NAME, note):
        pass
    found = {name: await base.value(sql) for name, sql in questions.items()}
    await base.close()
    return found
