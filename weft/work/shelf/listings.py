"""A person's favourites in the order of their sidebar; what they looked at, the latest first."""

from collections.abc import Callable

import sqlalchemy as sa

from weft.kernel.access import USER
from weft.kernel.listing import Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.resource import Spec
from weft.work.shelf.rules import SHELVED, is_there
from weft.work.shelf.tables import favorites, recents


def _of_kind(spec: Spec) -> Callable[[Keyset], Query]:
    def page(keyset: Keyset) -> Query:
        f, thing = favorites.alias(), spec.table.alias()
        same = sa.and_(mine(thing), thing.c[spec.key] == f.c.resource_gid)
        place = (f.c.rank, f.c.resource_gid)
        return (
            sa.select(place[1].label("gid"), place[0].label("p0"), place[1].label("p1"))
            .select_from(f.join(thing, same))
            .where(mine(f), f.c.user_gid == USER, spec.finds(thing), keyset.beyond(*place))
            .order_by(*place)
        )

    return page


def _all(keyset: Keyset) -> Query:
    f = favorites.alias()
    place = (f.c.rank, f.c.resource_gid)
    return (
        sa.select(place[1].label("gid"), place[0].label("p0"), place[1].label("p1"))
        .where(mine(f), f.c.user_gid == USER, is_there(f), keyset.beyond(*place))
        .order_by(*place)
    )


def _seen(keyset: Keyset) -> Query:
    r = recents.alias()
    place = (r.c.at, r.c.resource_gid)
    return (
        sa.select(place[1].label("gid"), place[0].label("p0"), place[1].label("p1"))
        .where(mine(r), r.c.user_gid == USER, is_there(r), keyset.beyond(*place, down=True))
        .order_by(*(part.desc() for part in place))
    )


def _none(keyset: Keyset) -> Query:
    """Kinds of which there are no things yet."""
    f = favorites.alias()
    place = (f.c.rank, f.c.resource_gid)
    chosen = sa.select(place[1].label("gid"), place[0].label("p0"), place[1].label("p1"))
    return chosen.where(mine(f), sa.false(), keyset.beyond(*place))


NONE = Listing("favorites_none", "project", _none, 2)
FAVORITES_BY_KIND = {
    name: Listing(f"favorites_{name}", name, _of_kind(spec), 2) for name, spec in SHELVED.items()
}
FAVORITES = Listing("favorites", "favorite", _all, 2, only=lambda row: row.c.user_gid == USER)
RECENTS = Listing(
    "recents",
    "recent",
    _seen,
    2,
    down=frozenset({0, 1}),
    only=lambda row: row.c.user_gid == USER,
)
