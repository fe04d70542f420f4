"""This module is about the months of the log."""

import asyncio
from datetime import UTC, date, datetime

import asyncpg
import pytest

from weft.kernel.database import Database
from weft.kernel.partitions import AHEAD, make_partitions, months_from, partitions_for

PARTITIONS = """SELECT count(*) FROM pg_inherits WHERE inhparent = 'log'::regclass"""


def test_months_go_on_over_the_turn_of_the_year() -> None:
    assert months_from(date(2026, 11, 25), 3) == [
        date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1),
    ]  # fmt: skip


def test_a_month_ends_where_the_next_begins() -> None:
    first, second = list(partitions_for(datetime(2026, 12, 31, 23, 59, tzinfo=UTC)).values())[:2]
    assert "log_2026_12" in first
    assert first.endswith("FROM ('2026-12-01 00:00+00') TO ('2027-01-01 00:00+00')")
    assert "FROM ('2027-01-01 00:00+00')" in second


@pytest.mark.database
async def test_several_that_make_the_same_months_make_them_once(base: Database) -> None:
    before = await base.value(PARTITIONS)
    connections = [await asyncpg.connect(base.url) for _ in range(3)]
    moment = datetime(2031, 5, 6, tzinfo=UTC)
    await asyncio.gather(*(make_partitions(one, moment) for one in connections))
    for connection in connections:
        await connection.close()
    assert await base.value(PARTITIONS) == before + AHEAD + 1
