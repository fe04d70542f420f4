"""A query without the columns that nobody looked at."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.sql.visitors import HasTraverseInternals as Part

from weft.kernel.reading import Query

Made = TypeVar("Made", bound=sa.ClauseElement)


def slim(
    whole: Query,
    named: Callable[[Query], sa.AliasedReturnsRows],
    used: Callable[[sa.FromClause], Made],
) -> Made:
    """What is made of a query, which then has no columns but those that were looked at.

    PostgreSQL walks through all of a prepared statement each time it runs, used or not.
    """
    source = named(whole)
    made = used(source)
    seen = {
        part.name
        for part in _parts(made)
        if isinstance(part, sa.ColumnClause) and part.table is source
    }
    kept = (column for column in whole.selected_columns if column.key in seen)
    source.element = named(whole.with_only_columns(*kept)).element
    return made


def _parts(made: Part) -> Iterable[Part]:
    """Whatever a piece of SQL is made of, each part once: a source is met again at each of its
    columns, and SQLAlchemy's own walk would go through all of it each time.
    """
    met: dict[int, Part] = {}
    ahead: list[Part] = [made]
    while ahead:
        part = ahead.pop()
        if id(part) not in met:
            met[id(part)] = part
            ahead += part.get_children()
    return met.values()
