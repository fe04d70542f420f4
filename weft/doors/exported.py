"""The door for exported files: a signed address, no session.  What its maker may not see any more
is not theirs to take away.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from weft.doors.languages import language_in
from weft.doors.rest import responses
from weft.exchange.exports.links import PATH, ExportLinks, name_of
from weft.exchange.exports.loading import Kept
from weft.kernel.access import Actor
from weft.kernel.blobs import Blobs, NoSuchBlob
from weft.kernel.database import Database
from weft.kernel.errors import NotFound, Refusal
from weft.kernel.unit_of_work import Unit

HEADERS = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-site",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
}
TYPE = "application/gzip"


@dataclass(frozen=True)
class Exported:
    """Serves exported files."""

    base: Database
    blobs: Blobs
    links: ExportLinks

    def routes(self) -> list[Route]:
        """Its addresses; they stand before the operations'."""
        return [Route(PATH + "{token}", self.show, methods=["GET", "HEAD"])]

    async def show(self, request: Request) -> Response:
        """The file, once it is written down who takes it."""
        try:
            who, found = await self.links.find(self.base, request.path_params["token"])
            length = {"content-length": str(found.size)}
            saved = {"content-disposition": responses.disposition(name_of(found))}
            headers = HEADERS | length | saved
            if request.method == "HEAD":
                return Response(None, 200, headers, TYPE)
            pieces = await self._begun(found)
            await self._note(who, found)
            return StreamingResponse(pieces, 200, headers, TYPE)
        except Refusal as error:
            return responses.refused(error, language=language_in(request))

    async def _note(self, who: Actor, found: Kept) -> None:
        unit = Unit(self.base, who, self.links.clock.now(), origin="web")
        unit.note("export.downloaded", "export", found.gid, form=found.form, of=str(found.of_gid))
        await unit.commit(None)

    async def _begun(self, found: Kept) -> AsyncIterator[bytes]:
        """The stream, once its first piece is there: a lost file is no broken answer."""
        pieces = self.blobs.get(found.blob_key, start=0, end=found.size)
        try:
            first = await anext(pieces, b"")
        except NoSuchBlob:
            raise NotFound.of("export", found.gid) from None

        async def all_of_it() -> AsyncIterator[bytes]:
            yield first
            async for piece in pieces:
                yield piece

        return all_of_it()
