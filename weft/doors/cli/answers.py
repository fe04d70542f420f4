"""This module is about answers on their way out: head and body leave in one packet."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD = b"HTTP/1."


class Joined:
    """A transport that writes a head together with all that the same step of the loop wrote.

    uvicorn writes the head and the body of an answer apart, and each such write is a journey
    through the kernel that costs as much as finding the answer's operation.  What follows later,
    as on an open stream, goes at once.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._loop = transport, loop
        self._waiting: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Send it at once, or behind the head before the loop waits again."""
        if not self._waiting:
            if not data.startswith(HEAD):
                self._transport.write(data)
                return
            self._loop.call_soon(self._flush)
        self._waiting.append(data)

    def close(self) -> None:
        """Send what waits, then part."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._transport.writelines(waiting)

    def __getattr__(self, name: str) -> Any:
        """Everything else is the transport's own."""
        return getattr(self._transport, name)


class Protocol(HttpToolsProtocol):
    """uvicorn's own, over such a transport."""

    def connection_made(self, transport: Any) -> None:
        """Begin to listen."""
        super().connection_made(Joined(transport, self.loop))  # type: ignore[arg-type]
