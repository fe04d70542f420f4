"""Lists of custom fields: the library of a workspace."""

import sqlalchemy as sa

from weft.kernel.access import WORKSPACE
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.custom_fields.rules import is_seen
from weft.work.custom_fields.tables import custom_fields


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
