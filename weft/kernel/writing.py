"""The text of a write: what a unit of work collected → one SQL statement.

`guard` holds when the caller's rights have not moved and every guarded row still has the version on
which the command decided; the guarded rows are locked first, in the order of their gids.
Everything else selects *from* `guard`, so it is written if and only if the guard held.  Rows travel
as JSON, one argument for each table, so that one shape serves one row and five hundred.  Where an
answer is asked for, it is read by the ordinary read statement: each written table is shadowed by
its state after the write (PostgreSQL resolves a CTE's name before a table's), hence no second round
trip and no second way to shape.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

import sqlalchemy as sa

from weft.kernel.reading import DIALECT, EPOCH, PLACEHOLDER, Statement
from weft.kernel.tables import is_tenant

Verb = Literal["insert", "update", "delete"]
OWN = re.compile(r"\brow\.(\w+)")
"""A column of the answer's own row (see `reading.visible`)."""


@dataclass(frozen=True, eq=False)
class Group:
    """Rows of one table that are written alike; `raised` are the columns that grow by the given
    number.  `group` hands out one for each kind, so that they are told apart by identity.
    """

    verb: Verb
    table: sa.Table
    key: tuple[str, ...]
    columns: tuple[str, ...]
    raised: frozenset[str] = frozenset()


@lru_cache(4096)
def group(
    verb: Verb,
    table: sa.Table,
    key: tuple[str, ...],
    columns: tuple[str, ...],
    raised: tuple[str, ...] = (),
) -> Group:
    """Rows that are written alike, whatever the order in which their columns were named."""
    return _group(verb, table, tuple(sorted(key)), tuple(sorted(columns)), frozenset(raised))


@cache
def _group(
    verb: Verb,
    table: sa.Table,
    key: tuple[str, ...],
    columns: tuple[str, ...],
    raised: frozenset[str],
) -> Group:
    return Group(verb, table, key, columns, raised)


@dataclass(frozen=True)
class Shape:
    """All that decides the text of a write; `own` is the group that writes the answer's row."""

    guarded: tuple[sa.Table, ...]
    groups: tuple[Group, ...]
    moves_rights: bool
    keyed: bool
    answer: Statement | None
    watched: tuple[sa.Table, ...] = ()
    own: int | None = None


class _Arguments:
    """Names → placeholders, each name once."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, name: str) -> str:
        if name not in self.names:
            self.names.append(name)
        return f"${self.names.index(name) + 1}"

    def adopt(self, statement: Statement) -> str:
        """Another statement's text, its placeholders renumbered."""
        return PLACEHOLDER.sub(lambda m: self(statement.names[int(m[1]) - 1]), statement.sql)


def type_of(table: sa.Table, column: str) -> str:
    """The column's type as PostgreSQL spells it."""
    return table.c[column].type.compile(dialect=DIALECT).split(" COLLATE")[0]


def _rows(table: sa.Table, columns: Sequence[str], placeholder: str) -> str:
    spelled = ", ".join(f"{c} {type_of(table, c)}" for c in columns)
    return f"json_to_recordset({placeholder}::json) AS x({spelled})"


def _ours(table: sa.Table, argument: _Arguments, alias: str = "t") -> str:
    return (
        f"{alias}.workspace_gid = {argument('workspace')}" if "workspace_gid" in table.c else "true"
    )


def _guard(shape: Shape, argument: _Arguments) -> list[str]:
    held = [f"SELECT 1 WHERE ({argument.adopt(EPOCH)}) = {argument('epoch')}::bigint"]
    locks: list[str] = []
    for name, lock, tables in (
        ("guard", "NO KEY UPDATE", shape.guarded),
        ("watch", "SHARE", shape.watched),
    ):
        for i, table in enumerate(tables):
            given = argument(f"{name}_{i}")
            rows = f"json_to_recordset({given}::json) AS x(gid bigint, version int)"
            locks.append(
                f"{name}_{i} AS MATERIALIZED (SELECT t.version = x.version AS same"
                f" FROM {table.name} t JOIN {rows} ON t.gid = x.gid"
                f" WHERE {_ours(table, argument)} ORDER BY t.gid FOR {lock} OF t)"
            )
            wanted = argument(f"{name}_{i}_count")
            held.append(f"(SELECT count(*) FROM {name}_{i} WHERE same) = {wanted}::bigint")
    return [*locks, f"guard AS MATERIALIZED ({' AND '.join(held)})"]


def _written(i: int, rows_of: Group, argument: _Arguments, *, back: Sequence[str]) -> str:
    """`back`: the columns of what was written that are read again, by the answer."""
    table, key, columns = rows_of.table, rows_of.key, rows_of.columns
    rows = _rows(table, (*key, *columns), argument(f"rows_{i}"))
    on = " AND ".join([_ours(table, argument), *(f"t.{k} = x.{k}" for k in key)])
    match rows_of.verb:
        case "insert":
            first = ["workspace_gid"] if "workspace_gid" in table.c else []
            names = ", ".join([*first, *columns])
            ours = [argument("workspace")] if first else []
            values = ", ".join([*ours, *(f"x.{c}" for c in columns)])
            text = f"INSERT INTO {table.name} AS t ({names}) SELECT {values} FROM guard, {rows}"
        case "update":
            sets = ", ".join(
                f"{c} = {f't.{c} + ' if c in rows_of.raised else ''}x.{c}" for c in columns
            )
            text = f"UPDATE {table.name} AS t SET {sets} FROM guard, {rows} WHERE {on}"
        case "delete":
            text = f"DELETE FROM {table.name} AS t USING guard, {rows} WHERE {on}"
    if back:
        text += " RETURNING " + ", ".join(f"t.{name}" for name in back)
    return f"written_{i} AS ({text})"


