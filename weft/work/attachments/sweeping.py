"""Files that no row leads to: left by a process that died between a file and its row, or between a
row and its file; the photos that people show no more, and the small pictures of files that are
gone.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from weft.identity.users.logic import photo_of
from weft.kernel.access import Gid
from weft.kernel.blobs import Blobs, workspace_of
from weft.kernel.database import Database
from weft.work.attachments.thumbnails import original_of, thumbnail_of

UNSHOWN = """SELECT k.key FROM unnest($1::text[], $2::text[]) k(key, photo)
WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.photo_key = k.photo)"""
SAFE = timedelta(days=1)
"""Nobody takes so long between bringing a file and writing its row."""


def holders(metadata: sa.MetaData) -> tuple[str, ...]:
    """The tables whose rows hold files: they name them in a column `blob_key`."""
    return tuple(sorted(name for name, table in metadata.tables.items() if "blob_key" in table.c))


async def sweep(base: Database, blobs: Blobs, tables: Sequence[str], *, now: datetime) -> int:
    """Let go of files that have lain for a day without a row; how many."""
    await blobs.tidy(now - SAFE)
    swept = 0
    async for page in blobs.lying():
        old = [blob.key for blob in page if blob.since < now - SAFE]
        gone = [await _unheld(base, old, tables), await _unshown(base, old)]
        gone.append(await _unpictured(base, old, tables))
        for key in (key for keys in gone for key in keys):
            await blobs.delete(key)
            swept += 1
    return swept


async def let_go(base: Database, blobs: Blobs, tables: Sequence[str], key: str) -> None:
    """A row that named a file is gone: so is the file, unless a copy of the row names it too."""
    for unheld in await _unheld(base, [key], tables):
        await blobs.delete(unheld)
        await blobs.delete(thumbnail_of(unheld))


async def _unheld(base: Database, names: Sequence[str], tables: Sequence[str]) -> list[str]:
    """Keys of ours that no row names; what lies there under other names is not ours to judge."""
    by_workspace: dict[Gid, list[str]] = defaultdict(list)
    for name in names:
        workspace = workspace_of(name)
        if workspace is not None:
            by_workspace[workspace].append(name)
    held = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} t WHERE t.workspace_gid = $1 AND t.blob_key = k.key)"
        for table in tables
    )
    unheld = f"SELECT k.key FROM unnest($2::text[]) k(key) WHERE {held}"
    found = [await base.rows(unheld, w, keys) for w, keys in by_workspace.items()]
    return [row["key"] for rows in found for row in rows]


async def _unshown(base: Database, names: Sequence[str]) -> list[str]:
    """Files of photos that nobody shows."""
    photos = {name: photo for name in names if (photo := photo_of(name))}
    rows = await base.rows(UNSHOWN, [*photos], [*photos.values()]) if photos else []
    return [row["key"] for row in rows]


async def _unpictured(base: Database, names: Sequence[str], tables: Sequence[str]) -> list[str]:
    """Small pictures of files that no row names."""
    small = {original: name for name in names if (original := original_of(name))}
    return [small[original] for original in await _unheld(base, [*small], tables)]
