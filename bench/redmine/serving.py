"""This module is about Redmine at work: Puma with its workers, on a free port."""

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bench.redmine.house import THREADS, House
from bench.serving import Server, end

LISTENING = re.compile(rb"Listening on (http://[\d.:]+)")
BOOTED = re.compile(rb"Worker \d+ \(PID: \d+\) booted")
READY_WITHIN = 180.0


@asynccontextmanager
async def working(house: House, *, workers: int) -> AsyncGenerator[Server]:
    """Redmine in production mode."""
    process = await asyncio.create_subprocess_exec(
        *("bundle", "exec", "puma", "--environment", "production"),
        *("--workers", str(workers), "--threads", f"{THREADS}:{THREADS}"),
        *("--bind", "tcp://127.0.0.1:0", "config.ru"),
        cwd=house.root,
        env=house.environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        url = await asyncio.wait_for(_announced(process, workers), READY_WITHIN)
        yield Server(url, process.pid)
    finally:
        await end(process)


async def _announced(process: asyncio.subprocess.Process, workers: int) -> str:
    assert process.stdout is not None
    url, said = "", b""
    async for line in process.stdout:
        said += line
        if found := LISTENING.search(line):
            url = found[1].decode()
        if url and len(BOOTED.findall(said)) == workers:
            return url
    raise RuntimeError(f"Redmine did not start: {said.decode()[-2000:]}")
