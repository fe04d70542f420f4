"""The views of a home that the caller sees, in their order."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.saved_views.resource import HOMES
from weft.work.saved_views.rules import is_seen
from weft.work.saved_views.tables import saved_views


def _of_home(keyset: Keyset) -> Query:
    v = saved_views.alias("v")
    return (
        sa.select(v.c.gid, v.c.rank.label("p0"), v.c.gid.label("p1"))
        .where(mine(v), v.c.home_gid == PARENT, is_seen(v), keyset.beyond(v.c.rank, v.c.gid))
        .order_by(v.c.rank, v.c.gid)
    )


VIEWS_OF = {home: Listing(f"views_of_{home}", "saved_view", _of_home, 2, home) for home in HOMES}
