"""This module is about the schema's version: what we know, what a database has, how to get there.

Looking up our own newest version reads file names only, so that a start needs no alembic.
"""

import asyncio
import re
import sys
from pathlib import Path
from typing import Any

import weft
from weft.kernel.logs import log
from weft.kernel.operating import CannotRun

_DATED = re.compile(r"(\d{4})-(\d\d)-(\d\d)-(\d{4})_(?:pre|post)_\w+\.py")


class SchemaRefused(CannotRun):
    """This Weft cannot work on that schema; the message says which version could."""


def migrations_directory() -> Path:
    """Return where the migrations lie: inside an installed package, beside it in a checkout."""
    package = Path(weft.__file__).parent
    inside = package / "migrations"
    return inside if inside.is_dir() else package.parent / "migrations"


def known_versions() -> list[str]:
    """Return every schema version this Weft knows, oldest first."""
    names = (path.name for path in (migrations_directory() / "versions").iterdir())
    dates = (_DATED.fullmatch(name) for name in names)
    return sorted(f"{date[1]}{date[2]}{date[3]}_{date[4]}" for date in dates if date)


def newest_version() -> str:
    """Return the schema version this Weft works with."""
    return known_versions()[-1]


def must_know(version: str | None) -> None:
    """Refuse a schema that a newer Weft has made."""
    if version is not None and version not in known_versions():
        raise SchemaRefused(
            f"The data was last used by a newer Weft (schema {version}), and this one knows"
            f" schemas up to {newest_version()}: install the newer version again."
        )


def upgrade(dsn: str, to: str = "head") -> str:
    """Bring a database to our newest version, or an earlier one, and return it; not from within an
    event loop.
    """
    before = asyncio.run(version_of(dsn))
    must_know(before)
    from alembic import command

    command.upgrade(alembic_configuration(dsn), to)
    newest = newest_version() if to == "head" else to
    if before != newest:
        log("weft.migrating").info("schema brought up to date", before=before, now=newest)
    return newest


async def version_of(dsn: str) -> str | None:
    """Return the schema version of a database, nothing for an empty one."""
    import asyncpg

    connection = await asyncpg.connect(dsn)
    try:
        if await connection.fetchval("SELECT to_regclass('alembic_version')") is None:
            return None
        return await connection.fetchval("SELECT version_num FROM alembic_version")
    finally:
        await connection.close()


def alembic_configuration(dsn: str, *, metadata: Any = None) -> Any:
    """Return alembic's configuration for one database, compared with tables where given."""
    from alembic.config import Config

    # Alembic's own default is the output there was when it was first imported.
    configuration = Config(stdout=sys.stdout)
    place = str(migrations_directory()).replace("%", "%%")
    configuration.set_main_option("script_location", place)
    configuration.set_main_option("path_separator", "newline")
    configuration.set_main_option("prepend_sys_path", place)
    configuration.attributes.update(url=dsn, metadata=metadata)
    return configuration
