"""What the tests of the inbox say again and again."""

from typing import Any

from tests.behind import are_behind
from tests.world import Person, World
from weft.doors import catalog
from weft.kernel.feed import consume
from weft.notify.inbox.reactions import CONSUMER


async def settle(world: World) -> None:
    """Let the inbox catch up with all of the log, also where somebody's transaction holds it up."""
    handle = catalog.CONSUMERS[CONSUMER]
    while await consume(world.base, CONSUMER, handle) or await are_behind(world, [CONSUMER]):
        pass


async def made(who: Person, path: str, **data: Any) -> str:
    """The gid of something new."""
    answer = await who.post(path, data)
    assert answer.is_success, f"{path}: {answer.text}"
    return answer.json()["data"]["gid"]


async def commented(who: Person, task: str, words: str, *, speaks_to: Person | None = None) -> str:
    """The gid of a comment, which may speak to somebody."""
    spoken = f' <a data-asana-gid="{speaks_to.gid}"/>' if speaks_to else ""
    return await made(who, f"/tasks/{task}/stories", html_text=f"<body>{words}{spoken}</body>")


async def inbox(who: Person, **asked: Any) -> list[dict[str, Any]]:
    """What stands in somebody's inbox."""
    answer = await who.own("GET", "/inbox", **asked)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def reasons(who: Person, **asked: Any) -> dict[str, str]:
    """Thing → what happened to it last."""
    return {item["resource"]["gid"]: item["reason"] for item in await inbox(who, **asked)}


async def marked(who: Person, *things: str, **how: Any) -> None:
    """Mark things in somebody's inbox."""
    answer = await who.own("POST", "/inbox/mark", {"resources": list(things), **how})
    assert answer.status_code == 200, answer.text


async def told_again(world: World) -> None:
    """The listener loses its place, and reads everything anew."""
    await world.rows("UPDATE consumers SET tx = '0', id = 0 WHERE name = $1", CONSUMER)
    await settle(world)
