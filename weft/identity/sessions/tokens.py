"""Personal access tokens: 256 random bits, shown once, kept as a digest."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from weft.kernel.access import Credential, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Unauthorized
from weft.std.gid import Kind

PREFIX = "weft_pat_"
FIND = """SELECT t.gid, t.user_gid, t.scopes, t.app_gid FROM access_tokens t JOIN users u ON u.gid
  = t.user_gid
WHERE t.digest = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
AND u.deactivated_at IS NULL"""


def digest(secret: str) -> bytes:
    """What is kept of a secret of full entropy."""
    return sha256(secret.encode()).digest()


def fresh_token() -> str:
    """A new secret."""
    return PREFIX + secrets.token_urlsafe(32)


@dataclass
class Tokens:
    """Bearer tokens → credentials; the few in use are remembered, their validity is re-checked
    with every actor.
    """

    base: Database
    _kept: dict[bytes, Credential] = field(default_factory=dict[bytes, Credential])

    async def credential(self, secret: str) -> Credential:
        """Whose token this is."""
        key = digest(secret)
        if (kept := self._kept.get(key)) is not None:
            return kept
        row = await self.base.row(FIND, key)
        if row is None:
            raise Unauthorized("Not Authorized")
        if len(self._kept) > 50_000:
            self._kept.clear()
        found = Credential(
            row["user_gid"], row["gid"], "token", frozenset(row["scopes"]), row["app_gid"]
        )
        self._kept[key] = found
        return found

    def forget(self, secret: str) -> None:
        """Look it up anew the next time."""
        self._kept.pop(digest(secret), None)


async def issue_token(
    base: Database, user: Gid, name: str, *, now: datetime, scopes: tuple[str, ...] = ()
) -> str:
    """A new token for a person; the secret is returned once and kept nowhere."""
    await base.stock()
    secret = fresh_token()
    await base.write_reference(
        "access_tokens",
        gid=base.gid(Kind.TOKEN, 0),
        digest=digest(secret),
        user_gid=user,
        name=name,
        scopes=list(scopes),
        created_at=now,
    )
    return secret
