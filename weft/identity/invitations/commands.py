"""Inviting somebody, and taking it back."""

from datetime import timedelta
from typing import Any

from weft.identity.addresses import address
from weft.identity.invitations.resource import Invitation
from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.posting import Draft
from weft.identity.sessions.tokens import digest
from weft.kernel.changes import Audience
from weft.kernel.errors import Conflict, Forbidden, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.gid import Kind

PREFIX = "weft_inv_"
LASTS = timedelta(days=14)
ABOUT = """SELECT w.name AS workspace_name, u.name AS inviter,
 EXISTS (SELECT 1 FROM workspace_memberships m JOIN users o ON o.gid = m.user_gid
   WHERE m.workspace_gid = w.gid AND m.is_active AND o.email = :email::text) AS is_here
FROM workspaces w JOIN users u ON u.gid = :user::bigint WHERE w.gid = :workspace::bigint"""
OPEN = """SELECT i.* FROM invitations i
WHERE i.workspace_gid = :workspace::bigint AND i.gid = :gid::bigint
AND i.used_at IS NULL AND i.revoked_at IS NULL"""
OLDER = """SELECT i.gid FROM invitations i WHERE i.workspace_gid = :workspace::bigint
AND i.email = :email::text AND i.used_at IS NULL AND i.revoked_at IS NULL"""


async def invite(unit: Unit, asked: Asked) -> Reply:
    """Open the workspace to one address.

    A letter takes the link there; without mail, the inviter gets it once.
    """
    post = asked.means.of(Accounts).post
    kind, email = asked.body.get("kind") or "member", address(asked.body["email"])
    if not unit.who.is_admin and (kind == "member" or unit.who.is_guest):
        raise Forbidden("kind: Only admins invite members; you may invite guests")
    about = await unit.row(ABOUT, email=email)
    if about is None:
        raise NotFound.of("workspace", unit.who.workspace)
    if about["is_here"]:
        raise Conflict("email: This person belongs to the workspace already")
    for older in await unit.rows(OLDER, email=email):
        unit.update(Invitation.spec.table, {"gid": older["gid"]}, revoked_at=unit.now)
    secret = post.secret(f"{PREFIX}{unit.who.workspace}_")
    row = {**_row(unit, email, kind, secret.text), "is_by_hand": not post.is_open}
    unit.add(Invitation.spec, row, Audience([-unit.who.user], []), parent=unit.who.workspace)
    given = {"inviter": about["inviter"], "workspace": about["workspace_name"]}
    post.leave_with(unit, Draft("invitation", email, given, secret, unit.who.locale))
    return Reply(value=_told(row, None if post.is_open else post.link("invitation", secret.text)))


def _row(unit: Unit, email: str, kind: str, secret: str) -> dict[str, Any]:
    return {
        "gid": unit.gid(Kind.INVITATION),
        "digest": "\\x" + digest(secret).hex(),  # rows travel as JSON, where bytes are text
        "email": email,
        "invited_by_gid": unit.who.user,
        "kind": kind,
        "places": [],
        "created_at": unit.now,
        "expires_at": unit.now + LASTS,
    }


def _told(row: dict[str, Any], link: str | None) -> dict[str, Any]:
    told = {
        "gid": str(row["gid"]),
        "resource_type": "invitation",
        "email": row["email"],
        "kind": row["kind"],
        "created_at": row["created_at"],
        "expires_at": row["expires_at"],
    }
    return told if link is None else {**told, "link": link}


async def take_back(unit: Unit, asked: Asked) -> Reply:
    """The invitation opens nothing any more."""
    gid = asked.path["invitation_gid"]
    row = await unit.row(OPEN, gid=gid)
    if row is None or not (unit.who.is_admin or row["invited_by_gid"] == unit.who.user):
        raise NotFound.of("invitation", gid)
    unit.update(Invitation.spec.table, {"gid": gid}, revoked_at=unit.now)
    unit.note("invitation.revoked", "invitation", gid)
    return Reply(value={})
