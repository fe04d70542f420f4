"""The web app's types are made of what this server says of itself, and are renewed with it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WEB = Path(__file__).parents[2] / "web"


def types_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.d.ts")}


def test_the_committed_types_are_those_of_this_server(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None or not (WEB / "node_modules").is_dir():
        pytest.skip("Node and web/node_modules are needed: make setup")
    here = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    subprocess.run([node, "tools/api.mjs", tmp_path], cwd=WEB, env=here, check=True, timeout=300)
    assert types_in(tmp_path) == types_in(WEB / "src/api/schema"), "npm run api renews them"
