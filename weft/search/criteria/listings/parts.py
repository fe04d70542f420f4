"""What conditions on tasks and on projects have in common."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.access import Sql
from weft.kernel.reading import NOTHING, ONE, any_row, fixed, whole
from weft.search.criteria.logic import Condition, Order

Row = sa.FromClause
Matches = Callable[[Row, Condition], Sql]

TYPES: Mapping[str, sa.types.TypeEngine[Any]] = {
    "gids": ARRAY(sa.BigInteger),
    "gid": sa.BigInteger(),
    "text": sa.Text(),
    "texts": ARRAY(sa.Text),
    "flag": sa.Boolean(),
    "day": sa.Date(),
    "moment": sa.DateTime(timezone=True),
    "exact": sa.Numeric(),
    "whole": sa.BigInteger(),
}
LIKE = sa.bindparam("like", type_=sa.Text)
"""The text of the search, in lower case and escaped for LIKE."""
TRUE, FALSE = sa.true(), sa.false()
PATTERNS = {"starts_with": ("", "%"), "ends_with": ("%", ""), "contains": ("%", "%")}


def bound(condition: Condition, type_: str) -> sa.ColumnElement[Any]:
    """The value of a condition, bound when the statement runs."""
    return sa.bindparam(condition.bound, type_=TYPES[type_])


def compared(column: sa.ColumnElement[Any], condition: Condition) -> Sql:
    """A column against a bound of its own type."""
    type_ = "day" if isinstance(column.type, sa.Date) else "moment"
    if condition.verb == "unset":
        return column.is_(None)
    bound_ = bound(condition, type_)
    return {
        "equal": column == bound_,
        "below": column < bound_,
        "above": column > bound_,
        "from": column >= bound_,
    }[condition.verb]


def times(*names: str) -> dict[str, Matches]:
    """Conditions on columns of time that bear the names of their attributes."""

    def of(name: str) -> Matches:
        return lambda row, condition: compared(row.c[name], condition)

    return {name: of(name) for name in names}


def person(column: str) -> Matches:
    """Conditions on one person, or on nobody."""

    def matches(row: Row, condition: Condition) -> Sql:
        value, mode = row.c[column], condition.verb.partition("_")[0]
        hit = value == sa.any_(bound(condition, "gids"))
        if condition.verb.endswith("_unset"):
            hit = sa.or_(value.is_(None), hit)
        return hit if mode == "any" else sa.func.coalesce(hit, FALSE).is_(FALSE)

    return matches


def among_readers(row: Row, condition: Condition) -> Sql:
    """Conditions on people who always are among a row's readers: those make it quickly found."""
    if condition.verb != "any":
        return TRUE
    theirs = sa.bindparam(condition.tokens, type_=TYPES["gids"])
    return row.c.acl.op("&&", is_comparison=True)(theirs)


def linked(holds: Callable[[Row, sa.ColumnElement[Any]], Sql]) -> Matches:
    """Conditions on things at the other end of a link.

    `holds(row, gids)` says whether the row has one of them that the caller sees.
    """

    def matches(row: Row, condition: Condition) -> Sql:
        gids, mode = bound(condition, "gids"), condition.verb.partition("_")[0]
        if mode == "any":
            return holds(row, gids)
        if mode == "not":
            return sa.not_(holds(row, gids))
        # Who has each of them has the first: that leads to the rows.
        first = first_of(gids)
        each = sa.func.unnest(gids).table_valued(sa.column("gid", sa.BigInteger)).render_derived()
        one = sa.func.array_prepend(each.c.gid, sa.literal_column("'{}'::bigint[]"))
        every = sa.not_(any_row(each, where=[sa.not_(holds(row, one))]))
        return sa.and_(holds(row, first), every)

    return matches


def first_of(gids: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """An array of the first alone, empty where the whole is."""
    rest = sa.func.greatest(sa.func.cardinality(gids) - ONE, NOTHING)
    return sa.func.trim_array(gids, rest)


def is_flag(test: Callable[[Row], Sql]) -> Matches:
    """Conditions that ask whether something is so."""

    def matches(row: Row, condition: Condition) -> Sql:
        return sa.func.coalesce(test(row), FALSE) == bound(condition, "flag")

    return matches


def never(_: Row, condition: Condition) -> Sql:
    """Conditions on what is not there: nothing has it."""
    return TRUE if condition.verb == "not" else FALSE


def named_like(row: Row) -> sa.ColumnElement[int]:
    """How well a name fits the text: it begins with it, holds it, or neither."""
    holds = sa.func.lower(row.c.name).like(fixed("%") + LIKE + fixed("%"))
    return sa.case((begins_like(row), whole(2)), (holds, whole(1)), else_=whole(0))


def begins_like(row: Row) -> Sql:
    """The name begins with the text."""
    return sa.func.lower(row.c.name).like(LIKE + fixed("%"))


def positions(
    row: Row, order: Order, columns: Mapping[str, sa.ColumnElement[Any]], *, has_text: bool
) -> tuple[list[sa.ColumnElement[Any]], frozenset[int]]:
    """What the hits are sorted by, and which of it goes down; what has no value comes last."""
    if order.by == "relevance":
        first = [named_like(row)] if has_text else []
        found = [*first, columns["modified_at"], row.c.gid]
        return found, frozenset() if order.ascending else frozenset(range(len(found)))
    value = columns[order.by]
    found = [sa.cast(value.is_(None), sa.Integer), value, row.c.gid]
    return found, frozenset() if order.ascending else frozenset({1, 2})
