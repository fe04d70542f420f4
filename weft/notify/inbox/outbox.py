"""The outbox of the inbox: what is to be mailed to whom, for whoever carries letters.

The contract.  A *letter* is one event of somebody's inbox for which they chose mail.  The listener
writes it in the statement that makes the event, so it is there exactly once; it falls due at once,
or when the quiet hours of its reader are over.  A carrier takes letters that are due out of
`inbox_letters` in the statement that puts them on their way (see mail/gathering), leaves out what
its reader has seen in the inbox meanwhile (`inbox_items.read_at`), and reads what it tells *as the
reader*: `resource_gid`, `comment_gid`, `actor_gid` and `other_gid` may be hidden from them by then,
and a letter names only what is seen.  `reason` is one of `inbox.logic.REASONS`.

A server without mail keeps no letters: `forget` drops what nobody carried in time.
"""

from datetime import datetime, timedelta

from weft.kernel.database import Database

KEPT = timedelta(days=3)
CHUNK = 5_000
# lint: allow write-door — what is that old is nobody's news any more
FORGET = """DELETE FROM inbox_letters WHERE ctid = ANY (ARRAY(SELECT ctid FROM inbox_letters
 WHERE due_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)) RETURNING 1"""


async def forget(base: Database, now: datetime) -> None:
    """Drop what nobody carried in time."""
    while await base.rows(FORGET, now - KEPT, CHUNK):
        pass
