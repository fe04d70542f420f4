"""The trash as a list: the latest deletions first."""

import sqlalchemy as sa

from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.tables import trash_batches
from weft.work.trash.rules import may_restore


def _latest(keyset: Keyset) -> Query:
    b = trash_batches.alias("b")
    return (
        sa.select(b.c.gid, b.c.at.label("p0"), b.c.gid.label("p1"))
        .where(mine(b), may_restore(b), keyset.beyond(b.c.at, b.c.gid, down=True))
        .order_by(b.c.at.desc(), b.c.gid.desc())
    )


TRASH = Listing("trash", "trash_batch", _latest, 2, down=frozenset({0, 1}))
