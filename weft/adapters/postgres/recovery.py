"""This module is about a copied cluster on its way to one moment, and about why it did not arrive.

It always ends on a line of history of its own, so that what it archives later never meets what
the cluster it was copied from archives.
"""

import re
from datetime import datetime
from pathlib import Path

from weft.adapters.postgres.archive import fetching, fetching_all

Until = datetime | None
"""The moment; none is the last one that the archive holds."""

_FATAL = re.compile(r"FATAL:\s+(.+)")
_LAST = re.compile(r"last completed transaction was at log time (.+)")


def as_it_was_copied(archive: Path | None) -> dict[str, str]:
    """Return the settings of a recovery that ends where the backup ended."""
    end = {"recovery_target": "immediate", "recovery_target_timeline": "current"}
    return {**_common(archive), **end}


def along_the_archive(archive: Path, until: Until) -> dict[str, str]:
    """Return the settings of a recovery that goes on through the archive, up to a moment."""
    end = {"recovery_target_time": until.isoformat()} if until else {}
    way = {"restore_command": fetching_all(archive), "recovery_target_timeline": "latest"}
    return {**_common(archive), **end, **way}


def reason(words: str) -> str:
    """Return, of what a server said before it gave up, the part that helps."""
    fatal, last = _FATAL.findall(words), reached(words)
    said = fatal[0] if fatal else words.strip()[-300:]
    return said + (f"; the last change it found was at {last}" if last else "")


def reached(words: str) -> str | None:
    """Return the moment of the last change that a recovery found."""
    last = _LAST.findall(words)
    return last[-1] if last else None


def _common(archive: Path | None) -> dict[str, str]:
    return {
        "restore_command": fetching(archive),
        "recovery_target_action": "promote",
        "hot_standby": "off",  # it is ready when it has arrived, and not on its way
        "recovery_init_sync_method": "syncfs",
        "logging_collector": "off",
    }
