"""This module is about `weft doctor`: what is set, from where, and whether it can work."""

import asyncio
import os
import resource
import socket
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from weft.kernel.migrating import newest_version, version_of
from weft.kernel.settings import Settings, strangers

FILES_WANTED = 4096
DRIFT_ALLOWED = 2.0
PATIENCE = 5.0
OLDEST, NEWEST = 150000, 190000

Finding = tuple[bool, str]


def examine(settings: Settings) -> int:
    """Print settings and findings; the exit code tells whether all is well."""
    for name, value, source in settings.described():
        print(f"{name:32} {value or '-':40} {source}")
    print()
    findings = [finding for check in _checks() for finding in check(settings)]
    for well, sentence in findings:
        print(f"{'ok  ' if well else 'BAD '} {sentence}")
    return 0 if all(well for well, _ in findings) else 1


def _checks() -> list[Callable[[Settings], list[Finding]]]:
    return [_names, _directory, _files, _mail, _database]


def _names(_: Settings) -> list[Finding]:
    return [(False, f"{name} is no setting of Weft.") for name in strangers(os.environ)]


def _directory(settings: Settings) -> list[Finding]:
    path = settings.data
    if settings.database_url and settings.files_url:
        return []
    if not path.exists():
        return [(True, f"The data directory {path} will be made at the first start.")]
    mode = stat.S_IMODE(path.stat().st_mode)
    private = mode & 0o067 == 0  # a group may pass, and not look around (see `dropping`)
    said = "is private" if private else f"is open to others (mode {mode:o})"
    return [(private and os.access(path, os.W_OK), f"The data directory {path} {said}.")]


def _files(_: Settings) -> list[Finding]:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    enough = hard == resource.RLIM_INFINITY or hard >= FILES_WANTED
    return [(enough, f"A process may open {hard} files; {FILES_WANTED} are wanted.")]


def _mail(settings: Settings) -> list[Finding]:
    if not settings.smtp_url:
        return [(True, "No mail server is set: invitations are shown, not sent.")]
    parts = urlsplit(settings.smtp_url)
    place = (parts.hostname or "", parts.port or (465 if parts.scheme == "smtps" else 587))
    try:
        socket.create_connection(place, PATIENCE).close()
    except OSError as error:
        return [(False, f"The mail server {place[0]} does not answer: {error}.")]
    return [(True, f"The mail server {place[0]} answers.")]


def _database(settings: Settings) -> list[Finding]:
    if not settings.database_url:
        return [(True, "PostgreSQL is Weft's own, inside the data directory.")]
    try:
        return asyncio.run(_ask_database(settings.database_url))
    except (OSError, ValueError, TimeoutError) as error:
        return [(False, f"The database does not answer: {type(error).__name__}.")]


async def _ask_database(url: str) -> list[Finding]:
    import asyncpg

    try:
        connection = await asyncpg.connect(url, timeout=PATIENCE)
    except asyncpg.PostgresError as error:
        return [(False, f"The database refuses us: {error.sqlstate} {error.message}.")]
    version = int(await connection.fetchval("SHOW server_version_num"))
    drift = abs(await connection.fetchval("SELECT now()") - datetime.now(UTC)).total_seconds()
    await connection.close()
    schema = await version_of(url)
    return [
        (OLDEST <= version < NEWEST, f"The database is PostgreSQL {version // 10000}."),
        (drift < DRIFT_ALLOWED, f"Its clock and ours differ by {drift:.1f} seconds."),
        (schema == newest_version(), f"Its schema is {schema}; ours is {newest_version()}."),
    ]
