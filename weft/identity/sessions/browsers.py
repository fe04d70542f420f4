"""Sessions of browsers: 256 random bits in a cookie, a digest here.

A second secret, which no other site can read, must come with every change.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic

from weft.identity.sessions.ending import Tx
from weft.identity.sessions.tokens import TRUSTED, digest
from weft.kernel.access import Credential, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Unauthorized
from weft.std.gid import Kind

PREFIX = "weft_ses_"
# lint: allow write-door — a session slides while it is used; it precedes any actor
FIND = """UPDATE sessions s SET last_seen_at = now(), expires_at = now() + $2::interval FROM users u
WHERE s.digest = $1 AND s.revoked_at IS NULL AND s.expires_at > now()
AND u.gid = s.user_gid AND u.deactivated_at IS NULL RETURNING s.gid, s.user_gid, s.csrf"""
# lint: allow write-door — a session begins before there is an actor
BEGIN = """INSERT INTO sessions
(gid, digest, user_gid, csrf, agent, address, created_at, last_seen_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)"""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser that proved itself, and what its requests must carry to change anything."""

    credential: Credential
    csrf: str
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Begun:
    """A new session: the cookie's secret, shown once."""

    gid: Gid
    secret: str
    csrf: str


@dataclass
class Sessions:
    """Cookies → credentials, remembered for a minute; every actor re-checks them sooner."""

    base: Database
    lasts: timedelta = timedelta(days=30)
    _kept: dict[bytes, SignedIn] = field(default_factory=dict[bytes, SignedIn])

    async def signed_in(self, secret: str, *, fresh: bool = False) -> SignedIn:
        """Whose session this is; `fresh` asks the table, for what no actor re-checks."""
        key = digest(secret)
        kept = None if fresh else self._kept.get(key)
        if kept is not None and monotonic() < kept.until:
            return kept
        row = await self.base.row(FIND, key, self.lasts)
        if row is None:
            self._kept.pop(key, None)
            raise Unauthorized("Not Authorized. Your session has ended; sign in again.")
        if len(self._kept) > 50_000:
            self._kept.clear()
        credential = Credential(row["user_gid"], row["gid"], "session")
        found = SignedIn(credential, row["csrf"], monotonic() + TRUSTED)
        self._kept[key] = found
        return found

    async def begin(
        self, tx: Tx, user: Gid, *, now: datetime, address: str = "", agent: str = ""
    ) -> Begun:
        """A session with an identity of its own: what a browser held before opens nothing."""
        begun = Begun(
            self.base.gid(Kind.SESSION, 0),
            PREFIX + secrets.token_urlsafe(32),
            secrets.token_urlsafe(32),
        )
        kept = digest(begun.secret)
        until = now + self.lasts
        given = (begun.gid, kept, user, begun.csrf, agent[:400], address[:64], now, until)
        await tx.execute(BEGIN, *given)
        return begun
