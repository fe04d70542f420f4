"""The web app's store against a real server, without a browser: what a tab was told op by op is
what a new snapshot says.
"""

import asyncio
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.world import World

WEB = Path(__file__).parents[2] / "web"
SCRIPT = WEB / "src" / "sync" / "conversation.ts"


async def spoken(address: str, token: str) -> dict[str, Any]:
    """Bundle the script as the app is bundled, run it, and read what it saw."""
    node = shutil.which("node")
    if node is None or not (WEB / "node_modules").is_dir():
        pytest.skip("Node and web/node_modules are needed: make setup")
    bundle = WEB / "node_modules" / ".cache" / "conversation.mjs"
    bundler = str(WEB / "node_modules" / "rolldown" / "bin" / "cli.mjs")
    options = ("--file", str(bundle), "--platform", "node", "--format", "esm")
    build = await asyncio.create_subprocess_exec(node, bundler, str(SCRIPT), *options, cwd=WEB)
    assert await asyncio.wait_for(build.wait(), 400) == 0
    run = await asyncio.create_subprocess_exec(
        node,
        str(bundle),
        address,
        token,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(run.communicate(), 400)
    assert run.returncode == 0, err.decode()[-2_000:]
    return msgspec.json.decode(out.splitlines()[-1])


async def test_what_tabs_are_told_is_what_a_snapshot_says(world: World, address: str) -> None:
    ada = await world.person("Ada")
    saw = await spoken(address, ada.token)
    assert saw["wrong"] == []
    assert saw["unanswered"] == []
    assert saw["first"] == saw["otherFirst"] == ["early", "one", "two", "three", "b, renamed"]
    assert saw["second"] == saw["otherSecond"] == ["c", "d, offline", "a"]
    assert saw["parts"] == ["part before", "part"]
    assert saw["sections"] == ["Untitled section", "Third, renamed", "Second"]
    assert (saw["atOnce"], saw["kept"]) == ("d, offline", 1)
    assert saw["refused"]["field"] == "name"
    assert saw["shown"] == "d, offline"
