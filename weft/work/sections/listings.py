"""Lists of sections."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.sections.tables import sections


def _of_home(keyset: Keyset) -> Query:
    s = sections.alias("s")
    return (
        sa.select(s.c.gid, s.c.rank.label("p0"), s.c.gid.label("p1"))
        .where(mine(s), s.c.home_gid == PARENT, keyset.beyond(s.c.rank, s.c.gid))
        .order_by(s.c.rank, s.c.gid)
    )


SECTIONS = Listing("sections", "section", _of_home, 2, "project")
