"""The outbox of the inbox: what is to be mailed, until it is taken out (see mail.gathering).

A *letter* is one event of somebody's inbox for which they chose mail.  The listener writes it in
the statement that makes the event, so it is there exactly once; it falls due at once, or when the
quiet hours of its reader are over.
"""

from datetime import datetime, timedelta

from weft.kernel.database import Database

KEPT = timedelta(days=3)
# lint: allow write-door — letters are derived from the log; nobody carried these
FORGET = "DELETE FROM inbox_letters WHERE due_at < $1"


async def forget(base: Database, now: datetime) -> None:
    """Drop what nobody took out in time: a server without mail keeps no letters."""
    await base.rows(FORGET, now - KEPT)
