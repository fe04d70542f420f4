"""Lists of places: of a workspace, or of a person."""

import sqlalchemy as sa

from weft.identity.memberships.rules import is_seen
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import Sql
from weft.kernel.listing import PARENT, Keyset, Listing, Query
from weft.kernel.resource import Row

PERSON = sa.bindparam("person", type_=sa.BigInteger)


def _places(keyset: Keyset, m: Row, which: Sql) -> Query:
    return (
        sa.select(m.c.gid.label("gid"), m.c.gid.label("p0"))
        .where(which, is_seen(m), keyset.beyond(m.c.gid))
        .order_by(m.c.gid)
    )


def _of_workspace(keyset: Keyset) -> Query:
    m = workspace_memberships.alias()
    this = sa.or_(PERSON.is_(None), m.c.user_gid == PERSON)
    return _places(keyset, m, sa.and_(m.c.workspace_gid == PARENT, this))


def _of_person(keyset: Keyset) -> Query:
    m = workspace_memberships.alias()
    return _places(keyset, m, m.c.user_gid == PARENT)


PLACES_OF_WORKSPACE = Listing(
    "places_of_workspace", "workspace_membership", _of_workspace, 1, "workspace"
)
PLACES_OF_USER = Listing("places_of_user", "workspace_membership", _of_person, 1, "user")
