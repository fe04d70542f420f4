"""What the development loop notices."""

import os
from pathlib import Path

from tools.dev import changed, stamps


def test_a_touched_a_new_and_a_deleted_source_file_are_changes(tmp_path: Path):
    for name in ("kept.py", "touched.py", "deleted.py", "ignored.log"):
        (tmp_path / name).touch()
    before = stamps(tmp_path)
    os.utime(tmp_path / "touched.py", ns=(1, 1))
    os.utime(tmp_path / "ignored.log", ns=(1, 1))
    (tmp_path / "deleted.py").unlink()
    (tmp_path / "new.sql").touch()
    names = {path.name for path in changed(before, stamps(tmp_path))}
    assert names == {"touched.py", "deleted.py", "new.sql"}
