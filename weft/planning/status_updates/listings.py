"""The status updates of a project, the newest first."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.planning.status_updates.tables import status_updates

SINCE = sa.bindparam("created_since", type_=sa.DateTime(timezone=True))


def _of_project(keyset: Keyset) -> Query:
    s = status_updates.alias("s")
    order = (s.c.created_at, s.c.gid)
    return (
        sa.select(s.c.gid, order[0].label("p0"), order[1].label("p1"))
        .where(
            mine(s),
            s.c.parent_gid == PARENT,
            s.c.trashed_in.is_(None),
            sa.or_(SINCE.is_(None), s.c.created_at >= SINCE),
            keyset.beyond(*order, down=True),
        )
        .order_by(*(part.desc() for part in order))
    )


_DOWN = frozenset({0, 1})
STATUS_UPDATES = Listing("status_updates", "status_update", _of_project, 2, "project", _DOWN)
PROJECT_STATUSES = Listing("project_statuses", "project_status", _of_project, 2, "project", _DOWN)
