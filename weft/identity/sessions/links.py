"""One-time links: a secret of 256 bits, kept as a digest, that opens one thing once."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import msgspec

from weft.identity.sessions.ending import Tx
from weft.identity.sessions.tokens import digest
from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.std.wording import Template

PREFIX = "weft_link_"
Purpose = Literal["set_up", "sign_up", "reset", "new_address"]
LASTS: dict[Purpose, timedelta] = {
    "set_up": timedelta(days=7),
    "sign_up": timedelta(days=2),
    "reset": timedelta(hours=1),
    "new_address": timedelta(days=2),
}
# lint: allow write-door — a link is made before anybody is signed in
ISSUE = """INSERT INTO one_time_links
(digest, purpose, user_gid, email, details, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7)"""
# lint: allow write-door — using a link is one statement, so that it is used once
USE = """UPDATE one_time_links SET used_at = $3 WHERE digest = $1 AND purpose = $2
AND used_at IS NULL AND expires_at > $3 RETURNING user_gid, email, details"""
LOOK = """SELECT user_gid, email, details FROM one_time_links WHERE digest = $1 AND purpose = $2
AND used_at IS NULL AND expires_at > $3"""
# lint: allow write-door — an older link of the same purpose opens nothing any more
VOID = """UPDATE one_time_links SET used_at = $3 WHERE purpose = $1
AND user_gid IS NOT DISTINCT FROM $2 AND used_at IS NULL"""
GONE: Template = "token: This link was used already, or it has expired. Ask for a new one"


@dataclass(frozen=True, slots=True)
class Link:
    """What a used link was about."""

    user: Gid | None
    email: str | None
    details: dict[str, Any]


async def issue_link(
    tx: Tx,
    purpose: Purpose,
    *,
    now: datetime,
    user: Gid | None = None,
    email: str | None = None,
    replaces: bool = False,
    secret: str = "",
    **details: Any,
) -> str:
    """A new link's secret, the one given or a fresh one; it is kept nowhere."""
    if replaces:
        await tx.execute(VOID, purpose, user, now)
    secret = secret or PREFIX + secrets.token_urlsafe(32)
    text = msgspec.json.encode(details).decode()
    until = now + LASTS[purpose]
    await tx.execute(ISSUE, digest(secret), purpose, user, email, text, now, until)
    return secret


async def use_link(tx: Tx, purpose: Purpose, secret: str, *, now: datetime) -> Link:
    """What the link opens; of fifty who come at once, one gets it."""
    return _link(await tx.fetchrow(USE, digest(secret), purpose, now))


async def look_at_link(tx: Tx, purpose: Purpose, secret: str, *, now: datetime) -> Link:
    """What the link would open; it stays unused."""
    return _link(await tx.fetchrow(LOOK, digest(secret), purpose, now))


def _link(row: Any) -> Link:
    if row is None:
        raise Invalid(GONE)
    return Link(row["user_gid"], row["email"], msgspec.json.decode(row["details"]))
