"""Adding a field takes three steps: the tutorial is followed in a copy of the tree."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, blocks

pytestmark = pytest.mark.database
PAGE = ROOT / "docs" / "tutorial" / "add-a-field.md"
COPIED = ("weft", "migrations", "tools", "tests", "docs")
LIMIT = 300
VERBS = {
    "migration": ("-m", "tools.migration"),
    "golden": ("-m", "tools.reference"),
}


class Copy:
    """A checkout to try things in."""

    def __init__(self, place: Path) -> None:
        self.place = place
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        for name in COPIED:
            shutil.copytree(ROOT / name, place / name, ignore=ignored)
        shutil.copy(ROOT / "pyproject.toml", place)

    def run(self, *words: str, text: str = "") -> str:
        """What a program prints in the copy."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
        kept = {name: value for name, value in kept.items() if not name.startswith("PYTEST_")}
        done = subprocess.run(
            words, input=text, text=True, capture_output=True, cwd=self.place,
            env={**kept, "PYTHONPATH": str(self.place)}, timeout=LIMIT, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def type(self, line: str) -> str:
        """A line of the page: what `make` would run."""
        make, verb, *said = shlex.split(line)
        assert make == "make"
        message = [word.removeprefix("m=") for word in said]
        return self.run(sys.executable, *VERBS[verb], *message)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def test_a_field_is_added_in_three_steps(copy: Copy):
    column, line = blocks(PAGE, "diff")
    migrate, golden = (block.text.strip() for block in blocks(PAGE, "sh"))
    (shown,) = blocks(PAGE, "python")
    copy.run("git", "apply", "--recount", "-", text=column.text)
    written = copy.type(migrate).strip().splitlines()[-1]
    assert 'op.add_column("tags"' in Path(written).read_text().replace("\n        ", "")
    copy.run("git", "apply", "--recount", "-", text=line.text)
    before = (copy.place / "docs/reference/resources.md").read_text()
    copy.type(golden)
    after = (copy.place / "docs/reference/resources.md").read_text()
    (new,) = set(after.splitlines()) - set(before.splitlines())
    assert new.startswith("| `emoji` | text |")
    (copy.place / "tests/work/test_emoji.py").write_text(shown.text)
    drift = "tests/migrations/test_migrations.py"
    tried = ("tests/work/test_emoji.py", drift)
    copy.run(sys.executable, "-m", "pytest", "-q", "-k", "emoji or declared_tables", *tried)
