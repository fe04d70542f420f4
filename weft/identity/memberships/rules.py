"""Who sees somebody's place in a workspace: full members; guests, where they know the person."""

import sqlalchemy as sa

from weft.identity.users.rules import MEMBER, SERVICE, is_known
from weft.identity.users.tables import users
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER, WORKSPACE, Sql
from weft.kernel.reading import any_row
from weft.kernel.resource import Row


def is_seen(membership: Row) -> Sql:
    """The caller belongs there too, and may know the person."""
    ours, u = workspace_memberships.alias(), users.alias()
    known = any_row(u, where=[u.c.gid == membership.c.user_gid, is_known(u)])
    here = sa.and_(membership.c.workspace_gid == WORKSPACE, known)
    full = ours.c.kind.in_([MEMBER, SERVICE])
    same = ours.c.workspace_gid == membership.c.workspace_gid
    them = sa.or_(full, membership.c.user_gid == USER, here)
    return any_row(ours, where=[same, ours.c.user_gid == USER, ours.c.is_active, them])
