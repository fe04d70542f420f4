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
from weft.doors.serving import Server
from weft.doors.web import Web, web
from weft.kernel.database import Database

PATIENCE = 10


class Heard:
    """An open stream, read op by op."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self._ops: list[dict[str, Any]] = []
        self.there: list[dict[str, Any]] = []

    async def farewell(self) -> dict[str, str]:
        """The last event of a server that ends, field by field."""
        async with asyncio.timeout(PATIENCE):
            lines = [line async for line in self._lines]
        last = lines[lines.index("event: closing") :]
        return dict(line.split(": ", 1) for line in last if line)

    async def op(self) -> dict[str, Any]:
        """The next op."""
        while not self._ops:
            await self._event()
        return self._ops.pop(0)

    async def ends(self) -> None:
        """The server closes it; all before that was heard."""
        async with asyncio.timeout(PATIENCE):
            assert [line async for line in self._lines if line.startswith("data: ")] == []

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
async def listening(
    who: Person | httpx.AsyncClient,
    address: str,
    headers: dict[str, str] | None = None,
    **params: Any,
) -> AsyncIterator[Heard]:
    """Open a stream, by token or by the cookies of a browser, and wait until it stands."""
    match who:
        case Person():
            proof = {"authorization": f"Bearer {who.token}", **(headers or {})}
        case httpx.AsyncClient():
            proof = {"cookie": f"weft={who.cookies['weft']}", **(headers or {})}
    async with (
        httpx.AsyncClient(base_url=address, headers=proof, timeout=PATIENCE) as client,
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
    server = Server(config, application.farewell)
    running = asyncio.create_task(server.serve())
    async with asyncio.timeout(PATIENCE):
        while not server.started:  # noqa: ASYNC110 - the server offers no event to await
            await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await running
    files.cleanup()
