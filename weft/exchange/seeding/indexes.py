"""This module is about loading much at once: indexes are built after the rows, not row by row."""

from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager

import asyncpg

BUILDING = "SET maintenance_work_mem = '512MB'"
DROPPABLE = """SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS text
FROM pg_index i WHERE i.indrelid = ANY ($1::text[]::regclass[])
AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid) ORDER BY 1"""


@asynccontextmanager
async def without_indexes(
    connection: asyncpg.Connection, tables: Iterable[str]
) -> AsyncGenerator[None]:
    """Load in the block; indexes that hold no constraint are dropped before and made after it."""
    names = list(tables)
    dropped = await connection.fetch(DROPPABLE, names)
    for index in dropped:
        await connection.execute(f"DROP INDEX {index['name']}")
    try:
        yield
    finally:
        await connection.execute(BUILDING)
        for index in dropped:
            await connection.execute(index["text"])
        await connection.execute("RESET maintenance_work_mem")


async def settle(connection: asyncpg.Connection, tables: Iterable[str]) -> None:
    """Give the planner figures, and readers pages that need no second look."""
    for table in tables:
        await connection.execute(f"VACUUM (ANALYZE) {table}")
