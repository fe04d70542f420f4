"""This module is about `weft serve`: one tree of database, web processes and a worker."""

import asyncio
import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Generator
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial

from weft.doors.cli.children import Child, Surroundings, alive, lifeline
from weft.doors.cli.database import bring_up_to_date, running, undisturbed
from weft.doors.cli.demonstration import welcome
from weft.doors.cli.dropping import dropped
from weft.doors.cli.house import House
from weft.doors.cli.key import own_key
from weft.doors.cli.listening import listen, reachable, url
from weft.doors.cli.metrics_door import DIRECTORY_VARIABLE, serve_metrics, share_metrics
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings, as_environment
from weft.std.leftovers import owned, sweep

READY_LIMIT = 120.0
POLL = 0.05
METRICS_PREFIX = "weft-metrics-"


@dataclass(frozen=True)
class Parts:
    """Which parts of Weft a tree holds: `weft serve` all, its siblings their own."""

    web: bool = False
    worker: bool = False
    database: bool = False


EVERYTHING = Parts(web=True, worker=True, database=True)


async def serve(settings: Settings, house: House, parts: Parts = EVERYTHING) -> None:
    """Run the parts until a signal says stop, then end them in order: web, worker, database."""
    tree = asyncio.ensure_future(_run(settings, house, parts))
    asked: list[signal.Signals] = []

    def stop(message: signal.Signals) -> None:
        """Hear the first signal only: a second one must not cut the orderly end short."""
        asked.append(message)
        if len(asked) == 1:
            tree.cancel()

    for message in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(message, stop, message)
    with suppress(asyncio.CancelledError):
        await tree


async def _run(settings: Settings, house: House, parts: Parts) -> None:
    async with AsyncExitStack() as stack:
        listener = stack.enter_context(listen(settings.host, settings.port)) if parts.web else None
        if listener is not None:
            settings = replace(settings, base_url=settings.base_url or url(listener))
        metrics = await _open_metrics(settings, stack)
        environment = {**os.environ, DIRECTORY_VARIABLE: metrics}
        around = Surroundings(environment, stack.enter_context(lifeline()))
        if parts.database:
            settings = await _open_database(settings, house, around=around, stack=stack)
        elif not settings.database_url:
            raise CannotRun("Name the database: --database-url or WEFT_DATABASE_URL.")
        settings = _sealed(settings)
        identity = await undisturbed(partial(dropped, settings, house.unprivileged))
        if identity is not None:
            share_metrics(metrics, identity)
        environment |= as_environment(settings)
        around = replace(around, environment=environment, identity=identity)
        ready = asyncio.Event()
        worker = _workers(parts, around, ready)
        await stack.enter_async_context(alive(*worker))
        webs = _webs(settings, listener, around=around, ready=ready)
        await stack.enter_async_context(alive(*webs))
        if listener is not None:
            stack.callback(listener.close)
        announcing = asyncio.ensure_future(_announce(settings, listener, ready))
        stack.callback(announcing.cancel)
        await _first_failure([announcing, *(child.kept for child in (*worker, *webs))])


async def _open_database(
    settings: Settings, house: House, *, around: Surroundings, stack: AsyncExitStack
) -> Settings:
    cluster = None if settings.database_url else house.cluster(settings)
    if cluster is not None:
        dsn = await stack.enter_async_context(running(cluster))
        settings = replace(settings, database_url=dsn)
    await bring_up_to_date(settings, around, cluster=cluster)
    return settings


def _sealed(settings: Settings) -> Settings:
    return settings if settings.secret_key else replace(settings, secret_key=own_key(settings.data))


def _workers(parts: Parts, around: Surroundings, ready: asyncio.Event) -> list[Child]:
    if not parts.worker:
        return []
    return [Child("worker", "worker-process", around=around, ready=ready)]


def _webs(
    settings: Settings, listener: socket.socket | None, *,
    around: Surroundings, ready: asyncio.Event,
) -> list[Child]:  # fmt: skip
    if listener is None:
        return []
    shared = listener.fileno()
    command = ("web-process", "--listener", str(shared))
    return [
        Child(f"web {number}", *command, around=around, ready=ready, descriptors=[shared])
        for number in range(1, settings.workers + 1)
    ]


async def _first_failure(tasks: list[asyncio.Future[None]]) -> None:
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in done:
        task.result()


async def _announce(
    settings: Settings, listener: socket.socket | None, ready: asyncio.Event
) -> None:
    if listener is None:
        ready.set()
        return
    try:
        async with asyncio.timeout(READY_LIMIT):
            while not await _is_ready(*reachable(listener)):  # noqa: ASYNC110 - a process of its own
                await asyncio.sleep(POLL)
    except TimeoutError:
        raise CannotRun("Weft did not become ready in time; see the lines above.") from None
    ready.set()
    print(f"Weft is ready at {url(listener)}", flush=True)
    if words := welcome(settings, url(listener)):
        print(words, flush=True)


async def _is_ready(host: str, port: int) -> bool:
    """Ask `/readyz`; the socket listens from the start, so the question waits for a process."""
    try:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(f"GET /readyz HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
        status = await reader.readline()
        writer.close()
    except OSError:
        return False
    return b" 200 " in status


async def _open_metrics(settings: Settings, stack: AsyncExitStack) -> str:
    directory = stack.enter_context(_metrics_directory())
    if settings.metrics_port:
        door = listen(settings.host, settings.metrics_port, option="WEFT_METRICS_PORT")
        await stack.enter_async_context(serve_metrics(door, directory))
    return directory


@contextmanager
def _metrics_directory() -> Generator[str]:
    """Yield a directory in which the processes of this tree add up their figures."""
    sweep(METRICS_PREFIX)
    path = tempfile.mkdtemp(prefix=owned(METRICS_PREFIX))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
