"""The door for people's photos: whoever was told an address finds the picture there, and nobody
else can guess one.  It ends with the photo.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from weft.doors.languages import language_in
from weft.doors.rest import responses
from weft.identity.users.logic import ADDRESS, LARGEST_PHOTO, PHOTOS, blob_of
from weft.kernel.blobs import Blobs, NoSuchBlob
from weft.kernel.database import Database
from weft.kernel.errors import NotFound

IS_SHOWN = "SELECT 1 FROM users WHERE photo_key = $1"
TYPES: Mapping[str, str] = {
    file: "image/png" if file.endswith(".png") else "image/jpeg" for file in PHOTOS.values()
}
YEAR = 31_536_000
# Drawn by ourselves, so it may be shown anywhere; still it can only be a picture.
HEADERS = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    "cache-control": f"private, max-age={YEAR}, immutable",
}


@dataclass(frozen=True)
class Photos:
    """Serves photos."""

    base: Database
    blobs: Blobs

    def routes(self) -> list[Route]:
        """Its addresses; they stand before the operations'."""
        return [Route(ADDRESS + "{key}/{file}", self.show, methods=["GET"])]

    async def show(self, request: Request) -> Response:
        """One size of a photo that somebody shows today."""
        key, file = request.path_params["key"], request.path_params["file"]
        if file not in TYPES or not await self.base.value(IS_SHOWN, key):
            return _nothing(request)
        try:
            pieces = self.blobs.get(blob_of(key, file), start=0, end=LARGEST_PHOTO)
            content = b"".join([piece async for piece in pieces])
        except NoSuchBlob:
            return _nothing(request)
        return Response(content, 200, HEADERS, TYPES[file])


def _nothing(request: Request) -> Response:
    error = NotFound("photo: Nobody shows this picture.")
    return responses.refused(error, language=language_in(request))