def reads_from(table: sa.Table) -> str:
    """How an answer takes up its own row (see `reading.visible`)."""
    return f"FROM {table.name} AS row"


@lru_cache(4096)
def _shows(answer: Statement, table: sa.Table) -> bool:
    return reads_from(table) in answer.sql


def own_group(
    written: Mapping[Group, Sequence[Mapping[str, Any]]], answer: Statement, gid: int
) -> int | None:
    """The only group that writes the row which the answer shows."""
    found = [
        (i, each, rows)
        for i, (each, rows) in enumerate(written.items())
        if _shows(answer, each.table)
    ]
    if len(found) != 1 or found[0][1].verb == "delete":
        return None
    i, _, rows = found[0]
    return i if any(row.get("gid") == gid for row in rows) else None


def _answer(shape: Shape) -> Statement | None:
    """The read statement; its own row is taken from where it was written."""
    if shape.answer is None or shape.own is None:
        return shape.answer
    origin = reads_from(shape.groups[shape.own].table)
    written = shape.answer.sql.replace(origin, f"FROM written_{shape.own} AS row", 1)
    return Statement(written, shape.answer.names)


def _read(shape: Shape, sql: str) -> frozenset[sa.Table]:
    """The written tables that the answer reads, and finds other than they were."""
    return frozenset(g.table for g in shape.groups if _differs(g, sql))


def _differs(written: Group, sql: str) -> bool:
    name = written.table.name
    if not re.search(rf"\b(FROM|JOIN|,)\s*\(?{name}\b|\b{name} AS\b", sql):
        return False
    return written.verb != "update" or any(
        re.search(rf"\b{column}\b", sql) for column in written.columns
    )


def _columns(table: sa.Table) -> list[str]:
    return [c.name for c in table.c]


def _shadow(table: sa.Table, shape: Shape, argument: _Arguments) -> str:
    """A table after the write.  Where no row of it changed or went, the old ones have no condition:
    only so does PostgreSQL look both up by an index in a join.
    """
    groups = [(i, g) for i, g in enumerate(shape.groups) if g.table is table]
    columns = ", ".join(_columns(table))
    keys = [c.name for c in table.primary_key if c.name != "workspace_gid"]
    same = " AND ".join(f"w.{k} = t.{k}" for k in keys)
    gone = [
        f"NOT EXISTS (SELECT 1 FROM written_{i} w WHERE {same})"
        for i, g in groups
        if g.verb != "insert"
    ]
    ours = [_ours(table, argument)] if gone and is_tenant(table) else []
    where = f" WHERE {' AND '.join([*ours, *gone])}" if gone else ""
    kept = [f"SELECT {columns} FROM {table.name} t{where}"]
    new = [f"SELECT {columns} FROM written_{i}" for i, g in groups if g.verb != "delete"]
    return f"{table.name} AS NOT MATERIALIZED ({' UNION ALL '.join(kept + new)})"


@lru_cache(4096)
def write(shape: Shape) -> Statement:
    """The text of a write, by its shape.  Answers `won` and, where asked, `data`."""
    argument = _Arguments()
    parts = _guard(shape, argument)
    answer = _answer(shape)
    read = _read(shape, answer.sql) if answer else frozenset[sa.Table]()
    for i, each in enumerate(shape.groups):
        back = _columns(each.table) if each.table in read else ()
        if i == shape.own and answer is not None:
            back = back or sorted(set(OWN.findall(answer.sql)))
        parts.append(_written(i, each, argument, back=back))
    if shape.moves_rights:
        parts.append(
            "moved AS (UPDATE epochs AS e SET access_epoch = e.access_epoch + 1 FROM guard"
            f" WHERE e.workspace_gid = ANY({argument('moved')}::bigint[]) RETURNING 1)"
        )
    data = "NULL::bytea"
    if answer is not None:
        shadowed = dict.fromkeys(g.table for g in shape.groups if g.table in read)
        parts += [_shadow(table, shape, argument) for table in shadowed]
        parts.append(f"answer AS MATERIALIZED ({argument.adopt(answer)})")
        data = "(SELECT data FROM answer)"
    if shape.keyed:
        parts.append(_kept(argument, data))
    return Statement(
        f"WITH {', '.join(parts)} SELECT (SELECT count(*) FROM guard) AS won, {data} AS data",
        tuple(argument.names),
    )


def _kept(argument: _Arguments, data: str) -> str:
    values = [argument("workspace"), argument("user") + "::bigint", argument("key") + "::text"]
    values += [
        argument("digest") + "::bytea",
        argument("status") + "::int",
        f"convert_from({data}, 'UTF8')",
    ]
    values.append(argument("now") + "::timestamptz")
    columns = "workspace_gid, user_gid, key, digest, status, body, at"
    picked = ", ".join(values)
    return f"kept AS (INSERT INTO answers ({columns}) SELECT {picked} FROM guard RETURNING 1)"
