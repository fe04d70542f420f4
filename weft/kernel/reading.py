"""A plan → one SQL statement that answers with JSON text; every level filtered by its own `see`.

Null does the work: `'{"gid":"' || null || …` is null, so a missing or hidden reference becomes
`null` through one `coalesce`, and no CASE is needed.  The text is compiled once per shape.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, aggregate_order_by
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.sql import visitors

from weft.kernel import access
from weft.kernel.access import WORKSPACE, Sql
from weft.kernel.resource import Field, Many, One, Row, Shaped, Spec, Value
from weft.kernel.selection import Plan
from weft.kernel.tables import is_tenant

Text = sa.ColumnElement[str]
Query = sa.Select[*tuple[Any, ...]]
Pieces = Sequence["str | Text"]
Made = TypeVar("Made", bound=sa.ClauseElement)
DIALECT = asyncpg_dialect.dialect()  # renders $1::BIGINT, as asyncpg wants it
ISO = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
PLACEHOLDER = re.compile(r"\$(\d+)")
MOST_ARGUMENTS = 90
"""PostgreSQL takes a hundred."""

ONE: sa.ColumnElement[int] = sa.literal_column("1", sa.Integer())
NOTHING: sa.ColumnElement[int] = sa.literal_column("0", sa.Integer())


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with the names of its arguments, in order."""

    sql: str
    names: tuple[str, ...]

    def arguments(self, given: Mapping[str, Any]) -> list[Any]:
        """The values in the order of the placeholders."""
        return [given[name] for name in self.names]

    def placed(self, where: Mapping[str, str]) -> str:
        """The text within another one, whose placeholders `where` names."""
        return PLACEHOLDER.sub(lambda m: where[self.names[int(m[1]) - 1]], self.sql)


def compiled(query: Query) -> Statement:
    """The text of a query.  Costs about a millisecond: keep the result."""
    done = query.compile(dialect=DIALECT)
    return Statement(str(done), tuple(done.positiontup or ()))


def fixed(text: str) -> Text:
    """A literal that belongs to the shape, not to the arguments."""
    return sa.literal_column("'" + text.replace("'", "''") + "'", sa.Text())


def whole(value: int) -> sa.ColumnElement[int]:
    """A number that belongs to the shape, not to the arguments."""
    return sa.literal_column(str(int(value)), sa.Integer())


def glued(pieces: Pieces) -> Text:
    """One expression, null where any piece is."""
    texts = [fixed(p) if isinstance(p, str) else p for p in _merged(pieces)]
    return reduce(lambda a, b: a + b, texts)


def _merged(pieces: Pieces) -> list["str | Text"]:
    """Neighbouring literals become one."""
    merged: list[str | Text] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if isinstance(piece, str) and isinstance(last, str):
            merged[-1] = last + piece
        else:
            merged.append(piece)
    return merged


def strung(pieces: Pieces) -> Text:
    """Like `glued`, where no piece can be null: one call of `concat` instead of many of `||`."""
    texts = [fixed(p) if isinstance(p, str) else p for p in _merged(pieces)]
    while len(texts) > MOST_ARGUMENTS:
        heads = range(0, len(texts), MOST_ARGUMENTS)
        texts = [sa.func.concat(*texts[i : i + MOST_ARGUMENTS]) for i in heads]
    return sa.func.concat(*texts, type_=sa.Text())


def or_null(text: Text, instead: str = "null") -> Text:
    """The text, or the JSON that stands for its absence."""
    return sa.func.coalesce(text, fixed(instead))


def as_text(value: sa.ColumnElement[Any]) -> Text:
    """PostgreSQL's own text form."""
    return sa.cast(value, sa.Text())


def encoded(text: sa.ColumnElement[Any]) -> Text:
    """A JSON string, escaped by PostgreSQL."""
    return as_text(sa.func.to_json(text))


def moment_text(value: sa.ColumnElement[Any]) -> Text:
    """A moment on the wire: ISO 8601 in UTC with milliseconds."""
    return sa.func.to_char(sa.func.timezone(fixed("UTC"), value), fixed(ISO))


