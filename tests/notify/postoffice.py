"""A post office around one world: letters arrive at a real server, and a relay hands in answers."""

import re
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import aiosmtplib

from tests.inbox import Inbox
from tests.notify.telling import settle
from tests.world import LARGEST_FILE, MAIL_DOMAIN, SECRET, Person, World
from weft.adapters.blobs import blobs_in
from weft.adapters.smtp import Smtp
from weft.doors import catalog
from weft.doors.inside import Inside
from weft.doors.mail.listening import listening
from weft.doors.mail.taking import Taking, Terms
from weft.kernel.runs import run_due
from weft.notify.mail.addresses import Addressed, Mailroom
from weft.notify.mail.gathering import gather

SITE = "https://weft.example"
SENDER = "weft@weft.example"
RELAY = "relay.weft.test"
WHILE = timedelta(minutes=2)
LARGEST_MAIL = 2_000_000


@dataclass
class PostOffice:
    """Where mail leaves and comes in."""

    world: World
    inbox: Inbox = field(default_factory=Inbox)
    port: int = 0
    relays: Sequence[str] = ("127.0.0.1",)
    room: Mailroom = field(default_factory=lambda: Mailroom(SECRET, MAIL_DOMAIN, SITE))
    terms: Terms = field(
        default_factory=lambda: Terms(SENDER, RELAY, per_minute=100, largest_file=LARGEST_FILE)
    )

    @property
    def inside(self) -> Inside:
        """The server speaks for somebody."""
        return Inside(self.world.base, self.world.clock, site=SITE)

    async def carried(self) -> list[EmailMessage]:
        """The letters that leave now, of this world alone."""
        await settle(self.world)
        self.world.clock.advance(WHILE)
        while await gather(self.world.base, self.world.clock.now()):
            pass  # other tests' letters lie there as well
        return await self.sent()

    async def sent(self) -> list[EmailMessage]:
        """What is due is carried."""
        before = len(self.inbox.messages)
        mailer = Smtp(self.inbox.url, f"Weft <{SENDER}>", self.world.clock)
        handlers = catalog.notices_through(self.inside, self.room, mailer)
        while await run_due(self.world.base, handlers, self.world.clock):
            pass
        people = {person.email for person in self.world.people.values()}
        return [m for m in self.inbox.messages[before:] if m["To"] in people]

    @asynccontextmanager
    async def opened(self, url: str = "smtp://127.0.0.1:0", **terms: Any) -> AsyncGenerator[None]:
        """The door of this world."""
        terms_now = replace(self.terms, **terms)
        blobs = blobs_in(self.world.files)
        taking = Taking(self.world.base, self.inside, blobs, self.room, terms_now, self.world.clock)
        async with listening(url, taking, self.relays, largest=LARGEST_MAIL) as self.port:
            yield

    def address(self, who: Person, thing: str, purpose: Any = "reply", generation: int = 1) -> str:
        """The signed address of somebody for a thing."""
        return self.room.address(Addressed(purpose, int(who.gid), int(thing), generation))

    async def hand_in(
        self, message: EmailMessage | bytes, to: str, sender: str = "a@b.test"
    ) -> str:
        """What the relay is told: the code and the sentence."""
        raw = message if isinstance(message, bytes) else message.as_bytes()
        client = aiosmtplib.SMTP(
            hostname="127.0.0.1", port=self.port, use_tls=False, start_tls=False
        )
        async with client:
            try:
                await client.sendmail(sender, [to], raw)
            except aiosmtplib.SMTPRecipientsRefused as refused:
                first = refused.recipients[0]
                return f"{first.code} {first.message}"
            except aiosmtplib.SMTPResponseException as refused:
                return f"{refused.code} {refused.message}"
        return "250"


def proved(who: Person, domain: str = "example.com") -> str:
    """What the relay writes of mail that is theirs."""
    return f"{RELAY}; spf=pass; dkim=pass; dmarc=pass (p=none) header.from={domain}"


def mail(
    who: Person,
    text: str = "",
    html: str = "",
    subject: str = "Re: Weave",
    headers: Mapping[str, str] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> EmailMessage:
    """A message as somebody's mail program makes it, and the relay marks it."""
    message = EmailMessage()
    message["Authentication-Results"] = proved(who)
    message["From"] = f"{who.name} <{who.email}>"
    message["Subject"] = subject
    message["Message-ID"] = f"<{who.gid}.{abs(hash((text, html, subject)))}@example.com>"
    message.set_content(text or "\n")
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in (files or {}).items():
        message.add_attachment(content, maintype="application", subtype="x-y", filename=name)
    for name, value in (headers or {}).items():
        del message[name]
        message[name] = value
    return message


async def comments(who: Person, task: str) -> list[dict[str, Any]]:
    """What was said about a task."""
    fields = "type,text,html_text,source,created_by.gid"
    answer = await who.get(f"/tasks/{task}/stories", opt_fields=fields)
    assert answer.status_code == 200, answer.text
    return [story for story in answer.json()["data"] if story["type"] == "comment"]


def link(text: str, path: str) -> str:
    """The address in a text that leads to a path of this server."""
    found = re.search(rf"{re.escape(SITE)}({re.escape(path)}\S*)", text)
    assert found, text
    return found[1]
