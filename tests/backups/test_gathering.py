"""What a backup takes of the attachments, and what it does with those that an earlier one holds."""

from pathlib import Path

import pytest

from weft.doors.cli.gathering import LISTED, Gathering
from weft.kernel.backups import About, Backup
from weft.kernel.sums import Damaged, write_sums

NAME = "files/ab/cd"


def quiet(_: str) -> None:
    """Nobody listens."""


def written(place: Path, content: bytes) -> Path:
    """An attachment in a directory."""
    path = place / NAME
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    return path


def gathered(home: Path, earlier: Backup | None) -> Gathering:
    """A backup with the attachments of a data directory, not yet read again."""
    draft = home / ("first" if earlier is None else "second")
    (draft / LISTED).parent.mkdir(parents=True)
    (draft / LISTED).write_text("{}")
    gathering = Gathering(home / "data", draft, earlier, borrows=False)
    gathering.files(quiet)
    gathering.small()
    return gathering


@pytest.fixture
def earlier(tmp_path: Path) -> Backup:
    """A backup of a data directory with one attachment."""
    written(tmp_path / "data", b"warp")
    first = gathered(tmp_path, None)
    about = About(
        weft="1", schema=None, postgres=18, began="", ended="", wal="", files="", has_key=True,
        sums=write_sums(first.draft, first.sums),
    )  # fmt: skip
    return Backup(first.draft, about)


def test_what_an_earlier_backup_has_spoilt_is_copied_anew(tmp_path: Path, earlier: Backup) -> None:
    (earlier.path / NAME).write_bytes(b"wrap")
    second = gathered(tmp_path, earlier)
    assert (second.draft / NAME).read_bytes() == b"wrap"
    second.check(quiet)
    assert (second.draft / NAME).read_bytes() == b"warp"


def test_what_is_spoilt_in_both_places_is_told(tmp_path: Path, earlier: Backup) -> None:
    (earlier.path / NAME).write_bytes(b"wrap")
    (tmp_path / "data" / NAME).write_bytes(b"weft")
    with pytest.raises(Damaged, match="is not what was written"):
        gathered(tmp_path, earlier).check(quiet)
