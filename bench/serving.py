"""This module is about the server that is measured: the product's own tree of processes."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.cost import tree

ROOT = Path(__file__).resolve().parents[1]
READY = b"Weft is ready at "
READY_WITHIN = 120.0
END_WITHIN = 30.0
UNLIMITED = {"WEFT_RATE_PER_MINUTE": "1000000000", "WEFT_RATE_SEARCH_PER_MINUTE": "1000000000"}
"""Counted as ever, never reached."""


@dataclass(frozen=True)
class Server:
    """A running `weft serve`."""

    url: str
    root: int

    @property
    def pids(self) -> list[int]:
        """All its processes."""
        return tree(self.root)


@asynccontextmanager
async def served(
    *words: str, part: str = "serve", settings: Mapping[str, str] | None = None
) -> AsyncGenerator[Server]:
    """`weft serve` on a free port, as anybody would start it; or one part of it."""
    with tempfile.TemporaryDirectory(prefix="weft-bench-home-") as home:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "weft.doors.cli", part, "--port", "0"),
            *(words or ("--data", f"{home}/data")),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "WEFT_DATA": f"{home}/data", **UNLIMITED, **(settings or {})},
        )
        try:
            url = await asyncio.wait_for(_announced(process), READY_WITHIN)
            yield Server(url, process.pid)
        finally:
            await end(process)


async def _announced(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    async for line in process.stdout:
        if READY in line:
            return line.partition(READY)[2].split()[0].decode().rstrip("/.")
    raise RuntimeError("The server did not start; its words are above.")


async def end(process: asyncio.subprocess.Process) -> None:
    """Ask it to end, and insist after a while."""
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), END_WITHIN)
    except TimeoutError:
        process.kill()
        await process.wait()
