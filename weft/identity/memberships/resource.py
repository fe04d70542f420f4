"""Places in a workspace, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.invitations.rules import is_admin_here
from weft.identity.memberships.rules import is_seen
from weft.identity.sessions.tables import sessions
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.reading import fixed
from weft.kernel.resource import UPDATE, Resource, Row, column, computed, one, referred
from weft.std.gid import Kind


def last_seen(membership: Row) -> sa.ColumnElement[Any]:
    """The latest of their sessions, where an admin asks; sessions are of all workspaces, so those
    who left are seen no more.
    """
    s = sessions.alias()
    latest = sa.select(sa.func.max(s.c.last_seen_at)).where(s.c.user_gid == membership.c.user_gid)
    is_told = sa.and_(membership.c.is_active, is_admin_here())
    return sa.case((is_told, latest.scalar_subquery()))


KINDS = ("member", "limited", "guest")


class WorkspaceMembership(
    Resource, table=workspace_memberships, kind=Kind.WORKSPACE_MEMBERSHIP, see=is_seen
):
    """Somebody's place in a workspace."""

    user = one("user", workspace_memberships.c.user_gid, compact=True, doc="Who belongs to it.")
    workspace = one(
        "workspace", workspace_memberships.c.workspace_gid, compact=True, doc="The workspace."
    )
    user_task_list = referred(
        "user_task_list",
        lambda m: m.c.user_gid,
        meets="user_gid",
        conditional=True,
        doc="The list of what is assigned to them, for places in the workspace that is asked.",
    )
    is_active = column(
        workspace_memberships.c.is_active, write=UPDATE, doc="Whether they belong to it today."
    )
    is_admin = column(
        workspace_memberships.c.is_admin, write=UPDATE, doc="Whether they manage the workspace."
    )
    is_guest = computed(
        sa.Boolean(),
        lambda m: m.c.kind == fixed("guest"),
        doc="Whether they see only what is shared with them.",
    )
    is_view_only = computed(sa.Boolean(), lambda _: sa.false(), doc="Whether they only look on.")
    vacation_dates = computed(
        JSONB(), lambda _: sa.null(), nullable=True, doc="Days off; see out-of-office entries."
    )
    created_at = column(workspace_memberships.c.created_at, doc="When they came.")
    kind = column(
        workspace_memberships.c.kind,
        opt_in=True,
        write=UPDATE,
        choices=KINDS,
        doc="What they are: a member, or somebody who sees only what is shared with them.",
    )
    last_seen_at = computed(
        sa.DateTime(timezone=True),
        last_seen,
        opt_in=True,
        nullable=True,
        doc="When they were last here with a browser they are signed in with; for admins.",
    )
