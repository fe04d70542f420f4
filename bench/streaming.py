"""This module is about 2,000 open streams and one writer, beside a fan-out that filters nothing.

Both sides send as many bytes to the same listener, after a write that only warms; both spare the
garbage collector what stands until the end, and the listener looks for none while it listens.
"""

import asyncio
import gc
import resource
import signal
import socket
import statistics
import sys
import time
from bisect import bisect_left
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

from bench.client import Line
from bench.cost import resident
from bench.ground import Ground
from bench.requests import Places, Product, chosen
from bench.serving import Server

STREAMS, WRITES, PAUSE = 2_000, 60, 0.25
WITHIN = 30.0
OPENING = 50
PADDING = b"x" * 520
"""The product tells a change and its story: about 560 bytes."""

BARE = """
import asyncio, gc, sys, uvicorn
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
gc.collect(), gc.freeze(), gc.set_threshold(20_000)
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


@dataclass
class _Audience:
    """One side: all its streams, and how something is said to them."""

    ears: list[_Ear]
    say: Say
    kilobytes: float
    spoken: list[tuple[bytes, float]] = field(default_factory=list[tuple[bytes, float]])

    async def speak(self, n: int) -> None:
        """Say one more thing, and give it time to come."""
        began = time.perf_counter()
        self.spoken.append((await self.say(n), began))
        await asyncio.sleep(PAUSE)

    def heard(self) -> Heard:
        """What came of all that was said but the first, which warms."""
        waits = [wait for ear in self.ears for wait in ear.waits(self.spoken[1:])]
        expected = len(self.ears) * WRITES
        return Heard(len(self.ears), expected, len(waits), tuple(waits), self.kilobytes)


async def beside_floor(server: Server, ground: Ground, places: Places) -> tuple[Heard, Heard]:
    """The product and a fan-out without rights, database or batching: they take turns, so that
    whatever else the machine does happens to both.
    """
    _raise_file_limit()
    async with _bare_server() as (url, pid):
        product = await _ours(server, ground, places)
        floor = await _bare(url, pid, ground.secrets[ground.callers[0]])
        listening = [asyncio.create_task(e.listen()) for e in product.ears + floor.ears]
        with _no_pause():
            for n in range(1 + WRITES):
                for side in (product, floor) if n % 2 else (floor, product):
                    await side.speak(n)
            for side in (product, floor):
                await _until_heard(side.ears, side.spoken[-1][0])
        for task in listening:
            task.cancel()
        for ear in product.ears + floor.ears:
            ear.line.close()
        return product.heard(), floor.heard()


async def _ours(server: Server, ground: Ground, places: Places) -> _Audience:
    """Each stream another connection of an ordinary member; one task is written."""
    writer = await Product.at(server.url, ground, places, lanes=1)
    first = int(time.time() * 1000) << 12

    async def say(n: int) -> bytes:
        await writer.update(0, first + n)
        return b'"gid":"%d"' % chosen(places.tasks, first + n)

    path = f"/api/weft/1/stream?workspace={ground.organisation.workspace}"
    web = max(server.pids, key=resident)
    return await _audience(server.url, web, path, [ground.secrets[u] for u in ground.callers], say)


async def _bare(url: str, pid: int, secret: str) -> _Audience:
    """Everybody is told everything."""
    writer = await Line.to(url)

    async def say(n: int) -> bytes:
        text = b'{"gid":"%d","padding":"%s"}' % (n, PADDING)
        await writer.ask("POST", "/tell", secret, body=text)
        return b'"gid":"%d"' % n

    return await _audience(url, pid, "/stream", [secret], say)


async def _audience(url: str, pid: int, path: str, secrets: list[str], say: Say) -> _Audience:
    before = resident(pid)
    ears = await _opened(url, path, secrets)
    return _Audience(ears, say, (resident(pid) - before) * 1024 / len(ears))


@contextmanager
def _no_pause() -> Generator[None]:
    """What is noted down makes no rings: to search it would only be a pause of both sides."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


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
