"""This module is about a drill: a backup that was restored, once, is no hope any more."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import asyncpg

from weft.doors.cli.house import House
from weft.doors.cli.restoring import restore_into
from weft.kernel.backups import Backup
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.kernel.witness import Witness, compared
from weft.std.leftovers import owned, sweep

PREFIX = ".drill-"
FILES = "SELECT blob_key FROM attachments WHERE blob_key IS NOT NULL ORDER BY gid DESC LIMIT 1000"


def drill(
    settings: Settings, house: House, backup: Backup, *,
    before: Witness, source: str, hear: Callable[[str], None],
) -> str:  # fmt: skip
    """Restore a backup beside it, start it, compare, and remove it; return what was seen."""
    sweep(PREFIX, backup.path.parent)
    home = Path(tempfile.mkdtemp(prefix=owned(PREFIX), dir=backup.path.parent))
    try:
        there = replace(settings, data=home / "data", database_url="", wal_archive="")
        restore_into(there, house, backup, hear=hear)
        cluster = house.cluster(there)
        copy = cluster.start()
        try:
            shown, against = asyncio.run(compared(before, source, copy))
            lost = asyncio.run(_lost(copy, there.data)) if not backup.about.files else []
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if against or lost:
        said = " ".join([*against, *(f"The file {key} is missing." for key in lost)][:5])
        raise CannotRun(f"The drill failed: {said}")
    rows = sum(shown.untouched.values())
    checked = sum(len(rows) for rows in before.samples.values())
    return (
        f"The drill went well: restored, started, and compared with what stood when it began:"
        f" {rows} rows in {len(shown.untouched)} tables, {shown.log.rows} changes in the log by"
        f" their sum, {checked} rows by their contents."
    )


async def _lost(copy: str, data: Path) -> list[str]:
    """Files that the restored rows name and nobody finds."""
    connection = await asyncpg.connect(copy)
    try:
        keys = [row["blob_key"] for row in await connection.fetch(FILES)]
    finally:
        await connection.close()
    return [key for key in keys if not (data / "files" / key).is_file()]
