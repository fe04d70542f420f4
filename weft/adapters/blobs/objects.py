"""Blobs in an object store: a directory, S3, Google Cloud Storage or Azure, by one library."""

from collections.abc import AsyncIterable, AsyncIterator
from contextlib import suppress
from pathlib import Path

import obstore
from obstore.store import LocalStore, ObjectStore, from_url

from weft.work.attachments.blobs import NoSuchBlob

CHUNK = 256 * 1024


class ObjectBlobs:
    """Blobs under their keys in one store."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, key: str, pieces: AsyncIterable[bytes]) -> None:
        """Keep what comes; a broken upload leaves nothing under the key."""
        await obstore.put_async(self._store, key, aiter(pieces))

    async def get(self, key: str, *, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from `start` up to and without `end`, piece by piece."""
        if start >= end:
            return
        try:
            found = await obstore.get_async(self._store, key, options={"range": (start, end)})
        except FileNotFoundError:
            raise NoSuchBlob(key) from None
        async for piece in found.stream(min_chunk_size=CHUNK):
            yield bytes(piece)

    async def delete(self, key: str) -> None:
        """Let go of it."""
        with suppress(FileNotFoundError):
            await obstore.delete_async(self._store, key)


def blobs_in(directory: Path) -> ObjectBlobs:
    """Blobs in a directory of our own, closed to everybody else."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    return ObjectBlobs(LocalStore(directory))


def blobs_at(url: str) -> ObjectBlobs:
    """Blobs in a bucket: `s3://…`, `gs://…`, `az://…`; credentials come from the environment."""
    return ObjectBlobs(from_url(url))
