"""A real SMTP server that keeps what arrives, and can be slow on purpose."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP


def read(message: EmailMessage, form: str = "plain") -> str:
    """A part of a message as its reader is shown it."""
    part = message.get_body((form,))
    assert part is not None
    return part.get_content()


class Inbox:
    """Keeps what arrives; at the word it `hangs_at`, it says nothing more, and tells so."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.hangs_at = ""
        self.hanging = asyncio.Event()
        self.port = 0

    @property
    def url(self) -> str:
        """Where it is reached."""
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_MAIL(self, _: Any, __: Any, envelope: Any, sender: str, ___: Any) -> str:
        await self._hang("MAIL")
        envelope.mail_from = sender
        return "250 go on"

    async def handle_DATA(self, _: Any, __: Any, envelope: Any) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.messages.append(message)
        await self._hang("DATA")
        return "250 kept"

    async def _hang(self, word: str) -> None:
        if self.hangs_at == word:
            self.hanging.set()
            await asyncio.Event().wait()

    @asynccontextmanager
    async def opened(self) -> AsyncGenerator[None]:
        """It listens, on the port it had before."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(self, loop=loop), "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            server.close()
            await server.wait_closed()
