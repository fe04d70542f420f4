"""This module is about a copy of a running PostgreSQL, taken by its own programs."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from weft.adapters.postgres.launch import Launcher

Hear = Callable[[str], None]
"""Is told, in a few words, how far a long piece of work has come."""

_DONE = re.compile(r"\d+/\d+ kB \((\d+)%\)")
# One sync for all of it, by whoever lays it down, is far quicker than one for each file.
_OPTIONS = (
    "--no-sync", "--format=plain", "--wal-method=stream", "--checkpoint=fast",
    "--manifest-checksums=SHA256", "--label=weft", "--no-password", "--progress",
)  # fmt: skip


def copy_running(socket_directory: Path, target: Path, launcher: Launcher, hear: Hear) -> None:
    """Copy a running cluster, with the log that makes the copy whole, into a new directory.

    The superuser asks, as only they may copy: Weft's own role reaches no file.
    """
    target.mkdir(mode=0o700)
    launcher.account.own(target)
    place = quote(str(socket_directory), safe="/")

    def tell(line: str) -> None:
        if done := _DONE.search(line):
            hear(f"the database: {done[1]} %")

    dsn = f"--dbname=postgresql://postgres@/postgres?host={place}"
    launcher.follow("pg_basebackup", *_OPTIONS, dsn, data=target, hear=tell)
