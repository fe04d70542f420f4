"""Exports do not stay: a month after they were made their files are gone, and they with them."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from weft.exchange.exports.logic import KEPT, KINDS
from weft.kernel import runs
from weft.kernel.database import Database

CHUNK = 500
# lint: allow write-door — what is kept no longer goes, for everybody; it changes nobody's sight
EXPIRE = """DELETE FROM exports WHERE ctid = ANY (ARRAY(SELECT ctid FROM exports
 WHERE coalesce(completed_at, created_at) < $1 LIMIT $2
 FOR UPDATE SKIP LOCKED)) RETURNING blob_key"""


async def expire(base: Database, forget: Callable[[str], Awaitable[None]], now: datetime) -> int:
    """Remove what is older than it is kept, files and runs too; how many exports."""
    before, gone = now - KEPT, 0
    while rows := await base.rows(EXPIRE, before, CHUNK):
        for key in filter(None, (row["blob_key"] for row in rows)):
            await forget(key)
        gone += len(rows)
    for kind in KINDS.values():
        await runs.expire(base, kind, before)
    return gone
