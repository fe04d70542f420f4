"""The custom fields that criteria name, as far as the caller may know them."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.reading import Statement, compiled, fixed, mine
from weft.work.custom_fields.rules import is_shown
from weft.work.custom_fields.tables import custom_fields

GIDS = sa.bindparam("gids", type_=ARRAY(sa.BigInteger))


def types_of() -> Statement:
    """Field → its type; computed fields have none, for nothing is stored of them."""
    f = custom_fields.alias("f")
    kind = sa.case(
        (f.c.representation_type == fixed("custom_id"), f.c.representation_type),
        (f.c.formula.is_(None), f.c.resource_subtype),
        else_=fixed("formula"),
    ).label("kind")
    wanted = sa.select(f.c.gid, kind).where(mine(f), f.c.gid == sa.any_(GIDS), is_shown(f))
    return compiled(wanted)
