"""The door for bytes: signed addresses are served as they are, stable ones ask who calls."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from weft.doors.languages import language_in
from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.attachments import GET
from weft.doors.rest.calls import Call
from weft.doors.rest.credentials import Authentication
from weft.doors.rest.decoding import allow
from weft.kernel.access import Credential, Resolve
from weft.kernel.blobs import Blobs, NoSuchBlob
from weft.kernel.errors import NotFound, Refusal
from weft.kernel.listing import named
from weft.std import gid
from weft.work.attachments.downloads import BLOBS, Download, Downloads
from weft.work.attachments.resource import ASSETS, Attachment

SEEN = named(Attachment.spec)
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
# A file is a guest in this house: it is saved, not shown, and where it is shown it runs nothing.
SAFE = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-site",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
    "accept-ranges": "bytes",
}


class _OutOfRange(Refusal):
    status = 416


@dataclass(frozen=True)
class Bytes:
    """Serves files.  `readers` resolves whom an address was signed for, as they stand now."""

    blobs: Blobs
    downloads: Downloads
    answering: Answering
    authenticate: Authentication
    readers: Resolve

    def routes(self) -> list[Route]:
        """Its addresses; they stand before the operations'."""
        return [
            Route(BLOBS + "{token}", self.signed, methods=["GET", "HEAD"]),
            Route(ASSETS + "{attachment}", self.stable, methods=["GET"]),
        ]

    async def signed(self, request: Request) -> Response:
        """The bytes themselves."""
        try:
            found = await self.downloads.find(self.answering.base, request.path_params["token"])
            await self._still_seen(found)
            return await self._file(request, found)
        except Refusal as error:
            return responses.refused(error, language=language_in(request))

    async def _still_seen(self, found: Download) -> None:
        """An address is no key of its own: whoever lost sight of the file has lost its bytes."""
        reader = Credential(found.reader, found.reader, "address")
        who = await self.readers(reader, found.workspace)
        if who is None or not await self.answering.fetch(who, SEEN, [found.gid], {"gid": {}}):
            raise NotFound.of("attachment", found.gid)

    async def stable(self, request: Request) -> Response:
        """To a signed address, for those who may see the attachment."""
        try:
            address = await self._signed_address(request)
        except Refusal as error:
            return responses.refused(error, language=language_in(request))
        # Where one came from is where one stays, whatever name this house goes by elsewhere.
        return RedirectResponse(urlsplit(address).path, 302, {"cache-control": "private, no-store"})

    async def _signed_address(self, request: Request) -> str:
        credential = await self.authenticate(request)
        allow(credential, GET)
        wanted = gid.parse(request.path_params["attachment"])
        if wanted is None:
            raise NotFound.of("attachment", request.path_params["attachment"])
        path = {"attachment_gid": wanted}
        call = Call(GET, credential, path, {}, {}, {"download_url": {}}, None, None, None, "web")
        address = msgspec.json.decode((await self.answering.answer(call)).data)["download_url"]
        if address is None:
            raise NotFound.of("attachment", wanted)
        return address

    async def _file(self, request: Request, found: Download) -> Response:
        start, end = within(request.headers.get("range"), found.size)
        headers = SAFE | {
            "content-disposition": responses.disposition(found.name),
            "content-length": str(end - start),
        }
        whole = (start, end) == (0, found.size)
        if not whole:
            headers["content-range"] = f"bytes {start}-{end - 1}/{found.size}"
        status = 200 if whole else 206
        if request.method == "HEAD":
            return Response(None, status, headers, found.media_type)
        pieces = self.blobs.get(found.blob_key, start=start, end=end)
        body = await _begun(pieces, found)
        return StreamingResponse(body, status, headers, found.media_type)


async def _begun(pieces: AsyncIterator[bytes], found: Download) -> AsyncIterator[bytes]:
    """The stream, once its first piece is there: a lost file is a 404, not a broken answer."""
    try:
        first = await anext(pieces, b"")
    except NoSuchBlob:
        raise NotFound.of("attachment", found.gid) from None

    async def all_of_it() -> AsyncIterator[bytes]:
        yield first
        async for piece in pieces:
            yield piece

    return all_of_it()


def within(asked: str | None, size: int) -> tuple[int, int]:
    """The part of a file that a Range header asks for; the whole, where it asks for several."""
    match = _RANGE.fullmatch(asked.strip()) if asked else None
    if match is None or not any(match.groups()):
        return 0, size
    first, last = match.groups()
    if not first:
        start, end = max(size - int(last), 0), size
    else:
        start, end = int(first), min(int(last) + 1, size) if last else size
    if start >= end:
        raise _OutOfRange("Range: The file has {size} bytes.", size=size)
    return start, end
