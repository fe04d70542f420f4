"""What leaves the building by HTTP: the one way out, whose adapter guards where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from weft.std.wording import Spoken

MOST_HEARD = 1_000
"""Bytes of an answer's body that are read: enough to see what went wrong."""


class NotReached(Spoken):
    """Nobody answered in time, or not in the words of HTTP; the message says what happened."""


class NotAllowed(NotReached):
    """The address is one that this server does not call."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the other side answered; names of headers are in lower case."""

    status: int
    reason: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""


@runtime_checkable
class Outside(Protocol):
    """The world beyond this server."""

    async def reach(self, url: str, body: bytes, headers: Mapping[str, str]) -> Heard:
        """POST the body once, without following redirects; NotReached where nobody answers."""
        ...


class Closed:
    """No way out: a server of which nobody said where it may call."""

    async def reach(self, url: str, body: bytes, headers: Mapping[str, str]) -> Heard:
        """Nobody is reached."""
        raise NotAllowed("This server calls nobody.")
