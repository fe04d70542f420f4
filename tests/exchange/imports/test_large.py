"""However large an export is, it is read, surveyed and staged in the same memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exchange.imports.large import KINDS
from tests.sizes import IS_FULL

pytestmark = pytest.mark.skipif(not IS_FULL, reason="files of 150 MB take minutes")
MEGABYTES = 150
MOST_GROWTH = 100
"""MB of memory, whatever the size of the file."""


@pytest.mark.parametrize("kind", KINDS)
def test_memory_does_not_grow_with_the_file(kind: str, tmp_path: Path) -> None:
    asked = [sys.executable, "-m", "tests.exchange.imports.large", kind, str(MEGABYTES)]
    done = subprocess.run([*asked, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["items"] > MEGABYTES * 500
    assert told["peak"] - told["before"] < MOST_GROWTH, told
