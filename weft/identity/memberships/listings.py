"""Lists of places: of a workspace, or of a person; of a workspace also by name, looked through."""

import sqlalchemy as sa

from weft.identity.memberships.rules import is_seen
from weft.identity.users.tables import users
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


ROLE, TYPED = (sa.bindparam(name, type_=sa.Text) for name in ("role", "typed"))
ACTIVE = sa.bindparam("active", type_=sa.Boolean)
ROLES = ("admin", "member", "limited", "guest")


def _by_name(keyset: Keyset) -> Query:
    """By what people are called; `typed` begins any part of the name, or the address."""
    m, u = workspace_memberships.alias(), users.alias()
    order = (u.c.sort_key, m.c.gid)
    part = sa.literal_column("'% '", sa.Text()) + TYPED + sa.literal_column("'%'", sa.Text())
    begins = TYPED + sa.literal_column("'%'", sa.Text())
    hit = sa.or_(u.c.sort_key.like(begins), u.c.sort_key.like(part), u.c.email.like(begins))
    role = sa.case((m.c.is_admin, sa.literal_column("'admin'", sa.Text())), else_=m.c.kind)
    return (
        sa.select(m.c.gid.label("gid"), order[0].label("p0"), order[1].label("p1"))
        .select_from(m.join(u, u.c.gid == m.c.user_gid))
        .where(m.c.workspace_gid == PARENT, is_seen(m))
        .where(sa.or_(sa.literal_column("''", sa.Text()) == TYPED, hit))
        .where(sa.or_(ROLE.is_(None), role == ROLE))
        .where(sa.or_(ACTIVE.is_(None), m.c.is_active == ACTIVE))
        .where(keyset.beyond(*order))
        .order_by(*order)
    )


MEMBERS = Listing("members", "workspace_membership", _by_name, 2, "workspace")
PLACES_OF_WORKSPACE = Listing(
    "places_of_workspace", "workspace_membership", _of_workspace, 1, "workspace"
)
PLACES_OF_USER = Listing("places_of_user", "workspace_membership", _of_person, 1, "user")
