"""One open stream at its socket: its own task rests until there is something to say, and whoever
tells all of them may write to it directly.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

from starlette.responses import StreamingResponse
from starlette.types import Send

from weft.doors.telling import Ear


@dataclass(eq=False)
class Listening(Ear):
    """An open stream that somebody reads."""

    waiting: asyncio.Future[None] | None = None
    send: Send | None = None

    def wake(self) -> None:
        """There is something to say."""
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_result(None)

    async def woken(self) -> None:
        """Until there is something to say.  A bare future: two thousand wait here."""
        self.waiting = asyncio.get_running_loop().create_future()
        await self.waiting

    def says(self, text: bytes) -> bool:
        """Say it without waking anybody, which is half the price of telling two thousand.  False,
        and nothing is said, where the reader is slow or the stream is not at rest.

        One step of `send` writes, or waits for a slow reader before it has written.
        """
        if self.send is None or self.waiting is None or self.waiting.done():
            return False
        message = {"type": "http.response.body", "body": text, "more_body": True}
        sending = self.send(message).__await__()
        try:
            next(sending)
        except StopIteration:
            return True
        except Exception:  # whatever it is, its own task will meet it
            return False
        sending.close()
        return False


class Aloud(StreamingResponse):
    """The answer of an open stream: who tells all of them may write to it directly."""

    def __init__(self, ear: Listening, body: AsyncIterator[bytes]) -> None:
        headers = {"cache-control": "no-cache", "x-accel-buffering": "no"}
        super().__init__(body, media_type="text/event-stream", headers=headers)
        self._ear = ear

    async def stream_response(self, send: Send) -> None:
        """Begin, and go on to the end."""
        self._ear.send = send
        await super().stream_response(send)
