"""Operations on calendar feeds.  What their addresses answer is no API: see doors/calendars."""

from collections.abc import Mapping
from typing import Any

from weft.exchange.calendar_feeds.commands import create_feed, revoke_feed
from weft.exchange.calendar_feeds.listings import CALENDAR_FEEDS
from weft.exchange.calendar_feeds.resource import HOMES, CalendarFeed
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation

WEFT = "/api/weft/1"
TAG = "Calendar feeds"


def feeds_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """One's feeds in a workspace."""
    return CALENDAR_FEEDS, {**asked.query, "parent": asked.query["workspace"]}


OPERATIONS = (
    Operation(
        method="GET",
        path="/calendar_feeds",
        id="getCalendarFeeds",
        tag=TAG,
        doc="The caller's own calendar feeds in a workspace.",
        returns=CalendarFeed.spec,
        parameters=(inputs.ref("workspace", "workspace", "The workspace.", required=True),),
        list=feeds_of,
        scope="account:write",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/calendar_feeds",
        id="createCalendarFeed",
        tag=TAG,
        doc="Make a calendar feed of a project, or of one's own list.  Its secret address stands "
        "beside this answer, as `url`, and nowhere else.",
        returns=CalendarFeed.spec,
        status=201,
        command=create_feed,
        body=inputs.of_resource(
            CalendarFeed.spec,
            "create",
            inputs.ref("resource", HOMES, "Whose tasks are in it.", required=True, nullable=False),
        ),
        scope="account:write",
        home=WEFT,
    ),
    Operation(
        method="DELETE",
        path="/calendar_feeds/{calendar_feed_gid}",
        id="revokeCalendarFeed",
        tag=TAG,
        doc="Revoke a calendar feed: its address opens nothing any more.",
        command=revoke_feed,
        places=(inputs.ref("calendar_feed_gid", "calendar_feed", "The feed."),),
        scope="account:write",
        home=WEFT,
    ),
)
