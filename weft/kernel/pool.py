"""This module is about lending connections: as few steps as can be between a request and its
statement.

asyncpg's own pool guards every release with a task and a shield, for the sake of resets that we do
not need; that cost as much as a small read.  A connection that comes back in doubt (cut off in the
middle of a statement or a transaction) is thrown away instead of being mended.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from time import monotonic, perf_counter
from typing import Any

import asyncpg

from weft.kernel.arrays import teach
from weft.kernel.timing import note_time

Ask = Callable[..., Awaitable[Any]]
CUT_OFF = (asyncio.CancelledError, TimeoutError, GeneratorExit, KeyboardInterrupt)
IDLE_LASTS = 300.0
"""Seconds after which a connection that nobody needed is closed; one is always kept."""


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, url: str, size: int, settings: Mapping[str, str]) -> None:
        self._url, self._size, self._settings = url, size, dict(settings)
        self._idle: deque[tuple[asyncpg.Connection, float]] = deque()
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._open: set[asyncpg.Connection] = set()
        self._lent = 0
        self._closed = False
        self._all_back = asyncio.Event()

    @property
    def figures(self) -> dict[str, int]:
        """How many connections are at work, how many rest, and how many callers wait for one."""
        waiting = sum(not waiter.done() for waiter in self._waiting)
        return {"busy": self._lent, "idle": len(self._idle), "waiting": waiting}

    async def open(self) -> None:
        """Open the first connection: a wrong address is noticed at once."""
        async with self.lent():
            pass

    @asynccontextmanager
    async def lent(self) -> AsyncGenerator[asyncpg.Connection]:
        """A connection for the block."""
        connection = await self.take()
        try:
            yield connection
        except BaseException as error:
            self.give_back(connection, after=error)
            raise
        self.give_back(connection)

    async def run(self, ask: Ask, sql: str, arguments: Sequence[Any]) -> Any:
        """One statement on any connection."""
        began = perf_counter()
        connection = await self.take()
        try:
            found = await ask(connection, sql, *arguments)
        except BaseException as error:
            self.give_back(connection, after=error)
            raise
        self.give_back(connection)
        note_time("db", perf_counter() - began)
        return found

    async def take(self) -> asyncpg.Connection:
        """A connection that must be given back."""
        while self._lent >= self._size and not self._closed:
            await self._turn()
        if self._closed:
            raise asyncpg.InterfaceError("the pool is closed")
        self._lent += 1
        try:
            while self._idle:
                connection, _ = self._idle.pop()
                if not connection.is_closed():
                    return connection
                self._open.discard(connection)
            return await self._connect()
        except BaseException:
            self._lent -= 1
            self._wake()
            raise

    def give_back(
        self, connection: asyncpg.Connection, *, after: BaseException | None = None
    ) -> None:
        """Take a connection back; one that an error left in doubt is thrown away."""
        self._lent -= 1
        if self._closed or connection.is_closed() or (after and _is_torn(connection, after)):
            self._open.discard(connection)
            connection.terminate()
        else:
            self._idle.append((connection, monotonic()))
            self._part_with_the_oldest()
        if self._closed and not self._lent:
            self._all_back.set()
        self._wake()

    async def close(self, within: float) -> None:
        """Let every statement end, then part; after `within` seconds part anyway."""
        self._closed = True
        if self._lent:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._all_back.wait(), within)
        idle, self._idle = self._idle, deque()
        for connection, _ in idle:
            with suppress(TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await connection.close(timeout=1)
        for connection in list(self._open):
            connection.terminate()
        self._open.clear()

    async def _connect(self) -> asyncpg.Connection:
        connection: asyncpg.Connection = await asyncpg.connect(
            self._url,
            command_timeout=60,
            statement_cache_size=500,
            max_cached_statement_lifetime=0,
            max_cacheable_statement_size=0,
            server_settings=self._settings,
        )
        teach(connection)
        self._open.add(connection)
        return connection

    async def _turn(self) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._wake()  # it was our turn: the next one's now
            raise

    def _wake(self) -> None:
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    def _part_with_the_oldest(self) -> None:
        oldest, since = self._idle[0]
        if len(self._idle) > 1 and monotonic() - since > IDLE_LASTS:
            self._idle.popleft()
            self._open.discard(oldest)
            oldest.terminate()


def _is_torn(connection: asyncpg.Connection, error: BaseException) -> bool:
    """Cut off in the middle of a statement, or left in a transaction."""
    return isinstance(error, CUT_OFF) or connection.is_in_transaction()
