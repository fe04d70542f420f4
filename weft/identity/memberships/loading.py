"""What the commands of places must know before they decide."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from weft.identity.memberships.resource import WorkspaceMembership
from weft.identity.users.rules import belongs_here, is_known, is_met
from weft.identity.users.tables import users
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import Gid, shaped_for
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.reading import Statement, compiled, visible
from weft.kernel.unit_of_work import Unit

GID = sa.bindparam("gid", type_=sa.BigInteger)
BY_EMAIL = "SELECT gid, deactivated_at FROM users WHERE email = :email::text"
PLACE = """SELECT * FROM workspace_memberships
WHERE workspace_gid = :workspace::bigint AND user_gid = :person::bigint"""
WITNESS = """SELECT m.gid, m.version FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
WHERE m.workspace_gid = :workspace::bigint AND m.is_admin AND m.is_active AND m.gid <> :gid::bigint
 AND u.deactivated_at IS NULL ORDER BY m.gid LIMIT 1"""
TEAMS = """SELECT m.*, t.visibility FROM team_memberships m
JOIN teams t ON t.workspace_gid = :workspace::bigint AND t.gid = m.team_gid
WHERE m.workspace_gid = :workspace AND m.user_gid = :person::bigint"""
AT_WORK = """SELECT m.user_gid FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
WHERE m.workspace_gid = :workspace AND m.user_gid = ANY(:people::bigint[]) AND m.is_active
AND u.deactivated_at IS NULL"""
DOMAINS = "SELECT email_domains FROM workspaces WHERE gid = :workspace::bigint"


@lru_cache(2)
def _visible(wide: bool) -> Statement:
    with shaped_for(wide):
        return compiled(visible(WorkspaceMembership.spec))


@lru_cache(2)
def _met(wide: bool) -> Statement:
    u = users.alias()
    with shaped_for(wide):
        near = sa.or_(belongs_here(u), is_met(u))
        return compiled(
            sa.select(u.c.gid, u.c.email, u.c.deactivated_at).where(
                u.c.gid == GID, near, is_known(u)
            )
        )


async def place(unit: Unit, gid: Gid) -> Mapping[str, Any]:
    """A place in this workspace by its gid, if the actor sees it."""
    row = await unit.row(_visible(unit.who.is_wide), gid=gid)
    if row is None or row["workspace_gid"] != unit.who.workspace:
        raise NotFound.of("workspace_membership", gid)
    return row


async def place_of(unit: Unit, person: Gid) -> Mapping[str, Any] | None:
    """Somebody's place in this workspace, past ones too."""
    return await unit.row(PLACE, person=person)


async def invitee(unit: Unit, asked: str) -> Mapping[str, Any] | None:
    """Whom an invitation names; None for an address that nobody has yet.

    An address may be anybody's; a gid only that of somebody whom the actor has met already.
    """
    if not asked.isdigit():
        return await unit.row(BY_EMAIL, email=asked.lower())
    row = await unit.row(_met(unit.who.is_wide), gid=int(asked))
    if row is None:
        raise NotFound.of("user", asked)
    return row


async def email_of(unit: Unit, person: Gid) -> str:
    """Somebody's address."""
    row = await unit.row("SELECT email FROM users WHERE gid = :gid::bigint", gid=person)
    return row["email"] if row else ""


async def domains(unit: Unit) -> list[str]:
    """The domains whose addresses make members."""
    row = await unit.row(DOMAINS)
    return row["email_domains"] if row else []


async def guard_last_admin(unit: Unit, leaving: Gid) -> None:
    """Another admin must remain; the write holds only while that one still is."""
    witness = await unit.row(WITNESS, gid=leaving)
    if witness is None:
        raise Forbidden("user: The workspace needs an admin. Make somebody else an admin first.")
    unit.guard(workspace_memberships, witness["gid"], witness["version"])


async def teams_of(unit: Unit, person: Gid) -> list[dict[str, Any]]:
    """The teams that somebody is in, whoever sees them."""
    return await unit.rows(TEAMS, person=person)


async def at_work(unit: Unit, people: Collection[Gid]) -> list[Gid]:
    """Those of the people who still work here: only they can be spoken to."""
    if not people:
        return []
    return [row["user_gid"] for row in await unit.rows(AT_WORK, people=list(people))]
