"""How the rows of a table go from one server to another."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from itertools import count
from typing import Any

import pytest

from weft.kernel.everything import Table
from weft.kernel.moving import AT_ONCE, _copy

TABLE = Table("warp", "warp", ("a",), ("a",), ("a integer",), None)


class Source:
    """Has more pieces than anybody takes."""

    def __init__(self) -> None:
        self.is_ahead = asyncio.Event()

    async def copy_from_query(
        self, _: str, *, output: Callable[[bytes], Awaitable[None]], **__: Any
    ) -> None:
        """Give them out, as fast as there is room."""
        for number in count():
            if number > AT_ONCE:
                self.is_ahead.set()
            await output(b"1\n")


class Target:
    """Takes one piece, and no more."""

    def __init__(self, source: Source) -> None:
        self.source = source

    async def copy_to_table(self, _: str, *, source: AsyncIterator[bytes], **__: Any) -> None:
        """Break off while the other waits for room."""
        await anext(source)
        await self.source.is_ahead.wait()
        raise ConnectionError("The new database went away.")


async def test_a_copy_that_breaks_off_on_one_side_ends_on_the_other() -> None:
    source = Source()
    with pytest.raises(ConnectionError, match="went away"):
        await _copy(source, Target(source), TABLE)
