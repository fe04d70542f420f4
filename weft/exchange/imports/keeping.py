"""How long files of imports are kept: what came of them stays, they themselves do not."""

from datetime import datetime
from typing import Final

from weft.exchange.imports.stages import AT_WORK
from weft.kernel.blobs import Blobs
from weft.kernel.database import Database

MOST: Final = 500
# lint: allow write-door — files go when their time is over, whoever may do what
FILES = """UPDATE imports i SET blob_key = NULL, version = i.version + 1
FROM (SELECT workspace_gid, gid, blob_key FROM imports WHERE blob_key IS NOT NULL
 AND created_at < $1 AND status <> ALL ($2::text[]) LIMIT $3 FOR UPDATE SKIP LOCKED) old
WHERE i.workspace_gid = old.workspace_gid AND i.gid = old.gid RETURNING old.blob_key"""
# lint: allow write-door — as above
SHEETS = """DELETE FROM import_sheets WHERE ctid = ANY (ARRAY(SELECT s.ctid FROM import_sheets s
 LEFT JOIN imports i ON i.workspace_gid = s.workspace_gid AND i.gid = s.import_gid
 WHERE i.gid IS NULL OR i.created_at < $1 AND i.status <> ALL ($2::text[]) LIMIT $3
 FOR UPDATE OF s SKIP LOCKED))
RETURNING blob_key"""


async def forget_files(base: Database, blobs: Blobs, *, before: datetime) -> int:
    """Let go of the files, and the reports row by row, of imports that began before; how many."""
    gone = 0
    for statement in (FILES, SHEETS):
        while rows := await base.rows(statement, before, sorted(AT_WORK), MOST):
            for row in rows:
                await blobs.delete(row["blob_key"])
            gone += len(rows)
    return gone
