"""What a renderer may ask of the statement it takes part in: JSON that a feature makes itself, for
a whole page at once.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.sql import visitors

Row = sa.FromClause
Made = TypeVar("Made", bound=sa.ClauseElement)


@dataclass(frozen=True)
class Along:
    """The links of another field, a `Many`, by which a renderer knows what a row is part of: those
    that the caller sees, by this column.
    """

    field: str
    column: sa.Column[Any]


class Page(Protocol):
    """The statement that a renderer takes part in: its rows, and what is computed once for them."""

    def holds(self, row: Row) -> bool:
        """Whether the row is one of the page's many, not one by itself or met through another."""
        ...

    def linked(self, row: Row) -> sa.ColumnElement[Any]:
        """What the row is linked to along the field being rendered: an array, of the page's own
        rows in order and null where that is nothing.
        """
        ...

    def described(
        self, row: Row, *, without: Collection[str] = ()
    ) -> tuple[sa.ColumnElement[str], sa.FromClause]:
        """What was asked below the field being rendered: an open JSON object, and its joins;
        `without` the fields that the renderer adds itself.
        """
        ...


Render = Callable[[Row, Mapping[str, Any], Page], sa.ColumnElement[str]]


def slim(
    whole: sa.Select[*tuple[Any, ...]],
    named: Callable[[sa.Select[*tuple[Any, ...]]], sa.AliasedReturnsRows],
    used: Callable[[sa.FromClause], Made],
) -> Made:
    """What is made of a query, which then has no columns but those that were looked at.

    PostgreSQL walks through all of a prepared statement each time it runs, used or not.
    """
    source = named(whole)
    made = used(source)
    seen = {
        part.name
        for part in visitors.iterate(made)
        if isinstance(part, sa.ColumnClause) and part.table is source
    }
    kept = (column for column in whole.selected_columns if column.key in seen)
    source.element = named(whole.with_only_columns(*kept)).element
    return made
