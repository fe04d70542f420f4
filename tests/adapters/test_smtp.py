"""Mail arrives at a real SMTP server."""

from collections.abc import AsyncGenerator

import pytest_asyncio

from tests.inbox import Inbox, read
from weft.adapters.smtp import Smtp
from weft.identity.sessions.letters import letter


@pytest_asyncio.fixture
async def inbox() -> AsyncGenerator[Inbox]:
    async with (kept := Inbox()).opened():
        yield kept


async def test_a_letter_arrives_with_its_link(inbox: Inbox) -> None:
    link = "https://weft.example/reset?token=weft_link_" + "x" * 80
    sent = letter("reset", "ada@example.com", {}, link=link)
    await Smtp(inbox.url, "weft@example.com").send(sent)
    [message] = inbox.messages
    assert message["To"] == "ada@example.com"
    assert message["Auto-Submitted"] == "auto-generated"
    assert link in read(message)
    assert link in read(message, "html")


async def test_a_name_cannot_write_a_header(inbox: Inbox) -> None:
    name = "Ada\r\nBcc: everybody@example.com"
    given = {"inviter": name, "workspace": "Loom\n\n<b>x"}
    sent = letter("invitation", "bob@example.com", given, link="https://weft.example/x")
    await Smtp(inbox.url, "weft@example.com").send(sent)
    [message] = inbox.messages
    assert message["Bcc"] is None
    assert message["Subject"] == "Ada Bcc: everybody@example.com invites you to Loom <b>x"
    assert "<b>x" not in read(message, "html")
    assert "&lt;b&gt;x" in read(message, "html")
