"""Letters outlive whoever sends them, and keep no secret while they wait or afterwards."""

import asyncio
import re
import sys
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from tests.identity.postbox import with_mail
from tests.inbox import Inbox, read
from tests.serving import CHECKOUT
from tests.world import SECRET, Person, World
from weft.adapters.smtp import Smtp
from weft.doors import catalog
from weft.identity.sessions import posting
from weft.identity.sessions.posting import Post
from weft.kernel import runs
from weft.kernel.runs import run_due

PASSWORD = "nine golden looms"
MINUTES = timedelta(minutes=5)


async def send(world: World, inbox: Inbox, key: bytes = SECRET) -> int:
    """What is due leaves, as far as the mail server takes it; how many were tried."""
    post = Post(key=key, is_open=True)
    handlers = catalog.letters_through(post, Smtp(inbox.url, "Weft <weft@example.com>"))
    return await run_due(world.base, handlers, world.clock)


async def waiting(world: World) -> list[str]:
    """Every letter of the ledger, as it is kept."""
    rows = await world.rows("SELECT r::text FROM runs r WHERE kind = 'letter' ORDER BY gid")
    return [row[0] for row in rows]


async def forgotten(world: World) -> Person:
    """Somebody who asks for a new password."""
    ada = await world.person("Ada")
    browser, _ = with_mail(world)
    answer = await browser.send("POST", "/passwords/forgot", {"email": ada.email})
    assert answer.status_code == 200, answer.text
    return ada


def secret(inbox: Inbox) -> str:
    """What the link of the last letter opens with."""
    found = re.search(r"token=(\S+)", read(inbox.messages[-1]))
    assert found
    return found[1]


async def test_a_letter_waits_for_the_mail_server_and_keeps_no_secret(world: World) -> None:
    inbox = Inbox()
    async with inbox.opened():
        pass
    with capture_logs() as said:
        ada = await forgotten(world)
        assert await send(world, inbox) == 1
        kept = await waiting(world)
        assert await send(world, inbox) == 0
        world.clock.advance(MINUTES)
        async with inbox.opened():
            assert await send(world, inbox) == 1
    [letter], token = inbox.messages, secret(inbox)
    assert letter["To"] == ada.email
    everything = f"{kept}{await waiting(world)}{said}"
    assert token not in everything
    assert token.removeprefix("weft_link_") not in everything
    assert '"seed"' not in str(await waiting(world))
    assert ada.email not in str(await waiting(world))
    browser = world.browser()
    body = {"token": token, "password": PASSWORD}
    assert (await browser.send("POST", "/passwords/reset", body)).status_code == 200


async def killed_while_sending(world: World, inbox: Inbox, word: str) -> None:
    """A worker of its own that is killed the moment the mail server has heard the word."""
    inbox.hangs_at = word
    command = (sys.executable, "-m", "tests.identity.letter_worker", world.base.url, inbox.url)
    process = await asyncio.create_subprocess_exec(*command, cwd=CHECKOUT)
    try:
        async with asyncio.timeout(60):
            await inbox.hanging.wait()
    finally:
        process.kill()
        await process.wait()
    inbox.hangs_at = ""


@pytest.mark.parametrize(("word", "arrivals"), [("MAIL", 1), ("DATA", 2)])
async def test_a_letter_outlives_its_worker_and_keeps_its_name(
    world: World, word: str, arrivals: int
) -> None:
    inbox = Inbox()
    async with inbox.opened():
        ada = await forgotten(world)
        await killed_while_sending(world, inbox, word)
        assert await send(world, inbox) == 0
        world.clock.advance(MINUTES)
        assert await send(world, inbox) == 1
    assert [message["To"] for message in inbox.messages] == [ada.email] * arrivals
    assert len({message["Message-ID"] for message in inbox.messages}) == 1
    assert len({read(message) for message in inbox.messages}) == 1
    assert len(await waiting(world)) == 1


async def test_one_request_is_one_letter_however_often_it_is_sent(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    await world.password(ada, PASSWORD)
    browser, postbox = with_mail(world)
    await browser.sign_in(ada.email, PASSWORD)
    body = {"workspace": world.workspace, "email": f"bob{world.workspace}@example.com"}
    for _ in range(2):
        answer = await browser.send("POST", "/invitations", body, idempotency_key="once")
        assert answer.status_code == 201, answer.text
    assert len(await postbox.emptied()) == 1


async def test_a_letter_whose_link_has_ended_is_given_up(world: World) -> None:
    inbox = Inbox()
    await forgotten(world)
    world.clock.advance(timedelta(hours=1))
    with capture_logs() as said:
        await send(world, inbox)
    assert [line["event"] for line in said] == ["failed", "given up"]
    [kept] = await waiting(world)
    assert "failed" in kept
    assert '"seed"' not in kept
    await runs.expire(world.base, posting.KIND, world.clock.now() + timedelta(seconds=1))
    assert await waiting(world) == []


async def test_a_worker_with_another_key_sends_no_link_that_opens_nothing(world: World) -> None:
    inbox = Inbox()
    async with inbox.opened():
        await forgotten(world)
        await send(world, inbox, key=b"of another server")
        assert inbox.messages == []
        world.clock.advance(MINUTES)
        await send(world, inbox)
    assert secret(inbox)


async def test_without_a_mail_server_nothing_waits(world: World) -> None:
    ada = await world.person("Ada")
    with capture_logs() as said:
        await world.browser().send("POST", "/passwords/forgot", {"email": ada.email})
    assert [(line["event"], line["subject"]) for line in said if "subject" in line] == [
        ("not sent", "Your place in Loom")  # she never had a password
    ]
    assert await waiting(world) == []
