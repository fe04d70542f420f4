"""What an archive of the log keeps while backups are let go of."""

from pathlib import Path

from weft.kernel.backups import About, Backup, let_go_of_log


def backup(name: str, wal: str) -> Backup:
    """A backup that needs the log from one piece on."""
    about = About(
        weft="1", schema=None, postgres=18, began=name, ended=name, wal=wal, files="", has_key=True,
        sums="",
    )  # fmt: skip
    return Backup(Path(name), about)


def test_the_log_of_every_backup_that_stays_is_kept_on_a_line_that_went_back_as_well(
    tmp_path: Path,
) -> None:
    for line, piece in ((1, 4), (1, 9), (2, 5), (2, 6)):
        (tmp_path / f"{line:08X}{0:08X}{piece:08X}.gz").touch()
    (tmp_path / "00000002.history.gz").touch()
    before = backup("2027-03-01", f"{1:08X}{0:08X}{9:08X}")
    restored_since = backup("2027-03-02", f"{2:08X}{0:08X}{5:08X}")
    assert let_go_of_log(tmp_path, [before, restored_since]) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"{1:08X}{0:08X}{9:08X}.gz",
        "00000002.history.gz",
        f"{2:08X}{0:08X}{5:08X}.gz",
        f"{2:08X}{0:08X}{6:08X}.gz",
    ]
