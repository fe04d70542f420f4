"""A plan → one SQL statement that answers with JSON text; every level filtered by its own `see`.

The text is compiled once per shape, but PostgreSQL walks through all of it each time it runs: a
small read costs as much as it has expressions.  So pieces of JSON go into `concat` as they are,
which writes any type, and not through casts and `||`.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSON, JSONB, aggregate_order_by
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect

from weft.kernel import access
from weft.kernel.access import WORKSPACE, Sql
from weft.kernel.resource import Along, Field, Many, One, Row, Shaped, Spec, Value
from weft.kernel.selection import Plan
from weft.kernel.tables import is_tenant

Text = sa.ColumnElement[str]
Query = sa.Select[*tuple[Any, ...]]
Pieces = Sequence["str | sa.ColumnElement[Any]"]
DIALECT = asyncpg_dialect.dialect()  # renders $1::BIGINT, as asyncpg wants it
ISO = r'\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\"'
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
    """One text, null where any piece is."""
    return reduce(lambda a, b: a + b, map(_text, _merged(pieces)))


def _text(piece: "str | sa.ColumnElement[Any]") -> Text:
    if isinstance(piece, str):
        return fixed(piece)
    return piece if isinstance(piece.type, sa.String) else as_text(piece)


def _merged(pieces: Pieces) -> list["str | sa.ColumnElement[Any]"]:
    """Neighbouring literals become one."""
    merged: list[str | sa.ColumnElement[Any]] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if isinstance(piece, str) and isinstance(last, str):
            merged[-1] = last + piece
        else:
            merged.append(piece)
    return merged


def strung(pieces: Pieces) -> Text:
    """One text; a piece that is null adds nothing."""
    texts = [fixed(p) if isinstance(p, str) else p for p in _merged(pieces)]
    while len(texts) > MOST_ARGUMENTS:
        heads = range(0, len(texts), MOST_ARGUMENTS)
        texts = [sa.func.concat(*texts[i : i + MOST_ARGUMENTS]) for i in heads]
    return sa.func.concat(*texts, type_=sa.Text())


def or_null(piece: sa.ColumnElement[Any], instead: str = "null") -> Text:
    """The piece, or the JSON that stands for its absence."""
    return sa.func.coalesce(piece, fixed(instead))


def as_text(value: sa.ColumnElement[Any]) -> Text:
    """PostgreSQL's own text form."""
    return sa.cast(value, sa.Text())


