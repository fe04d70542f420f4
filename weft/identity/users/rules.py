"""Who sees a person.

Full members see everyone in the workspace; guests only those with whom they share something.
"""

from typing import Any

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER, WORKSPACE, Sql, is_member
from weft.kernel.reading import any_row
from weft.kernel.resource import Row, See

MEMBER, SERVICE = (sa.literal_column(f"'{kind}'", sa.Text()) for kind in ("member", "service"))

# Ways of sharing, of which teams and the floors above know; the catalog fills in the list, once.
SHARING_RULES: list[See] = []


def belongs_here(user: Row) -> Sql:
    """The person belongs to the workspace, or once did."""
    m = workspace_memberships.alias()
    return any_row(m, where=[m.c.workspace_gid == WORKSPACE, m.c.user_gid == user.c.gid])


def is_active_here(user: Row) -> Sql:
    """The person belongs to the workspace now, and has an account."""
    m = workspace_memberships.alias()
    here = [m.c.workspace_gid == WORKSPACE, m.c.user_gid == user.c.gid, m.c.is_active]
    return sa.and_(user.c.deactivated_at.is_(None), any_row(m, where=here))


def is_colleague(user: Row) -> Sql:
    """The person belongs to one of the workspaces in which the caller is a full member."""
    ours, theirs = workspace_memberships.alias(), workspace_memberships.alias()
    full = [ours.c.user_gid == USER, ours.c.is_active, ours.c.kind.in_([MEMBER, SERVICE])]
    same = [theirs.c.workspace_gid == ours.c.workspace_gid, theirs.c.user_gid == user.c.gid]
    return any_row(ours, theirs, where=[*full, *same])


def colleagues() -> sa.Select[Any]:
    """The gids of all who belong to one of the workspaces in which the caller is a full member."""
    ours, theirs = workspace_memberships.alias(), workspace_memberships.alias()
    full = [ours.c.user_gid == USER, ours.c.is_active, ours.c.kind.in_([MEMBER, SERVICE])]
    same = theirs.c.workspace_gid == ours.c.workspace_gid
    return sa.select(theirs.c.user_gid).select_from(ours.join(theirs, same)).where(*full)


def is_known(user: Row) -> Sql:
    """Their name may be told: to full members always, to guests where they share something."""
    if is_member() is sa.true():
        return sa.true()
    shared = [rule(user) for rule in SHARING_RULES]
    return sa.or_(is_member(), user.c.gid == USER, *shared, is_colleague(user))


def is_found(user: Row) -> Sql:
    """May be fetched by gid: belongs here, and is known to the caller."""
    return sa.or_(user.c.gid == USER, sa.and_(belongs_here(user), is_known(user)))


def is_met(user: Row) -> Sql:
    """Works in one of the caller's workspaces today."""
    ours, theirs = workspace_memberships.alias(), workspace_memberships.alias()
    same = [theirs.c.workspace_gid == ours.c.workspace_gid, theirs.c.user_gid == user.c.gid]
    mine = [ours.c.user_gid == USER, ours.c.is_active, theirs.c.is_active]
    return any_row(ours, theirs, where=[*mine, *same])
