"""One's own personal access tokens: made, shown once, revoked."""

import re

from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.ending import end_token
from weft.identity.sessions.notes import note
from weft.identity.sessions.tokens import digest, fresh_token
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Done, Visit
from weft.std.gid import Kind

SCOPE = re.compile(r"default|[a-z_]{1,60}:(read|write|delete)")
MOST = 200
# lint: allow write-door — tokens are a person's, not a workspace's
INSERT = """INSERT INTO access_tokens (gid, digest, user_gid, name, scopes, created_at, expires_at)
SELECT $1, $2, $3, $4, $5, $6, $7 WHERE (SELECT count(*) FROM access_tokens t
  WHERE t.user_gid = $3 AND t.revoked_at IS NULL) < $8 RETURNING gid"""


async def make_token(visit: Visit) -> Done:
    """A new token; its secret is in this answer and nowhere else."""
    base, user = visit.means.of(Accounts).base, visit.who.user
    name: str = visit.body["name"].strip()
    scopes: list[str] = visit.body.get("scopes") or []
    until = visit.body.get("expires_at")
    _check(visit, name, scopes)
    await base.stock()
    gid, secret = base.gid(Kind.TOKEN, 0), fresh_token()
    async with base.transaction() as tx:
        given = (gid, digest(secret), user, name, scopes, visit.now, until, MOST)
        if await tx.fetchrow(INSERT, *given) is None:
            raise Invalid(
                "name: You have {most} tokens; revoke one that you no longer use", most=MOST
            )
        await note(
            tx,
            "personal_access_token_created",
            user,
            now=visit.now,
            address=visit.address,
            resource="access_token",
            gid=gid,
            scopes=scopes,
        )
    shown = {"gid": str(gid), "resource_type": "access_token", "name": name, "scopes": scopes}
    return Done({**shown, "expires_at": until, "token": secret})


def _check(visit: Visit, name: str, scopes: list[str]) -> None:
    if not name:
        raise Invalid("name: Must say what the token is for")
    for scope in scopes:
        if not SCOPE.fullmatch(scope):
            raise Invalid(
                "scopes: Not a scope: {scope}. Take default, or tasks:read", scope=scope[:60]
            )
    until = visit.body.get("expires_at")
    if until is not None and until <= visit.now:
        raise Invalid("expires_at: Must lie in the future")


async def revoke_token(visit: Visit) -> Done:
    """The token opens nothing from the next request on."""
    user, token = visit.who.user, visit.path["access_token_gid"]
    async with visit.means.of(Accounts).base.transaction() as tx:
        if not await end_token(tx, token, user, now=visit.now):
            raise NotFound.of("access_token", token)
        await note(
            tx,
            "personal_access_token_deleted",
            user,
            now=visit.now,
            address=visit.address,
            resource="access_token",
            gid=token,
        )
    return Done()
