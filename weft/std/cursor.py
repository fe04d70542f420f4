"""This module is about cursors: where a walk through a list goes on, sealed to its query.

A cursor is signed, not secret: whoever holds it may read the position, nobody may make one up, and
one made for a query answers no other.
"""

import binascii
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from weft.std.wording import Spoken, Template

JsonScalar = str | int | float | bool | None
"""One value of a position: what a column of a sort order may hold."""

Reason = Literal["expired", "invalid"]
"""Why a cursor is refused."""

LONGEST: Final = 4096
"""The most characters a cursor has; a longer one is refused unread."""

_SEAL_BYTES: Final = 16
_SENTENCES: Final[dict[Reason, Template]] = {
    "expired": "This cursor has expired; start again without it.",
    "invalid": "This cursor does not belong to this query; start again without it.",
}


class BadCursor(Spoken, ValueError):
    """A cursor that is refused, with the reason as a word and as a sentence."""

    def __init__(self, reason: Reason) -> None:
        """Keep the reason beside its sentence."""
        super().__init__(_SENTENCES[reason])
        self.reason: Reason = reason


class _Content(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    expires: int
    position: list[JsonScalar]


def seal(
    secret: bytes,
    query: str,
    position: Sequence[JsonScalar],
    *,
    now: datetime,
    lasts: timedelta,
) -> str:
    """Return a cursor that leads back to a position in one query until it expires."""
    expires = int((now + lasts).timestamp() * 1000)
    content = msgspec.json.encode(_Content(expires, list(position)))
    token = _text(_signature(secret, query, content) + content)
    if len(token) > LONGEST:
        raise ValueError(f"A position must fit a cursor of {LONGEST} characters.")
    return token


def unseal(secret: bytes, query: str, token: str, *, now: datetime) -> list[JsonScalar]:
    """Return the position that a cursor of this very query leads to."""
    raw = _bytes(token)
    signature, encoded = raw[:_SEAL_BYTES], raw[_SEAL_BYTES:]
    if not hmac.compare_digest(signature, _signature(secret, query, encoded)):
        raise BadCursor("invalid")
    try:
        content = msgspec.json.decode(encoded, type=_Content)
    except msgspec.MsgspecError:
        raise BadCursor("invalid") from None
    if content.expires <= now.timestamp() * 1000:
        raise BadCursor("expired")
    return content.position


def _signature(secret: bytes, query: str, content: bytes) -> bytes:
    asked = query.encode("utf-8", "surrogatepass")
    message = len(asked).to_bytes(8, "big") + asked + content
    return hmac.digest(secret, b"cursor\0" + message, "sha256")[:_SEAL_BYTES]


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _bytes(token: str) -> bytes:
    """Return the bytes of a token, which has one spelling only."""
    if len(token) > LONGEST:
        raise BadCursor("invalid")
    try:
        raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        raise BadCursor("invalid") from None
    if _text(raw) != token:
        raise BadCursor("invalid")
    return raw
