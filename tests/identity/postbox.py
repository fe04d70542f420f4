"""A mailer that keeps what it is given, and a world that uses it."""

import re
from dataclasses import dataclass, field

import httpx

from tests.world import SECRET, Browser, World, behind
from weft.doors import catalog
from weft.doors.web import Web, web
from weft.identity.sessions.accounts import Policy
from weft.identity.sessions.posting import Post
from weft.kernel.mailing import Letter
from weft.kernel.runs import run_due


@dataclass
class Postbox:
    """Keeps letters; the link in the next one is what its reader would click."""

    world: World
    letters: list[Letter] = field(default_factory=list[Letter])

    async def send(self, letter: Letter) -> None:
        self.letters.append(letter)

    async def sent_to(self, address: str) -> list[Letter]:
        """All letters to one address: those that other tests left lie here as well."""
        return [letter for letter in await self.emptied() if letter.to == address]

    async def emptied(self) -> list[Letter]:
        """All letters so far: a worker sends what waits."""
        handlers = catalog.letters_through(Post(key=SECRET, is_open=True), self)
        while await run_due(self.world.base, handlers, self.world.clock):
            pass
        return self.letters

    async def next(self) -> Letter:
        """The letter that came last."""
        return (await self.emptied())[-1]

    async def token(self) -> str:
        """The secret in the letter that came last."""
        text = (await self.next()).text
        found = re.search(r"token=(\S+)", text)
        assert found, text
        return found[1]


def with_mail(world: World, policy: Policy | None = None) -> tuple[Browser, Postbox]:
    """A browser before a server that sends mail."""
    postbox = Postbox(world)
    parts = Web(world.base, SECRET, clock=world.clock, sends_mail=True, policy=policy or Policy())
    client = httpx.AsyncClient(
        transport=behind(web(parts), int(world.workspace)), base_url="http://weft.test"
    )
    world.browsers.append(browser := Browser(client))
    return browser, postbox
