"""An upload on its way: read once, kept once, however often its command is run again."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from weft.kernel.access import Gid
from weft.kernel.blobs import Blobs, fresh_key
from weft.kernel.errors import TooLarge
from weft.std.sniffing import HEAD, sniffed

PIECE = 256 * 1024


class Readable(Protocol):
    """A file that a request brought, wherever it is spooled."""

    async def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        ...

    async def seek(self, offset: int) -> None:
        """Go on from there."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """Bytes that lie in the store: where, how many, and what they are."""

    key: str
    size: int
    media_type: str


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of a file and lies in the store in its place: a name, and files by key."""

    name: str
    files: Mapping[str, bytes]


class Upload:
    """One file of a request, and the store that it goes to."""

    def __init__(self, file: Readable, blobs: Blobs, *, name: str, size: int, largest: int) -> None:
        self.name = name
        self.size = size
        self._file = file
        self._blobs = blobs
        self._largest = largest
        self._kept: Kept | None = None
        self._made: Made | None = None
        self._is_settled = False

    async def kept(self, workspace: Gid) -> Kept:
        """Where it lies; it is brought there by whoever asks first, once they may."""
        self._check(self._largest)
        if self._kept is None:
            await self._file.seek(0)
            head = await self._file.read(HEAD)
            key = fresh_key(workspace)
            await self._blobs.put(key, self._pieces(head))
            self._kept = Kept(key, self.size, sniffed(head))
        return self._kept

    async def made(self, make: Callable[[bytes], Awaitable[Made]], *, largest: int) -> Made:
        """What is made of it, kept instead of itself; made by whoever asks first, once they may."""
        self._check(min(largest, self._largest))
        if self._made is None:
            await self._file.seek(0)
            self._made = await make(await self._file.read())
            for key, content in self._made.files.items():
                await self._blobs.put(key, _whole(content))
        return self._made

    def settle(self) -> None:
        """A row that leads to it was written."""
        self._is_settled = True

    async def forget(self) -> None:
        """Let go of what no row leads to: the request was refused, or an earlier one answers."""
        if self._is_settled:
            return
        keys = [
            *([self._kept.key] if self._kept else []),
            *(self._made.files if self._made else ()),
        ]
        for key in keys:
            await self._blobs.delete(key)
        self._kept = self._made = None

    def _check(self, largest: int) -> None:
        if self.size > largest:
            raise TooLarge("file: Must be at most {most} bytes.", most=largest)

    async def _pieces(self, head: bytes) -> AsyncIterator[bytes]:
        yield head
        while piece := await self._file.read(PIECE):
            yield piece


async def _whole(content: bytes) -> AsyncIterator[bytes]:
    yield content
