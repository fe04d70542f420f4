"""What a person keeps at hand, as the API shows it."""

from weft.kernel.resource import Resource, column, one
from weft.work.shelf.tables import favorites, recents

KINDS = ("project", "tag", "task", "user", "team")


class Favorite(Resource, table=favorites, kind=None, key="resource_gid"):
    """Something a person keeps in their sidebar."""

    resource = one(KINDS, favorites.c.resource_gid, compact=True, doc="What is kept.")
    added_at = column(favorites.c.at, compact=True, doc="Since when it is kept.")


class Recent(Resource, table=recents, kind=None, key="resource_gid"):
    """Something a person has looked at."""

    resource = one(KINDS, recents.c.resource_gid, compact=True, doc="What was looked at.")
    seen_at = column(recents.c.at, compact=True, doc="When it was last looked at.")
