"""Who sees a person: members see everyone in the workspace, guests only those they share
something with.
"""

import sqlalchemy as sa

from weft.identity.teams.tables import team_memberships
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import TOKENS, USER, WORKSPACE, Sql, is_member
from weft.kernel.reading import ONE
from weft.kernel.resource import Row


def belongs_here(user: Row) -> Sql:
    """The person belongs to the workspace, or once did."""
    m = workspace_memberships.alias()
    return sa.exists(
        sa.select(ONE)
        .select_from(m)
        .where(m.c.workspace_gid == WORKSPACE, m.c.user_gid == user.c.gid)
    )


def shares_a_team(user: Row) -> Sql:
    """The person is in a team whose token the caller holds."""
    m = team_memberships.alias()
    held = m.c.team_gid == sa.any_(TOKENS)
    mine = m.c.workspace_gid == WORKSPACE
    return sa.exists(sa.select(ONE).select_from(m).where(mine, m.c.user_gid == user.c.gid, held))


def is_known(user: Row) -> Sql:
    """Their name may be told: to members always, to guests where they share a team or are the
    person.
    """
    return sa.or_(is_member(), user.c.gid == USER, shares_a_team(user))


def is_found(user: Row) -> Sql:
    """May be fetched by gid: belongs here, and is known to the caller."""
    return sa.or_(user.c.gid == USER, sa.and_(belongs_here(user), is_known(user)))
