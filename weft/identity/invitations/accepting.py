"""Accepting an invitation: once, into its own workspace, as the address it was sent to."""

from typing import Any

from weft.identity.founding import Person, create_person
from weft.identity.invitations.commands import PREFIX
from weft.identity.sessions.accounts import Accounts, zone_named
from weft.identity.sessions.arrivals import join
from weft.identity.sessions.attempts import count_attempt
from weft.identity.sessions.notes import note
from weft.identity.sessions.passwords import acceptable
from weft.identity.sessions.signing_in import begin, proved, shown
from weft.identity.sessions.tokens import digest
from weft.kernel.access import Gid
from weft.kernel.database import Database, Founding
from weft.kernel.errors import Conflict, Invalid
from weft.kernel.operations import Done, Visit
from weft.std import gid as gids
from weft.std.wording import Template

LOOK = """SELECT i.gid, i.email, i.kind, i.is_by_hand, w.name AS workspace_name,
 (SELECT u.gid FROM users u WHERE u.email = i.email
   AND NOT (u.password IS NULL AND u.confirmed_at IS NULL)) AS user_gid
FROM invitations i JOIN workspaces w ON w.gid = i.workspace_gid
WHERE i.workspace_gid = $1 AND i.digest = $2 AND i.used_at IS NULL AND i.revoked_at IS NULL
AND i.expires_at > $3"""
# lint: allow write-door — whoever accepts is no actor yet; one statement, so it is used once
USE = """UPDATE invitations SET used_at = $3 WHERE workspace_gid = $1 AND digest = $2
AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $3 RETURNING gid"""
# lint: allow write-door — who came by it
USED_BY = "UPDATE invitations SET used_by_gid = $3 WHERE workspace_gid = $1 AND gid = $2"
GONE: Template = (
    "token: This invitation was used or taken back, or it has expired. Ask for a new one"
)


def workspace_of(secret: str) -> Gid:
    """The workspace that an invitation names; 0 for what is no invitation."""
    head, _, _ = secret.removeprefix(PREFIX).partition("_")
    return (gids.parse(head) or 0) if secret.startswith(PREFIX) else 0


async def look(base: Database, secret: str, *, now: Any) -> Any:
    """What the invitation offers; it stays open."""
    row = await base.row(LOOK, workspace_of(secret), digest(secret), now)
    if row is None:
        raise Invalid(GONE)
    return row


async def accept(visit: Visit) -> Done:
    """Belong to the workspace: with a new account, or with one's own, whose password proves it."""
    accounts, body = visit.means.of(Accounts), visit.body
    base, token = accounts.base, body["token"]
    await count_attempt(
        base,
        "invitation",
        "",
        address=visit.address,
        now=visit.now,
        most=accounts.policy.attempts,
    )
    offer = await look(base, token, now=visit.now)
    who = await _who(visit, offer)
    await base.stock()
    async with base.transaction() as tx:
        user = await _use(visit, tx, offer, who)
        begun = await begin(visit, tx, user)
        await note(
            tx,
            "user_invitation_accepted",
            user,
            now=visit.now,
            address=visit.address,
            resource="invitation",
            gid=offer["gid"],
        )
    name = body.get("name") or ""
    return Done(shown(begun, {"gid": user, "name": name}), begun.secret)


async def _use(visit: Visit, tx: Any, offer: Any, who: Gid | Person) -> Gid:
    """Of fifty who come at once, one finds it open."""
    token = visit.body["token"]
    workspace = workspace_of(token)
    if await tx.fetchrow(USE, workspace, digest(token), visit.now) is None:
        raise Invalid(GONE)
    user = who if isinstance(who, int) else await _new(visit, tx, who, offer)
    await tx.execute(USED_BY, workspace, offer["gid"], user)
    accounts = visit.means.of(Accounts)
    await join(accounts, tx, workspace, user, now=visit.now, kind=offer["kind"])
    return user


async def _who(visit: Visit, offer: Any) -> Gid | Person:
    """The person behind the address, proved; or one who is new."""
    if visit.credential is not None and visit.credential.user == offer["user_gid"]:
        return visit.credential.user
    password = visit.body.get("password") or ""
    if offer["user_gid"] is not None:
        return (await proved(visit, offer["email"], password))["gid"]
    name = visit.body.get("name") or ""
    if not name.strip():
        raise Invalid("name: Missing input")
    acceptable(password, offer["email"], name)
    accounts = visit.means.of(Accounts)
    stored = await accounts.passwords.hashed(password)
    zone = zone_named(visit.body.get("zone") or "UTC")
    return Person(name, offer["email"], stored, zone, visit.language)


async def _new(visit: Visit, tx: Any, who: Person, offer: Any) -> Gid:
    """Only a link that went there by letter confirms the address; for who becomes a member, an
    admin vouches.
    """
    accounts = visit.means.of(Accounts)
    confirmed = accounts.post.is_open and not offer["is_by_hand"]
    by = workspace_of(visit.body["token"]) if offer["kind"] == "member" else 0
    user = await create_person(
        Founding(tx), accounts.base, who, now=visit.now, confirmed=confirmed, by=by
    )
    if user is None:
        raise Conflict("token: Somebody made an account with this address meanwhile. Sign in")
    return user