def encoded(value: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """JSON, written and escaped by PostgreSQL."""
    return sa.func.to_json(value, type_=JSON())


def moment_text(value: sa.ColumnElement[Any]) -> Text:
    """A moment on the wire: ISO 8601 in UTC with milliseconds, in quotes."""
    return sa.func.to_char(sa.func.timezone(fixed("UTC"), value), fixed(ISO), type_=sa.Text())


def scalar(field: Value, row: Row) -> Pieces:
    """The wire form of a value, by its type; null where there is none."""
    if field.constant is not None:
        return [f'"{field.constant}"']
    value = field.of(row)
    match field.type:
        case sa.BigInteger():
            return ['"', value, '"']
        case sa.Boolean():
            return [as_text(value)]
        case sa.Integer() | sa.Numeric() | JSONB():
            return [value]
        case sa.DateTime():
            return [moment_text(value)]
        case _:
            return [encoded(value)]


def member(field: Field, value: Pieces) -> Pieces:
    """A name with its value, behind a comma; nothing for a conditional field without a value."""
    name = f',"{field.name}":'
    if field.conditional:
        return [or_null(glued([name, *value]), "")]
    if isinstance(field, One | Value) and not is_there(field):
        return [name, or_null(_one(value))]
    return [name, *value]


def _one(pieces: Pieces) -> sa.ColumnElement[Any]:
    """One expression, null where any piece is; what is JSON already stays so."""
    match pieces:
        case [sa.ColumnElement() as only] if isinstance(only.type, sa.JSON):
            return only
        case _:
            return glued(pieces)


def is_there(field: One | Value) -> bool:
    """Whether every row has it."""
    if isinstance(field, One):
        return field.essential and len(field.to) == 1
    return not field.nullable


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
    """Shapes plans over one page of rows; to renderers it is their `Page`.

    `apart`: whatever a row refers to is looked up by itself.  Joined, a table that stands for its
    state after a write (see `writing`) is read from end to end.
    """

    def __init__(self, *, apart: bool = False) -> None:
        self._apart = apart
        self._own: Row | None = None
        self._are_many = False
        self._gathered: Mapping[str, sa.FromClause] = {}
        self._rendering: list[tuple[Shaped, Plan]] = []

    def holds(self, row: Row) -> bool:
        """Whether the row is one of the page's many, not one by itself or met through another."""
        return self._are_many and row is self._own

    def linked(self, row: Row) -> sa.ColumnElement[Any]:
        """What the row is linked to along the field being rendered."""
        rendered, plan = self._rendering[-1]
        along = rendered.along
        assert along is not None
        if row is self._own:
            return self._gathered[along.field].c[f"{along.field}_gids"]
        field = plan.resource.fields[along.field]
        assert isinstance(field, Many)
        inner = plan.nested[(field.name, field.to)].bare
        link, _, source, where = self._linked(field, inner, row)
        gids = sa.select(link.c[along.column.name]).select_from(source).where(*where)
        found = sa.func.array(gids.correlate(row).scalar_subquery())
        return sa.type_coerce(found, ARRAY(along.column.type))

    def described(self, row: Row, *, without: Collection[str] = ()) -> tuple[Text, sa.FromClause]:
        """What was asked below the field being rendered: an open JSON object, and its joins."""
        field, plan = self._rendering[-1]
        asked = plan.nested[(field.name, field.to or "")]
        kept = tuple(field for field in asked.fields if field.name not in without)
        pieces, source = self.shape(replace(asked, fields=kept), row, row)
        return strung(pieces[:-1]), source

    def entire(
        self, plan: Plan, row: Row, page: sa.CTE, only: Iterable[Sql]
    ) -> tuple[Pieces, sa.FromClause, sa.FromClause]:
        """The JSON of the rows whose identities stand in a page, every join of the statement, and
        the page among them.
        """
        self._own, self._are_many = row, True
        rows = self._widened(plan, page)
        same = row.c[plan.resource.key] == rows.c.gid
        return *self.shape(plan, row, rows.join(row, sa.and_(same, *only))), rows

    def _widened(self, plan: Plan, page: sa.CTE) -> sa.CTE:
        """The page, with the links of its rows along which fields are rendered, each read once."""
        links = self._links(plan, page)
        if not links:
            return page
        columns, source = list[sa.ColumnElement[Any]](page.c), page
        for found in links.values():
            columns += found.c
            source = source.join(found, sa.true(), isouter=True)
        rows = sa.select(*columns).select_from(source).cte("rows").prefix_with("MATERIALIZED")
        self._gathered = {name: rows for name in links}
        return rows

    def alone(self, plan: Plan, row: Row) -> tuple[Pieces, sa.FromClause]:
        """The JSON of one row by itself, and its joins; its links too are read once."""
        self._own, self._gathered = row, self._links(plan, row)
        source = row
        for links in self._gathered.values():
            source = source.join(links, sa.true(), isouter=True)
        return self.shape(plan, row, source)

    def _links(self, plan: Plan, of: Row) -> Mapping[str, sa.Lateral]:
        """What rows are linked to, for each field along which others are rendered."""
        along = dict.fromkeys(f.along for f in plan.fields if isinstance(f, Shaped) and f.along)
        return {each.field: self._links_of(each, plan, of) for each in along}

    def _links_of(self, along: Along, plan: Plan, of: Row) -> sa.Lateral:
        """What one row is linked to, in order; and the JSON of it, where that is asked for too."""
        field = plan.resource.fields[along.field]
        assert isinstance(field, Many)
        inner, is_shown = plan.nested[(field.name, field.to)], field in plan.fields
        link, text, source, where = self._linked(field, inner if is_shown else inner.bare, of)
        gid = link.c[along.column.name]
        gids = sa.func.array_agg(aggregate_order_by(gid, gid), type_=ARRAY(gid.type))
        told = [text.label(field.name)] if is_shown else []
        found = sa.select(*told, gids.label(f"{field.name}_gids")).select_from(source)
        return found.where(*where).correlate(of).lateral()

    def shape(self, plan: Plan, row: Row, source: sa.FromClause) -> tuple[Pieces, sa.FromClause]:
        """The JSON of one row, and the joins it needs."""
        named = plan.resource.kind is not None
        parts: list[Pieces] = [[',"gid":"', row.c[plan.resource.key], '"']] if named else []
        for field in plan.fields:
            value, source = self._field(field, plan, row, source)
            parts.append(member(field, value))
        chosen = {field.name for field in plan.fields}
        for name in dict.fromkeys(n for n, _ in plan.nested if n not in chosen):
            field = plan.resource.fields[name]
            if isinstance(field, One):
                _, source = self._one(field, plan, row, source)
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
                return ["[", self._many(field, plan, row), "]"], source
            case Shaped():
                return [self._rendered(field, plan, row)], source
            case _:
                raise TypeError(field.name)

    def _rendered(self, field: Shaped, plan: Plan, row: Row) -> Text:
        self._rendering.append((field, plan))
        try:
            return field.render(row, plan.inner[field.name], self)
        finally:
            self._rendering.pop()

    def _one(self, field: One, plan: Plan, row: Row, source: Row) -> tuple[Pieces, sa.FromClause]:
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
            if is_there(field):
                return pieces, source.join(joined, on)
            if self._apart:
                shown = _alone(strung(pieces), joined, on, row)
                source = source.join(shown, sa.true(), isouter=True)
                found.append(shown.c.shown)
            else:
                source = source.join(joined, on, isouter=True)
                found.append(sa.case((their.c[inner.resource.key].is_not(None), strung(pieces))))
        return [sa.func.coalesce(*found) if found[1:] else found[0]], source

    def _many(self, field: Many, plan: Plan, row: Row) -> Text:
        if row is self._own and field.name in self._gathered:
            return self._gathered[field.name].c[field.name]
        _, text, source, where = self._linked(field, plan.nested[(field.name, field.to)], row)
        return sa.select(text).select_from(source).where(*where).correlate(row).scalar_subquery()

    def _linked(
        self, field: Many, plan: Plan, row: Row
    ) -> tuple[Row, Text, sa.FromClause, list[Sql]]:
        """The links of a row, those that the caller sees: their own row, the JSON of all of them,
        where they come from and what holds for them.
        """
        link = field.by.table.alias()
        their, source = link, link
        if field.via is not None:
            their = plan.resource.table.alias()
            same = their.c[plan.resource.key] == link.c[field.via.name]
            source = link.join(their, sa.and_(mine(their), same))
        pieces, source = self.shape(plan, their, source)
        order = field.order(link) if field.order else [their.c[plan.resource.key]]
        text = sa.func.string_agg(
            strung(pieces), aggregate_order_by(fixed(","), *order), type_=sa.Text()
        )
        where = [mine(link), link.c[field.by.name] == row.c.gid, plan.resource.see(their)]
        if field.where is not None:
            where.append(field.where(link))
        return link, text, source, where


def _alone(text: Text, source: Row, on: Sql, row: Row) -> Row:
    """What a row refers to, looked up for it; but for the offset, PostgreSQL would join it."""
    found = sa.select(text.label("shown")).select_from(source).where(on)
    return found.offset(NOTHING).correlate(row).lateral()


def bytes_of(text: Text) -> sa.ColumnElement[bytes]:
    """JSON as bytes: Python passes it on without a look."""
    return sa.func.convert_to(text, fixed("UTF8")).label("data")


def one_of(plan: Plan, *, watched: bool = True) -> Statement:
    """One object by its gid, if the caller sees it; beside it the epoch, but in a write."""
    also = (access.epoch().label("epoch"),) if watched else ()
    row = plan.resource.table.alias("row")
    pieces, source = Reader(apart=not watched).alone(plan, row)
    shown = sa.select(*also, bytes_of(strung(pieces))).select_from(source)
    return compiled(shown.where(*_wanted(plan.resource, row)))


def visible(resource: Spec) -> Query:
    """The row with the argument `gid`, if the caller sees it."""
    row = resource.table.alias("row")
    return sa.select(row).where(*_wanted(resource, row))


def _wanted(resource: Spec, row: Row) -> tuple[Sql, ...]:
    gid = sa.bindparam("gid", type_=sa.BigInteger)
    return mine(row), row.c[resource.key] == gid, resource.finds(row)


EPOCH = compiled(sa.select(access.epoch().label("epoch")))
"""How far rights have moved, for statements that are written as text."""
