"""Operations on time periods."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path
from weft.planning.time_periods.listings import TIME_PERIODS
from weft.planning.time_periods.resource import TimePeriod
from weft.std.clock import today

AROUND = 5
"""Years before and after this one that are listed unless days are given."""


def periods_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Those within the days that are given, or those of the years around today."""
    query = asked.query
    first, last = query.get("start_on"), query.get("end_on")
    if first is None and last is None:
        year = today(asked.now, asked.who.zone).year
        first, last = date(year - AROUND, 1, 1), date(year + AROUND, 12, 31)
    return TIME_PERIODS, {"parent": query["workspace"], "first": first, "last": last}


OPERATIONS = (
    Operation(
        method="GET",
        path="/time_periods",
        id="getTimePeriods",
        tag="Time periods",
        doc="The fiscal years of a workspace with their halves and quarters; around today, "
        "unless days are given.",
        returns=TimePeriod.spec,
        parameters=(
            inputs.ref("workspace", "workspace", "The workspace.", required=True, nullable=False),
            inputs.day("start_on", "Only periods that begin then or later."),
            inputs.day("end_on", "Only periods that end then or earlier."),
        ),
        list=periods_of,
        scope="time_periods:read",
    ),
    Operation(
        method="GET",
        path="/time_periods/{time_period_gid}",
        id="getTimePeriod",
        tag="Time periods",
        doc="Read a time period.",
        returns=TimePeriod.spec,
        places=(inputs.ref("time_period_gid", "time_period", "The period."),),
        read=by_path("time_period_gid"),
        scope="time_periods:read",
    ),
)
