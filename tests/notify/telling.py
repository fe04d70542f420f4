"""What the tests of the inbox say again and again."""

from typing import Any

from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import consume
from weft.notify.inbox.reactions import CONSUMER


async def settle(world: World) -> None:
    """Let the inbox catch up with the log."""
    while await consume(world.base, CONSUMER, catalog.CONSUMERS[CONSUMER]):
        pass


async def made(who: Person, path: str, **data: Any) -> str:
    """The gid of something new."""
    answer = await who.post(path, data)
    assert answer.is_success, f"{path}: {answer.text}"
    return answer.json()["data"]["gid"]
