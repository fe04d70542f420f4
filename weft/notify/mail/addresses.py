"""Signed addresses: each says who may do what by it, and nobody can make one up.

An address names its person and its thing and carries a seal of the server's key; it is written in
letters that survive any mail system, and no longer than one takes (64 characters before the @).
"""

import hmac
import struct
from base64 import b32decode, b32encode, urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Literal

from weft.kernel.access import Gid

Purpose = Literal["reply", "task"]
PURPOSES: dict[str, Purpose] = {"reply": "reply", "task": "task"}
Leaving = Literal["letters", "digest"]
LEAVINGS: tuple[Leaving, ...] = ("letters", "digest")
SEAL = 10
LEAVE = "/mail/leave"
CHOICES = "/settings/notifications"


@dataclass(frozen=True, slots=True)
class Addressed:
    """What an address opens: a `reply` to a task or a message, a new `task` in a project or in
    one's own list.  An older `generation` than the present one opens nothing any more.
    """

    purpose: Purpose
    user: Gid
    thing: Gid
    generation: int = 1


@dataclass(frozen=True, slots=True)
class Mailroom:
    """How this server is written to; plugged in by the composition root.  Without a `domain` it is
    not.
    """

    key: bytes = b""
    domain: str = ""
    site: str = "http://127.0.0.1:8080"

    def address(self, what: Addressed) -> str:
        """The address, or nothing where nobody can write to this server."""
        if not self.domain:
            return ""
        payload = struct.pack(">QQH", what.user, what.thing, what.generation)
        sealed = payload + self._seal(what.purpose, payload)
        local = b32encode(sealed).decode().rstrip("=").lower()
        return f"{what.purpose}+{local}@{self.domain}"

    def read(self, address: str) -> Addressed | None:
        """What an address opens; None for one that this server never made."""
        local, at, domain = address.strip().lower().rpartition("@")
        name, plus, sealed = local.partition("+")
        if not (at and plus and self.domain and domain == self.domain.lower()):
            return None
        purpose = PURPOSES.get(name)
        raw = _unwritten(sealed)
        if purpose is None or raw is None or len(raw) != 18 + SEAL:
            return None
        if not hmac.compare_digest(raw[18:], self._seal(purpose, raw[:18])):
            return None
        user, thing, generation = struct.unpack(">QQH", raw[:18])
        return Addressed(purpose, user, thing, generation)

    def leave_link(self, user: Gid, workspace: Gid, what: Leaving) -> str:
        """Where one click ends letters of this sort."""
        payload = struct.pack(">QQB", user, workspace, LEAVINGS.index(what))
        token = urlsafe_b64encode(payload + self._seal("leave", payload)).rstrip(b"=").decode()
        return f"{self.site.rstrip('/')}{LEAVE}?token={token}"

    def leaving(self, token: str) -> tuple[Gid, Gid, Leaving] | None:
        """Person, workspace and sort of letters that a link ends; None for a forged one."""
        try:
            raw = urlsafe_b64decode(token[:100] + "=" * (-len(token[:100]) % 4))
        except ValueError:
            return None
        if len(raw) != 17 + SEAL or not hmac.compare_digest(
            raw[17:], self._seal("leave", raw[:17])
        ):
            return None
        user, workspace, which = struct.unpack(">QQB", raw[:17])
        return (user, workspace, LEAVINGS[which]) if which < len(LEAVINGS) else None

    def _seal(self, purpose: str, payload: bytes) -> bytes:
        return hmac.digest(self.key, b"mail\0" + purpose.encode() + b"\0" + payload, "sha256")[
            :SEAL
        ]


def _unwritten(text: str) -> bytes | None:
    """The bytes of an address, which has one spelling only but for its case."""
    try:
        raw = b32decode(text.upper() + "=" * (-len(text) % 8))
    except ValueError:
        return None
    return raw if b32encode(raw).decode().rstrip("=").lower() == text else None
