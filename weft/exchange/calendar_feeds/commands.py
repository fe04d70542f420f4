"""Verbs of calendar feeds: make one, revoke it."""

from weft.exchange.calendar_feeds.loading import check_home, check_own
from weft.exchange.calendar_feeds.logic import SECRETS, address
from weft.exchange.calendar_feeds.resource import CalendarFeed
from weft.exchange.calendar_feeds.tables import calendar_feeds
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.addresses import digest
from weft.std.gid import Kind


async def create_feed(unit: Unit, asked: Asked) -> Reply:
    """A new feed; its address is in this answer and nowhere else."""
    home = asked.body["resource"]
    await check_home(unit, home)
    gid, secret = unit.gid(Kind.CALENDAR_FEED), SECRETS.fresh(unit.who.workspace)
    unit.insert(
        calendar_feeds,
        gid=gid,
        user_gid=unit.who.user,
        home_gid=home,
        digest=digest(secret),
        created_at=unit.now,
    )
    unit.note("calendar_feed.added", "calendar_feed", gid, of=str(home))
    return Reply(CalendarFeed.spec, gid, beside={"url": address(unit.who.site, secret)})


async def revoke_feed(unit: Unit, asked: Asked) -> Reply:
    """Its address opens nothing any more."""
    gid = asked.path["calendar_feed_gid"]
    await check_own(unit, gid)
    unit.delete(calendar_feeds, gid=gid)
    unit.note("calendar_feed.deleted", "calendar_feed", gid)
    return NOTHING
