"""A log that was dumped and loaded elsewhere: nobody misses a row of it, or meets one twice."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from weft.kernel.transplanting import settle

pytestmark = pytest.mark.database
FAR = 10**15
"""Transactions that no cluster of the tests has counted to."""

ROWS = [(FAR + 7, 4), (FAR + 3, 5), (FAR + 3, 9), (FAR + 20, 6), (FAR + 20, 7), (FAR + 21, 8)]
PLACES = {
    "has read all": (FAR + 21, 8),
    "between two transactions": (FAR + 9, 1),
    "within a transaction": (FAR + 20, 6),
    "has read nothing": (0, 0),
}
BEHIND = """SELECT l.id FROM log l, consumers c WHERE c.name = $1 AND (l.tx, l.id) > (c.tx, c.id)
AND l.tx < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY l.tx, l.id"""


@pytest_asyncio.fixture
async def elsewhere(database_url: str) -> AsyncIterator[Any]:
    """A log of its own, in a schema of its own."""
    connection = await asyncpg.connect(
        database_url, server_settings={"search_path": "transplanted"}
    )
    await connection.execute("""CREATE SCHEMA transplanted;
CREATE TABLE log (tx xid8 NOT NULL DEFAULT pg_current_xact_id(), id bigint);
CREATE TABLE consumers (name text, tx xid8, id bigint)""")
    await connection.executemany("INSERT INTO log VALUES ($1, $2)", ROWS)
    await connection.executemany(
        "INSERT INTO consumers VALUES ($1, $2, $3)", [(n, *at) for n, at in PLACES.items()]
    )
    yield connection
    await connection.execute("DROP SCHEMA transplanted CASCADE")
    await connection.close()


async def test_each_reader_goes_on_where_it_was_and_then_hears_what_is_new(elsewhere: Any) -> None:
    unread = {
        name: [i for _, i in sorted(row for row in ROWS if row > at)] for name, at in PLACES.items()
    }
    assert await elsewhere.fetch(BEHIND, "has read nothing") == []
    assert await settle(elsewhere)
    await elsewhere.execute("INSERT INTO log (id) VALUES (1)")
    found = {n: [row["id"] for row in await elsewhere.fetch(BEHIND, n)] for n in PLACES}
    assert found == {name: [*ids, 1] for name, ids in unread.items()}


async def test_a_log_that_grew_here_is_left_as_it_is(elsewhere: Any) -> None:
    await elsewhere.execute("UPDATE log SET tx = '3'; UPDATE consumers SET tx = '3'")
    assert not await settle(elsewhere)
    assert await elsewhere.fetchval("SELECT count(*) FROM log WHERE tx = '3'") == len(ROWS)
