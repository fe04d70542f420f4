"""Imports in a test: a format of our own, and a worker that is asked by hand."""

from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import msgspec

from tests.world import Person as Somebody
from tests.world import World
from weft.adapters.blobs import blobs_in
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.graph import (
    Comment,
    Field,
    File,
    Form,
    Home,
    Item,
    Loss,
    Part,
    Person,
    Place,
    Problem,
    Prose,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.kernel.operations import DEFAULTS
from weft.kernel.runs import Handler, run_due

MARK = "weft-test\n"


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """A line of JSON an item: key, name, and whatever else it has."""
    yield Place("todo", "To do")
    yield Field("prio", "Priority", Form.ENUM, ("High", "Low"))
    with source.text() as text:
        for n, line in enumerate(text, 1):
            if n == 1 or not line.strip():
                continue
            if line.startswith("damaged"):
                raise Unreadable("The file is damaged at line {line}", line=n)
            if line.startswith("odd"):
                yield Problem(n, Unreadable("it has no key"))
                continue
            said: dict[str, Any] = msgspec.json.decode(line)
            yield from _hanging(said)
            yield Item(
                said["key"],
                choices.get("prefix", "") + said["name"],
                homes=(Home("", "todo"),),
                assignee=said.get("who", ""),
                parent=said.get("in", ""),
                tags=tuple(said.get("tags", ())),
                values={"prio": said["prio"]} if "prio" in said else {},
                line=n,
            )


def _hanging(said: Mapping[str, Any]) -> Iterator[Part]:
    if who := said.get("who"):
        yield Person(who, who.partition("@")[0].title(), who if "@" in who else "")
    if text := said.get("says"):
        yield Comment(f"c{said['key']}", said["key"], Prose(text))
    if url := said.get("url"):
        yield File(f"f{said['key']}", said["key"], "Pattern", url)
    if said.get("votes"):
        yield Loss("votes", said["key"])


def knows(source: Source, head: bytes) -> int:
    return 100 if head.startswith(MARK.encode()) else 0


FORMAT = Format("test", "Test", (".test",), knows, parts)


def file_of(*items: Mapping[str, Any] | str) -> bytes:
    """A file of that format."""
    lines = (one if isinstance(one, str) else msgspec.json.encode(one).decode() for one in items)
    return (MARK + "\n".join(lines)).encode()


def handlers(world: World) -> Mapping[str, Handler]:
    """Who carries runs out in this world."""
    inside = Inside(world.base, world.clock, limits=DEFAULTS)
    return catalog.imports_through(inside, blobs_in(world.files), DEFAULTS)


async def carried(world: World) -> None:
    """The worker has done what was set going."""
    while await run_due(world.base, handlers(world), world.clock, most=1):
        pass


async def begun(world: World, who: Somebody, content: bytes, **more: str) -> httpx.Response:
    """The answer to a file."""
    return await who.client.post(
        "/api/weft/1/imports",
        data={"workspace": world.workspace, **more},
        files={"file": ("Cloth.test", content)},
    )


async def read(world: World, who: Somebody, content: bytes, **more: str) -> dict[str, Any]:
    """The import once its file was read."""
    answer = await begun(world, who, content, **more)
    assert answer.status_code == 201, answer.text
    await carried(world)
    return await shown(who, answer.json()["data"]["gid"])


async def shown(who: Somebody, gid: str) -> dict[str, Any]:
    """The import as it is now."""
    answer = await who.own("GET", f"/imports/{gid}")
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def done(world: World, who: Somebody, gid: str, verb: str) -> dict[str, Any]:
    """The import once that was done with it."""
    answer = await who.own("POST", f"/imports/{gid}/{verb}", {})
    assert answer.status_code == 200, answer.text
    await carried(world)
    return await shown(who, gid)
