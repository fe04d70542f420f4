"""What the tests of size stand on: one large workspace for all of them."""

from collections.abc import AsyncGenerator

import pytest_asyncio

from tests.size.ground import Large, large


@pytest_asyncio.fixture(scope="session")
async def workspace() -> AsyncGenerator[Large]:
    """A workspace that is large enough."""
    async with large() as found:
        yield found
