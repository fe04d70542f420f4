"""This module is about 2,000 open streams and one writer, beside a fan-out that filters nothing."""

import asyncio
import resource
import signal
import socket
import statistics
import sys
import time
from bisect import bisect_left
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bench.client import Line
from bench.cost import resident
from bench.ground import Ground
from bench.requests import Places, Product, chosen
from bench.serving import Server

STREAMS, WRITES, PAUSE = 2_000, 40, 0.25
WITHIN = 30.0
OPENING = 50
BARE = """
import asyncio, os, socket, sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
ears = set()
async def stream(request):
    async def body():
        ear = asyncio.Queue(); ears.add(ear)
        try:
            yield b": ready\\n\\n"
            while True:
                yield b"data: " + await ear.get() + b"\\n\\n"
        finally:
            ears.discard(ear)
    return StreamingResponse(body(), media_type="text/event-stream")
async def tell(request):
    said = await request.body()
    for ear in ears: ear.put_nowait(said)
    return Response(b"")
app = Starlette(routes=[Route("/stream", stream), Route("/tell", tell, methods=["POST"])])
uvicorn.run(app, fd=int(sys.argv[1]), loop="uvloop", http="httptools", log_level="warning",
            access_log=False)
"""
Say = Callable[[int], Awaitable[bytes]]
"""Number of the write → a piece of text that every stream must show for it."""


@dataclass(frozen=True)
class Heard:
    """What the streams of one server showed."""

    streams: int
    expected: int
    delivered: int
    waits: tuple[float, ...]
    kilobytes: float

    @property
    def middle(self) -> float:
        """Half of the messages came within so many milliseconds."""
        return statistics.median(self.waits)

    @property
    def late(self) -> float:
        """99 of 100 came within so many milliseconds."""
        return sorted(self.waits)[int(len(self.waits) * 0.99)]


@dataclass
class _Ear:
    line: Line
    heard: list[tuple[bytes, float]]

    async def listen(self) -> None:
        """Note when each piece came; what it holds is looked at afterwards."""
        while data := await self.line.reader.read(1 << 16):
            self.heard.append((data, time.perf_counter()))

    def waits(self, spoken: list[tuple[bytes, float]]) -> list[float]:
        """For each message that came, the milliseconds from its writing; by its mark."""
        whole, ends, moments = b"", list[int](), list[float]()
        for data, moment in self.heard:
            whole += data
            ends.append(len(whole))
            moments.append(moment)
        found = ((whole.find(mark), mark, said) for mark, said in spoken)
        return [
            (moments[bisect_left(ends, at + len(mark))] - said) * 1000
            for at, mark, said in found
            if at >= 0
        ]


async def ours(server: Server, ground: Ground, places: Places) -> Heard:
    """The product: each stream another connection of an ordinary member, one task written."""
    web = max(server.pids, key=resident)
    writer = await Product.at(server.url, ground, places, lanes=1)
    path = f"/api/weft/1/stream?workspace={ground.organisation.workspace}"
    secrets = [ground.secrets[u] for u in ground.callers]

    first = int(time.time() * 1000) << 12

    async def say(n: int) -> bytes:
        await writer.update(0, first + n)
        return b'"gid":"%d"' % chosen(places.tasks, first + n)

    return await _measured(server.url, web, path, secrets, say)


async def bare(secret: str) -> Heard:
    """The floor: a fan-out without rights, database or batching."""
    async with _bare_server() as (url, pid):
        writer = await Line.to(url)

        async def say(n: int) -> bytes:
            text = b'{"gid":"%d","padding":"%s"}' % (n, b"x" * 400)
            await writer.ask("POST", "/tell", secret, body=text)
            return b'"gid":"%d"' % n

        return await _measured(url, pid, "/stream", [secret], say)


async def _measured(url: str, pid: int, path: str, secrets: list[str], say: Say) -> Heard:
    _raise_file_limit()
    before = resident(pid)
    ears = await _opened(url, path, secrets)
    memory = (resident(pid) - before) * 1024 / len(ears)
    listening = [asyncio.create_task(ear.listen()) for ear in ears]
    spoken: list[tuple[bytes, float]] = []
    for n in range(WRITES):
        began = time.perf_counter()
        spoken.append((await say(n), began))
        await asyncio.sleep(PAUSE)
    await _until_heard(ears, spoken[-1][0])
    for task in listening:
        task.cancel()
    for ear in ears:
        ear.line.close()
    waits = [wait for ear in ears for wait in ear.waits(spoken)]
    return Heard(len(ears), len(ears) * WRITES, len(waits), tuple(waits), memory)


async def _until_heard(ears: list[_Ear], last: bytes) -> None:
    """Wait until the last message has come everywhere, or has been given up."""
    for _ in range(int(WITHIN / PAUSE)):
        await asyncio.sleep(PAUSE)
        if all(any(last in data for data, _ in ear.heard[-3:]) for ear in ears):
            return


async def _opened(url: str, path: str, secrets: list[str]) -> list[_Ear]:
    ears: list[_Ear] = []
    for start in range(0, STREAMS, OPENING):
        wanted = (secrets[(start + n) % len(secrets)] for n in range(OPENING))
        ears += await asyncio.gather(*(_open(url, path, secret) for secret in wanted))
    await asyncio.sleep(1)
    return ears


async def _open(url: str, path: str, secret: str) -> _Ear:
    line = await Line.to(url)
    line.send("GET", path, secret)
    head = await line.reader.readuntil(b": ready\n\n")
    assert b" 200 " in head.split(b"\r\n", 1)[0], head
    return _Ear(line, [])


@asynccontextmanager
async def _bare_server() -> AsyncGenerator[tuple[str, int]]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(2048)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", BARE, str(listener.fileno()), pass_fds=(listener.fileno(),)
        )
        try:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            await _answers(url)
            yield url, process.pid
        finally:
            process.send_signal(signal.SIGKILL)
            await process.wait()


async def _answers(url: str) -> None:
    line = await Line.to(url)
    await line.ask("POST", "/tell", "-", body=b"{}")
    line.close()


def _raise_file_limit() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(65_536, hard), hard))
