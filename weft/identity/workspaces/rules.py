"""Who sees a workspace, and who belongs to it as what."""

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER, Sql
from weft.kernel.reading import any_row
from weft.kernel.resource import Row


def belongs(workspace: Row) -> Sql:
    """Seen by those who belong to it."""
    m = workspace_memberships.alias()
    mine = [m.c.workspace_gid == workspace.c.gid, m.c.user_gid == USER, m.c.is_active]
    return any_row(m, where=mine)


def is_shared(membership: Row) -> Sql:
    """Somebody's place in a workspace to which the caller belongs as well."""
    ours = workspace_memberships.alias()
    same = ours.c.workspace_gid == membership.c.workspace_gid
    here = any_row(ours, where=[same, ours.c.user_gid == USER, ours.c.is_active])
    return sa.and_(membership.c.is_active, here)
