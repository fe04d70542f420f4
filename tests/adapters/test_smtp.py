"""Mail arrives at a real SMTP server, and a broken one hurts nobody."""

import asyncio
from collections.abc import AsyncGenerator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest_asyncio
from aiosmtpd.smtp import SMTP

from weft.adapters.smtp import Smtp
from weft.identity.sessions import letters
from weft.identity.sessions.letters import Letter, Post


class Inbox:
    """Keeps what arrives."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []

    async def handle_DATA(self, _: Any, __: Any, envelope: Any) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.messages.append(message)
        return "250 kept"


@pytest_asyncio.fixture
async def inbox() -> AsyncGenerator[tuple[Inbox, str]]:
    kept, loop = Inbox(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(kept, loop=loop), "127.0.0.1", 0)
    yield kept, f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    await server.wait_closed()


async def test_a_letter_arrives_with_its_link(inbox: tuple[Inbox, str]) -> None:
    kept, url = inbox
    link = "https://weft.example/reset?token=weft_link_" + "x" * 80
    await Smtp(url, "weft@example.com").send(letters.reset("ada@example.com", link=link))
    [message] = kept.messages
    assert message["To"] == "ada@example.com"
    assert message["Auto-Submitted"] == "auto-generated"
    assert link in message.get_content()


async def test_a_name_cannot_write_a_header(inbox: tuple[Inbox, str]) -> None:
    kept, url = inbox
    name = "Ada\r\nBcc: everybody@example.com"
    letter = letters.invitation("bob@example.com", inviter=name, workspace="Loom\n\nx", link="x")
    await Smtp(url, "weft@example.com").send(letter)
    [message] = kept.messages
    assert message["Bcc"] is None
    assert message["Subject"] == "Ada Bcc: everybody@example.com invites you to Loom x"


async def test_a_mail_server_that_is_away_is_tried_again_and_then_given_up() -> None:
    tried: list[Letter] = []

    class Away:
        async def send(self, letter: Letter) -> None:
            tried.append(letter)
            raise OSError

    post = Post(Away(), pauses=(0, 0))
    post.send_later(letters.password_changed("ada@example.com"))
    await post.emptied()
    assert len(tried) == 3


async def test_without_a_mailer_nothing_is_sent_and_nothing_fails() -> None:
    post = Post()
    post.send_later(letters.password_changed("ada@example.com"))
    await post.emptied()
    assert not post.is_open
