"""Who sees a webhook and its deliveries: whoever made it."""

from typing import Any

import sqlalchemy as sa

from weft.exchange.webhooks.tables import KIND
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER, Sql
from weft.kernel.reading import any_row, fixed, mine
from weft.kernel.resource import Row


def is_own(webhook: Row) -> Sql:
    """One's own."""
    return webhook.c.user_gid == USER


def is_delivery(run: Row) -> Sql:
    """A run that delivers for a webhook of one's own."""
    return sa.and_(run.c.kind == fixed(KIND), run.c.user_gid == USER)


def for_admins(whole: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """What another server answered, whole for admins alone: others learn the status, for the
    target might be a server that its maker could not ask themselves.
    """
    m = workspace_memberships.alias()
    is_admin = any_row(m, where=[mine(m), m.c.user_gid == USER, m.c.is_admin])
    status = sa.func.split_part(whole, fixed("\n"), sa.literal_column("1"))
    return sa.case((is_admin, whole), else_=status)
