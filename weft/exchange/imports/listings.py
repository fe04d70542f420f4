"""One's own imports in a workspace, the latest first."""

import sqlalchemy as sa

from weft.exchange.imports.rules import is_own
from weft.exchange.imports.tables import imports
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine


def _own(keyset: Keyset) -> Query:
    i = imports.alias()
    return (
        sa.select(i.c.gid, i.c.gid.label("p0"))
        .where(mine(i), is_own(i), keyset.beyond(i.c.gid, down=True))
        .order_by(i.c.gid.desc())
    )


IMPORTS = Listing("imports", "import", _own, 1, "workspace", frozenset({0}))
