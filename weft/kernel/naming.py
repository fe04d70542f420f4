"""Things by their gids: how events, favourites and mentions find what they name, for one reader."""

from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.resource import Spec

GIDS = sa.bindparam("gids", type_=ARRAY(sa.BigInteger))


@lru_cache(256)
def named(spec: Spec) -> Listing:
    """Those of the given gids that the caller sees."""

    def page(_: Keyset) -> Query:
        row = spec.table.alias()
        wanted = row.c[spec.key] == sa.any_(GIDS)
        gid = row.c[spec.key]
        return sa.select(gid.label("gid"), gid.label("p0")).where(mine(row), wanted, spec.finds(row))

    return Listing(f"named_{spec.name}", spec.name, page, 1)
