"""The web app's types are made of what this server says of itself, and are renewed with it."""

import asyncio
import os
import shutil
import sys
from pathlib import Path

import pytest

WEB = Path(__file__).parents[2] / "web"


async def test_the_committed_types_are_those_of_this_server(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None or not (WEB / "node_modules").is_dir():
        pytest.skip("Node and web/node_modules are needed: make setup")
    before = {path.name: path.read_bytes() for path in (WEB / "src/api/schema").glob("*.d.ts")}
    here = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    run = await asyncio.create_subprocess_exec(
        node, "tools/api.mjs", str(tmp_path), cwd=WEB, env=here
    )
    assert await asyncio.wait_for(run.wait(), 120) == 0
    made = {path.name: path.read_bytes() for path in tmp_path.glob("*.d.ts")}
    assert made == before, "npm run api renews them"
