"""This module is about `weft doctor`: what is set, from where, and whether it can work."""

import asyncio
import os
import resource
import secrets
import smtplib
import ssl
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from urllib.parse import SplitResult, unquote, urlsplit

from weft.doors.cli.house import House
from weft.kernel.blobs import Blobs
from weft.kernel.migrating import newest_version, version_of
from weft.kernel.settings import Settings, masked, strangers

FILES_WANTED = 4096
DRIFT_ALLOWED = 2.0
PATIENCE = 5.0
ARCHIVES = """SELECT current_setting('archive_mode') = 'on'
 AND coalesce(last_failed_time < last_archived_time, last_failed_time IS NULL)
FROM pg_stat_archiver"""
OLDEST, NEWEST = 150000, 190000
NO_MAIL = (
    "No mail server is set (WEFT_SMTP_URL): invitations show a link to pass on, nobody registers by"
    " themselves, and a forgotten password needs an admin."
)

Finding = tuple[bool, str]


def examine(settings: Settings, house: House) -> int:
    """Print settings and findings; the exit code tells whether all is well."""
    for name, value, source in settings.described():
        print(f"{name:32} {value or '-':40} {source}")
    print()
    findings = [finding for check in CHECKS for finding in check(settings, house)]
    for well, sentence in findings:
        print(f"{'ok  ' if well else 'BAD '} {sentence}")
    return 0 if all(well for well, _ in findings) else 1


def _names(_: Settings, __: House) -> list[Finding]:
    return [(False, f"{name} is no setting of Weft.") for name in strangers(os.environ)]


def _directory(settings: Settings, _: House) -> list[Finding]:
    path = settings.data
    if settings.database_url and settings.files_url:
        return []
    if not path.exists():
        return [(True, f"The data directory {path} will be made at the first start.")]
    mode = stat.S_IMODE(path.stat().st_mode)
    private = mode & 0o067 == 0  # a group may pass, and not look around (see `dropping`)
    said = "is private" if private else f"is open to others (mode {mode:o})"
    return [(private and os.access(path, os.W_OK), f"The data directory {path} {said}.")]


def _files(_: Settings, __: House) -> list[Finding]:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    enough = hard == resource.RLIM_INFINITY or hard >= FILES_WANTED
    shown = "any number of" if hard == resource.RLIM_INFINITY else hard
    return [(enough, f"A process may open {shown} files; {FILES_WANTED} are wanted.")]


def _mail(settings: Settings, _: House) -> list[Finding]:
    if not settings.smtp_url:
        return [(True, NO_MAIL)]
    at = urlsplit(settings.smtp_url)
    try:
        said = _greet(at)
    except (OSError, smtplib.SMTPException) as error:
        return [(False, f"The mail server {at.hostname} does not take our mail: {error}.")]
    return [(True, f"The mail server {at.hostname} takes our mail, {said}.")]


def _inbound(settings: Settings, _: House) -> list[Finding]:
    if not settings.mail_domain:
        return [(True, "Letters cannot be answered by mail (WEFT_MAIL_DOMAIN).")]
    if not settings.mail_in:
        return [(True, f"Mail for {settings.mail_domain} is taken by another worker.")]
    if settings.mail_proof == "dmarc" and not settings.mail_authserv_id:
        return [(False, "No mail is believed: name the relay in WEFT_MAIL_AUTHSERV_ID.")]
    return [(True, f"Mail for {settings.mail_domain} is taken at {settings.mail_in}.")]


def _greet(at: SplitResult) -> str:
    """Go as far as one can without sending anything."""
    kind = smtplib.SMTP_SSL if at.scheme == "smtps" else smtplib.SMTP
    port = at.port or (465 if at.scheme == "smtps" else 587)
    with kind(at.hostname or "", port, timeout=PATIENCE) as server:
        server.ehlo()
        is_safe = at.scheme == "smtps"
        if not is_safe and server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
            is_safe = True
        if at.username:
            server.login(unquote(at.username), unquote(at.password or ""))
        return "encrypted" if is_safe else "unencrypted"


def _storage(settings: Settings, house: House) -> list[Finding]:
    """Attachments: a small file goes there, is read and goes away."""
    if not settings.files_url and not settings.data.exists():
        return []
    where = masked(settings.files_url) if settings.files_url else str(settings.data / "files")
    try:
        well = asyncio.run(_store(house.blobs(settings)))
    except Exception as error:  # whatever a store may raise, it is the finding
        return [(False, f"Files cannot be kept in {where}: {type(error).__name__} {error}.")]
    return [(well, f"A file was {'' if well else 'not '}written to {where}, read and removed.")]


async def _store(blobs: Blobs) -> bool:
    key, probe = f"doctor-{secrets.token_hex(8)}", secrets.token_bytes(64)

    async def pieces() -> AsyncIterator[bytes]:
        yield probe

    async with asyncio.timeout(PATIENCE):
        await blobs.put(key, pieces())
        try:
            read = b"".join([piece async for piece in blobs.get(key, start=0, end=len(probe))])
        finally:
            await blobs.delete(key)
    return read == probe


def _database(settings: Settings, house: House) -> list[Finding]:
    url = settings.database_url
    if not url:
        reached = house.cluster(settings).reached()
        if reached is None:
            return [(True, "PostgreSQL is Weft's own, and starts with `weft serve`.")]
        url = reached
    archive = "" if settings.database_url else settings.wal_archive
    try:
        return [*asyncio.run(_ask_database(url)), *asyncio.run(_ask_archiver(url, archive))]
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


async def _ask_archiver(url: str, archive: str) -> list[Finding]:
    """An archive that takes nothing any more fills the disk with what waits for it."""
    import asyncpg

    if not archive:
        return []
    connection = await asyncpg.connect(url, timeout=PATIENCE)
    is_well = await connection.fetchval(ARCHIVES)
    await connection.close()
    taken = "is taken" if is_well else "is not taken any more; see the log of PostgreSQL"
    return [(is_well, f"The log of changes {taken} into {archive}.")]


CHECKS = (_names, _directory, _storage, _files, _mail, _inbound, _database)
