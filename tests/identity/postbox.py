"""A mailer that keeps what it is given, and a world that uses it."""

import asyncio
import re
from dataclasses import dataclass, field

import httpx

from tests.world import SECRET, Browser, World, behind
from weft.doors.web import Web, web
from weft.identity.sessions.accounts import Policy
from weft.identity.sessions.letters import Letter


@dataclass
class Postbox:
    """Keeps letters; the link in the next one is what its reader would click."""

    letters: list[Letter] = field(default_factory=list[Letter])
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, letter: Letter) -> None:
        self.letters.append(letter)
        self.arrived.set()

    async def next(self) -> Letter:
        """The letter that comes next; letters leave behind the request's back."""
        await asyncio.wait_for(self.arrived.wait(), 10)
        self.arrived.clear()
        return self.letters[-1]

    async def token(self) -> str:
        """The secret in the letter that comes next."""
        text = (await self.next()).text
        found = re.search(r"token=(\S+)", text)
        assert found, text
        return found[1]


def with_mail(world: World, policy: Policy | None = None) -> tuple[Browser, Postbox]:
    """A browser before a server that sends mail."""
    postbox = Postbox()
    parts = Web(world.base, SECRET, mailer=postbox, policy=policy or Policy())
    client = httpx.AsyncClient(
        transport=behind(web(parts), int(world.workspace)), base_url="http://weft.test"
    )
    world.browsers.append(browser := Browser(client))
    return browser, postbox
