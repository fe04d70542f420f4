"""Time periods are stored nowhere: they follow from the month in which a fiscal year begins.

A gid says which period of which workspace it names, so it is the same for ever; its days move with
the fiscal year.  A year is called by the calendar year in which it ends.
"""

from typing import Any, cast

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspaces
from weft.kernel.access import WORKSPACE
from weft.kernel.reading import fixed, whole
from weft.std.gid import BUCKETS, Kind

FIRST_YEAR, YEARS = 2000, 128
PLACES = 8
"""Periods of one year that a gid can tell apart."""
# Period, its parent, and the months from the beginning of the year to its own and to its end.
PERIODS = (
    ("FY", None, 0, 12),
    ("H1", 0, 0, 6),
    ("Q1", 1, 0, 3),
    ("Q2", 1, 3, 6),
    ("H2", 0, 6, 12),
    ("Q3", 4, 6, 9),
    ("Q4", 4, 9, 12),
)
NAMES = tuple(sorted(name for name, *_ in PERIODS))
ONE_GID = 65_536
ROOM = 2**34
"""Workspaces that are numbered so far apart share no gid in practice, and no row ever."""


def _gid(w: sa.FromClause, year: sa.ColumnElement[Any], place: sa.ColumnElement[Any]) -> Any:
    home = w.c.gid // whole(ONE_GID)
    room = home % sa.literal_column(str(ROOM), sa.BigInteger())
    n = room * whole(YEARS * PLACES) + (year - whole(FIRST_YEAR)) * whole(PLACES) + place
    bucket = home % whole(BUCKETS - 1) + whole(1)
    return n * whole(ONE_GID) + whole(int(Kind.TIME_PERIOD) * BUCKETS) + bucket


def _months(count: sa.ColumnElement[Any]) -> Any:
    return sa.func.make_interval(whole(0), count)


def _kinds() -> sa.Values:
    columns = (("place", sa.Integer), ("period", sa.Text), ("above", sa.Integer))
    columns = (*columns, ("begins", sa.Integer), ("ends", sa.Integer))
    rows = sa.values(*(sa.column(*each) for each in columns), name="k", literal_binds=True)
    return rows.data([(place, *period) for place, period in enumerate(PERIODS)])


def _periods() -> sa.Subquery:
    w, k = workspaces.alias("w"), _kinds()
    years = sa.func.generate_series(whole(FIRST_YEAR), whole(FIRST_YEAR + YEARS - 1))
    year = years.table_valued(sa.column("year", sa.Integer)).render_derived("y").c.year
    month = w.c.fiscal_year_start
    first = year - sa.case((month > whole(1), whole(1)), else_=whole(0))
    begins = sa.func.make_date(first, month, whole(1))
    short = sa.func.lpad(sa.cast(year % whole(100), sa.Text), whole(2), fixed("0"))
    word = sa.case((k.c.above.is_(None), fixed("")), else_=k.c.period + fixed(" "))
    above = sa.case((k.c.above.is_not(None), _gid(w, year, k.c.above)))
    found = sa.select(
        w.c.gid.label("workspace_gid"),
        _gid(w, year, k.c.place).label("gid"),
        k.c.period,
        (word + fixed("FY") + short).label("display_name"),
        sa.cast(begins + _months(k.c.begins), sa.Date).label("start_on"),
        (sa.cast(begins + _months(k.c.ends), sa.Date) - whole(1)).label("end_on"),
        above.label("parent_gid"),
    )
    return found.where(w.c.gid == WORKSPACE).subquery("time_periods")


time_periods = cast(sa.Table, _periods())
