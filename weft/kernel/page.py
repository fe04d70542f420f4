"""What a renderer may ask of the statement it takes part in: JSON that a feature makes itself, for
a whole page at once.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

import sqlalchemy as sa

from weft.kernel.access import Sql

Row = sa.FromClause


class Page(Protocol):
    """The statement that a renderer takes part in: its rows, and what is computed once for them."""

    @property
    def rows(self) -> sa.FromClause:
        """The rows of the page; their identities stand in `gid`."""
        ...

    def holds(self, row: Row) -> bool:
        """Whether the row is one of the page's own, not one met through another."""
        ...

    def shared(self, name: str, make: Callable[[], sa.Select[*tuple[Any, ...]]]) -> sa.CTE:
        """A query that runs once for the page, made by the first who asks for it."""
        ...

    def beside(self, other: sa.FromClause, on: Sql) -> None:
        """Join at most one row of `other` to each row of the page, or none."""
        ...

    def described(
        self, row: Row, *, without: Collection[str] = ()
    ) -> tuple[sa.ColumnElement[str], sa.FromClause]:
        """What was asked below the field being rendered: an open JSON object, and its joins;
        `without` the fields that the renderer adds itself.
        """
        ...


Render = Callable[[Row, Mapping[str, Any], Page], sa.ColumnElement[str]]
