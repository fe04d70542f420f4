"""Small pictures of attached ones: drawn when somebody first looks, kept until the file goes."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

from weft.kernel.blobs import Blobs, NoSuchBlob
from weft.kernel.errors import Invalid, NotImplementedYet
from weft.kernel.pictures import Pictures

SIDE = 640
MEDIA_TYPE = "image/webp"
LARGEST = 25 * 1024 * 1024
"""Bytes of a file that is read to be drawn."""
LARGEST_DRAWN = 1024 * 1024
NOTHING = b"-"
"""Kept for what cannot be drawn, so that nobody tries again."""
DRAWABLE = frozenset(f"image/{kind}" for kind in ("png", "jpeg", "gif", "webp"))
FIND = """SELECT blob_key, size, media_type FROM attachments
WHERE workspace_gid = $1 AND gid = $2 AND trashed_in IS NULL"""
_LYING = re.compile(r"thumbnails/(.+)/640\.webp")


def thumbnail_of(key: str) -> str:
    """Where the small picture of a file lies."""
    return f"thumbnails/{key}/{SIDE}.webp"


def original_of(blob: str) -> str | None:
    """The file whose small picture lies under this key; None for what is no small picture."""
    match = _LYING.fullmatch(blob)
    return match[1] if match else None


class Thumbnails:
    """Draws each once, however many look at once; what cannot be drawn is remembered as nothing."""

    def __init__(self, blobs: Blobs, pictures: Pictures) -> None:
        self._blobs = blobs
        self._pictures = pictures
        self._underway: dict[str, asyncio.Task[bytes]] = {}

    async def of(self, file: Mapping[str, Any]) -> bytes | None:
        """The small picture of an attachment's row; None where it is no picture to be drawn."""
        key, size = file["blob_key"], file["size"]
        if key is None or file["media_type"] not in DRAWABLE or size > LARGEST:
            return None
        try:
            return _picture(await self._read(thumbnail_of(key), LARGEST_DRAWN))
        except NoSuchBlob:
            pass
        drawing = self._underway.get(key)
        if drawing is None:
            drawing = self._underway[key] = asyncio.create_task(self._draw(key, size))
            drawing.add_done_callback(lambda _: self._underway.pop(key, None))
        # Whoever asked first may leave; the others wait for the same picture.
        return _picture(await asyncio.shield(drawing))

    async def _draw(self, key: str, size: int) -> bytes:
        try:
            picture = await self._read(key, size)
            (drawn,) = await self._pictures.inside(picture, [f"{SIDE}.webp"])
        except (NoSuchBlob, NotImplementedYet):
            return NOTHING
        except Invalid:
            drawn = NOTHING
        await self._blobs.put(thumbnail_of(key), _once(drawn))
        return drawn

    async def _read(self, key: str, size: int) -> bytes:
        return b"".join([piece async for piece in self._blobs.get(key, start=0, end=size)])


def _picture(kept: bytes) -> bytes | None:
    return None if kept == NOTHING else kept


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content
