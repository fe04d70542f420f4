"""The worker: it numbers the log, lets every consumer catch up, and now and then does its chores.

Any number of workers may run: each consumer's place is claimed by one of them at a time, and a
chore does no harm when two are at it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import asyncpg
import structlog

from weft.kernel.database import Database
from weft.kernel.feed import BATCH, Handle, Listener, consume, enrol, relay
from weft.kernel.runs import BATCH as LARGEST_CLAIM
from weft.kernel.runs import LEASE, Handler, Run, carry_out, claim, run_due
from weft.std.clock import Clock

UNREACHABLE = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
PATIENCE = 1.0
AT_ONCE = 64
"""Deliveries of one worker under way."""
SHORT = timedelta(minutes=1)
"""The lease of a delivery: longer than anybody waits for an answer."""
HELD = timedelta(seconds=20)
"""The lease of what is slow: its handlers hold it for as long as they live, so what a worker that
was killed had begun goes on soon after."""
BREATH = 0.05
"""Seconds between two rounds of numbering: many small writes make one of them."""
LONG_BREATH = 0.25
"""Seconds between two rounds of the consumers: nobody looks at what they make that soon, and each
round costs every one of them a transaction."""
LOOKS = 0.5
"""Seconds between two looks for deliveries."""
NO_HANDLERS: Mapping[str, Handler] = {}
_log = structlog.get_logger("weft.worker")


@dataclass(frozen=True, slots=True)
class Chore:
    """What is done again and again, with a pause in between; a failed round is tried again."""

    name: str
    pause: timedelta
    do: Callable[[], Awaitable[object]]

    async def keep_doing(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.do()
            except Exception as error:  # whatever it is, the other chores go on
                _log.warning("chore_failed", chore=self.name, error=type(error).__name__)
            await asyncio.sleep(self.pause.total_seconds())


async def work(
    base: Database,
    consumers: Mapping[str, Handle],
    chores: Sequence[Chore],
    clock: Clock,
    handlers: Mapping[str, Handler] = NO_HANDLERS,
    deliveries: Mapping[str, Handler] = NO_HANDLERS,
    slow: Mapping[str, Handler] = NO_HANDLERS,
) -> None:
    """Work until cancelled; `deliveries` wait for strangers, so many are under way at once; what is
    `slow` is done one by one beside the others.
    """
    listener, second, third = (Listener(base.url) for _ in range(3))
    await base.open()
    try:
        await enrol(base, "relay", *consumers)
        news = asyncio.Event()
        number = _number(base, listener, news)
        follow = _follow(base, consumers, news)
        runs = _run(base, handlers, clock, second)
        long = _run(base, slow, clock, third, most=1, lease=HELD)
        sent = deliver(base, deliveries, clock)
        chosen = (chore.keep_doing() for chore in chores)
        await asyncio.gather(number, follow, runs, long, sent, *chosen)
    finally:
        await listener.close()
        await second.close()
        await third.close()
        await base.close()


async def _number(base: Database, listener: Listener, news: asyncio.Event) -> None:
    """The relay waits for no consumer: what people see live comes from it."""
    while True:
        try:
            done = await relay(base)
        except UNREACHABLE as error:
            _log.warning("relay_failed", error=type(error).__name__)
            await asyncio.sleep(PATIENCE)
            continue
        news.set()
        if done < BATCH:
            await asyncio.sleep(BREATH)
            await listener.wait()


async def _follow(base: Database, consumers: Mapping[str, Handle], news: asyncio.Event) -> None:
    while True:
        await news.wait()
        news.clear()
        try:
            done = await keep_up(base, consumers)
        except UNREACHABLE as error:
            _log.warning("consumers_failed", error=type(error).__name__)
            await asyncio.sleep(PATIENCE)
            news.set()
            continue
        if done >= BATCH:
            news.set()
        else:
            await asyncio.sleep(LONG_BREATH)


async def _run(
    base: Database,
    handlers: Mapping[str, Handler],
    clock: Clock,
    listener: Listener,
    *,
    most: int = LARGEST_CLAIM,
    lease: timedelta = LEASE,
) -> None:
    """Runs as they fall due; they may take long, so nobody waits behind them."""
    while handlers:
        try:
            busy = await run_due(base, handlers, clock, most=most, lease=lease)
        except UNREACHABLE as error:
            _log.warning("runs_failed", error=type(error).__name__)
            await asyncio.sleep(PATIENCE)
            continue
        if not busy:
            await listener.wait()


async def deliver(base: Database, handlers: Mapping[str, Handler], clock: Clock) -> None:
    """Runs that wait for others, each beside all the others: who is slow keeps nobody waiting."""
    under_way: set[asyncio.Task[None]] = set()
    try:
        while handlers:
            room = AT_ONCE - len(under_way)
            for run in await _claimed(base, list(handlers), clock, room):
                under_way.add(asyncio.create_task(_carry(run, handlers[run.kind])))
            pause = asyncio.create_task(asyncio.sleep(LOOKS))
            done, _ = await asyncio.wait({pause, *under_way}, return_when=asyncio.FIRST_COMPLETED)
            pause.cancel()
            under_way -= done
    finally:
        for task in under_way:
            task.cancel()


async def _claimed(base: Database, kinds: list[str], clock: Clock, room: int) -> list[Run]:
    try:
        return await claim(base, kinds, clock, most=room, lease=SHORT) if room else []
    except UNREACHABLE as error:
        _log.warning("deliveries_failed", error=type(error).__name__)
        return []


async def _carry(run: Run, handler: Handler) -> None:
    try:
        await carry_out(run, handler)
    except UNREACHABLE as error:  # its lease ends, then it is tried again
        _log.warning("delivery_failed", error=type(error).__name__)


async def catch_up(base: Database, consumers: Mapping[str, Handle]) -> int:
    """One round for everybody; the most rows that anybody took, of `BATCH` at once."""
    return max(await relay(base), await keep_up(base, consumers))


async def keep_up(base: Database, consumers: Mapping[str, Handle]) -> int:
    """One round for every consumer; the most rows that one of them took, of `BATCH` at once."""
    return max([await consume(base, name, handle) for name, handle in consumers.items()], default=0)
