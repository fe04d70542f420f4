"""Whether those who listen to the log have read all of it."""

import asyncio
from collections.abc import Iterable

from tests.world import World

_LEFT = """SELECT EXISTS (SELECT 1 FROM log l JOIN consumers c ON (l.tx, l.id) > (c.tx, c.id)
WHERE c.name = ANY($1))"""


async def are_behind(world: World, listeners: Iterable[str]) -> bool:
    """Something is left for one of them: a transaction that holds it up gets a moment to end."""
    if not await world.base.value(_LEFT, list(listeners)):
        return False
    await asyncio.sleep(0.01)
    return True
