"""This module is about the processes below `weft serve`: started, watched, ended together."""

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass

from weft.doors.cli.dropping import Identity
from weft.doors.cli.metrics_door import DIRECTORY_VARIABLE, forget_process
from weft.kernel.logs import log
from weft.kernel.operating import CannotRun

GRACE = 15.0
"""Seconds a process has for ending what it began."""

SETTLED = 30.0
"""Seconds after which a process counts as healthy, and its next crash as its first."""

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
HOPELESS = 3
"""Crashes in a row before anything was ready: the fault is in the settings, not in the moment."""


@dataclass(frozen=True)
class Surroundings:
    """What every process of the tree is given."""

    environment: Mapping[str, str]
    lifeline: int
    identity: Identity | None = None

    async def spawn(
        self, *arguments: str, descriptors: Sequence[int] = (), identity: Identity | None = None
    ) -> asyncio.subprocess.Process:
        """Start one process, in a session of its own: Ctrl-C is ours to pass on, in order."""
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "weft.doors.cli", *arguments, "--lifeline", str(self.lifeline),
            stdin=asyncio.subprocess.DEVNULL, env=dict(self.environment),
            pass_fds=(self.lifeline, *descriptors), start_new_session=True,
            user=identity.uid if identity else None, group=identity.gid if identity else None,
            extra_groups=[] if identity else None,
        )  # fmt: skip

    async def run(self, *arguments: str) -> int:
        """Run one process to its end and return its exit code; cancelled, it ends first."""
        process = await self.spawn(*arguments)
        try:
            return await process.wait()
        finally:
            _send(process, signal.SIGTERM)
            await process.wait()


@contextmanager
def lifeline() -> Generator[int]:
    """Yield the end of a pipe that breaks when this process dies, however it dies."""
    held, ours = os.pipe()
    try:
        yield held
    finally:
        os.close(held)
        os.close(ours)


def end_with_parent(held: int) -> None:
    """End this process when the lifeline breaks: politely, then for certain."""

    def watch() -> None:
        os.read(held, 1)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(GRACE)
        os._exit(3)

    threading.Thread(target=watch, name="lifeline", daemon=True).start()


class Child:
    """One process that is kept alive until it is told to end."""

    def __init__(
        self, name: str, *arguments: str,
        around: Surroundings, ready: asyncio.Event, descriptors: Sequence[int] = (),
    ) -> None:  # fmt: skip
        self.name = name
        self._arguments = arguments
        self._descriptors = descriptors
        self._around = around
        self._ready = ready
        self._ending = asyncio.Event()
        self._process: asyncio.subprocess.Process | None = None
        self.kept = asyncio.ensure_future(self._keep())

    async def end(self) -> None:
        """Ask the process to end; after its grace, make it."""
        self._ending.set()
        _send(self._process, signal.SIGTERM)
        done, _ = await asyncio.wait([self.kept], timeout=GRACE + 1)
        if not done:
            log("weft.serve").warning("process killed", process=self.name)
            _send(self._process, signal.SIGKILL)
            await asyncio.wait([self.kept])

    async def _keep(self) -> None:
        crashes = 0
        while not self._ending.is_set():
            began = time.monotonic()
            code = await self._run()
            if self._ending.is_set():
                return
            crashes = 1 if time.monotonic() - began > SETTLED else crashes + 1
            if not self._ready.is_set() and crashes >= HOPELESS:
                raise CannotRun(f"The {self.name} process does not start; see the lines above.")
            log("weft.serve").error("process ended", process=self.name, code=code, crashes=crashes)
            await self._pause(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (crashes - 1)))

    async def _run(self) -> int:
        self._process = await self._around.spawn(
            *self._arguments, descriptors=self._descriptors, identity=self._around.identity
        )
        if self._ending.is_set():
            _send(self._process, signal.SIGTERM)
        code = await self._process.wait()
        forget_process(self._process.pid, self._around.environment.get(DIRECTORY_VARIABLE))
        return code

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ending.wait(), seconds)


@asynccontextmanager
async def alive(*children: Child) -> AsyncGenerator[None]:
    """Keep processes for as long as the block lasts, then end them all at once."""
    try:
        yield
    finally:
        await asyncio.gather(*(child.end() for child in children))


def _send(process: asyncio.subprocess.Process | None, message: signal.Signals) -> None:
    if process is not None and process.returncode is None:
        with suppress(ProcessLookupError):
            process.send_signal(message)
