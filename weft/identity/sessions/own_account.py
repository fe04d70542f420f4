"""One's own account: who am I, in which zone do I live, and the end of it."""

from collections.abc import Mapping
from typing import Any

import msgspec

from weft.identity.founding import deactivate_person
from weft.identity.sessions.accounts import Accounts, zone_named
from weft.identity.sessions.ending import end_sessions, resolve_anew
from weft.identity.sessions.notes import note
from weft.identity.users.logic import photo_addresses
from weft.kernel.access import Credential
from weft.kernel.database import Database
from weft.kernel.errors import Forbidden, Invalid, NotFound, Unauthorized
from weft.kernel.operations import Done, Visit

ME = """SELECT u.gid, u.name, u.email, u.zone, u.locale, u.first_day_of_week, u.photo_key,
 s.csrf,
 u.preferences::text AS preferences,
 (SELECT coalesce(json_agg(json_build_object('gid', w.gid::text, 'resource_type', 'workspace',
    'name', w.name, 'kind', m.kind, 'is_admin', m.is_admin)
    ORDER BY m.created_at, w.gid), '[]')::text
  FROM workspace_memberships m JOIN workspaces w ON w.gid = m.workspace_gid
  WHERE m.user_gid = u.gid AND m.is_active) AS workspaces
FROM users u LEFT JOIN sessions s ON s.gid = $2 AND s.user_gid = u.gid
WHERE u.gid = $1 AND u.deactivated_at IS NULL"""
# lint: allow write-door — habits are a person's, not a workspace's
SET = """UPDATE users SET zone = coalesce($2, zone), locale = coalesce($3, locale),
first_day_of_week = coalesce($4, first_day_of_week), preferences = preferences || $5::jsonb
WHERE gid = $1 RETURNING gid"""
# How the web app shows itself to somebody, with what they get who never chose.
PREFERENCES: Mapping[str, Any] = {
    "theme": "system",
    "density": "compact",
    "single_key_shortcuts": True,
}
# lint: allow write-door — deactivation cuts everything, in whatever workspace
CUT_LINKS = "UPDATE one_time_links SET used_at = $2 WHERE user_gid = $1 AND used_at IS NULL"


MAY_CUT = """SELECT u.gid,
 bool_and(EXISTS (SELECT 1 FROM workspace_memberships a WHERE a.workspace_gid = m.workspace_gid
   AND a.user_gid = $2 AND a.is_active AND a.is_admin)) AS by_admin,
 bool_or(EXISTS (SELECT 1 FROM workspace_memberships a WHERE a.workspace_gid = m.workspace_gid
   AND a.user_gid = $2 AND a.is_active AND a.kind IN ('member', 'service'))) AS is_known
FROM users u JOIN workspace_memberships m ON m.user_gid = u.gid AND m.is_active
WHERE u.gid = $1 AND u.deactivated_at IS NULL GROUP BY u.gid"""


async def read_me(visit: Visit) -> Done:
    """The person behind the credential, their workspaces and habits; whether letters are sent."""
    accounts = visit.means.of(Accounts)
    mails = {"sends_mail": accounts.post.is_open, "takes_mail": accounts.takes_mail}
    return Done(await me(accounts.base, visit.who, accounts.site) | mails)


async def me(base: Database, who: Credential, site: str) -> dict[str, Any]:
    """What a person may know of their own account."""
    row = await base.row(ME, who.user, who.gid)
    if row is None:
        raise Unauthorized("Not Authorized")
    found: dict[str, Any] = {"gid": str(row["gid"]), "resource_type": "user"}
    for name in ("name", "email", "zone", "locale", "first_day_of_week"):
        found[name] = row[name]
    found["photo"] = photo_addresses(site, row["photo_key"])
    found |= {**PREFERENCES, **msgspec.json.decode(row["preferences"])}
    found["workspaces"] = msgspec.json.decode(row["workspaces"])
    if row["csrf"] is not None:
        found["session"] = {"gid": str(who.gid), "csrf_token": row["csrf"]}
    return found


async def change_me(visit: Visit) -> Done:
    """Zone, language, the first day of the week, and how the web app shows itself."""
    accounts, body = visit.means.of(Accounts), visit.body
    zone = zone_named(body["zone"]) if body.get("zone") else None
    first = body.get("first_day_of_week")
    if first is not None and not 0 <= first <= 6:
        raise Invalid("first_day_of_week: Must be 0 (Sunday) to 6 (Saturday)")
    chosen = {name: body[name] for name in PREFERENCES if body.get(name) is not None}
    kept = msgspec.json.encode(chosen).decode()
    async with accounts.base.transaction() as tx:
        await tx.execute(SET, visit.who.user, zone, body.get("locale"), first, kept)
        await resolve_anew(tx, visit.who.user)
    return Done(await me(accounts.base, visit.who, accounts.site))


async def deactivate(visit: Visit) -> Done:
    """Cut a person off, by an admin of every workspace they belong to; guests find nobody here.

    Tokens open nothing as long as the account is closed; sessions and links are gone for good.
    """
    base, person = visit.means.of(Accounts).base, visit.path["user_gid"]
    found = await base.row(MAY_CUT, person, visit.who.user)
    if found is None or not found["is_known"]:
        raise NotFound.of("user", person)
    if person == visit.who.user:
        raise Forbidden("user: You cannot deactivate yourself; ask another admin")
    if not found["by_admin"]:
        raise Forbidden("user: Only who administers all workspaces of a person deactivates them")
    await deactivate_person(base, person, now=visit.now)
    async with base.transaction() as tx:
        await end_sessions(tx, person, now=visit.now)
        await tx.execute(CUT_LINKS, person, visit.now)
        await note(tx, "user_deactivated", person, now=visit.now, by=str(visit.who.user))
    return Done()
