"""A server of somebody else's that receives webhooks: it answers as it is told, and remembers."""

import asyncio
import contextlib
import hmac
import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, cast

from weft.adapters.egress import Egress
from weft.kernel.outside import Heard

WELL_KNOWN = "https://hooks.weft.test/"
SECRET = "x-hook-secret"


class Neighbours(Egress):
    """The outside of the tests: the real way out, and one address at which all is well."""

    async def reach(self, url: str, body: bytes, headers: Mapping[str, str]) -> Heard:
        """As in life; at the well-known address, an echo."""
        if not url.startswith(WELL_KNOWN):
            return await super().reach(url, body, headers)
        echo = {k.lower(): v for k, v in headers.items() if k.lower() == SECRET}
        return Heard(200, "OK", echo)


@dataclass
class Delivery:
    """One request that came in."""

    headers: dict[str, str]
    body: bytes

    @property
    def events(self) -> list[dict[str, Any]]:
        """What it tells."""
        return json.loads(self.body)["events"]

    def is_signed_with(self, secret: str) -> bool:
        """The check of the official samples."""
        wanted = hmac.new(secret.encode("ascii", "ignore"), self.body, digestmod=sha256).hexdigest()
        return hmac.compare_digest(self.headers["x-hook-signature"].encode(), wanted.encode())


Answer = Callable[[Delivery], int]


@dataclass
class Receiver:
    """What came in, and how the next request is answered."""

    url: str = ""
    answer: Answer = field(default=lambda _: 200)
    echoes: bool = True
    text: str = ""
    handshakes: list[str] = field(default_factory=list[str])
    deliveries: list[Delivery] = field(default_factory=list[Delivery])
    hanging: asyncio.Event = field(default_factory=asyncio.Event)
    hangs: bool = False
    serving: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])

    @property
    def events(self) -> list[dict[str, Any]]:
        """All that was told, in the order in which it came."""
        return [event for delivery in self.deliveries for event in delivery.events]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request."""
        self.serving.add(task := cast(asyncio.Task[None], asyncio.current_task()))
        try:
            await self._serve(reader, writer)
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            self.serving.discard(task)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in head[1:] if line)}
        body = await reader.readexactly(int(headers["content-length"]))
        secret = headers.get(SECRET)
        if secret is not None:
            self.handshakes.append(secret)
            echo = f"X-Hook-Secret: {secret}\r\n" if self.echoes else ""
            status = 200
        else:
            delivery, echo = Delivery(headers, body), ""
            if self.hangs:
                self.hanging.set()
                await asyncio.Event().wait()
            status = self.answer(delivery)
            if 200 <= status < 300:
                self.deliveries.append(delivery)
        said = self.text.encode()
        length = f"Content-Length: {len(said)}\r\n\r\n"
        writer.write(f"HTTP/1.1 {status} Said\r\n{echo}{length}".encode() + said)
        await writer.drain()


@contextlib.asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    """A receiver on a free port."""
    receiver = Receiver()
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook?app=7"
    yield receiver
    server.close()
    for task in [*receiver.serving]:
        task.cancel()
    await asyncio.gather(*receiver.serving, return_exceptions=True)
