"""This module is about a small HTTP client: keep-alive connections, no more work than needed."""

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

HEAD_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a body."""

    status: int
    body: bytes


class Line:
    """One keep-alive connection."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port

    @classmethod
    async def to(cls, url: str) -> "Line":
        """Connect to a server."""
        parts = urlsplit(url)
        line = cls(parts.hostname or "127.0.0.1", parts.port or 80)
        await line.open()
        return line

    async def open(self) -> None:
        """Connect."""
        self.reader, self.writer = await asyncio.open_connection(
            self.host, self.port, limit=HEAD_LIMIT
        )

    def close(self) -> None:
        """Part."""
        self.writer.close()

    def send(
        self, method: str, path: str, secret: str, *, body: bytes = b"", key: str = ""
    ) -> None:
        """Write one request."""
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n"
            f"Authorization: Bearer {secret}\r\n"
        )
        if body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        if key:
            head += f"Idempotency-Key: {key}\r\n"
        self.writer.write(head.encode() + b"\r\n" + body)

    async def ask(
        self, method: str, path: str, secret: str, *, body: bytes = b"", key: str = ""
    ) -> bytes:
        """One request, one successful answer; connected anew where the line has rested too long."""
        if self.reader.at_eof():
            self.close()
            await self.open()
        self.send(method, path, secret, body=body, key=key)
        answer = await self.receive()
        if not 200 <= answer.status < 300:
            raise AssertionError(f"{method} {path}: {answer.status} {answer.body[:400]!r}")
        return answer.body

    async def receive(self) -> Answer:
        """One answer whose length is declared."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        _, found, rest = head.lower().partition(b"content-length:")
        length = int(rest.split(b"\r\n", 1)[0]) if found else 0
        return Answer(status, await self.reader.readexactly(length) if length else b"")
