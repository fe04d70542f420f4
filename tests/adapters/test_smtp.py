"""Mail arrives at a real SMTP server."""

from collections.abc import AsyncGenerator

import pytest_asyncio

from tests.inbox import Inbox
from weft.adapters.smtp import Smtp
from weft.identity.sessions import letters


@pytest_asyncio.fixture
async def inbox() -> AsyncGenerator[Inbox]:
    async with (kept := Inbox()).opened():
        yield kept


async def test_a_letter_arrives_with_its_link(inbox: Inbox) -> None:
    link = "https://weft.example/reset?token=weft_link_" + "x" * 80
    await Smtp(inbox.url, "weft@example.com").send(letters.reset("ada@example.com", link=link))
    [message] = inbox.messages
    assert message["To"] == "ada@example.com"
    assert message["Auto-Submitted"] == "auto-generated"
    assert link in message.get_content()


async def test_a_name_cannot_write_a_header(inbox: Inbox) -> None:
    name = "Ada\r\nBcc: everybody@example.com"
    letter = letters.invitation("bob@example.com", inviter=name, workspace="Loom\n\nx", link="x")
    await Smtp(inbox.url, "weft@example.com").send(letter)
    [message] = inbox.messages
    assert message["Bcc"] is None
    assert message["Subject"] == "Ada Bcc: everybody@example.com invites you to Loom x"