def scalar(field: Value, row: Row) -> Pieces:
    """The wire form of a value, by its type; null where there is none."""
    if field.constant is not None:
        return [f'"{field.constant}"']
    value = field.of(row)
    match field.type:
        case sa.BigInteger() | sa.Date():
            pieces: Pieces = ['"', as_text(value), '"']
        case sa.Integer() | sa.Numeric() | sa.Boolean() | JSONB():
            pieces = [as_text(value)]
        case sa.DateTime():
            pieces = ['"', moment_text(value), '"']
        case ARRAY():
            pieces = [encoded(value)]
        case _:
            pieces = [encoded(value)]
    return pieces


def member(field: Field, value: Pieces) -> Pieces:
    """A name with its value, behind a comma; nothing for a conditional field without a value."""
    name = f',"{field.name}":'
    if field.conditional:
        return [or_null(glued([name, *value]), "")]
    if isinstance(field, One) or (isinstance(field, Value) and field.nullable):
        return [name, or_null(glued(value))]
    return [name, *value]


def begun(pieces: Pieces) -> Pieces:
    """Members without the comma before the first: that one is never conditional."""
    first = pieces[0] if pieces else ""
    return [first[1:], *pieces[1:]] if isinstance(first, str) else pieces


def mine(row: Row) -> Sql:
    """The row belongs to the caller's workspace.  Shared tables span workspaces: their rules say
    who sees what.
    """
    return row.c.workspace_gid == WORKSPACE if is_tenant(row) else sa.true()


def any_row(*sources: sa.FromClause, where: Iterable[Sql], last: bool = False) -> Sql:
    """Some row of these sources fulfils all conditions.  `last`: it is looked for once all else is
    known of a row, and is never the way to the rows.

    Whatever else the conditions name belongs to a statement around this one, however far out:
    left to itself, SQLAlchemy joins again in silence what stands more than one level out.
    """
    rows = sa.select(ONE).select_from(*sources).where(*where)
    kept = rows.offset(NOTHING) if last else rows  # which PostgreSQL does not join
    return sa.exists(kept.correlate_except(*sources))


class Reader:
    """Shapes plans over one page of rows; to renderers it is their `Page`."""

    def __init__(self, rows: sa.FromClause) -> None:
        self.rows = rows
        self._own: Row | None = None
        self._shared: dict[str, sa.CTE] = {}
        self._beside: list[tuple[sa.FromClause, Sql]] = []
        self._below: list[Plan] = []

    def holds(self, row: Row) -> bool:
        """Whether the row is one of the page's own, not one met through another."""
        return row is self._own

    def shared(self, name: str, make: Callable[[], Query]) -> sa.CTE:
        """A query that runs once for the page, made by the first who asks for it."""
        if name not in self._shared:
            self._shared[name] = make().cte(name).prefix_with("MATERIALIZED")
        return self._shared[name]

    def beside(self, other: sa.FromClause, on: Sql) -> None:
        """Join at most one row of `other` to each row of the page, or none."""
        if all(known is not other for known, _ in self._beside):
            self._beside.append((other, on))

    def described(self, row: Row, *, without: Collection[str] = ()) -> tuple[Text, sa.FromClause]:
        """What was asked below the field being rendered: an open JSON object, and its joins."""
        asked = self._below[-1]
        kept = tuple(field for field in asked.fields if field.name not in without)
        pieces, source = self.shape(replace(asked, fields=kept), row, row)
        return glued(pieces[:-1]), source

    def entire(self, plan: Plan, row: Row, source: sa.FromClause) -> tuple[Pieces, sa.FromClause]:
        """The JSON of the page's own row, and every join of the statement."""
        self._own = row
        pieces, source = self.shape(plan, row, source)
        for other, on in self._beside:
            source = source.join(other, on, isouter=True)
        return pieces, source

    def shape(self, plan: Plan, row: Row, source: sa.FromClause) -> tuple[Pieces, sa.FromClause]:
        """The JSON of one row, and the joins it needs."""
        named = plan.resource.kind is not None
        parts: list[Pieces] = (
            [[',"gid":"', as_text(row.c[plan.resource.key]), '"']] if named else []
        )
        for field in plan.fields:
            value, source = self._field(field, plan, row, source)
            parts.append(member(field, value))
        chosen = {field.name for field in plan.fields}
        for name in dict.fromkeys(n for n, _ in plan.nested if n not in chosen):
            _, source = self._one(plan.resource.fields[name], plan, row, source)
        return ["{", *begun([piece for part in parts for piece in part]), "}"], source

    def _field(
        self, field: Field, plan: Plan, row: Row, source: Row
    ) -> tuple[Pieces, sa.FromClause]:
        match field:
            case Value():
                return scalar(field, row), source
            case One():
                return self._one(field, plan, row, source)
            case Many():
                return [
                    "[",
                    self._many(field, plan.nested[(field.name, field.to)], row),
                    "]",
                ], source
            case Shaped():
                return [self._rendered(field, plan, row)], source
            case _:
                raise TypeError(field.name)

    def _rendered(self, field: Shaped, plan: Plan, row: Row) -> Text:
        if field.to is None:
            return field.render(row, plan.inner[field.name], self)
        self._below.append(plan.nested[(field.name, field.to)])
        try:
            return field.render(row, plan.inner[field.name], self)
        finally:
            self._below.pop()

    def _one(self, field: Field, plan: Plan, row: Row, source: Row) -> tuple[Pieces, sa.FromClause]:
        assert isinstance(field, One)
        found: list[Text] = []
        for target in field.to:
            inner = plan.nested[(field.name, target)]
            their = inner.resource.table.alias()
            pieces, joined = self.shape(inner, their, their)
            same = [their.c[field.meets or inner.resource.key] == field.of(row)]
            if field.meets and "workspace_gid" in row.c:
                same.append(their.c.workspace_gid == row.c.workspace_gid)
            seen = sa.true() if field.shared else inner.resource.see(their)
            on = sa.and_(mine(their), *same, seen)
            source = source.join(joined, on, isouter=not field.essential or len(field.to) > 1)
            found.append(glued(pieces))
        return [sa.func.coalesce(*found) if found[1:] else found[0]], source

    def _many(self, field: Many, plan: Plan, row: Row) -> Text:
        link = field.by.table.alias()
        their, source = link, link
        if field.via is not None:
            their = plan.resource.table.alias()
            same = their.c[plan.resource.key] == link.c[field.via.name]
            source = link.join(their, sa.and_(mine(their), same))
        pieces, source = self.shape(plan, their, source)
        order = field.order(link) if field.order else [their.c[plan.resource.key]]
        inside = sa.func.string_agg(strung(pieces), aggregate_order_by(fixed(","), *order))
        where = [mine(link), link.c[field.by.name] == row.c.gid, plan.resource.see(their)]
        if field.where is not None:
            where.append(field.where(link))
        return or_null(
            sa.select(inside).select_from(source).where(*where).correlate(row).scalar_subquery(), ""
        )


