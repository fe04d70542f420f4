"""This module is about the database for one command: the running one, or ours for a moment."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace

from weft.doors.cli.database import running
from weft.doors.cli.house import House
from weft.kernel.database import Database
from weft.kernel.migrating import upgrade
from weft.kernel.settings import Settings


@asynccontextmanager
async def database(settings: Settings, house: House) -> AsyncGenerator[Database]:
    """An open database with the present schema; whatever had to be started ends with the block."""
    cluster = None if settings.database_url else house.cluster(settings)
    url = settings.database_url or (cluster.reached() if cluster else None)
    if url or cluster is None:
        async with _opened(url or "") as base:
            yield base
        return
    async with running(cluster) as dsn:
        await asyncio.to_thread(upgrade, dsn)
        await house.prepare(replace(settings, database_url=dsn, demo=False))
        async with _opened(dsn) as base:
            yield base


@asynccontextmanager
async def _opened(url: str) -> AsyncGenerator[Database]:
    base = Database(url, size=2, search_size=1)
    await base.open()
    try:
        yield base
    finally:
        await base.close()
