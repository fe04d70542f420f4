"""How long things are kept: the feed's numbers a week, idempotent answers as long as is set.

Whatever removes old rows does so in chunks, and leaves a row that somebody holds for the next time:
it waits for nobody, and nobody for long.
"""

from datetime import datetime, timedelta

from weft.kernel.database import Database

WEEK, MONTH = timedelta(days=7), timedelta(days=30)
CHUNK = 5_000
STALE = """WITH old AS (SELECT ctid FROM {table} WHERE at < $1 LIMIT $2
 FOR UPDATE SKIP LOCKED)
DELETE FROM {table} WHERE ctid IN (SELECT ctid FROM old) RETURNING 1"""


# What was restored is in nobody's trash any more; its batch is kept for as long as others.
STALE_BATCHES = """WITH old AS (SELECT ctid FROM trash_batches WHERE restored_at < $1 LIMIT $2
 FOR UPDATE SKIP LOCKED)
DELETE FROM trash_batches WHERE ctid IN (SELECT ctid FROM old) RETURNING 1"""
TURN = """INSERT INTO server_facts (name, value) VALUES ($1, $2::timestamptz::text)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
WHERE server_facts.value::timestamptz <= $2 - $3::interval RETURNING 1"""


async def expire(
    base: Database, now: datetime, *, answers: timedelta = WEEK, restored: timedelta = MONTH
) -> int:
    """Remove what is older than it is kept, in short transactions; the number of rows removed."""
    return (
        await _expire(base, STALE.format(table="answers"), now - answers)
        + await _expire(base, STALE.format(table="feed"), now - WEEK)
        + await _expire(base, STALE_BATCHES, now - restored)
    )


async def has_turn(base: Database, name: str, now: datetime, every: timedelta) -> bool:
    """Whether this process is the one that does something now which all do once in a while."""
    return bool(await base.value(TURN, f"turn {name}", now, every))


async def _expire(base: Database, stale: str, before: datetime) -> int:
    removed = 0
    while True:
        gone = len(await base.rows(stale, before, CHUNK))
        removed += gone
        if gone < CHUNK:
            return removed