def bytes_of(text: Text) -> sa.ColumnElement[bytes]:
    """JSON as bytes: Python passes it on without a look."""
    return sa.func.convert_to(text, fixed("UTF8")).label("data")


def single(plan: Plan, chosen: Query, also: Sequence[sa.ColumnElement[Any]]) -> Query:
    """The one row that was chosen, as JSON text."""

    def shaped(this: sa.FromClause) -> Query:
        pieces, source = Reader(this).shape(plan, this, this)
        return sa.select(*also, bytes_of(strung(pieces))).select_from(source)

    return slim(chosen, lambda query: query.cte("this").prefix_with("MATERIALIZED"), shaped)


def slim(
    whole: Query, named: Callable[[Query], sa.FromClause], used: Callable[[sa.FromClause], Made]
) -> Made:
    """What is made of a query, in which every column that nobody looks at is null.

    PostgreSQL walks through all of a prepared statement each time it runs, used or not.
    """
    source = named(whole)
    seen = {
        part.name
        for part in visitors.iterate(used(source))
        if isinstance(part, sa.ColumnClause) and part.table is source
    }
    kept = [
        column if column.key in seen else sa.type_coerce(sa.null(), column.type).label(column.key)
        for column in whole.selected_columns
    ]
    return used(named(whole.with_only_columns(*kept)))


def one_of(plan: Plan, *, watched: bool = True) -> Statement:
    """One object by its gid, if the caller sees it; beside it the epoch, where nobody else has
    looked at it.
    """
    also = (access.epoch().label("epoch"),) if watched else ()
    return compiled(single(plan, visible(plan.resource), also))


def visible(resource: Spec) -> Query:
    """The row with the argument `gid`, if the caller sees it."""
    row = resource.table.alias("row")
    wanted = row.c[resource.key] == sa.bindparam("gid", type_=sa.BigInteger)
    return sa.select(row).where(mine(row), wanted, resource.finds(row))


EPOCH = compiled(sa.select(access.epoch().label("epoch")))
"""How far rights have moved, for statements that are written as text."""
