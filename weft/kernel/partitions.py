"""This module is about the months of the log: each has its own partition, made before it begins.

What is older than Weft itself, as imported stories are, lies in the default partition.
"""

import asyncio
from datetime import UTC, date, datetime
from itertools import pairwise

import asyncpg

from weft.kernel.logs import log
from weft.kernel.tables import PARTITIONED

AHEAD = 3
"""Months: a worker may rest for as long before anything falls into the default partition."""

ONE_AT_A_TIME = "LOCK TABLE log IN SHARE UPDATE EXCLUSIVE MODE"
MOST_PATIENCE = "SET LOCAL lock_timeout = '300ms'"
TRIES, PAUSE = 10, 0.5
MISSING = "SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NULL"


def months_from(first: date, count: int) -> list[date]:
    """Return the first days of so many months, beginning with the one of a date."""
    start = first.year * 12 + first.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(start, start + count)]


def partitions_for(now: datetime) -> dict[str, str]:
    """Return this month's partitions and those of the next, each with the statement making it."""
    bounds = months_from(now.astimezone(UTC).date(), AHEAD + 2)
    return {
        f"{table}_{begin:%Y_%m}": f"CREATE TABLE {table}_{begin:%Y_%m} PARTITION OF {table}"
        f" FOR VALUES FROM ('{begin} 00:00+00') TO ('{end} 00:00+00')"
        for table in PARTITIONED
        for begin, end in pairwise(bounds)
    }


async def make_partitions(connection: asyncpg.Connection, now: datetime) -> None:
    """Make the partitions that are missing, each by itself; nobody else makes any meanwhile.

    A new partition wants its parent for itself, and whoever comes after it waits as long as it
    does: hence it waits but a moment, and tries again.  What it does not come to in the end is left
    for the next time; until then rows fall into the default partition.
    """
    wanted = partitions_for(now)
    for row in await connection.fetch(MISSING, list(wanted)):
        name = row["name"]
        for _ in range(TRIES):
            try:
                await _make(connection, name, wanted[name])
                break
            except asyncpg.LockNotAvailableError:
                await asyncio.sleep(PAUSE)
        else:
            log("weft.partitions").warning("partition left for the next time", name=name)


async def _make(connection: asyncpg.Connection, name: str, statement: str) -> None:
    async with connection.transaction():
        await connection.execute(MOST_PATIENCE)
        await connection.execute(ONE_AT_A_TIME)
        if await connection.fetch(MISSING, [name]):
            await connection.execute(statement)
