"""Work that goes through the whole of a staged file, in a thread: others in this process go on."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def _go_on() -> None:
    """Whoever is cancelled waits until the work has ended by itself."""


async def aside(work: Callable[[], T], stop: Callable[[], None] = _go_on) -> T:
    """What the work gives.  Where that is cancelled, `stop` tells the work, and its end is awaited:
    what it works on is closed behind it.
    """
    task = asyncio.create_task(asyncio.to_thread(work))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        stop()
        await asyncio.wait([task])
        raise
