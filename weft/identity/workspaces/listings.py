"""The caller's workspaces."""

import sqlalchemy as sa

from weft.identity.workspaces.rules import belongs
from weft.identity.workspaces.tables import workspaces
from weft.kernel.listing import Keyset, Listing, Query


def _own(keyset: Keyset) -> Query:
    w = workspaces.alias()
    return (
        sa.select(w.c.gid.label("gid"), w.c.gid.label("p0"))
        .where(belongs(w), keyset.beyond(w.c.gid))
        .order_by(w.c.gid)
    )


WORKSPACES = Listing("workspaces", "workspace", _own, 1)
