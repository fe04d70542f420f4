"""Who sees an invitation: whoever sent it, and the admins of its workspace."""

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER, WORKSPACE, Sql
from weft.kernel.reading import ONE
from weft.kernel.resource import Row


def is_admin_here() -> Sql:
    """The caller administers the workspace."""
    m = workspace_memberships.alias()
    mine = sa.and_(m.c.workspace_gid == WORKSPACE, m.c.user_gid == USER)
    return sa.exists(sa.select(ONE).select_from(m).where(mine, m.c.is_active, m.c.is_admin))


def is_seen(invitation: Row) -> Sql:
    """Open invitations, by those who may take them back."""
    waits = sa.and_(invitation.c.used_at.is_(None), invitation.c.revoked_at.is_(None))
    return sa.and_(waits, sa.or_(invitation.c.invited_by_gid == USER, is_admin_here()))
