"""This module is about what runs inside one process below `weft serve`."""

import asyncio
import gc
import resource
import signal
import socket
from collections.abc import Coroutine

from weft.doors.cli.children import GRACE, end_with_parent
from weft.doors.cli.house import House
from weft.kernel.logs import log
from weft.kernel.settings import Settings

DRAIN = int(GRACE) - 5
"""Seconds for requests under way; open streams are cut after it."""

YOUNG = 20_000
"""New containers between two searches for rings of garbage: an answer makes some, a fan-out to all
streams thousands, and nearly none of them rings.
"""

KEEP_ALIVE = 65
"""Seconds: longer than the minute that common proxies keep an idle connection."""


def run_web(settings: Settings, house: House, *, listener: int, lifeline: int) -> int:
    """Answer requests on a shared socket until told to end."""
    end_with_parent(lifeline)
    _raise_file_limit()
    return _run(_serve(settings, house, socket.socket(fileno=listener)))


def run_worker(settings: Settings, house: House, *, lifeline: int) -> int:
    """Do background work until told to end."""
    end_with_parent(lifeline)
    return _run(_work(settings, house))


def _run(work: Coroutine[None, None, int]) -> int:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


async def _serve(settings: Settings, house: House, listener: socket.socket) -> int:
    import uvicorn

    from weft.doors.cli.answers import Protocol
    from weft.doors.serving import Server

    listener.setblocking(False)
    application = house.web_application(settings)
    _spare_the_collector()
    proxies = list(settings.trusted_proxies)
    config = uvicorn.Config(
        application.serve,
        http=Protocol, ws="none", lifespan="on", access_log=False, log_config=None,
        server_header=False, proxy_headers=bool(proxies), forwarded_allow_ips=proxies or None,
        timeout_keep_alive=KEEP_ALIVE, timeout_graceful_shutdown=DRAIN,
    )  # fmt: skip
    server = Server(config, application.farewell)
    await server.serve(sockets=[listener])
    return 0 if server.started else 1


def _spare_the_collector() -> None:
    """What stands until the process ends is never garbage: nobody waits while it is searched."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)


async def _work(settings: Settings, house: House) -> int:
    work = asyncio.ensure_future(house.background(settings))
    for message in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(message, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log("weft.worker").debug("ended")
    return 0


def _raise_file_limit() -> None:
    """Allow as many open connections as the machine lets us: event streams stay open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65536 if hard == resource.RLIM_INFINITY else min(hard, 65536)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
