"""Calendar feeds, as the API shows them: never with their address."""

from weft.exchange.calendar_feeds.rules import is_own
from weft.exchange.calendar_feeds.tables import calendar_feeds
from weft.kernel.resource import CREATE, Resource, column, one
from weft.std.gid import Kind

HOMES = ("project", "user_task_list")


class CalendarFeed(Resource, table=calendar_feeds, kind=Kind.CALENDAR_FEED, see=is_own):
    """A secret address from which any calendar reads the tasks of a project or of one's own list,
    as far as its maker sees them at that moment.
    """

    resource = one(
        HOMES, calendar_feeds.c.home_gid, compact=True, write=CREATE, doc="Whose tasks are in it."
    )
    created_at = column(calendar_feeds.c.created_at, compact=True, doc="When it was made.")
    last_read_at = column(
        calendar_feeds.c.last_read_at,
        compact=True,
        doc="When a calendar last read it, to the minute.",
    )
