"""How long things are kept: idempotent answers and the feed's numbers a week."""

from datetime import datetime, timedelta

from weft.kernel.database import Database

WEEK = timedelta(days=7)
CHUNK = 5_000
STALE = """WITH old AS (SELECT ctid FROM {table} WHERE at < $1 LIMIT $2)
DELETE FROM {table} WHERE ctid IN (SELECT ctid FROM old) RETURNING 1"""


async def expire(base: Database, now: datetime) -> int:
    """Remove what is older than it is kept, in short transactions; the number of rows removed."""
    return sum([await _expire(base, table, now - WEEK) for table in ("answers", "feed")])


async def _expire(base: Database, table: str, before: datetime) -> int:
    removed = 0
    while True:
        gone = len(await base.rows(STALE.format(table=table), before, CHUNK))
        removed += gone
        if gone < CHUNK:
            return removed
