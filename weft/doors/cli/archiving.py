"""This module is about archives on the command line: everything of a server in one file, and back.

The embedded database is started for the length of the command where it is not at work already.
"""

import argparse
import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg

from weft.doors import catalog
from weft.doors.cli import restoring
from weft.doors.cli.database import running
from weft.doors.cli.dropping import give
from weft.doors.cli.gathering import must_fit
from weft.doors.cli.house import House
from weft.doors.cli.reaching import database
from weft.doors.cli.telling import Telling, in_words
from weft.exchange.archives.checking import Archive, opened_archive
from weft.exchange.archives.form import of_table
from weft.exchange.archives.packing import Packed, pack
from weft.exchange.archives.unpacking import Unpacked, unpack
from weft.kernel.migrating import newest_version, upgrade, version_of
from weft.kernel.operating import CannotRun
from weft.kernel.partitions import make_partitions
from weft.kernel.settings import Settings
from weft.search.finders.reactions import find_all
from weft.std.clock import SystemClock

SHOWN = 5
UNABLE = (
    "New people have no password yet: `weft user create --password` with their address gives them"
    " one, and so do letters that reset it."
)
OUT_OF_DATE = "The database is not up to date: start `weft serve` once, then do it again."


def archive(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Write everything of a server into a file."""
    path = Path(arguments.file).absolute()
    if arguments.project or arguments.email:
        raise CannotRun("--everything is read as nobody: leave --project and --as out.")
    hear = Telling()
    try:
        packed = asyncio.run(_pack(settings, house, path, arguments.credentials, hear))
    except OSError as error:
        raise CannotRun(f"{path} cannot be written: {error.strerror or error}.") from None
    hear.end()
    for line in _said_of(packed, path):
        print(line)
    return 0


async def _pack(
    settings: Settings, house: House, path: Path, credentials: bool, hear: Telling
) -> Packed:
    async with database(settings, house) as base:
        if await version_of(base.url) != newest_version():
            raise CannotRun(OUT_OF_DATE)
        now, blobs = SystemClock().now(), house.blobs(settings)
        return await pack(base.url, blobs, path, credentials=credentials, now=now, hear=hear)


def _said_of(packed: Packed, path: Path) -> list[str]:
    manifest = packed.manifest
    rows = sum(member.lines for member in manifest.members.values())
    secret = (
        "Passwords, tokens and other secrets are in it: keep it as you keep them."
        if manifest.has_credentials
        else "Passwords, tokens and other secrets are not in it; see --with-credentials."
    )
    return [
        f"Archived {_many(len(manifest.workspaces), 'workspace')} into {path}:"
        f" {_many(rows, 'line')}, {_many(manifest.files, 'file')},"
        f" {in_words(path.stat().st_size)}.",
        secret,
        *(f"The file {key} is missing, and not in it." for key in packed.lost[:SHOWN]),
        *([f"{len(packed.lost)} files are missing in all."] * (len(packed.lost) > SHOWN)),
    ]


def restore(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Bring back a backup, which is a directory, or an archive, which is a file."""
    bring = _restore if Path(arguments.backup).is_file() else restoring.restore
    return bring(settings, house, arguments)


def _restore(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Bring an archive into a server: as it was where that is empty, beside what is there else."""
    if arguments.until:
        raise CannotRun("An archive holds one moment: --until is for backups.")
    hear = Telling()
    with opened_archive(Path(arguments.backup).absolute()) as found:
        held = found.check(hear)
        if not settings.files_url:
            must_fit(held, settings.data.absolute())
        made = asyncio.run(_unpack(settings, house, found, hear))
    hear.end()
    if os.geteuid() == 0 and not settings.files_url:
        _give_files(settings.data / "files")
    for line in _said_of_restored(made, found):
        print(line)
    return 0


async def _unpack(settings: Settings, house: House, found: Archive, hear: Telling) -> Unpacked:
    schema, newest = found.manifest.schema, newest_version()
    async with _reached(settings, house) as url:
        version = await version_of(url)
        if version not in (None, newest):
            raise CannotRun(OUT_OF_DATE)
        if version is not None and schema != newest:
            raise CannotRun(
                f"The archive was made by an older Weft ({found.manifest.weft}): bring it into a"
                " new data directory or an empty database, which is then brought up to date."
            )
        hear("the database is made ready")
        await asyncio.to_thread(upgrade, url, schema)
        await _make_partitions(url)
        blobs, declared = house.blobs(settings), catalog.METADATA
        is_older = schema != newest
        find = _nothing if is_older else find_all
        made = await unpack(found, url, blobs, declared, find, hear)
        if is_older:
            await asyncio.to_thread(upgrade, url)
            await _find(url, made)
        return made


@asynccontextmanager
async def _reached(settings: Settings, house: House) -> AsyncGenerator[str]:
    """The database: the one that is set, the one at work, or ours for a moment."""
    cluster = None if settings.database_url else house.cluster(settings)
    url = settings.database_url or (cluster.reached() if cluster else None)
    if url or cluster is None:
        yield url or ""
        return
    async with running(cluster) as dsn:
        yield dsn
        cluster.remember_schema(newest_version())


async def _make_partitions(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await make_partitions(connection, SystemClock().now())
    finally:
        await connection.close()


async def _nothing(_: Any, __: int) -> None:
    """What can be found is made once the schema is ours."""


async def _find(url: str, made: Unpacked) -> None:
    connection = await asyncpg.connect(url)
    try:
        for workspace in made.workspaces.values():
            async with connection.transaction():
                await find_all(connection, workspace)
    finally:
        await connection.close()


def _give_files(files: Path) -> None:
    """What root wrote is the account's that owns the directory."""
    owner = files.lstat()
    if owner.st_uid != 0:
        give(files, owner.st_uid, owner.st_gid)


def _said_of_restored(made: Unpacked, found: Archive) -> list[str]:
    manifest = found.manifest
    moved = {there: here for there, here in made.workspaces.items() if there != here}
    are_new = manifest.members[of_table("users")].lines > made.people
    has_passwords = manifest.has_credentials and not moved
    return [
        f"Restored {_many(len(made.workspaces), 'workspace')} of {manifest.made}:"
        f" {_many(made.rows, 'row')}, {_many(made.files, 'file')}.",
        *(f"The workspace {there} is {here} here." for there, here in moved.items()),
        *([f"Known here by their address: {made.people}."] * bool(moved)),
        *(
            [f"For an empty server only, left out: {', '.join(made.left_out)}."]
            * bool(made.left_out)
        ),
        *([UNABLE] * (are_new and not has_passwords)),
    ]


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
