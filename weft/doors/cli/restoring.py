"""This module is about `weft restore`: a backup that becomes an installation again."""

import argparse
import asyncio
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from weft.doors.cli.gathering import LISTED, must_fit, size_of
from weft.doors.cli.house import House
from weft.doors.cli.telling import Telling
from weft.kernel.backups import Backup, chosen
from weft.kernel.feed import LEAP
from weft.kernel.migrating import must_know
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.kernel.sums import Damaged, copied, must_be, read_sums

LATEST = "latest"
SELF = {"lost+found"}
"""What an empty directory may hold."""


def restore(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Bring a backup back into an empty directory."""
    until = _moment(arguments.until)
    if arguments.until and not settings.wal_archive:
        raise CannotRun("--until follows the archive of the log: name it in WEFT_WAL_ARCHIVE.")
    backup = chosen(Path(arguments.backup).absolute(), until)
    hear = Telling()
    along = bool(arguments.until)
    last = restore_into(settings, house, backup, until=until, along=along, hear=hear)
    # The archive still belongs to the server that the backup was taken of.
    cluster = house.cluster(replace(settings, wal_archive=""))
    try:
        asyncio.run(_leap(cluster.start()))
    finally:
        cluster.stop()
    hear.end()
    print(f"Restored {backup.path} into {settings.data.absolute()}.")
    if last is not None:
        print(f"Its last change was made at {last}.")
    if backup.about.files:
        print(f"Attachments lie in {backup.about.files}: set WEFT_FILES_URL as it was.")
    if not backup.about.has_key:
        print("Set WEFT_SECRET_KEY as it was.")
    print(f"Start it: weft serve --data {settings.data}")
    return 0


async def _leap(dsn: str) -> None:
    """Whoever heard of more than was restored is told to look at everything anew."""
    import asyncpg

    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(LEAP)
    finally:
        await connection.close()


def restore_into(
    settings: Settings, house: House, backup: Backup, *,
    until: datetime | None = None, along: bool = False, hear: Callable[[str], None],
) -> str | None:  # fmt: skip
    """Lay a backup into the data directory and bring its database to its moment; return when its
    last change was made, if that is known.

    Refuses, before it writes, a directory that is not empty, a backup of a newer schema or of
    another PostgreSQL, and too little room; what is damaged is named, and nothing stays.
    """
    data, cluster = settings.data.absolute(), house.cluster(settings)
    must_know(backup.about.schema)
    cluster.must_open(backup.about.postgres)
    sums = read_sums(backup.path, known=backup.about.sums)
    must_be(backup.path / LISTED, sums[LISTED])
    was_there = _must_be_empty(data)
    must_fit(size_of(backup.path), data)
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        data.chmod(0o700)
        cluster.begin_restore(backup.about.postgres, backup.about.schema)
        _lay(backup, sums, data, hear)
        shutil.copytree(backup.path / "postgres", data / "postgres", symlinks=True)
        os.sync()
        return cluster.receive(until, along=along, hear=hear)
    except BaseException as error:
        _clear(data, was_there=was_there)
        if isinstance(error, OSError):
            raise CannotRun(f"The backup could not be restored: {error}.") from None
        raise


def _lay(backup: Backup, sums: dict[str, str], data: Path, hear: Callable[[str], None]) -> None:
    names = [name for name in sums if name not in (LISTED, "weft.json")]
    for number, name in enumerate(names, start=1):
        source = backup.path / name
        if not source.is_file():
            raise Damaged(f"The backup is damaged: {source} is missing.")
        if copied(source, data / name) != sums[name]:
            raise Damaged(f"The backup is damaged: {source} is not what was written.")
        hear(f"files: {number} of {len(names)}")
    hear("the database is copied")


def _moment(word: str | None) -> datetime | None:
    """A moment as the operator writes it: with its zone, or in that of the machine."""
    if word in (None, LATEST):
        return None
    try:
        return datetime.fromisoformat(str(word)).astimezone(UTC)
    except ValueError:
        raise CannotRun(
            f"--until is {word!r}, but must be a moment such as 2027-03-01T12:30:00+01:00,"
            f" or {LATEST}."
        ) from None


def _must_be_empty(data: Path) -> bool:
    """Refuse a directory that holds anything; whether it is there at all."""
    if not data.exists():
        return False
    if not data.is_dir() or set(os.listdir(data)) - SELF:
        raise CannotRun(f"{data} is not empty; name a new directory with --data.")
    return True


def _clear(data: Path, *, was_there: bool) -> None:
    """Leave the directory as it was found."""
    if not was_there:
        shutil.rmtree(data, ignore_errors=True)
        return
    for name in set(os.listdir(data)) - SELF:
        path = data / name
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
