"""The live door, over a real socket: what one hears, what one does not, and what ends."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

import httpx
import msgspec
import pytest_asyncio
import uvicorn

from tests.world import SECRET, Person, World
from weft.doors.web import Web, web
from weft.kernel.database import Database

PATIENCE = 10


@pytest_asyncio.fixture
async def address(database_url: str) -> AsyncGenerator[str]:
    """A server of its own on a free port."""
    application = web(Web(Database(database_url), SECRET))
    config = uvicorn.Config(application, port=0, log_level="warning", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve())
    async with asyncio.timeout(PATIENCE):
        while not server.started:  # noqa: ASYNC110 - the server offers no event to await
            await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await running


class Heard:
    """An open stream, read op by op."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self._ops: list[dict[str, Any]] = []

    async def op(self) -> dict[str, Any]:
        """The next op."""
        async with asyncio.timeout(PATIENCE):
            while not self._ops:
                line = await anext(self._lines)
                if line.startswith("data: "):
                    self._ops = msgspec.json.decode(line[6:])["ops"]
        return self._ops.pop(0)


@contextlib.asynccontextmanager
async def listening(person: Person, address: str, **params: Any) -> AsyncIterator[Heard]:
    """Open a stream and wait until it stands."""
    headers = {"authorization": f"Bearer {person.token}"}
    async with (
        httpx.AsyncClient(base_url=address, headers=headers, timeout=PATIENCE) as client,
        client.stream("GET", "/api/weft/1/stream", params=params) as response,
    ):
        assert response.status_code == 200
        lines = response.aiter_lines()
        assert await anext(lines) == ": ready"
        yield Heard(lines)


async def test_a_change_is_heard_by_those_who_see_the_task_and_by_nobody_else(
    world: World, address: str
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    private = (await ada.post("/tasks", {"name": "mine", "workspace": world.workspace})).json()[
        "data"
    ]
    async with listening(ada, address) as hers, listening(bob, address) as his:
        await ada.put(f"/tasks/{private['gid']}", {"name": "still mine"})
        theirs = await bob.post("/tasks", {"name": "bob's", "workspace": world.workspace})
        heard = await hers.op()
        assert (heard["gid"], heard["changes"]) == (
            private["gid"],
            {"name": ["mine", "still mine"]},
        )
        assert (await his.op())["gid"] == theirs.json()["data"]["gid"]


async def test_a_stream_resumes_where_it_stopped(world: World, address: str) -> None:
    ada = await world.person("Ada")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    async with listening(ada, address, since=0) as heard:
        first = await heard.op()
        await ada.put(f"/tasks/{task['gid']}", {"name": "two"})
        second = await heard.op()
    async with listening(ada, address, since=first["seq"]) as resumed:
        assert await resumed.op() == second


async def test_whoever_is_given_a_task_hears_of_it(world: World, address: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = (await ada.post("/tasks", {"name": "one", "workspace": world.workspace})).json()["data"]
    async with listening(bob, address) as his:
        await ada.put(f"/tasks/{task['gid']}", {"assignee": bob.gid})
        heard = await his.op()
        assert heard["gid"] == task["gid"]


async def test_an_unknown_number_is_gone(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.client.get("/api/weft/1/stream", params={"since": 10_000})
    assert answer.status_code == 410
