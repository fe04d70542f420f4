"""Lists of custom fields: the library of a workspace, the people of a field."""

import sqlalchemy as sa

from weft.kernel.access import WORKSPACE
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.custom_fields.rules import is_seen
from weft.work.custom_fields.tables import custom_field_memberships, custom_fields

PERSON = sa.bindparam("person", type_=sa.BigInteger)


def _of_workspace(keyset: Keyset) -> Query:
    f = custom_fields.alias("f")
    return (
        sa.select(f.c.gid, f.c.sort_key.label("p0"), f.c.gid.label("p1"))
        .where(
            mine(f),
            sa.bindparam("parent", type_=sa.BigInteger) == WORKSPACE,
            f.c.is_global_to_workspace,
            is_seen(f),
            keyset.beyond(f.c.sort_key, f.c.gid),
        )
        .order_by(f.c.sort_key, f.c.gid)
    )


FIELDS_OF_WORKSPACE = Listing("fields_of_workspace", "custom_field", _of_workspace, 2, "workspace")


def _of_field(keyset: Keyset) -> Query:
    m = custom_field_memberships.alias("m")
    wanted = sa.or_(PERSON.is_(None), m.c.member_gid == PERSON)
    return (
        sa.select(m.c.gid, m.c.gid.label("p0"))
        .where(mine(m), m.c.field_gid == PARENT, wanted, keyset.beyond(m.c.gid))
        .order_by(m.c.gid)
    )


CUSTOM_FIELD_MEMBERSHIPS = Listing(
    "custom_field_memberships", "custom_field_membership", _of_field, 1, "custom_field"
)
