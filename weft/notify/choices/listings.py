"""The projects of which somebody chose how much to hear."""

import sqlalchemy as sa

from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, any_row, mine
from weft.notify.choices.resource import is_own
from weft.notify.choices.tables import notify_levels
from weft.work.projects.rules import is_seen
from weft.work.projects.tables import projects


def _levels(keyset: Keyset) -> Query:
    n, p = notify_levels.alias("n"), projects.alias()
    seen = any_row(p, where=[mine(p), p.c.gid == n.c.project_gid, is_seen(p)])
    gid = n.c.project_gid
    return (
        sa.select(gid.label("gid"), gid.label("p0"))
        .where(mine(n), is_own(n), seen, keyset.beyond(gid))
        .order_by(gid)
    )


NOTIFICATION_LEVELS = Listing("notification_levels", "notification_level", _levels, 1, only=is_own)
