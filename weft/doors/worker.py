"""The worker: it numbers the log, lets every consumer catch up, and once a day tidies what has
expired.

Any number of workers may run: each consumer's place is claimed by one of them at a time.
"""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

import asyncpg
import structlog

from weft.kernel.database import Database
from weft.kernel.feed import Handle, Listener, consume, enrol, relay
from weft.kernel.keeping import expire
from weft.kernel.runs import Handler, run_due
from weft.std.clock import Clock

UNREACHABLE = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
EVERY = timedelta(hours=6)
PATIENCE = 1.0
NO_HANDLERS: Mapping[str, Handler] = {}
_log = structlog.get_logger("weft.worker")


async def work(
    base: Database,
    consumers: Mapping[str, Handle],
    clock: Clock,
    handlers: Mapping[str, Handler] = NO_HANDLERS,
) -> None:
    """Work until cancelled."""
    listener, second = Listener(base.url), Listener(base.url)
    await base.open()
    try:
        await enrol(base, "relay", *consumers)
        await asyncio.gather(
            _follow(base, consumers, listener),
            _run(base, handlers, clock, second),
            _keep(base, clock),
        )
    finally:
        await listener.close()
        await second.close()
        await base.close()


async def _follow(base: Database, consumers: Mapping[str, Handle], listener: Listener) -> None:
    while True:
        try:
            busy = await catch_up(base, consumers)
        except UNREACHABLE as error:
            _log.warning("consumers_failed", error=type(error).__name__)
            await asyncio.sleep(PATIENCE)
            continue
        if not busy:
            await listener.wait()


async def _run(
    base: Database, handlers: Mapping[str, Handler], clock: Clock, listener: Listener
) -> None:
    """Runs as they fall due; they may take long, so nobody waits behind them."""
    while True:
        try:
            busy = await run_due(base, handlers, clock)
        except UNREACHABLE as error:
            _log.warning("runs_failed", error=type(error).__name__)
            await asyncio.sleep(PATIENCE)
            continue
        if not busy:
            await listener.wait()


async def catch_up(base: Database, consumers: Mapping[str, Handle]) -> bool:
    """One round for everybody; whether there was anything to do."""
    done = await relay(base)
    for name, handle in consumers.items():
        done += await consume(base, name, handle)
    return done > 0


async def _keep(base: Database, clock: Clock) -> None:
    while True:
        try:
            await expire(base, clock.now())
        except UNREACHABLE as error:
            _log.warning("expiry_failed", error=type(error).__name__)
        await asyncio.sleep(EVERY.total_seconds())
