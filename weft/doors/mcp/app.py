"""The door at `/mcp`: nobody enters without a token.

The library of the protocol takes a while to load and tens of megabytes: a server that no assistant
calls goes without.
"""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from weft.doors.mcp.calling import CREDENTIAL, Calling
from weft.doors.rest import responses
from weft.doors.rest.credentials import Authentication
from weft.kernel.errors import Refusal, Unauthorized

if TYPE_CHECKING:
    from weft.doors.mcp.protocol import Protocol


class Mcp:
    """The ASGI application."""

    def __init__(self, calling: Calling, authenticate: Authentication) -> None:
        self._calling, self._authenticate = calling, authenticate
        self._opening = asyncio.Lock()
        self._protocol: Protocol | None = None
        self._open: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; a browser's cookie opens nothing here."""
        request = Request(scope)
        try:
            if not request.headers.get("authorization", "").lower().startswith("bearer "):
                raise Unauthorized("Not Authorized. Send a personal access token as Bearer.")
            scope[CREDENTIAL] = await self._authenticate(request)
        except Refusal as error:
            await responses.refused(error)(scope, receive, send)
            return
        protocol = await self._opened()
        await protocol.sessions.handle_request(scope, receive, send)

    async def close(self) -> None:
        """End what is still open."""
        if self._open is not None:
            self._open.cancel()
            with suppress(asyncio.CancelledError):
                await self._open

    async def _opened(self) -> "Protocol":
        async with self._opening:
            if self._protocol is None:
                self._protocol = await asyncio.to_thread(_loaded, self._calling)
                ready = asyncio.Event()
                self._open = asyncio.create_task(_keep_open(self._protocol, ready))
                await ready.wait()
            return self._protocol


def _loaded(calling: Calling) -> "Protocol":
    from weft.doors.mcp.protocol import Protocol

    return Protocol(calling)


async def _keep_open(protocol: "Protocol", ready: asyncio.Event) -> None:
    async with protocol.sessions.run():
        ready.set()
        await asyncio.Event().wait()
