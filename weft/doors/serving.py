"""One web process at its socket: uvicorn, with a word of farewell to whoever listens on."""

import socket
from collections.abc import Callable

import uvicorn


class Server(uvicorn.Server):
    """A server that tells its open streams when it ends, before it waits for them."""

    def __init__(self, config: uvicorn.Config, farewell: Callable[[], None]) -> None:
        super().__init__(config)
        self._farewell = farewell

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Say farewell, then end in order: no new requests, those under way to their end."""
        self._farewell()
        await super().shutdown(sockets)
