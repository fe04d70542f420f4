"""Lists: page ids are chosen first by keyset, shaped second; the parent's visibility is checked
once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by

from weft.kernel import access
from weft.kernel.access import Sql
from weft.kernel.reading import (
    ONE,
    Query,
    Reader,
    Statement,
    bytes_of,
    compiled,
    fixed,
    mine,
    strung,
)
from weft.kernel.resource import Catalog, Spec
from weft.kernel.selection import Plan

LIMIT = sa.bindparam("limit", type_=sa.BigInteger)
PARENT = sa.bindparam("parent", type_=sa.BigInteger)


@dataclass(frozen=True)
class Keyset:
    """Where a page starts.  `begun` is false on the first page, which then has a shape of its
    own.
    """

    begun: bool

    def beyond(self, *columns: sa.ColumnElement[Any], down: bool = False) -> Sql:
        """Rows after the last one of the page before, in the order of `columns` (all up, or all
        down).
        """
        if not self.begun:
            return sa.true()
        marks = [after(i, c.type) for i, c in enumerate(columns)]
        mine_, theirs = sa.tuple_(*columns), sa.tuple_(*marks)
        return mine_ < theirs if down else mine_ > theirs


def after(i: int, type_: sa.types.TypeEngine[Any]) -> sa.ColumnElement[Any]:
    """The i-th part of the cursor: it travels as text and is cast where it is used."""
    mark = sa.cast(sa.bindparam(f"after_{i}", type_=sa.Text), type_)
    return sa.collate(mark, "C") if isinstance(type_, sa.Text) else mark


@dataclass(frozen=True, eq=False)
class Listing:
    """Rows of one resource in a stable order.

    `page(keyset)` selects `gid` and the columns of the order, `p0`, `p1` …, the last of them
    unique; the kernel adds the limit.  `down` lists the positions that go down.  `parent` names the
    resource whose sight opens the list (argument `parent`); `arguments` are the further names it
    binds, with their types.  `only` tells the row where the resource's key alone does not.
    """

    name: str
    of: str
    page: Callable[[Keyset], Query]
    positions: int
    parent: str | None = None
    down: frozenset[int] = frozenset()
    arguments: tuple[str, ...] = field(default=())
    searches: bool = False
    only: Callable[[sa.FromClause], Sql] | None = None

    def order(self, page: sa.FromClause) -> Sequence[sa.ColumnElement[Any]]:
        """The order of the page's rows."""
        columns = [page.c[f"p{i}"] for i in range(self.positions)]
        return [c.desc() if i in self.down else c for i, c in enumerate(columns)]

    def reverse(self, page: sa.FromClause) -> Sequence[sa.ColumnElement[Any]]:
        """The same order from its end."""
        columns = [page.c[f"p{i}"] for i in range(self.positions)]
        return [c if i in self.down else c.desc() for i, c in enumerate(columns)]


def listed(known: Catalog, listing: Listing, plan: Plan, *, begun: bool) -> Statement:
    """One page: epoch, whether the parent is seen, whether more follow, the last row's position,
    and the JSON.
    """
    chosen = listing.page(Keyset(begun))
    ahead = chosen.limit(LIMIT + ONE).cte("ahead").prefix_with("MATERIALIZED")
    page = (
        sa.select(ahead)
        .order_by(*listing.order(ahead))
        .limit(LIMIT)
        .cte("page")
        .prefix_with("MATERIALIZED")
    )
    row = plan.resource.table.alias()
    only = [mine(row), *([listing.only(row)] if listing.only else [])]
    pieces, source, rows = Reader().entire(plan, row, page, only)
    text = sa.func.string_agg(strung(pieces), aggregate_order_by(fixed(","), *listing.order(rows)))
    positions = [page.c[f"p{i}"] for i in range(listing.positions)]
    last = sa.select(sa.cast(sa.func.json_build_array(*positions), sa.Text())).order_by(
        *listing.reverse(page)
    )
    counted = sa.select(sa.func.count()).select_from(ahead).scalar_subquery()
    return compiled(
        sa.select(
            access.epoch().label("epoch"),
            _seen(known, listing).label("found"),
            (counted > LIMIT).label("more"),
            last.limit(ONE).scalar_subquery().label("cursor"),
            bytes_of(strung(["[", text, "]"])),
        ).select_from(source)
    )


def _seen(known: Catalog, listing: Listing) -> Sql:
    if listing.parent is None:
        return sa.true()
    spec = known[listing.parent]
    parent = spec.table.alias("parent")
    wanted = parent.c[spec.key] == PARENT
    return sa.exists(
        sa.select(ONE).select_from(parent).where(mine(parent), wanted, spec.finds(parent))
    )


GIDS = sa.bindparam("gids", type_=ARRAY(sa.BigInteger))


@lru_cache(256)
def named(spec: Spec) -> Listing:
    """Those of the given gids that the caller sees."""

    def page(_: Keyset) -> Query:
        row = spec.table.alias()
        wanted = row.c[spec.key] == sa.any_(GIDS)
        gid = row.c[spec.key]
        return sa.select(gid.label("gid"), gid.label("p0")).where(
            mine(row), wanted, spec.finds(row)
        )

    return Listing(f"named_{spec.name}", spec.name, page, 1)
