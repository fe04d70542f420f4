"""This module is about `weft backup`: everything of an installation, copied while it works."""

import argparse
import asyncio
import os
import shutil
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from weft import __version__
from weft.doors.cli.drilling import drill
from weft.doors.cli.gathering import Gathering, size_of
from weft.doors.cli.house import Cluster, House
from weft.doors.cli.telling import Telling, in_words
from weft.kernel.backups import (
    BEFORE,
    About,
    Backup,
    backups_in,
    draft_in,
    let_go,
    let_go_of_log,
    read_backup,
    write_mark,
)
from weft.kernel.migrating import must_know
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings, masked
from weft.kernel.sums import write_sums
from weft.kernel.witness import witnessed

KEPT_BEFORE_MIGRATIONS = 3
SPARE = 64 << 20
"""Bytes: the log that PostgreSQL writes while it is copied."""

NOT_OURS = (
    "WEFT_DATABASE_URL names a database of your own, and `weft backup` copies the embedded one:"
    " use that server's tools (pg_dump, pg_basebackup, pgBackRest), and keep data/files, or the"
    " bucket, and data/secret.key with it."
)

Hear = Callable[[str], None]


def back_up(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Make a backup, check it, let go of old ones, and try it where asked."""
    place = Path(arguments.place or settings.data / "backups").absolute()
    keep: int | None = arguments.keep
    if settings.database_url:
        raise CannotRun(NOT_OURS)
    if keep is not None and keep < 1:
        raise CannotRun("--keep must be 1 or more.")
    _must_be_apart(place, settings.data.absolute())
    hear, cluster = Telling(), house.cluster(settings)
    with _refusing_in_words(), at_work(cluster, settings) as dsn:
        before = asyncio.run(witnessed(dsn)) if arguments.drill else None
        made = take(Taking(settings, cluster, place), hear)
        hear.end()
        print(f"Backed up into {made.path} ({in_words(size_of(made.path))}).")
        for word in _beside(made):
            print(word)
        if before is not None:
            print(drill(settings, house, made, before=before, source=dsn, hear=hear))
    if keep is not None:
        _let_go(settings, place, keep)
    return 0


@contextmanager
def at_work(cluster: Cluster, settings: Settings) -> Generator[str]:
    """Yield how to reach the database: the running one, or ours for a moment."""
    if not (settings.data / "postgres").is_dir():
        raise CannotRun(f"There is no embedded database in {settings.data}; see --data.")
    must_know(cluster.footprint().schema)
    reached = cluster.reached()
    if reached is not None:
        yield reached
        return
    dsn = cluster.start()
    try:
        yield dsn
    finally:
        cluster.stop()


@dataclass(frozen=True, slots=True)
class Taking:
    """What is backed up, and where to."""

    settings: Settings
    cluster: Cluster
    place: Path
    ending: str = ""
    borrows: bool = False


def take(asked: Taking, hear: Hear) -> Backup:
    """Make one backup; it is whole and checked, or it is not there."""
    data, began = asked.settings.data.absolute(), datetime.now(UTC)
    # One before a migration borrows its files from the data directory: no help against its loss.
    known = [b for b in backups_in(asked.place) if asked.borrows or not b.is_before_a_migration]
    name = f"{began:%Y-%m-%d-%H%M%S}{asked.ending}"
    with ExitStack() as stack:
        draft = stack.enter_context(draft_in(asked.place, name))
        gathering = Gathering(data, draft, known[-1] if known else None, asked.borrows)
        _must_fit(asked.place, _database_bytes(data) + gathering.missing_bytes())
        gathering.files(hear)
        asked.cluster.back_up(draft / "postgres", hear)
        ended = datetime.now(UTC)
        gathering.files(hear)
        gathering.small()
        gathering.check(hear)
        sums = write_sums(draft, gathering.sums)
        write_mark(draft, _about(asked, draft, began=began, ended=ended, sums=sums))
    return read_backup(asked.place / name)


def _database_bytes(data: Path) -> int:
    """The database without its log, of which a copy holds no more than it needs."""
    return size_of(data / "postgres") - size_of(data / "postgres/pg_wal")


def before_migration(
    settings: Settings, cluster: Cluster, newest: str, *, has_begun: bool = False
) -> Path:
    """Make the way back from a migration; the last few of them are kept.

    Where one that `has_begun` broke off, its way back is there already: another would hold what is
    migrated by half, and a server that starts again and again would let go of the first.
    """
    place, known = settings.data.absolute() / "backups", cluster.footprint().schema
    ways = [b.path for b in backups_in(place) if b.about.schema == known]
    ways = [path for path in ways if path.name.endswith(f"{BEFORE}{newest}")]
    if has_begun and ways:
        return ways[-1]
    with _refusing_in_words():
        asked = Taking(settings, cluster, place, f"{BEFORE}{newest}", borrows=True)
        made = take(asked, lambda _: None)
        let_go(place, KEPT_BEFORE_MIGRATIONS, before_migrations=True)
    return made.path


def _about(asked: Taking, draft: Path, *, began: datetime, ended: datetime, sums: str) -> About:
    footprint, label = asked.cluster.footprint(), (draft / "postgres/backup_label").read_text()
    return About(
        weft=__version__,
        schema=footprint.schema,
        postgres=int((draft / "postgres/PG_VERSION").read_text()),
        began=began.isoformat(),
        ended=ended.isoformat(),
        wal=label.partition("(file ")[2].partition(")")[0],
        files=masked(asked.settings.files_url) if asked.settings.files_url else "",
        has_key=not asked.settings.secret_key,
        sums=sums,
    )


def _beside(made: Backup) -> list[str]:
    """What the operator must keep besides."""
    return [
        *([f"Attachments lie in {made.about.files}, which is not in it."] * bool(made.about.files)),
        *(["Keep the value of WEFT_SECRET_KEY with it."] * (not made.about.has_key)),
    ]


def _let_go(settings: Settings, place: Path, keep: int) -> None:
    gone = let_go(place, keep, before_migrations=False)
    for path in gone:
        print(f"Removed {path}.")
    if settings.wal_archive and (left := backups_in(place)):
        number = let_go_of_log(Path(settings.wal_archive), left)
        print(f"Removed {number} pieces from the archive, which only older backups need.")


def _must_be_apart(place: Path, data: Path) -> None:
    inside = [data / "postgres", data / "files"]
    if place == data or any(place.is_relative_to(one) for one in inside):
        raise CannotRun(f"{place} is part of what is backed up; choose another directory.")
    if place.exists() and not place.is_dir():
        raise CannotRun(f"{place} is there already, and is no directory.")


def _must_fit(place: Path, wanted: int) -> None:
    free = shutil.disk_usage(place).free
    if wanted + SPARE > free:
        raise CannotRun(
            f"There is no room: about {in_words(wanted + SPARE)} are needed at {place},"
            f" and {in_words(free)} are free."
        )


@contextmanager
def _refusing_in_words() -> Generator[None]:
    try:
        yield
    except OSError as error:
        where = f" ({os.fspath(error.filename)})" if error.filename else ""
        raise CannotRun(
            f"The backup could not be made: {error.strerror or error}{where}."
        ) from None
