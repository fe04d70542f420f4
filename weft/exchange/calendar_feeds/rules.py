"""Who sees a calendar feed: whoever made it."""

from weft.kernel.access import USER, Sql
from weft.kernel.resource import Row


def is_own(feed: Row) -> Sql:
    """One's own."""
    return feed.c.user_gid == USER
