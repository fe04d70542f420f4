"""The time periods of a workspace, year by year, each before its parts."""

import sqlalchemy as sa

from weft.kernel.access import WORKSPACE
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query
from weft.planning.time_periods.tables import time_periods

FIRST = sa.bindparam("first", type_=sa.Date)
LAST = sa.bindparam("last", type_=sa.Date)


def _of_workspace(keyset: Keyset) -> Query:
    t = time_periods.alias("t")
    within = sa.and_(
        sa.or_(FIRST.is_(None), t.c.start_on >= FIRST), sa.or_(LAST.is_(None), t.c.end_on <= LAST)
    )
    return (
        sa.select(t.c.gid, t.c.gid.label("p0"))
        .where(PARENT == WORKSPACE, within, keyset.beyond(t.c.gid))
        .order_by(t.c.gid)
    )


TIME_PERIODS = Listing("time_periods", "time_period", _of_workspace, 1, "workspace")
