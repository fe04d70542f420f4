"""This module is about `weft export`: a project as one person sees it, in a file."""

import argparse
import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import BinaryIO

from weft.doors.cli.archiving import archive
from weft.doors.cli.house import House
from weft.doors.cli.reaching import database
from weft.doors.inside import Inside
from weft.doors.rest.reading import Reading
from weft.exchange.exports.documents import fields_of, sheet, tasks_of
from weft.kernel import selection
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import Refusal
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.std.clock import SystemClock

PERSON = """SELECT gid FROM users WHERE email = lower($1) AND deactivated_at IS NULL
 AND NOT is_robot"""
PROJECTS = """SELECT p.workspace_gid, p.gid FROM projects p
JOIN workspace_memberships m ON m.workspace_gid = p.workspace_gid AND m.user_gid = $1
 AND m.is_active
WHERE (p.name = $2 OR p.gid::text = $2) AND p.trashed_in IS NULL ORDER BY p.gid"""
NAMED = selection.parse("name")


def export_file(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Write a project, or everything, into a file: all of it or nothing."""
    if arguments.everything:
        return archive(settings, house, arguments)
    if arguments.project is None or arguments.email is None:
        raise CannotRun("Say --project and --as whom it is read, or --everything.")
    try:
        name, size = asyncio.run(_export(settings, house, arguments))
    except OSError as error:
        raise CannotRun(f"{arguments.file} cannot be written: {error.strerror}.") from None
    except Refusal as error:
        raise CannotRun(error.message) from None
    print(f"Exported {name!r} into {arguments.file}: {size} bytes.")
    return 0


async def _export(
    settings: Settings, house: House, arguments: argparse.Namespace
) -> tuple[str, int]:
    async with database(settings, house) as base:
        who = await base.value(PERSON, arguments.email)
        if who is None:
            raise CannotRun(f"Nobody here has the address {arguments.email}.")
        inside = Inside(base, SystemClock(), site=settings.site)
        reader, gid, name = await _project(base, inside, who, arguments.project)
        if arguments.format == "json":
            pieces = tasks_of(reader, gid)
        else:
            pieces = sheet(reader, gid, await fields_of(reader, gid))
        return name, await _write(Path(arguments.file), pieces)


async def _project(
    base: Database, inside: Inside, who: Gid, named: str
) -> tuple[Reading, Gid, str]:
    """The one project of this name or gid that they see."""
    seen: list[tuple[Reading, Gid, str]] = []
    for row in await base.rows(PROJECTS, who, named):
        reader = await inside.reader(who, row["workspace_gid"])
        found = await reader.of("project", [row["gid"]], NAMED)
        seen += [(reader, row["gid"], one["name"]) for one in found]
    if not seen:
        raise CannotRun(f"They see no project {named!r}.")
    if len(seen) > 1 and str(seen[0][1]) != named:
        raise CannotRun(f"They see several projects {named!r}; give one's gid instead.")
    return seen[0]


async def _write(path: Path, pieces: AsyncIterator[bytes]) -> int:
    """Beside the file at first, so that none is ever half written; how many bytes."""
    half = path.with_name(f"{path.name}.half")
    size = 0
    try:
        with _for_us_alone(half) as file:
            async for piece in pieces:
                size += file.write(piece)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
    return size


def _for_us_alone(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
