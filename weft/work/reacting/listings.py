"""The reactions of one kind on a thing, the oldest first."""

import sqlalchemy as sa

from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.work.emoji.tables import reactions
from weft.work.reacting.resource import TARGETS

BASE = sa.bindparam("emoji_base", type_=sa.Text())


def _on_target(keyset: Keyset) -> Query:
    r = reactions.alias()
    return (
        sa.select(r.c.gid, r.c.gid.label("p0"))
        .where(mine(r), r.c.target_gid == PARENT, r.c.emoji_base == BASE, keyset.beyond(r.c.gid))
        .order_by(r.c.gid)
    )


REACTIONS_ON = {
    target: Listing(f"reactions_on_{target}", "reaction", _on_target, 1, target)
    for target in TARGETS
}
