"""A receiver of webhooks, and somebody who makes them."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.exchange.hooks import settle
from tests.receiver import Receiver, receiving
from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import enrol


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as found:
        yield found


@pytest_asyncio.fixture
async def ann(world: World) -> Person:
    await enrol(world.base, *catalog.CONSUMERS)
    await settle(world)
    return await world.person("Ann", is_admin=True)
