"""People of one world, and their inboxes."""

from collections.abc import AsyncGenerator

import pytest_asyncio

from tests.notify.postoffice import PostOffice
from tests.notify.telling import settle
from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import enrol


@pytest_asyncio.fixture
async def ann(world: World) -> Person:
    await enrol(world.base, *catalog.CONSUMERS)
    await settle(world)
    return await world.person("Ann", is_admin=True)


@pytest_asyncio.fixture
async def bob(world: World, ann: Person) -> Person:
    return await world.person("Bob")


@pytest_asyncio.fixture
async def office(world: World, ann: Person, bob: Person) -> AsyncGenerator[PostOffice]:
    office = PostOffice(world)
    async with office.inbox.opened(), office.opened():
        yield office
