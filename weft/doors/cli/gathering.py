"""This module is about what a backup holds beside the database: attachments and the small files.

A file never changes once it lies under its key, so what an earlier backup holds already is linked
to, not copied.  Attachments are gathered twice, before the database and behind it: whatever a row
of the database names was there at one of the two moments.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from weft.doors.cli.telling import in_words
from weft.kernel.backups import Backup
from weft.kernel.operating import CannotRun
from weft.kernel.sums import Damaged, copied, make_private, must_be, read_sums, sum_of

SMALL = ("secret.key", "demo.json", "weft.json")
FILES = "files"
LISTED = "postgres/backup_manifest"
"""PostgreSQL's own list of sums, which holds those of the database."""


@dataclass
class Gathering:
    """One backup being filled."""

    data: Path
    draft: Path
    earlier: Backup | None
    borrows: bool
    """Whether files may be linked to where they lie: for a way back, not for a lost disk."""

    sums: dict[str, str] = field(default_factory=dict[str, str])
    _known: dict[str, str] = field(default_factory=dict[str, str])
    _linked: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        """Read what the earlier backup holds; a damaged one is no help."""
        if self.earlier is not None:
            with suppress(Exception):
                self._known = read_sums(self.earlier.path, known=self.earlier.about.sums)

    def files(self, hear: Callable[[str], None]) -> None:
        """Take what attachments are there and were not taken yet."""
        for path in attachments_in(self.data):
            name = str(path.relative_to(self.data))
            if name not in self.sums:
                with suppress(FileNotFoundError):  # purged under our hands
                    self.sums[name] = self._taken(name, path)
                    hear(f"attachments: {len(self.sums)}")

    def small(self) -> None:
        """Take the key and what else lies beside the database."""
        for name in SMALL:
            with suppress(FileNotFoundError):
                self.sums[name] = copied(self.data / name, self.draft / name)
        self.sums[LISTED] = sum_of(self.draft / LISTED)

    def check(self, hear: Callable[[str], None]) -> None:
        """Read all of it again; what the earlier backup holds spoilt is copied after all."""
        for number, (name, known) in enumerate(self.sums.items(), start=1):
            try:
                must_be(self.draft / name, known)
            except Damaged:
                if name not in self._linked:
                    raise
                (self.draft / name).unlink()
                copied(self.data / name, self.draft / name)
                must_be(self.draft / name, known)
            hear(f"files are read again: {number} of {len(self.sums)}")

    def _taken(self, name: str, path: Path) -> str:
        target = self.draft / name
        make_private(target.parent)
        if self.earlier is not None and name in self._known:
            with suppress(OSError):
                os.link(self.earlier.path / name, target, follow_symlinks=False)
                self._linked.add(name)
                return self._known[name]
        if self.borrows:
            with suppress(OSError):
                os.link(path, target, follow_symlinks=False)
                return sum_of(target)
        return copied(path, target)

    def missing_bytes(self) -> int:
        """How much of the attachments must be copied."""
        if self.borrows:
            return 0
        wanted = attachments_in(self.data)
        return sum(
            size_of(path) for path in wanted if str(path.relative_to(self.data)) not in self._known
        )


def attachments_in(data: Path) -> Iterator[Path]:
    """Every attachment below a data directory; no link, and nothing half-written."""
    for place, _, names in os.walk(data / FILES):
        for name in names:
            path = Path(place, name)
            if "#" not in name and path.is_file() and not path.is_symlink():
                yield path


def must_fit(wanted: int, data: Path) -> None:
    """Refuse what there is no room for."""
    parent = next(path for path in (data, *data.parents) if path.exists())
    free = shutil.disk_usage(parent).free
    if wanted > free:
        raise CannotRun(
            f"There is no room: {in_words(wanted)} are needed at {data},"
            f" and {in_words(free)} are free."
        )


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files below a directory; what has gone counts nothing."""
    if not path.is_dir():
        with suppress(FileNotFoundError):
            return path.lstat().st_size
        return 0
    return sum(size_of(Path(place, name)) for place, _, names in os.walk(path) for name in names)
