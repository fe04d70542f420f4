"""This module is about 2,000 people who follow one project in which 100 things happen: how soon
after the last all of it stands in their inboxes, and how many statements that took.

The web part serves; the listener of the log runs here, as a worker runs it, with its statements
counted.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg
import msgspec

from bench.ground import Ground
from bench.requests import Places, Product
from weft.doors import catalog
from weft.doors.worker import BREATH
from weft.kernel.database import Connection, Database
from weft.kernel.feed import consume, enrol
from weft.notify.inbox.reactions import CONSUMER

PEOPLE, CHANGES = 2_000, 100
PATIENCE = 120.0
HAND = catalog.CONSUMERS[CONSUMER]
FOLLOW = """INSERT INTO project_followers (workspace_gid, project_gid, user_gid)
SELECT $1, $2, unnest($3::bigint[]) ON CONFLICT DO NOTHING"""
MADE = "SELECT count(*) FROM inbox_events WHERE workspace_gid = $1 AND resource_gid = $2"


@dataclass(frozen=True)
class Told:
    """What 100 changes made of 2,000 inboxes."""

    people: int
    changes: int
    expected: int
    made: int
    seconds: float
    """From the answer to the last change until everybody was told of it."""
    slowest: float
    """The longest batch, in seconds."""
    batches: int
    statements: int


class _Counting:
    """A connection whose statements are counted."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self.statements = connection, 0

    async def fetchrow(self, sql: str, *given: Any) -> Any:
        """The one verb that the listener uses."""
        self.statements += 1
        return await self._connection.fetchrow(sql, *given)


class _Listener:
    """The listener of the log, as a worker runs it."""

    def __init__(self, base: Database) -> None:
        self.base = base
        self.batches: list[float] = []
        self.statements = 0

    async def round(self) -> int:
        """Take what happened since; how many rows that was."""
        return await consume(self.base, CONSUMER, self._hand)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            if not await self.round():
                await asyncio.sleep(BREATH)

    async def _hand(self, connection: Connection, rows: Sequence[asyncpg.Record]) -> None:
        counting: Any = _Counting(connection)
        began = time.perf_counter()
        await HAND(counting, rows)
        self.batches.append(time.perf_counter() - began)
        self.statements += counting.statements


async def told(url: str, ground: Ground, places: Places) -> Told:
    """Have things happen, and wait until everybody is told."""
    base = Database(ground.dsn, size=3, search_size=1)
    await base.open()
    try:
        await enrol(base, CONSUMER)
        while await consume(base, CONSUMER, HAND):
            pass
        product = await Product.at(url, ground, places, lanes=1)
        found = await _told(base, product)
        product.close()
        return found
    finally:
        await base.close()


async def _told(base: Database, product: Product) -> Told:
    organisation, writer = product.ground.organisation, product.caller(0)
    workspace, (project, _) = organisation.workspace, product.places.sections[0]
    members = [user for n, user in enumerate(organisation.users) if n % 50 != 49]
    people = [user for user in members if user != writer][:PEOPLE]
    await base.row(FOLLOW, workspace, project, people)
    before = await base.value(MADE, workspace, project)
    listener = _Listener(base)
    running = asyncio.create_task(listener.run())
    try:
        for n in range(CHANGES):
            await _happen(product, project, n)
        last = time.perf_counter()
        expected = before + len(people) * CHANGES
        made, seconds = await _until(base, workspace, project, expected, last)
    finally:
        running.cancel()
    return Told(
        len(people),
        CHANGES,
        expected - before,
        made - before,
        seconds,
        max(listener.batches),
        len(listener.batches),
        listener.statements,
    )


async def _until(
    base: Database, workspace: int, project: int, expected: int, since: float
) -> tuple[int, float]:
    """How many events there are once all are, or when patience ends; and how long that took."""
    made = 0
    for _ in range(int(PATIENCE / BREATH)):
        made = await base.value(MADE, workspace, project)
        if made >= expected:
            break
        await asyncio.sleep(BREATH)
    return made, time.perf_counter() - since


async def _happen(product: Product, project: int, n: int) -> None:
    """One more task in the project that all of them follow."""
    data = {"data": {"name": f"News {n}", "projects": [str(project)]}}
    body, secret = msgspec.json.encode(data), product.secret(0)
    await product.lines[0].ask("POST", "/api/1.0/tasks?opt_fields=name", secret, body=body)
