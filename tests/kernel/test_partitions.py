"""This module is about the months of the log."""

from datetime import UTC, date, datetime

import pytest

from weft.kernel.database import Database
from weft.kernel.partitions import make_partitions, months_from, partition_statements

PARTITIONS = """SELECT count(*) FROM pg_inherits WHERE inhparent = 'log'::regclass"""


def test_months_go_on_over_the_turn_of_the_year() -> None:
    assert months_from(date(2026, 11, 25), 3) == [
        date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1),
    ]  # fmt: skip


def test_a_month_ends_where_the_next_begins() -> None:
    first, second = partition_statements(datetime(2026, 12, 31, 23, 59, tzinfo=UTC))[:2]
    assert "log_2026_12" in first
    assert first.endswith("FROM ('2026-12-01 00:00+00') TO ('2027-01-01 00:00+00')")
    assert "FROM ('2027-01-01 00:00+00')" in second


@pytest.mark.database
async def test_making_months_twice_makes_them_once(base: Database) -> None:
    before = await base.value(PARTITIONS)
    for _ in range(2):
        async with base.transaction() as connection:
            await make_partitions(connection, datetime(2031, 5, 6, tzinfo=UTC))
    assert await base.value(PARTITIONS) == before + 4
