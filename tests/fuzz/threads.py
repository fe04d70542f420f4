"""A real server in a thread of its own, for tests that know of no event loop."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.listening import served


@contextmanager
def served_aside(database_url: str) -> Iterator[str]:
    """Its address."""
    addresses: list[str] = []
    begun, over = threading.Event(), threading.Event()

    async def serve() -> None:
        async with served(database_url) as address:
            addresses.append(address)
            begun.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert begun.wait(60), "the server did not start"
    try:
        yield addresses[0]
    finally:
        over.set()
        thread.join(30)
