"""The log's readers: one relay that numbers what was committed, and consumers that keep their
place.

A sequence is not commit order: a reader of `id > cursor` loses rows of slower writers.  So everyone
reads by (transaction, id) and stops before the oldest transaction still at work.  The relay gives
each row the next dense number of its workspace, as data; a consumer's effects and its new place are
one transaction, hence exactly once. `NOTIFY` is only a doorbell, rung after writes and at most
every 50 ms; a poll each second stands behind it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

import asyncpg

from weft.kernel.access import Gid
from weft.kernel.database import Connection, Database

CHANNEL = "weft_log"
BATCH = 1_000
DEBOUNCE = 0.05
POLL = 1.0

_BEHIND = """FROM log l WHERE (l.tx, l.id) > ((SELECT tx FROM place), (SELECT id FROM place))
AND l.tx < pg_snapshot_xmin(pg_current_snapshot()) AND EXISTS (SELECT 1 FROM place)
ORDER BY l.tx, l.id LIMIT $1"""
RELAY = f"""WITH place AS MATERIALIZED (SELECT tx, id FROM consumers WHERE name = 'relay' FOR
  UPDATE SKIP LOCKED),
batch AS MATERIALIZED (SELECT l.workspace_gid, l.at, l.id, l.tx {_BEHIND}),
numbered AS (SELECT b.workspace_gid, b.at, b.id, coalesce(h.seq, 0) + row_number()
  OVER (PARTITION BY b.workspace_gid ORDER BY b.tx, b.id) AS seq
  FROM batch b LEFT JOIN feed_heads h ON h.workspace_gid = b.workspace_gid),
fed AS (INSERT INTO feed (workspace_gid, seq, at, id) SELECT workspace_gid, seq, at, id FROM
  numbered),
raised AS (INSERT INTO feed_heads (workspace_gid, seq)
  SELECT workspace_gid, max(seq) FROM numbered GROUP BY workspace_gid
  ON CONFLICT (workspace_gid) DO UPDATE SET seq = excluded.seq),
moved AS (UPDATE consumers c SET tx = b.tx, id = b.id
  FROM (SELECT tx, id FROM batch ORDER BY tx DESC, id DESC LIMIT 1) b WHERE c.name = 'relay')
SELECT count(*) FROM batch"""
ENROL = "INSERT INTO consumers (name) VALUES ($1) ON CONFLICT DO NOTHING"
CLAIM = "SELECT 1 FROM consumers WHERE name = $1 FOR UPDATE SKIP LOCKED"
BEHIND = f"""WITH place AS MATERIALIZED (SELECT tx, id FROM consumers WHERE name = $2)
SELECT l.* {_BEHIND}"""
MOVE = "UPDATE consumers SET tx = $2, id = $3 WHERE name = $1"

Handle = Callable[[Connection, Sequence[asyncpg.Record]], Awaitable[None]]


async def enrol(base: Database, *names: str) -> None:
    """Give each consumer a place, at the log's beginning."""
    for name in names:
        await base.row(ENROL, name)


async def relay(base: Database) -> int:
    """Number what was committed since; 0 when nothing was, or when another process is at it."""
    try:
        return await base.value(RELAY, BATCH) or 0
    except asyncpg.UniqueViolationError:
        return 0


async def consume(base: Database, name: str, handle: Handle) -> int:
    """Hand the next rows to a consumer and remember its place, in one transaction."""
    async with base.transaction() as connection:
        if await connection.fetchval(CLAIM, name) is None:
            return 0
        rows = await connection.fetch(BEHIND, BATCH, name)
        if rows:
            await handle(connection, rows)
            await connection.execute(MOVE, name, rows[-1]["tx"], rows[-1]["id"])
        return len(rows)


class Bell:
    """Wakes the readers of all processes; never inside a writing transaction."""

    def __init__(self, base: Database) -> None:
        self._base, self._due, self._rung = base, False, 0.0
        self._ringing: set[asyncio.Task[Any]] = set()

    def ring(self) -> None:
        """At once, then not again for 50 ms: the first of many writes does not wait."""
        if self._due:
            return
        self._due = True
        loop = asyncio.get_running_loop()
        pause = max(0.0, self._rung + DEBOUNCE - loop.time())
        task = loop.create_task(self._ring(pause))
        self._ringing.add(task)
        task.add_done_callback(self._ringing.discard)

    async def _ring(self, pause: float) -> None:
        await asyncio.sleep(pause)
        self._due, self._rung = False, asyncio.get_running_loop().time()
        with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await self._base.row("SELECT pg_notify($1, '')", CHANNEL)


class Listener:
    """One direct connection that hears the bell; whoever waits is woken at the latest by the
    poll.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._rung = asyncio.Event()
        self._connection: asyncpg.Connection | None = None
        self._others: dict[str, Callable[[str], None]] = {}

    def also(self, channel: str, hear: Callable[[str], None]) -> None:
        """Hear what is said on another channel too; before the listener opens."""
        self._others[channel] = hear

    async def open(self) -> None:
        """Start to listen."""
        self._connection = await asyncpg.connect(self._url)
        await self._connection.add_listener(CHANNEL, self._hear)
        for channel in self._others:
            await self._connection.add_listener(channel, self._hear_other)

    async def close(self) -> None:
        """Stop listening."""
        if self._connection is not None and not self._connection.is_closed():
            await self._connection.close(timeout=2)

    def _hear(self, *_: object) -> None:
        self._rung.set()

    def _hear_other(self, _: object, __: int, channel: str, payload: object) -> None:
        self._others[channel](str(payload))

    async def wait(self, most: float = POLL) -> bool:
        """Until the bell rings, so many seconds at most; a lost connection is opened again.
        Whether it rang.
        """
        if self._connection is None or self._connection.is_closed():
            try:
                await self.open()
            except (OSError, asyncpg.PostgresError):
                await asyncio.sleep(POLL)
                return False
        try:
            await asyncio.wait_for(self._rung.wait(), most)
        except TimeoutError:
            return False
        self._rung.clear()
        return True


LEAP = "UPDATE feed_heads SET seq = seq + 1000000"
"""Numbers that a restored database never gives: what was heard of in them is heard anew."""

FOLLOWS = """SELECT coalesce(h.seq, 0) = $2 OR EXISTS (SELECT 1 FROM feed f
 WHERE f.workspace_gid = $1 AND f.seq = $2 + 1)
FROM (SELECT 1) one LEFT JOIN feed_heads h ON h.workspace_gid = $1"""


async def follows(base: Database, workspace: Gid, since: int) -> bool:
    """Whether nothing is missing between a number and what the feed still has: it is the last one,
    or the next is there.  A database that was restored has given fewer than somebody heard.
    """
    return await base.value(FOLLOWS, workspace, since)


async def head(base: Database, workspace: Gid) -> int:
    """The last number that was given in a workspace."""
    return await base.value("SELECT seq FROM feed_heads WHERE workspace_gid = $1", workspace) or 0
