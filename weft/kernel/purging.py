"""Purging: what a batch of the trash held goes for good, a little at a time.

A batch is first marked as purged: from then on nobody sees it, and a restore finds it closed.  What
belongs to its objects goes before them, the objects before the batch, each in a statement of its
own that touches a bounded number of rows.  So a purge may be cut off anywhere, and whoever comes
next goes on with it.  Files go after the rows that lead to them.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.logs import log

OBJECTS = 200
"""Objects that go in one round."""
ROWS = 2_000
"""Rows that one statement removes."""
BATCHES = 1_000

# What somebody is restoring at this moment stays: its row is locked.
MARK = """UPDATE trash_batches b SET purged_at = $1, version = b.version + 1
FROM (SELECT workspace_gid, gid FROM trash_batches WHERE at < $2 AND restored_at IS NULL
  AND purged_at IS NULL LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED) old
WHERE b.workspace_gid = old.workspace_gid AND b.gid = old.gid RETURNING 1"""
MARKED = """SELECT workspace_gid, gid, resource, resource_gid FROM trash_batches
WHERE purged_at IS NOT NULL AND restored_at IS NULL ORDER BY purged_at LIMIT $1"""
CLOSE = """WITH gone AS (DELETE FROM trash_batches WHERE workspace_gid = $1 AND gid = $2
  RETURNING resource, resource_gid)
INSERT INTO audit (workspace_gid, at, actor_kind, action, resource, resource_gid, origin)
SELECT $1, $3::timestamptz, 'server', resource || '.purged', resource, resource_gid, 'worker'
FROM gone"""
# Deletions of parts of what goes have nothing left to bring back.
REMOVE = """WITH gone AS (DELETE FROM {table} WHERE workspace_gid = $1 AND gid = ANY ($2::bigint[])
  RETURNING gid, {blob} AS blob_key),
closed AS (DELETE FROM trash_batches b USING gone WHERE b.workspace_gid = $1
  AND b.resource_gid = gone.gid AND b.gid <> $3)
SELECT blob_key FROM gone WHERE blob_key IS NOT NULL"""
UNLINK = """DELETE FROM {table} WHERE workspace_gid = $1 AND ctid = ANY (ARRAY(
  SELECT ctid FROM {table} WHERE workspace_gid = $1 AND {column} = ANY ($2::bigint[])
  LIMIT $3)) RETURNING 1"""
PARTS = """SELECT gid FROM {table} WHERE workspace_gid = $1 AND {column} = ANY ($2::bigint[])
LIMIT $3"""
ALONG = """SELECT gid FROM {table} WHERE workspace_gid = $1 AND trashed_in = $2 AND gid <> $3
LIMIT $4"""
ITSELF = "SELECT gid FROM {table} WHERE workspace_gid = $1 AND trashed_in = $2 AND gid = $3"

LetGo = Callable[[str], Awaitable[None]]
Link = tuple[sa.Table, str]


@dataclass(frozen=True, slots=True)
class Holding:
    """What goes with the objects of a table.

    `links` are rows that name an object in a column, `parts` objects that do so and have holdings
    of their own.  `first` are statements that free what stays: $1 is the workspace, $2 the objects,
    $3 the batch.  A column `blob_key` names a file.
    """

    table: sa.Table
    links: tuple[Link, ...] = ()
    parts: tuple[tuple["Holding", str], ...] = ()
    first: tuple[str, ...] = ()


Part = tuple[Holding, str]
"""Objects that go with another, which they name in a column."""


@dataclass(frozen=True, slots=True)
class Going:
    """How a batch of one resource goes: its object, and what lies in the same batch before and
    after it.  `links` are rows that name the batch itself in a column.
    """

    itself: Holding
    before: tuple[Holding, ...] = ()
    after: tuple[Holding, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Purge:
    """The purge of one batch."""

    base: Database
    let_go: LetGo
    workspace: Gid
    batch: Gid

    async def carry_out(self, going: Going, target: Gid, now: datetime) -> None:
        """Everything the batch holds, then the batch."""
        await self._remove_along(going.before, target)
        itself = ITSELF.format(table=going.itself.table.name)
        await self.remove(going.itself, await self._gids(itself, self.batch, target))
        await self._remove_along(going.after, target)
        await self._unlink(going.links, [self.batch])
        await self.base.row(CLOSE, self.workspace, self.batch, now)

    async def _remove_along(self, holdings: Sequence[Holding], target: Gid) -> None:
        for holding in holdings:
            along = ALONG.format(table=holding.table.name)
            while gids := await self._gids(along, self.batch, target, OBJECTS):
                await self.remove(holding, gids)

    async def remove(self, holding: Holding, gids: Sequence[Gid]) -> None:
        """These objects with all that is theirs."""
        if not gids:
            return
        for statement in holding.first:
            await self.base.rows(statement, self.workspace, gids, self.batch)
        for part, column in holding.parts:
            parts = PARTS.format(table=part.table.name, column=column)
            while below := await self._gids(parts, gids, OBJECTS):
                await self.remove(part, below)
        await self._unlink(holding.links, gids)
        await self._remove_rows(holding.table, gids)

    async def _unlink(self, links: Sequence[Link], gids: Sequence[Gid]) -> None:
        for table, column in links:
            unlink = UNLINK.format(table=table.name, column=column)
            while len(await self.base.rows(unlink, self.workspace, gids, ROWS)) == ROWS:
                pass

    async def _gids(self, sql: str, *arguments: object) -> list[Gid]:
        return [row["gid"] for row in await self.base.rows(sql, self.workspace, *arguments)]

    async def _remove_rows(self, table: sa.Table, gids: Sequence[Gid]) -> None:
        blob = "blob_key" if "blob_key" in table.c else "NULL::text"
        remove = REMOVE.format(table=table.name, blob=blob)
        for row in await self.base.rows(remove, self.workspace, gids, self.batch):
            try:
                await self.let_go(row["blob_key"])
            except Exception as error:  # the sweep of files comes to it later
                log("weft.purging").warning("file kept", error=type(error).__name__)


async def purge(
    base: Database, goings: Mapping[str, Going], let_go: LetGo, *, now: datetime, after: timedelta
) -> int:
    """Purge what has lain in the trash for longer than `after`, and what was let go by hand; how
    many batches went.
    """
    while len(await base.rows(MARK, now, now - after, BATCHES)) == BATCHES:
        pass
    done = 0
    while marked := await base.rows(MARKED, BATCHES):
        for row in marked:
            this = Purge(base, let_go, row["workspace_gid"], row["gid"])
            await this.carry_out(goings[row["resource"]], row["resource_gid"], now)
            done += 1
    return done
