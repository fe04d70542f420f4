"""This module is about secret addresses: whoever has one is let in, and only its digest is kept."""

import re
import secrets
from dataclasses import dataclass
from hashlib import sha256

from weft.std import gid


@dataclass(frozen=True, slots=True)
class Secrets:
    """The secrets of one kind of address: `weft_{kind}_{workspace}_` and 256 random bits."""

    kind: str

    def fresh(self, workspace: int) -> str:
        """A new one, which says itself in which workspace to look for it."""
        return f"weft_{self.kind}_{workspace}_{secrets.token_urlsafe(32)}"

    def workspace_of(self, secret: str) -> int | None:
        """Where to look for it, if anywhere."""
        found = re.fullmatch(rf"weft_{self.kind}_([0-9]{{1,19}})_[A-Za-z0-9_-]{{43}}", secret)
        return gid.parse(found[1]) if found else None


def digest(secret: str) -> str:
    """What is kept of a secret."""
    return sha256(secret.encode()).hexdigest()
