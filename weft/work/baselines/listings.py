"""The baselines of a project, the oldest first."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.baselines.tables import baselines


def _of_project(keyset: Keyset) -> Query:
    b = baselines.alias("b")
    return (
        sa.select(b.c.gid, b.c.created_at.label("p0"), b.c.gid.label("p1"))
        .where(mine(b), b.c.project_gid == PARENT, b.c.trashed_in.is_(None))
        .where(keyset.beyond(b.c.created_at, b.c.gid))
        .order_by(b.c.created_at, b.c.gid)
    )


BASELINES = Listing("baselines", "baseline", _of_project, 2, "project")
