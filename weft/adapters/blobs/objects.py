"""Blobs in an object store: a directory, S3, Google Cloud Storage or Azure, by one library."""

import asyncio
import re
from collections.abc import AsyncIterable, AsyncIterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import obstore
from obstore.store import LocalStore, ObjectStore, from_url

from weft.kernel.blobs import WHOLE, Lying, NoSuchBlob

CHUNK = 256 * 1024
PAGE = 1_000
_HALF = re.compile(r".*#\d+")
"""How the library names a file in a directory while it is still being written."""


class ObjectBlobs:
    """Blobs under their keys in one store."""

    def __init__(self, store: ObjectStore, directory: Path | None = None) -> None:
        self._store, self._directory = store, directory

    async def put(self, key: str, pieces: AsyncIterable[bytes]) -> None:
        """Keep what comes; a broken upload leaves nothing under the key."""
        await obstore.put_async(self._store, key, aiter(pieces))

    async def get(self, key: str, *, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from `start` up to and without `end`, piece by piece."""
        if start >= end:
            return
        # Nothing can be asked for by its range in a blob that is empty.
        is_whole = (start, end) == (0, WHOLE)
        try:
            found = await obstore.get_async(
                self._store, key, options=None if is_whole else {"range": (start, end)}
            )
        except FileNotFoundError:
            raise NoSuchBlob(key) from None
        async for piece in found.stream(min_chunk_size=CHUNK):
            yield bytes(piece)

    async def delete(self, key: str) -> None:
        """Let go of it."""
        with suppress(FileNotFoundError):
            await obstore.delete_async(self._store, key)

    async def lying(self) -> AsyncIterator[Sequence[Lying]]:
        """Everything in the store, a page at a time."""
        pages = obstore.list(  # pyright: ignore[reportUnknownMemberType]
            self._store, chunk_size=PAGE
        )
        async for page in pages:
            yield [Lying(one["path"], one["last_modified"]) for one in page]

    async def tidy(self, before: datetime) -> None:
        """Remove half-written files from a directory; a bucket has its own rule for them."""
        if self._directory is not None:
            await asyncio.to_thread(_remove_halves, self._directory, before.timestamp())


def _remove_halves(directory: Path, before: float) -> None:
    for path in directory.rglob("*#*"):
        with suppress(FileNotFoundError):
            if _HALF.fullmatch(path.name) and path.stat().st_mtime < before:
                path.unlink()


def blobs_in(directory: Path) -> ObjectBlobs:
    """Blobs in a directory of our own, closed to everybody else."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    return ObjectBlobs(LocalStore(directory), directory)


def blobs_at(url: str) -> ObjectBlobs:
    """Blobs in a bucket: `s3://…`, `gs://…`, `az://…`; credentials come from the environment."""
    return ObjectBlobs(from_url(url))
