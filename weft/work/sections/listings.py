"""Lists of sections."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.sections.rules import is_seen
from weft.work.sections.tables import sections


def _of_home(keyset: Keyset) -> Query:
    s = sections.alias("s")
    return (
        sa.select(s.c.gid, s.c.rank.label("p0"), s.c.gid.label("p1"))
        .where(mine(s), s.c.home_gid == PARENT, keyset.beyond(s.c.rank, s.c.gid))
        .order_by(s.c.rank, s.c.gid)
    )


def _of_list(keyset: Keyset) -> Query:
    """Whoever knows of a person's own list does not see its sections for that."""
    s = sections.alias("s")
    return (
        sa.select(s.c.gid, s.c.rank.label("p0"), s.c.gid.label("p1"))
        .where(mine(s), s.c.home_gid == PARENT, is_seen(s), keyset.beyond(s.c.rank, s.c.gid))
        .order_by(s.c.rank, s.c.gid)
    )


SECTIONS = Listing("sections", "section", _of_home, 2, "project")
SECTIONS_OF_LIST = Listing("sections_of_list", "section", _of_list, 2, "user_task_list")
