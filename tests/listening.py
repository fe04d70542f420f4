"""A real server in the tests' own loop, and an ear on its stream."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import msgspec
import uvicorn

from tests.world import SECRET, Person
from weft.adapters.blobs import blobs_in
from weft.doors.web import Web, web
from weft.kernel.database import Database

PATIENCE = 10


class Heard:
    """An open stream, read op by op."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self._ops: list[dict[str, Any]] = []
        self.there: list[dict[str, Any]] = []

    async def op(self) -> dict[str, Any]:
        """The next op."""
        while not self._ops:
            await self._event()
        return self._ops.pop(0)

    async def present(self) -> dict[str, Any]:
        """Who is said next to be there."""
        while not self.there:
            await self._event()
        return self.there.pop(0)

    async def _event(self) -> None:
        async with asyncio.timeout(PATIENCE):
            line = ""
            while not line.startswith("data: "):
                line = await anext(self._lines)
        told = msgspec.json.decode(line[6:])
        self._ops += told["ops"]
        self.there += told.get("presence", [])


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


@contextlib.asynccontextmanager
async def served(database_url: str) -> AsyncGenerator[str]:
    """A server of its own on a free port."""
    files = TemporaryDirectory()
    application = web(Web(Database(database_url), SECRET, blobs_in(Path(files.name))))
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
    files.cleanup()
