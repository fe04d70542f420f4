"""This module is about 2,000 open streams and one writer, beside a fan-out that filters nothing."""

import asyncio
import resource
import signal
import statistics
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bench.client import Line
from bench.cost import resident
from bench.ground import Ground
from bench.requests import Places, Product
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
uvicorn.run(app, fd=int(sys.argv[1]), loop="uvloop", http="httptools", log_level="warning", access_log=False)
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


async def ours(server: Server, ground: Ground, places: Places, web: int) -> Heard:
    """The product: each stream another connection of an ordinary member, one task written."""
    writer = await Product.at(server.url, ground, places, lanes=1)
    path = f"/api/weft/1/stream?workspace={ground.organisation.workspace}"
    secrets = [ground.secrets[u] for u in ground.callers]

    async def say(n: int) -> bytes:
        await writer.update(0, int(time.time() * 1000) * 4096 + n)
        return f"app-{n}".encode()

    return await _measured(server.url, web, path, secrets, say)


async def bare(secret: str) -> Heard:
    """The floor: a fan-out without rights, database or batching."""
    async with _bare_server() as (url, pid):
        writer = await Line.to(url)

        async def say(n: int) -> bytes:
            text = b'{"n":%d,"padding":"%s"}' % (n, b"x" * 400)
            await writer.ask("POST", "/tell", secret, body=text)
            return text

        return await _measured(url, pid, "/stream", [secret], say)


async def _measured(url: str, pid: int, path: str, secrets: list[str], say: Say) -> Heard:
    _raise_file_limit()
    before = resident(pid)
    ears = await _opened(url, path, secrets)
    memory = (resident(pid) - before) * 1024 / len(ears)
    listening = [asyncio.create_task(ear.listen()) for ear in ears]
    spoken: list[float] = []
    for n in range(WRITES):
        spoken.append(time.perf_counter())
        await say(n)
        await asyncio.sleep(PAUSE)
    deadline = time.perf_counter() + WITHIN
    while _missing(ears) and time.perf_counter() < deadline:
        await asyncio.sleep(0.1)
    for task in listening:
        task.cancel()
    for ear in ears:
        ear.line.close()
    waits = [wait for ear in ears for wait in _waits(ear, spoken)]
    return Heard(len(ears), len(ears) * WRITES, len(waits), tuple(waits), memory)


def _missing(ears: list[_Ear]) -> bool:
    return any(sum(data.count(b"data: ") for data, _ in ear.heard) < WRITES for ear in ears)


def _waits(ear: _Ear, spoken: list[float]) -> list[float]:
    """Events come in the order of the writes, one for each: they are paired by position."""
    came = [moment for data, moment in ear.heard for _ in range(data.count(b"data: "))]
    return [(heard - said) * 1000 for heard, said in zip(came, spoken, strict=False)]


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
    import socket

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
