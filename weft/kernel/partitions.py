"""This module is about the months of the log: each has its own partition, made before it begins.

What is older than Weft itself, as imported stories are, lies in the default partition.
"""

from datetime import UTC, date, datetime
from itertools import pairwise

from weft.kernel.database import Connection
from weft.kernel.tables import PARTITIONED

AHEAD = 3
"""Months: a worker may rest for as long before anything falls into the default partition."""


def months_from(first: date, count: int) -> list[date]:
    """Return the first days of so many months, beginning with the one of a date."""
    start = first.year * 12 + first.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(start, start + count)]


def partition_statements(now: datetime) -> list[str]:
    """Return the statements that make this month's partitions and those of the next."""
    bounds = months_from(now.astimezone(UTC).date(), AHEAD + 2)
    return [
        f"CREATE TABLE IF NOT EXISTS {table}_{begin:%Y_%m} PARTITION OF {table}"
        f" FOR VALUES FROM ('{begin} 00:00+00') TO ('{end} 00:00+00')"
        for table in PARTITIONED
        for begin, end in pairwise(bounds)
    ]


async def make_partitions(connection: Connection, now: datetime) -> None:
    """Make the partitions that are missing."""
    for statement in partition_statements(now):
        await connection.execute(statement)
