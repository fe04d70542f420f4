"""Time periods, as the API shows them: a year, its halves, and their quarters."""

import sqlalchemy as sa

from weft.kernel.resource import Resource, computed, referred
from weft.planning.time_periods.tables import NAMES, time_periods
from weft.std.gid import Kind


class TimePeriod(Resource, table=time_periods, kind=Kind.TIME_PERIOD):
    """A part of a fiscal year, or the whole of it."""

    display_name = computed(
        sa.Text(),
        lambda period: period.c.display_name,
        compact=True,
        doc="The period with its fiscal year: `Q1 FY26`.",
    )
    period = computed(
        sa.Text(),
        lambda period: period.c.period,
        compact=True,
        choices=NAMES,
        doc="Which part of the year it is.",
    )
    start_on = computed(
        sa.Date(), lambda period: period.c.start_on, compact=True, doc="Its first day."
    )
    end_on = computed(sa.Date(), lambda period: period.c.end_on, compact=True, doc="Its last day.")
    parent = referred(
        "time_period",
        lambda period: period.c.parent_gid,
        doc="The period that it is a part of.",
    )
