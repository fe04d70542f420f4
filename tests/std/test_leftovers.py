"""This module is about tidying up after processes that could not."""

import os
import subprocess
import tempfile
from pathlib import Path

import pytest

from weft.std.leftovers import owned, sweep


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_what_a_dead_process_left_is_removed(place: Path) -> None:
    done = subprocess.Popen(["true"])
    done.wait()
    (place / f"weft-x-{done.pid}-abc").mkdir()
    sweep("weft-x-")
    assert os.listdir(place) == []


def test_what_a_living_process_uses_stays(place: Path) -> None:
    kept = Path(tempfile.mkdtemp(prefix=owned("weft-x-")))
    sweep("weft-x-")
    assert kept.is_dir()


def test_what_names_no_process_stays(place: Path) -> None:
    (place / "weft-x-notes").mkdir()
    sweep("weft-x-")
    assert (place / "weft-x-notes").is_dir()
