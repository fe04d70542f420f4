"""Personal access tokens: 256 random bits, shown once, kept as a digest."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from time import monotonic

from weft.kernel.access import Credential, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Unauthorized
from weft.std.gid import Kind

PREFIX = "weft_pat_"
TRUSTED = 60.0
# lint: allow write-door — the moment of a token's last use; it precedes any actor
FIND = """UPDATE access_tokens t SET last_used_at = now() FROM users u
WHERE t.digest = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
AND u.gid = t.user_gid AND u.deactivated_at IS NULL
RETURNING t.gid, t.user_gid, t.scopes, t.app_gid,
 extract(epoch FROM t.expires_at - now())::float8 AS seconds_left"""


def digest(secret: str) -> bytes:
    """What is kept of a secret of full entropy."""
    return sha256(secret.encode()).digest()


def fresh_token() -> str:
    """A new secret."""
    return PREFIX + secrets.token_urlsafe(32)


@dataclass(frozen=True, slots=True)
class Kept:
    """A credential that this process knows, and until when it may believe it."""

    credential: Credential
    until: float


@dataclass
class Tokens:
    """Bearer tokens → credentials.

    The few in use are remembered for a minute; revocation meanwhile is re-checked with every actor.
    """

    base: Database
    _kept: dict[bytes, Kept] = field(default_factory=dict[bytes, Kept])

    async def credential(self, secret: str, *, fresh: bool = False) -> Credential:
        """Whose token this is; `fresh` asks the table, for what no actor re-checks."""
        key = digest(secret)
        kept = None if fresh else self._kept.get(key)
        if kept is not None and monotonic() < kept.until:
            return kept.credential
        row = await self.base.row(FIND, key)
        if row is None:
            self._kept.pop(key, None)
            raise Unauthorized("Not Authorized")
        if len(self._kept) > 50_000:
            self._kept.clear()
        found = Credential(
            row["user_gid"], row["gid"], "token", frozenset(row["scopes"]), row["app_gid"]
        )
        left = TRUSTED if row["seconds_left"] is None else min(TRUSTED, row["seconds_left"])
        self._kept[key] = Kept(found, monotonic() + left)
        return found


async def issue_token(
    base: Database,
    user: Gid,
    name: str,
    *,
    now: datetime,
    scopes: tuple[str, ...] = (),
    expires_at: datetime | None = None,
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
        expires_at=expires_at,
    )
    return secret
