"""Lists of custom types: of a workspace, of a project; and the people of a type."""

import sqlalchemy as sa

from weft.kernel.access import WORKSPACE, Sql
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, any_row, mine
from weft.work.custom_types.rules import is_seen
from weft.work.custom_types.tables import (
    custom_type_memberships,
    custom_types,
)
from weft.work.projects.tables import project_custom_types

PERSON = sa.bindparam("person", type_=sa.BigInteger)


def _by_name(keyset: Keyset, y: sa.FromClause, where: Sql) -> Query:
    order = (y.c.sort_key, y.c.gid)
    return (
        sa.select(y.c.gid, order[0].label("p0"), order[1].label("p1"))
        .where(mine(y), is_seen(y), where, keyset.beyond(*order))
        .order_by(*order)
    )


def _of_workspace(keyset: Keyset) -> Query:
    return _by_name(keyset, custom_types.alias("y"), PARENT == WORKSPACE)


def _of_project(keyset: Keyset) -> Query:
    y, used = custom_types.alias("y"), project_custom_types.alias("used")
    here = [mine(used), used.c.project_gid == PARENT, used.c.type_gid == y.c.gid]
    return _by_name(keyset, y, any_row(used, where=here))


def _people(keyset: Keyset) -> Query:
    m = custom_type_memberships.alias("m")
    wanted = sa.or_(PERSON.is_(None), m.c.member_gid == PERSON)
    return (
        sa.select(m.c.gid, m.c.gid.label("p0"))
        .where(mine(m), m.c.type_gid == PARENT, wanted, keyset.beyond(m.c.gid))
        .order_by(m.c.gid)
    )


TYPES_OF_WORKSPACE = Listing("types_of_workspace", "custom_type", _of_workspace, 2, "workspace")
TYPES_OF_PROJECT = Listing("types_of_project", "custom_type", _of_project, 2, "project")
CUSTOM_TYPE_MEMBERSHIPS = Listing(
    "custom_type_memberships", "custom_type_membership", _people, 1, "custom_type"
)
