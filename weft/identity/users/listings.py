"""Lists of people: of a workspace, or of all workspaces of the caller."""

import sqlalchemy as sa

from weft.identity.users.rules import is_active_here, is_known, is_met
from weft.identity.users.tables import users
from weft.kernel.listing import Keyset, Listing, Query


def _by_gid(keyset: Keyset, *, everywhere: bool) -> Query:
    u = users.alias()
    met = sa.and_(u.c.deactivated_at.is_(None), is_met(u)) if everywhere else is_active_here(u)
    return (
        sa.select(u.c.gid.label("gid"), u.c.gid.label("p0"))
        .where(met, is_known(u), keyset.beyond(u.c.gid))
        .order_by(u.c.gid)
    )


def _alphabetical(keyset: Keyset) -> Query:
    u = users.alias()
    return (
        sa.select(u.c.gid.label("gid"), u.c.sort_key.label("p0"), u.c.gid.label("p1"))
        .where(is_active_here(u), is_known(u), keyset.beyond(u.c.sort_key, u.c.gid))
        .order_by(u.c.sort_key, u.c.gid)
    )


USERS = Listing("users", "user", lambda keyset: _by_gid(keyset, everywhere=True), 1)
USERS_BY_GID = Listing(
    "users_by_gid", "user", lambda keyset: _by_gid(keyset, everywhere=False), 1, "workspace"
)
USERS_OF_WORKSPACE = Listing("users_of_workspace", "user", _alphabetical, 2, "workspace")
