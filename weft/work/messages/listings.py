"""The messages of a project, the newest first."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.messages.tables import messages


def _of_project(keyset: Keyset) -> Query:
    m = messages.alias("m")
    order = (m.c.created_at, m.c.gid)
    return (
        sa.select(m.c.gid, order[0].label("p0"), order[1].label("p1"))
        .where(
            mine(m),
            m.c.project_gid == PARENT,
            m.c.trashed_in.is_(None),
            keyset.beyond(*order, down=True),
        )
        .order_by(*(part.desc() for part in order))
    )


MESSAGES = Listing("messages", "message", _of_project, 2, "project", frozenset({0, 1}))
