"""Somebody whose tasks come again."""

import pytest_asyncio

from tests.automation.recurring import settle
from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import enrol


@pytest_asyncio.fixture
async def ada(world: World) -> Person:
    await enrol(world.base, *catalog.CONSUMERS)
    await settle(world)
    return await world.person("Ada")
