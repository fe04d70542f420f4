"""The door for calendars: a secret address, no session.  Each reading is its maker's, with the
rights that they have at that moment; whoever is gone leaves nothing behind.
"""

from dataclasses import dataclass
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from weft.doors.languages import language_in
from weft.doors.rest import responses
from weft.doors.rest.rates import Rates
from weft.exchange.calendar_feeds.loading import Feed, feed_by, tasks_of
from weft.exchange.calendar_feeds.logic import written
from weft.kernel.access import Actor, Credential, Resolve
from weft.kernel.database import Database
from weft.kernel.errors import NotFound, Refusal, Unauthorized
from weft.std.clock import Clock

READS_PER_MINUTE = 20
"""Of one feed; calendars ask once in a quarter of an hour."""
HEADERS = {
    "content-disposition": 'inline; filename="weft.ics"',
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-cache",
}
TYPE = "text/calendar; charset=utf-8"


@dataclass(frozen=True)
class Calendars:
    """Serves calendar feeds.  `readers` resolves whose feed it is, as they stand now."""

    base: Database
    readers: Resolve
    rates: Rates
    clock: Clock
    site: str

    def routes(self) -> list[Route]:
        """Its addresses; they stand before the pages'."""
        return [Route("/ics/{secret}.ics", self.show, methods=["GET", "HEAD"])]

    async def show(self, request: Request) -> Response:
        """The calendar; nothing but its mark where the caller has it as it is."""
        try:
            body = await self._written(request.path_params["secret"])
        except Refusal as error:
            return responses.refused(error, language=language_in(request))
        mark = f'"{sha256(body).hexdigest()[:32]}"'
        headers = {**HEADERS, "etag": mark}
        if mark in _marks(request):
            return Response(None, 304, headers)
        return Response(body, 200, headers, TYPE)

    async def _written(self, secret: str) -> bytes:
        now = self.clock.now()
        feed = await feed_by(self.base, secret, now)
        if feed is None:
            raise _nothing()
        self.rates.take("calendar", READS_PER_MINUTE, feed.gid)
        who = await self._maker(feed)
        return written(await tasks_of(self.base, who, feed.home, now), self.site)

    async def _maker(self, feed: Feed) -> Actor:
        try:
            who = await self.readers(Credential(feed.user, feed.gid, "address"), feed.workspace)
        except Unauthorized:
            who = None
        if who is None:
            raise _nothing()
        return who


def _marks(request: Request) -> set[str]:
    said = request.headers.get("if-none-match", "")
    return {mark.strip().removeprefix("W/") for mark in said.split(",")}


def _nothing() -> NotFound:
    return NotFound("calendar_feed: Nobody has a calendar at this address, or it was revoked.")
