"""This module is about backups on disk: what each says of itself, which one suits, which stay.

A place holds any number of them, each a directory named by its moment.  What says that one is whole
is written last, so a backup that broke off is none.
"""

import fcntl
import json
import os
import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from weft.kernel.operating import CannotRun

MARK = "weft-backup.json"
HALF = ".unfinished-"
LOCK = ".weft-backup.lock"
FORM = 1
BEFORE = "-before-"


class Unusable(CannotRun):
    """That is no backup one could restore; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a backup says of itself."""

    form: int = FORM
    weft: str
    """The version of Weft that made it."""

    schema: str | None
    postgres: int
    began: str
    """Moments of the machine's clock: what was answered before the first is in, …"""

    ended: str
    """… and a restore along the archive leads to any moment after the second."""

    wal: str
    """The first piece of PostgreSQL's log that an archive needs for it."""

    files: str
    """Where attachments lay when they are not in it: a bucket's address, without its secrets."""

    has_key: bool
    """Whether the key is in it, if there was one yet: otherwise the settings held it."""

    sums: str
    """The sum of the list of sums."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole backup."""

    path: Path
    about: About

    @property
    def ended(self) -> datetime:
        """From when on it may lead along an archive."""
        return datetime.fromisoformat(self.about.ended)

    @property
    def is_before_a_migration(self) -> bool:
        """Whether Weft made it by itself, before it changed the schema."""
        return BEFORE in self.path.name


def read_backup(path: Path) -> Backup:
    """Read what a backup says of itself."""
    mark = path / MARK
    try:
        said = json.loads(mark.read_text())
        if said.get("form") != FORM:
            raise Unusable(f"{path} was made by a newer Weft ({said.get('weft')}): install that.")
        return Backup(path, About(**said))
    except FileNotFoundError:
        raise Unusable(f"{path} is no backup, or one that broke off: {MARK} is missing.") from None
    except (OSError, ValueError, TypeError, AttributeError):
        raise Unusable(f"The backup is damaged: {mark} cannot be read.") from None


def write_mark(path: Path, about: About) -> None:
    """Say that a backup is whole."""
    descriptor = os.open(path / MARK, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(asdict(about), file, indent=2)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())


def backups_in(place: Path) -> list[Backup]:
    """Return the whole backups of a place, oldest first."""
    return sorted(_whole(place), key=lambda one: one.about.ended)


def _whole(place: Path) -> Iterator[Backup]:
    for mark in place.glob(f"*/{MARK}"):
        if not mark.parent.name.startswith(HALF):
            try:
                yield read_backup(mark.parent)
            except Unusable:
                continue


def chosen(path: Path, until: datetime | None) -> Backup:
    """Return the backup at a path, or of a place of several the newest one that suits."""
    if (path / MARK).exists() or not path.is_dir():
        return _suiting(read_backup(path), until)
    found = backups_in(path)
    if not found:
        raise Unusable(f"{path} is no backup, or one that broke off: {MARK} is missing.")
    suiting = [one for one in found if until is None or one.ended <= until]
    return _suiting((suiting or found)[-1 if suiting else 0], until)


def _suiting(backup: Backup, until: datetime | None) -> Backup:
    if until is not None and backup.ended > until:
        raise Unusable(
            f"{backup.path} ended at {backup.ended:%Y-%m-%d %H:%M:%S%z}, after that moment:"
            " take an earlier one."
        )
    return backup


def let_go(place: Path, keep: int, *, before_migrations: bool) -> list[Path]:
    """Remove the oldest backups of one kind beyond so many; return what was removed."""
    alike = [b for b in backups_in(place) if b.is_before_a_migration == before_migrations]
    gone = [backup.path for backup in alike[: max(0, len(alike) - keep)]]
    for path in gone:
        (path / MARK).unlink()
        shutil.rmtree(path)
    return gone


def let_go_of_log(archive: Path, kept: Sequence[Backup]) -> int:
    """Remove archived pieces of the log that no kept backup needs; return how many.

    A restore to an earlier moment goes back in the log: the oldest backup is not always the one
    that needs the first piece.
    """
    needed = min(backup.about.wal[8:24] for backup in kept)
    pieces = [path for path in archive.glob("[0-9A-F]" * 24 + "*.gz") if path.name[8:24] < needed]
    for path in pieces:
        path.unlink(missing_ok=True)
    return len(pieces)


@contextmanager
def draft_in(place: Path, name: str) -> Generator[Path]:
    """Yield a fresh directory that takes its name when the block ends well; else it is removed.

    One backup at a time; what an earlier one left that broke off is swept.
    """
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    target, draft = place / name, place / f"{HALF}{name}"
    with _alone(place):
        for left in place.glob(f"{HALF}*"):
            shutil.rmtree(left, ignore_errors=True)
        if target.exists():
            raise CannotRun(f"{target} exists already; choose another directory, or wait a moment.")
        draft.mkdir(mode=0o700)
        try:
            yield draft
            os.sync()
            draft.rename(target)
            os.sync()
        finally:
            shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def _alone(place: Path) -> Generator[None]:
    lock = os.open(place / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _take(lock, place)
        yield
    finally:
        os.close(lock)


def _take(lock: int, place: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise CannotRun(f"Another backup is being made in {place}; let it end first.") from None
