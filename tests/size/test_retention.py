"""What is too old goes, and waits for nobody who is just changing it; nobody waits for it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from tests.size.ground import NEIGHBOUR, Large
from weft.exchange.exports import expiring as exports
from weft.exchange.imports.keeping import forget_files
from weft.kernel import runs
from weft.kernel.database import Database
from weft.kernel.keeping import expire
from weft.kernel.partitions import make_partitions, partitions_for
from weft.notify.inbox import keeping, outbox

PATIENCE = 30
LATER = datetime.now(UTC) + timedelta(days=400)
KIND = "old"
pytestmark = pytest.mark.xdist_group("size")


@dataclass
class Forgetful:
    """Files that are let go of."""

    gone: list[str] = field(default_factory=list[str])

    async def delete(self, key: str) -> None:
        """One more."""
        self.gone.append(key)


async def _files(base: Database) -> object:
    blobs: Any = Forgetful()
    return await forget_files(base, blobs, before=LATER)


# By the tables that they clear; each job once, for it leaves nothing.
JOBS: Mapping[str, Callable[[Database], Awaitable[object]]] = {
    "answers feed trash_batches": lambda base: expire(base, LATER),
    "runs": lambda base: runs.expire(base, KIND, LATER),
    "exports": lambda base: exports.expire(base, Forgetful().delete, LATER),
    "import_sheets": _files,
    "inbox_letters": lambda base: outbox.forget(base, LATER),
    "inbox_items": lambda base: keeping.forget_old(base, LATER),
}
# What has not come to its end is never too old.
ENDED = {
    "runs": f"UPDATE runs SET kind = '{KIND}', finished_at = now() WHERE workspace_gid = $1",
    "trash_batches": "UPDATE trash_batches SET restored_at = now() WHERE workspace_gid = $1",
    "inbox_items": """UPDATE inbox_items SET bookmarked_at = NULL, snoozed_until = NULL
 WHERE workspace_gid = $1""",
}


@pytest.mark.parametrize("named", JOBS)
async def test_all_that_is_old_goes_but_the_rows_that_somebody_holds(
    workspace: Large, named: str
) -> None:
    base, tables = workspace.base, named.split()
    left = "SELECT count(*) FROM {} WHERE workspace_gid = $1"
    writer = await asyncpg.connect(workspace.ground.dsn)
    for table in ENDED.keys() & tables:
        await base.rows(ENDED[table], NEIGHBOUR)
    try:
        async with writer.transaction():
            for table in tables:
                held = f"SELECT 1 FROM {table} WHERE workspace_gid = {NEIGHBOUR} LIMIT 1 FOR UPDATE"
                await writer.execute(held)
            async with asyncio.timeout(PATIENCE):
                await JOBS[named](base)
            assert [await base.value(left.format(t), NEIGHBOUR) for t in tables] == [1] * len(
                tables
            )
    finally:
        await writer.close()
    await JOBS[named](base)
    assert [await base.value(left.format(t), NEIGHBOUR) for t in tables] == [0] * len(tables)


async def test_readers_do_not_wait_behind_a_month_that_waits_for_a_reader(
    workspace: Large,
) -> None:
    dsn, month = workspace.ground.dsn, LATER + timedelta(days=400)
    reader, maker = await asyncpg.connect(dsn), await asyncpg.connect(dsn)
    (name, *_) = (name for name in partitions_for(month) if name.startswith("stories"))
    try:
        async with reader.transaction():
            await reader.fetch("SELECT 1 FROM stories LIMIT 1")
            made = asyncio.create_task(make_partitions(maker, month))
            waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND mode LIKE 'Access%'"
            async with asyncio.timeout(PATIENCE):
                while not await reader.fetchval(waits):
                    pass
                await workspace.base.rows("SELECT 1 FROM stories LIMIT 1")
            assert not made.done()
        await made
        assert await reader.fetchval("SELECT to_regclass($1)::text", name) == name
    finally:
        await reader.close()
        await maker.close()
