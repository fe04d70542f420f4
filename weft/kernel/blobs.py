"""What attachments ask of a place for bytes.  Adapters answer; the composition root picks one."""

import re
import secrets
from collections.abc import AsyncIterable, AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from weft.kernel.access import Gid
from weft.kernel.errors import NotImplementedYet

WHOLE = 1 << 50
"""An end behind that of every blob."""


class NoSuchBlob(Exception):
    """Nothing lies under that key: it was purged, or never arrived."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A blob that lies in the store, and since when."""

    key: str
    since: datetime


class Blobs(Protocol):
    """Bytes under keys of our own making.  What was put under a key never changes."""

    async def put(self, key: str, pieces: AsyncIterable[bytes]) -> None:
        """Keep what comes; all of it, or nothing."""
        ...

    def get(self, key: str, *, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from `start` up to and without `end`; raises `NoSuchBlob`."""
        ...

    async def delete(self, key: str) -> None:
        """Let go of it; no matter if it is gone already."""
        ...

    def lying(self) -> AsyncIterator[Sequence[Lying]]:
        """Everything that lies here, some at a time."""
        ...

    async def tidy(self, before: datetime) -> None:
        """Remove what uploads left that broke off before then."""
        ...


class Nowhere:
    """A server without a place for files: links can be attached, nothing else."""

    async def put(self, key: str, pieces: AsyncIterable[bytes]) -> None:
        """Refuse."""
        raise NotImplementedYet("file: This server has no place for files. Attach a link instead.")

    async def get(self, key: str, *, start: int, end: int) -> AsyncIterator[bytes]:
        """Nothing is here."""
        raise NoSuchBlob(key)
        yield b""

    async def delete(self, key: str) -> None:
        """Nothing is here."""

    async def lying(self) -> AsyncIterator[Sequence[Lying]]:
        """Nothing is here."""
        return
        yield ()

    async def tidy(self, before: datetime) -> None:
        """Nothing is here."""


_OURS = re.compile(r"(\d{1,19})/[0-9a-f]{2}/[0-9a-f]{32}")


def workspace_of(key: str) -> Gid | None:
    """The workspace whose file lies under this key; None for what `fresh_key` never made."""
    match = _OURS.fullmatch(key)
    return int(match[1]) if match else None


def fresh_key(workspace: Gid) -> str:
    """A key that nobody can guess, below the workspace's own; no part of it comes from outside."""
    name = secrets.token_hex(16)
    return f"{workspace}/{name[:2]}/{name}"
