"""This module is about the archive of a cluster's log (WAL): every finished piece of it, packed.

With a backup it leads to any moment since.  A piece is there whole or not at all, and none is ever
written over: two servers on one archive would be noticed, not mixed.
"""

import shlex
import subprocess
from pathlib import Path

from weft.adapters.postgres.launch import Launcher
from weft.adapters.postgres.refusal import ClusterError

LATEST = "300"
"""Seconds after which an unfinished piece is archived all the same: what a lost disk may cost."""

_KEEP = """f={place}/%f.gz; if [ -e "$f" ]; then gzip -dc "$f" | cmp -s - "%p"; else \
gzip -1 -c "%p" > "$f.part" && sync "$f.part" && mv "$f.part" "$f" && sync {place}; fi"""


def archiving(place: Path) -> dict[str, str]:
    """Return the settings of a server that archives its log into a directory."""
    command = _KEEP.replace("{place}", _word(place))
    return {"archive_mode": "on", "archive_command": command, "archive_timeout": LATEST}


def fetching(place: Path | None) -> str:
    """Return the command that brings a piece back; without an archive, one that has none."""
    return f'gzip -dc < {_word(place)}/%f.gz > "%p"' if place else "false"


def fetching_all(place: Path) -> str:
    """Return the command that does the same, but for which a damaged piece is not the end of the
    log: PostgreSQL gives up at codes above 125, and takes any other for a piece that is not there.
    """
    return f"[ -e {_word(place)}/%f.gz ] || exit 1; {{ {fetching(place)}; }} || exit 255"


def open_archive(place: Path, launcher: Launcher) -> None:
    """Make the directory where it is missing, private to the account that writes there."""
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        launcher.account.own(place)
        is_open = launcher.may("-w", place) and launcher.may("-x", place)
    except (OSError, subprocess.SubprocessError) as error:
        raise ClusterError(f"The archive {place} (WEFT_WAL_ARCHIVE) is lost: {error}") from None
    if not is_open:
        raise ClusterError(
            f"PostgreSQL's account cannot write into the archive {place} (WEFT_WAL_ARCHIVE):"
            " choose a directory that is not below one closed to it."
        )


def must_be_readable(place: Path, launcher: Launcher) -> None:
    """Refuse an archive that would seem empty, because the account cannot read it."""
    pieces = sorted(place.glob("*.gz"))[:1]
    if not all(launcher.may("-r", path) for path in (place, *pieces)):
        raise ClusterError(
            f"PostgreSQL's account cannot read the archive {place} (WEFT_WAL_ARCHIVE):"
            " give it the files, or put them where it may go."
        )


def is_ready_to_be_archived(data: Path) -> None:
    """Let a server that archives later begin with the story of its own line: the archive learns of
    a restored copy no sooner than it is put to work.
    """
    for story in (data / "pg_wal").glob("*.history"):
        (data / f"pg_wal/archive_status/{story.name}.done").unlink(missing_ok=True)
        (data / f"pg_wal/archive_status/{story.name}.ready").touch(mode=0o600)


def _word(place: Path) -> str:
    """Return a path as one word of the shell, with PostgreSQL's own sign written twice."""
    return shlex.quote(str(place.absolute())).replace("%", "%%")
