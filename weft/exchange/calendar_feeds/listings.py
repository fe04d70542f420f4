"""One's own calendar feeds in a workspace."""

import sqlalchemy as sa

from weft.exchange.calendar_feeds.rules import is_own
from weft.exchange.calendar_feeds.tables import calendar_feeds
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine


def _own(keyset: Keyset) -> Query:
    f = calendar_feeds.alias()
    return (
        sa.select(f.c.gid, f.c.gid.label("p0"))
        .where(mine(f), is_own(f), keyset.beyond(f.c.gid))
        .order_by(f.c.gid)
    )


CALENDAR_FEEDS = Listing("calendar_feeds", "calendar_feed", _own, 1, "workspace")
